import { lastLine, runProgram } from './children.ts';

/** A Docker engine that the `docker` command can use. */
export interface Engine {
  /** Its address in the form of DOCKER_HOST, for programs that do not read Docker's contexts. */
  readonly host: string;
  /** Whether it has the image, named with its tag. */
  hasImage(image: string): Promise<boolean>;
  /**
   * Fetches an image.
   * @throws Error with the engine's reason; the signal's reason if it is aborted.
   */
  pull(image: string, signal: AbortSignal): Promise<void>;
  /** Whether a running container publishes that port of this machine. */
  publishes(port: number): Promise<boolean>;
  /** The containers with a label, running or not. `label` is its name, or name=value. */
  labelled(label: string): Promise<Container[]>;
  /** Stops a container and removes it with its anonymous volumes. */
  remove(id: string): Promise<void>;
}

/** A container found by a label. */
export interface Container {
  readonly id: string;
  readonly running: boolean;
  /** The value of the label that it was found by. */
  readonly value: string;
}

/** Milliseconds for which the `docker` command may run; a running engine responds within one second. */
const LIMIT = 15_000;

/** The Docker engine of DOCKER_HOST or of the current Docker context; undefined if none responds. */
export async function findEngine(): Promise<Engine | undefined> {
  const found = await docker(['version', '--format', '{{.Server.Version}}'], 5_000);
  if (found.code !== 0) return undefined;
  const context = await docker(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']);
  return engineAt(process.env['DOCKER_HOST'] ?? (context.stdout.trim() || 'unix:///var/run/docker.sock'));
}

function engineAt(host: string): Engine {
  return {
    host,
    hasImage: async (image) => (await docker(['image', 'inspect', image])).code === 0,
    pull: async (image, signal) => {
      const { code, output } = await runProgram('docker', ['pull', '--quiet', image], { signal });
      if (code !== 0) throw new Error(lastLine(output));
    },
    publishes: async (port) => (await listed(['--filter', `publish=${port}`, '--format', '{{.ID}}'])).length > 0,
    labelled: async (label) => {
      const [name] = label.split('=');
      const format = `{{.ID}}\t{{.State}}\t{{.Label ${JSON.stringify(name)}}}`;
      const lines = await listed(['--all', '--filter', `label=${label}`, '--format', format]);
      return lines.map((line) => {
        const [id = '', state = '', ...value] = line.split('\t');
        return { id, running: state === 'running', value: value.join('\t') };
      });
    },
    remove: async (id) => {
      await docker(['rm', '--force', '--volumes', id]);
    },
  };
}

/** The lines of `docker ps`. */
async function listed(options: readonly string[]): Promise<string[]> {
  const { code, stdout, output } = await docker(['ps', '--no-trunc', ...options]);
  if (code !== 0) throw new Error(`docker ps: ${lastLine(output)}`);
  return stdout.split('\n').filter(Boolean);
}

function docker(args: string[], limit = LIMIT): ReturnType<typeof runProgram> {
  return runProgram('docker', args, { signal: new AbortController().signal, limit });
}
