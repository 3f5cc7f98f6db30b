import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from '../../root.ts';

/** The folder of the page's build: a folder in it for each path that it is served at. */
export const PAGE_BUILD: string = join(root, 'dist', 'page');

/** A GraphQL request of the page's program, as it sends it. */
export interface PageQuery {
  readonly operationName?: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the page's program requests first, in its order, and the requests that README and the explorer show. */
export interface FirstQueries {
  readonly page: readonly PageQuery[];
  readonly shown: readonly PageQuery[];
}

/** The requests that the build has recorded; none if the page has not been built. */
export function firstQueries(): FirstQueries {
  const file = join(PAGE_BUILD, 'first-queries.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstQueries) : { page: [], shown: [] };
}

/**
 * Paths of all modules that the page's program imports at once, to be loaded along with it, as `embed/parts/x.js`; none if it has
 * not been built.
 */
export function modulePaths(): readonly string[] {
  const entry = join(PAGE_BUILD, 'embed', 'page.js');
  const found = new Set(existsSync(entry) ? [entry] : []);
  // The loop also visits what is added meanwhile.
  for (const file of found)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from\s*"(\.[\w./-]+\.js)"/g))
      found.add(join(dirname(file), path!));
  found.delete(entry);
  return [...found].map((module) => relative(PAGE_BUILD, module).split(sep).join('/'));
}
