import { setTimeout as sleep } from 'node:timers/promises';
import { firstQueries } from '../http/html/page-build.ts';

/**
 * Requests the page, then what its program requests first, then what README and the explorer show, one after another, so
 * that the database has planned those statements before a reader waits for them. Planning keeps a core busy: after each
 * request that is only shown, readers have the server to themselves for as long as it took. Failures do not matter, since a
 * reader's own request is planned then.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  const { page, shown } = firstQueries();
  await read(`${url}/`, { signal });
  for (const query of page) await plan(query);
  for (const query of shown) {
    const begun = performance.now();
    await plan(query);
    await sleep(performance.now() - begun, undefined, { signal, ref: false }).catch(() => undefined);
  }

  async function plan(query: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    await read(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(query), signal });
  }
}

/** Reads a response to its end, unless that fails or the signal is aborted. */
async function read(url: string, options: RequestInit): Promise<void> {
  await fetch(url, options)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}
