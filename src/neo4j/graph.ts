import neo4j, { type Driver, Neo4jError, type RecordShape, type Session } from 'neo4j-driver';
import type { Provided } from './provide.ts';

/** Milliseconds that the database gives a read; ours begins after it, for a database that no longer answers at all. */
const TIMEOUT = 10_000;
const GRACE = 500;

/** The database did not answer in time or at all; `retryAfter` is in seconds. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly retryAfter = 1;
}

/** The one way to read: each call is one statement in a transaction of its own, one Bolt RUN. */
export interface Graph {
  /**
   * Rows as objects; integers as numbers.
   * @throws Unavailable where no answer came; Neo4jError where the statement is wrong.
   */
  read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<RecordShape[]>;
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

/** Opens a graph for reading. */
export function openGraph(provided: Pick<Provided, 'uri' | 'auth' | 'database'>): Graph {
  const driver = connect(provided);
  const session = () =>
    driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(provided.database === undefined ? {} : { database: provided.database }),
    });
  return {
    async read(text, parameters) {
      try {
        return await once(session(), text, parameters);
      } catch (error) {
        // Auto-commit transactions are not retried by the driver: one lost connection must not be one lost answer.
        if (!(error instanceof Neo4jError) || !error.retriable) throw readable(error);
        return once(session(), text, parameters).catch((again: unknown) => Promise.reject(readable(again)));
      }
    },
    close: () => driver.close(),
  };
}

async function once(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<RecordShape[]> {
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => reject(new Unavailable('the database did not answer in time')), TIMEOUT + GRACE);
  });
  try {
    const result = await Promise.race([session.run(text, parameters, { timeout: TIMEOUT }), late]);
    return result.records.map((record) => record.toObject());
  } finally {
    clearTimeout(deadline);
    // Closing cancels what still runs; a frozen database would keep us waiting for it.
    session.close().catch(() => undefined);
  }
}

function readable(error: unknown): unknown {
  const down =
    error instanceof Neo4jError &&
    (error.retriable || error.code === 'ServiceUnavailable' || error.code.includes('TransactionTimedOut'));
  return down ? new Unavailable('the database does not answer', { cause: error }) : error;
}
