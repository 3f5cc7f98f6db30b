import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../root.ts';

/**
 * Requests the page, then its first queries, then the examples and the explorer's queries, one after another, so that the
 * database has planned them before a reader waits for them. Planning occupies a core, so between two of the latter the
 * server is left to its readers for as long as the first took. Failures are ignored: a reader's own request still works.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  const { page, shown } = await firstQueries();
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

/** Reads a response to its end; does nothing on failure or abort. */
async function read(url: string, options: RequestInit): Promise<void> {
  await fetch(url, options)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

async function firstQueries(): Promise<{ page: readonly object[]; shown: readonly object[] }> {
  const file = join(root, 'dist', 'page', 'first-queries.json');
  const text = await readFile(file, 'utf8').catch(() => '{"page":[],"shown":[]}');
  return JSON.parse(text) as { page: object[]; shown: object[] };
}
