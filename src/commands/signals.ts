import { constants } from 'node:os';
import { killChildren } from '../neo4j/children.ts';

/** Thrown if a signal, or the end of the npm that started this process, interrupts a command. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }

  /** 128 plus the signal's number, as in a shell. */
  get code(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** Milliseconds after a signal until everything still running is killed. */
const LIMIT = 8500;
const controller = new AbortController();

/** Aborted, with an Interrupted as its reason, when the process is asked to end. */
export const stopping: AbortSignal = controller.signal;

/**
 * Listens for SIGINT, SIGTERM and SIGHUP and, if npm started this process, for the end of npm: a killed npm sends no signal.
 * Later signals are ignored, because a Ctrl-C under npm arrives twice.
 * @param parent the id of the parent process at the start.
 */
export function listenForStop(parent: number): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  if (process.env['npm_lifecycle_event'] !== undefined)
    setInterval(() => {
      if (process.ppid !== parent) stop('SIGHUP');
    }, 250).unref();
  // The reader of our output may be gone already; keep stopping.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EIO') return;
      if (stream === process.stdout)
        process.stderr.write(`the standard output cannot be written: ${error.message.split(',')[0]}\n`);
      killChildren();
      process.exit(3);
    });
}

function stop(name: NodeJS.Signals): void {
  if (stopping.aborted) return;
  const reason = new Interrupted(name);
  setTimeout(() => {
    killChildren();
    process.exit(reason.code);
  }, LIMIT).unref();
  controller.abort(reason);
}
