import neo4j, {
  type Driver,
  Neo4jError,
  type Record as Neo4jRecord,
  type RecordShape,
  type Result,
  type Session,
} from 'neo4j-driver';
import type { Neo4jServer } from './acquire-neo4j.ts';

/** Milliseconds after which the database terminates a read. */
const TIMEOUT = 10_000;
/** Milliseconds from that timeout to our own deadline, for a database that does not respond at all. */
const GRACE = 500;

/** The database does not respond: it is down, frozen or overloaded; `retryAfter` is in seconds. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly retryAfter = 1;
}

/** The database has terminated the statement, because it took too long. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The only way to read the graph: each call is one statement in a transaction of its own, one Bolt RUN. */
export interface Graph {
  /**
   * The rows as objects, integers as numbers. Aborting `signal` ends the statement in the database too.
   * @throws Unavailable if the database does not respond; TimedOut; the signal's reason; Neo4jError if the statement is wrong.
   */
  read(text: string, parameters: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<RecordShape[]>;
  close(): Promise<void>;
}

/** Opens a driver; `wait` is the maximum time to wait for a connection, in milliseconds. */
export function connect({ uri, auth }: Pick<Neo4jServer, 'uri' | 'auth'>, wait = 2_000): Driver {
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

/** Opens a graph for reading; `timeout` is the time in milliseconds after which the database terminates a statement. */
export function openGraph(
  provided: Pick<Neo4jServer, 'uri' | 'auth' | 'database'>,
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
          // The driver does not retry auto-commit transactions, but a lost connection need not be a lost response.
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
    const result = await Promise.race([runWithoutTrace(session, text, parameters, timeout), passed]);
    return result.records.splice(0).map(rowOf);
  } finally {
    // Closing ends what still runs. It is not awaited, since a frozen database would never let it finish.
    session.close().catch(() => undefined);
  }
}

/**
 * A record as an object. Records are taken out of the result and not read by their own `toObject`: otherwise their values outlive the
 * request until the next full garbage collection, and each minor one copies them, which costs a large response a tenth of its time.
 */
function rowOf(record: Neo4jRecord): RecordShape {
  return Object.fromEntries(record.keys.map((key) => [key, record.get(key)]));
}

/** Runs a statement without recording the driver's stack trace, which would cost a tenth of the driver's time. */
function runWithoutTrace(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  timeout: number,
): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Rejects when the time is up or the signal is aborted, whichever comes first. */
class Deadline {
  readonly passed: Promise<never>;
  readonly clear: () => void;

  constructor(limit: number, signal: AbortSignal | undefined) {
    let reject: (reason: unknown) => void = () => undefined;
    this.passed = new Promise<never>((_, fail) => (reject = fail));
    // The deadline may pass after the statement has ended.
    this.passed.catch(() => undefined);
    const timer = setTimeout(() => reject(new Unavailable('the database did not respond in time')), limit);
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    this.clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  }
}

/** Whether a retry may help. Not if the database ran out of memory: a second run would need as much again. */
function isRetriable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !isOutOfMemory(error);
}

function isOutOfMemory({ code }: Neo4jError): boolean {
  return /OutOfMemory|MemoryLimit/.test(code);
}

function readable(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new TimedOut('the statement took too long', { cause: error });
  // The driver's own errors, such as a timeout while waiting for a connection, have no code.
  const isDown = error.retriable || isOutOfMemory(error) || ['ServiceUnavailable', 'N/A'].includes(error.code);
  return isDown ? new Unavailable('the database does not respond', { cause: error }) : error;
}
