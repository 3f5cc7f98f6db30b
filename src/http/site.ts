import type { FastifyRequest } from 'fastify';

/** The addresses of a data set: those below `/` for the default one, those below `/datasets/<id>/` for each. */
export interface Site {
  /** The id in the address; undefined: the default data set. */
  readonly dataset: string | undefined;
  /** What its addresses begin with, without the slash at the start: empty, or `datasets/<id>/`. */
  readonly path: string;
  /** The same as a link from the response: `./`, `../../`. It holds below any path at which a proxy serves this server. */
  readonly link: string;
  /** The server's root as a link from the response. */
  readonly root: string;
}

/** The prefixes that the routes of a data set are registered under. */
export const SITES = ['', '/datasets/:dataset'] as const;

const PREFIX = 'datasets/';

/** What the addresses of a data set begin with. */
export const sitePath = (dataset: string): string => `${PREFIX}${dataset}/`;

/** The site that a request is in. */
export function siteOf({ url, params }: FastifyRequest): Site {
  const { dataset } = params as { dataset?: string };
  const [, ...segments] = url.replace(/\?.*$/s, '').split('/');
  const depth = segments.length - 1;
  const up = (levels: number) => '../'.repeat(levels) || './';
  if (dataset === undefined) return { dataset, path: '', link: up(depth), root: up(depth) };
  return { dataset, path: sitePath(dataset), link: up(Math.max(depth - 2, 0)), root: up(depth) };
}
