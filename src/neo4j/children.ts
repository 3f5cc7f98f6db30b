import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const living = new Set<ChildProcess>();

// The last resort, where the process ends without having waited for its children (an uncaught error, process.exit).
process.on('exit', () => {
  for (const child of living) signalGroup(child, 'SIGTERM');
});

/**
 * Starts a program in a process group of its own (a Ctrl-C at the terminal does not reach it) that is ended with this
 * process at the latest.
 * @param signal aborted: nothing is started, its reason is thrown.
 */
export function start(command: string, args: string[], options: SpawnOptions, signal: AbortSignal): ChildProcess {
  signal.throwIfAborted();
  const child = spawn(command, args, { ...options, detached: true });
  living.add(child);
  const gone = () => living.delete(child);
  child.once('exit', gone);
  // Without a listener a program that is not there would end this process.
  child.once('error', gone);
  return child;
}

/** From now on the child may outlive this process, which no longer waits for it. */
export function letGo(child: ChildProcess): void {
  living.delete(child);
  child.unref();
}

/** Ends the child and its group: SIGTERM, after `grace` milliseconds SIGKILL; resolves when the child has ended. */
export async function end(child: ChildProcess, grace: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  await ended;
  clearTimeout(timer);
}

/** Sends SIGKILL to every child's group, for when there is no time left. */
export function killAll(): void {
  for (const child of living) signalGroup(child, 'SIGKILL');
}

/** What a program that has ended left: its exit code (null: a signal ended it, or it could not be started) and its output. */
export interface Ended {
  readonly code: number | null;
  /** stdout alone. */
  readonly stdout: string;
  /** stdout and stderr as they came; where the program could not be started, the reason. */
  readonly output: string;
}

/**
 * Runs a program to its end, asynchronously, without input; after `limit` milliseconds it is ended.
 * @throws the signal's reason where it is aborted first; the program has ended by then.
 */
export async function run(
  command: string,
  args: string[],
  options: { signal: AbortSignal; limit?: number; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<Ended> {
  const { signal, limit, ...rest } = options;
  const child = start(command, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] }, signal);
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const stop = () => void end(child, 1000);
  const timer = limit === undefined ? undefined : setTimeout(stop, limit);
  signal.addEventListener('abort', stop);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  return { code, stdout, output };
}

function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // It has ended in the meantime, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
