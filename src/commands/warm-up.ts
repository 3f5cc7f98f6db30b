import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../root.ts';

/**
 * Asks a server for the page, then what its program asks at first, then what README and the explorer show, one question
 * after another, so that the database has planned them before a reader waits for them. Planning takes a core: of what is
 * only shown, as long as a question took is left to readers before the next. What fails is no matter: a reader's own
 * question is answered all the same.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  const { page, shown } = await firstQuestions();
  await read(`${url}/`, { signal });
  for (const question of page) await plan(question);
  for (const question of shown) {
    const begun = performance.now();
    await plan(question);
    await sleep(performance.now() - begun, undefined, { signal, ref: false }).catch(() => undefined);
  }

  async function plan(question: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    await read(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(question), signal });
  }
}

/** Reads an answer to its end; an aborted signal: nothing. */
async function read(url: string, options: RequestInit): Promise<void> {
  await fetch(url, options)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

async function firstQuestions(): Promise<{ page: readonly object[]; shown: readonly object[] }> {
  const file = join(root, 'dist', 'page', 'first-questions.json');
  const text = await readFile(file, 'utf8').catch(() => '{"page":[],"shown":[]}');
  return JSON.parse(text) as { page: object[]; shown: object[] };
}
