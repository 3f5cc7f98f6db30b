import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/**
 * Asks a server what the page asks at first, one question after another, so that the database has planned them before a
 * reader waits for them. What fails is no matter: a reader's own question is answered all the same.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  const file = await readFile(join(root, 'dist', 'page', 'first-questions.json'), 'utf8').catch(() => '[]');
  for (const question of JSON.parse(file) as readonly object[]) {
    if (signal.aborted) return;
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal,
    })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
  // What the server itself asks for the page's HTML.
  await fetch(`${url}/`, { signal })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}
