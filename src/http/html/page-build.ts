import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViewId } from '../../messages/views.ts';
import { root } from '../../root.ts';

/** The folder of the page's build: a folder in it for each path that it is served at. */
export const PAGE_BUILD: string = join(root, 'dist', 'page');

/** A GraphQL request of the page's program, as it sends it. */
export interface PageQuery {
  readonly operationName?: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The views whose HTML brings the response along. */
  readonly views?: readonly string[];
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

/** A part of the build, in vite's manifest. */
interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
}

/**
 * Paths of all modules that the page's program loads at once for a view, to be loaded along with it, as `embed/parts/x.js`; none if
 * it has not been built.
 */
export function modulePaths(view: ViewId): readonly string[] {
  const manifest = join(PAGE_BUILD, 'embed', 'manifest.json');
  if (!existsSync(manifest)) return [];
  const parts = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, Part>>;
  const entry = 'page.ts';
  const found = new Set([entry, `${view}/element.ts`]);
  // The loop also visits what is added meanwhile.
  for (const name of found) for (const imported of parts[name]?.imports ?? []) found.add(imported);
  found.delete(entry);
  return [...found].flatMap((name) => (parts[name] ? [`embed/${parts[name].file}`] : []));
}
