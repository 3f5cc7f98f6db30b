import { existsSync } from 'node:fs';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A Docker engine that answers. */
export interface Engine {
  /** Where it listens, as DOCKER_HOST has it. */
  readonly host: string;
  /** Whether it has the image, named with its tag. */
  hasImage(image: string): Promise<boolean>;
  /**
   * Fetches an image.
   * @throws Error with the engine's reason, or when the signal is aborted.
   */
  pull(image: string, signal: AbortSignal): Promise<void>;
  /** Whether a running container publishes that port of this machine. */
  publishes(port: number): Promise<boolean>;
  /** The containers with that label (a name, or name=value), running or not: their ids and labels. */
  labelled(label: string): Promise<{ id: string; running: boolean; labels: Record<string, string> }[]>;
  /** Ends a container and removes it with its anonymous volumes. */
  remove(id: string): Promise<void>;
}

/** The Docker engine that DOCKER_HOST names, else the one behind the first of the usual sockets that answers. */
export async function findEngine(env: NodeJS.ProcessEnv = process.env): Promise<Engine | undefined> {
  const sockets = [
    '/var/run/docker.sock',
    join(env['XDG_RUNTIME_DIR'] ?? '/run', 'docker.sock'),
    join(homedir(), '.docker', 'run', 'docker.sock'),
    join(homedir(), '.docker', 'desktop', 'docker.sock'),
    join(homedir(), '.colima', 'default', 'docker.sock'),
  ].filter((path) => existsSync(path));
  const hosts = env['DOCKER_HOST'] ? [env['DOCKER_HOST']] : sockets.map((path) => `unix://${path}`);
  for (const host of hosts) if (await pings(host)) return engineAt(host);
  return undefined;
}

function engineAt(host: string): Engine {
  const get = async (path: string): Promise<unknown> => {
    const { status, body } = await ask(host, 'GET', path);
    if (status !== 200) throw new Error(`the Docker engine answered ${status} to ${path}: ${body}`);
    return JSON.parse(body);
  };
  return {
    host,
    hasImage: async (image) => (await ask(host, 'GET', `/images/${image}/json`)).status === 200,
    pull: async (image, signal) => {
      const [name = image, tag = 'latest'] = image.split(':');
      const { status, body } = await ask(host, 'POST', `/images/create?fromImage=${name}&tag=${tag}`, signal);
      // Refused at once it is one JSON document with a message; a failure on the way is an error in a line of the progress.
      const failure = /"(?:error|message)":("(?:[^"\\]|\\.)*")/.exec(body)?.[1];
      if (status !== 200 || body.includes('"error":'))
        throw new Error(failure === undefined ? body : String(JSON.parse(failure)));
    },
    publishes: async (port) => ((await get(containers({ publish: [String(port)] }))) as unknown[]).length > 0,
    labelled: async (label) => {
      const found = (await get(`${containers({ label: [label] })}&all=true`)) as Container[];
      return found.map(({ Id, State, Labels }) => ({ id: Id, running: State === 'running', labels: Labels }));
    },
    remove: async (id) => {
      await ask(host, 'DELETE', `/containers/${id}?force=true&v=true`);
    },
  };
}

interface Container {
  Id: string;
  State: string;
  Labels: Record<string, string>;
}

function containers(filters: Record<string, string[]>): string {
  return `/containers/json?filters=${encodeURIComponent(JSON.stringify(filters))}`;
}

async function pings(host: string): Promise<boolean> {
  try {
    return (await ask(host, 'GET', '/_ping', AbortSignal.timeout(2000))).status === 200;
  } catch {
    // Nobody there, or nobody that lets us in: no engine for us.
    return false;
  }
}

function ask(
  host: string,
  method: string,
  path: string,
  signal: AbortSignal = AbortSignal.timeout(15_000),
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = { ...place(host), method, path, signal };
    const sent = request(options, (response: IncomingMessage) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end();
  });
}

function place(host: string): RequestOptions {
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length), host: 'localhost' };
  const { hostname, port } = new URL(host);
  return { host: hostname, port: port || 2375 };
}
