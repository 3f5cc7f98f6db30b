import { constants } from 'node:os';
import { killAll } from '../neo4j/children.ts';

/** Thrown where a signal, or the end of the npm that started this process, ends a command before it was done. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }

  /** 128 and the signal's number, as a shell has it. */
  get code(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** After a signal everything must have ended within this many milliseconds; then it is killed. */
const LIMIT = 8500;
const controller = new AbortController();

/** Aborted, with an Interrupted as its reason, when this process is to end. */
export const stopping: AbortSignal = controller.signal;

/**
 * Listens to SIGINT, SIGTERM and SIGHUP, and, where npm started this process, for npm's end: a killed npm sends nothing.
 * Later signals change nothing: a Ctrl-C under npm arrives twice.
 * @param parent this process's parent when it began.
 */
export function listenForStop(parent: number): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  if (process.env['npm_lifecycle_event'] !== undefined)
    setInterval(() => {
      if (process.ppid !== parent) stop('SIGHUP');
    }, 250).unref();
  // Whoever read our output may be gone before us; the stopping goes on.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}

function stop(name: NodeJS.Signals): void {
  if (stopping.aborted) return;
  const reason = new Interrupted(name);
  setTimeout(() => {
    killAll();
    process.exit(reason.code);
  }, LIMIT).unref();
  controller.abort(reason);
}
