import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const living = new Set<ChildProcess>();

// The last resort if this process exits without having waited for its children (an uncaught error, process.exit).
process.on('exit', () => {
  for (const child of living) signalGroup(child, 'SIGTERM');
});

/**
 * Starts a program in a process group of its own. A Ctrl-C at the terminal does not reach it; it is terminated at the latest
 * when this process exits.
 * @throws the signal's reason if it is aborted already.
 */
export function startChild(command: string, args: string[], options: SpawnOptions, signal: AbortSignal): ChildProcess {
  signal.throwIfAborted();
  const child = spawn(command, args, { ...options, detached: true });
  living.add(child);
  const gone = () => living.delete(child);
  child.once('exit', gone);
  // Without a listener, a program that does not exist would crash this process.
  child.once('error', gone);
  return child;
}

/** Lets a child outlive this process, which then does not wait for it. */
export function detachChild(child: ChildProcess): void {
  living.delete(child);
  child.unref();
}

/** Stops a child and its group by SIGTERM and, after `grace` milliseconds, by SIGKILL; resolves when the child has ended. */
export async function stopChild(child: ChildProcess, grace: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  await ended;
  clearTimeout(timer);
}

/** Sends SIGKILL to the groups of all children. */
export function killChildren(): void {
  for (const child of living) signalGroup(child, 'SIGKILL');
}

/** The result of a program: its exit code (null if a signal ended it or it could not be started) and its output. */
export interface ProgramResult {
  readonly code: number | null;
  /** The output to stdout only. */
  readonly stdout: string;
  /** The output to stdout and stderr, interleaved; if the program could not be started, the reason. */
  readonly output: string;
}

/**
 * Runs a program to its end, without input, and stops it after `limit` milliseconds.
 * @throws the signal's reason if it is aborted; the program has ended by then.
 */
export async function runProgram(
  command: string,
  args: string[],
  options: { signal: AbortSignal; limit?: number; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<ProgramResult> {
  const { signal, limit, ...rest } = options;
  const child = startChild(command, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] }, signal);
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const stop = () => void stopChild(child, 1000);
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

/** The last line of a program's output, which as a rule says why it failed. */
export const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? '';

function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // It has ended in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
