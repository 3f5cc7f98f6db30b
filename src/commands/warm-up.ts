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
  await asked(`${url}/`, { signal });
  for (const [index, question] of [...page, ...shown].entries()) {
    if (signal.aborted) return;
    const begun = performance.now();
    const headers = { 'content-type': 'application/json' };
    await asked(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(question), signal });
    const pause = index < page.length ? 0 : performance.now() - begun;
    await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function asked(url: string, options: RequestInit): Promise<void> {
  await fetch(url, options)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

async function firstQuestions(): Promise<{ page: readonly object[]; shown: readonly object[] }> {
  const file = join(root, 'dist', 'page', 'first-questions.json');
  const text = await readFile(file, 'utf8').catch(() => '{"page":[],"shown":[]}');
  return JSON.parse(text) as { page: object[]; shown: object[] };
}
