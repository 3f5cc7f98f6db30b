import neo4j, {
  type Driver,
  Neo4jError,
  type Record as Neo4jRecord,
  type RecordShape,
  type Result,
  type Session,
} from 'neo4j-driver';
import type { Provided } from './acquire-neo4j.ts';

/** Milliseconds that the database gives a read. */
const TIMEOUT = 10_000;
/** Our own deadline comes so much later: it is for a database that no longer answers at all. */
const GRACE = 500;

/** The database did not answer: it is down, frozen or overloaded; `retryAfter` is in seconds. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly retryAfter = 1;
}

/** The database answers, but gave the statement up: it took longer than it may. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The one way to read: each call is one statement in a transaction of its own, one Bolt RUN. */
export interface Graph {
  /**
   * Rows as objects; integers as numbers. An aborted `signal` ends the statement in the database too.
   * @throws Unavailable where no answer came; TimedOut; the signal's reason; Neo4jError where the statement is wrong.
   */
  read(text: string, parameters: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<RecordShape[]>;
  close(): Promise<void>;
}

/** Opens the driver that everything uses; `wait` is how long, in milliseconds, it may wait for a connection. */
export function connect({ uri, auth }: Pick<Provided, 'uri' | 'auth'>, wait = 2_000): Driver {
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: wait,
    connectionTimeout: wait,
    maxTransactionRetryTime: wait,
    userAgent: 'reformgraph',
  });
}

/** Opens a graph for reading; `timeout` is what the database gives a statement, in milliseconds. */
export function openGraph(
  provided: Pick<Provided, 'uri' | 'auth' | 'database'>,
  { timeout = TIMEOUT }: { timeout?: number } = {},
): Graph {
  const driver = connect(provided);
  const once = (...statement: Statement) => {
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(provided.database === undefined ? {} : { database: provided.database }),
    });
    return run(session, timeout, statement);
  };
  return {
    async read(text, parameters, signal) {
      const deadline = new Deadline(timeout + GRACE, signal);
      try {
        return await once(text, parameters, deadline.passed).catch((error: unknown) => {
          // Auto-commit transactions are not retried by the driver: one lost connection must not be one lost answer.
          if (!isRetriable(error)) throw error;
          return once(text, parameters, deadline.passed);
        });
      } catch (error) {
        throw readable(error);
      } finally {
        deadline.clear();
      }
    },
    close: () => driver.close(),
  };
}

type Statement = [text: string, parameters: Readonly<Record<string, unknown>>, passed: Promise<never>];

async function run(session: Session, timeout: number, [text, parameters, passed]: Statement): Promise<RecordShape[]> {
  try {
    const result = await Promise.race([sent(session, text, parameters, timeout), passed]);
    return result.records.splice(0).map(rowOf);
  } finally {
    // Closing ends what still runs; nobody waits for it, since a frozen database would not let it end.
    session.close().catch(() => undefined);
  }
}

/**
 * A record as an object. Taken out of the result and not by the record's own `toObject`: what either has held outlives its request
 * until the next full collection of garbage, and each small one copies it, which takes a tenth of the time of a large answer.
 */
function rowOf(record: Neo4jRecord): RecordShape {
  return Object.fromEntries(record.keys.map((key) => [key, record.get(key)]));
}

/** The driver writes down where each statement was asked for, which takes it a tenth of its time; all are asked for here. */
function sent(session: Session, text: string, parameters: Readonly<Record<string, unknown>>, timeout: number): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Rejects when the time is over or the signal is aborted, whichever comes first. */
class Deadline {
  readonly passed: Promise<never>;
  readonly clear: () => void;

  constructor(limit: number, signal: AbortSignal | undefined) {
    let reject: (reason: unknown) => void = () => undefined;
    this.passed = new Promise<never>((_, fail) => (reject = fail));
    // It may pass when nobody is waiting any more.
    this.passed.catch(() => undefined);
    const timer = setTimeout(() => reject(new Unavailable('the database did not answer in time')), limit);
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    this.clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  }
}

/** Whether another try may help. Not where memory ran out: one bad statement would become two. */
function isRetriable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !isOutOfMemory(error);
}

function isOutOfMemory({ code }: Neo4jError): boolean {
  return /OutOfMemory|MemoryLimit/.test(code);
}

function readable(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new TimedOut('the statement took too long', { cause: error });
  // The driver gives no code to its own failures, such as having waited too long for a connection.
  const isDown = error.retriable || isOutOfMemory(error) || ['ServiceUnavailable', 'N/A'].includes(error.code);
  return isDown ? new Unavailable('the database does not answer', { cause: error }) : error;
}
