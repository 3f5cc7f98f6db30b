import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { statement } from './statements.ts';

/** How to reach a database. */
export interface DatabaseAddress {
  readonly uri: string;
  /** Undefined if the server requires no authentication. */
  readonly auth: AuthToken | undefined;
  /** Undefined for the user's home database. */
  readonly database?: string;
}

/** A driver to probe a database with: few connections, short timeouts. */
export function probeDriver({ uri, auth }: DatabaseAddress): Driver {
  return neo4j.driver(uri, auth, {
    maxConnectionPoolSize: 2,
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 4000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
}

/**
 * Waits until the database runs a query, for at most `limit` milliseconds, as long as its errors are those of a starting server.
 * @throws the driver's last error, or the signal's reason.
 */
export async function waitUntilReady(address: DatabaseAddress, limit: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + limit;
  for (;;) {
    signal.throwIfAborted();
    const driver = probeDriver(address);
    try {
      const session = driver.session(address.database === undefined ? {} : { database: address.database });
      await session.run(statement('alive'));
      return;
    } catch (error) {
      if (!isStarting(error) || Date.now() > deadline) throw error;
    } finally {
      await driver.close();
    }
    await sleep(100, undefined, { signal });
  }
}

/** Whether the error is one that a server returns while it starts. */
function isStarting(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['ServiceUnavailable', 'SessionExpired'].includes(code) || code.includes('DatabaseUnavailable');
}

/** Why a database could not be reached, in one line for the user. */
export function failureReason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'Neo.ClientError.Security.Unauthorized') return 'it rejects the user name or the password';
  // The driver puts general advice before the cause.
  if (code === 'ServiceUnavailable') return `it cannot be reached: ${message?.replace(/^.*Caused by: /s, '')}`;
  return (message ?? String(error)).split('\n')[0] ?? '';
}
