import type { FastifyInstance } from 'fastify';
import { defaultLanguage, languages } from '../messages/languages.ts';
import { pathOf, viewIds } from '../messages/views.ts';
import { Unavailable } from '../neo4j/graph.ts';
import { codes, refusal } from './error-codes.ts';
import type { DirectQueries, DirectQuery } from './graphql/direct-query.ts';
import { escapeHtml } from './html/escape-html.ts';
import type { PublicAddress } from './public-address.ts';
import { siteOf, sitePath } from './site.ts';

/** The most pages of a sitemap: search engines read 50,000 at most. */
const MOST = 20_000;
const STORIES = 'query Stories { stories { id } }';
const ENTITIES = `query Entities($after: String) {
  entities(first: 500, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
}`;
const DATASETS = 'query Datasets { datasets { id } }';

interface Entities {
  readonly entities: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string }[];
  };
}

/** Adds `/sitemap.xml`: the views, stories and entities of a data set, each in all languages. It needs full addresses. */
export function addSitemap(scope: FastifyInstance, queries: DirectQueries, address: PublicAddress): void {
  scope.get('/sitemap.xml', async (request, reply) => {
    const { dataset, path } = siteOf(request);
    const root = address(request);
    if (root === '/')
      return reply
        .code(codes.NOT_FOUND)
        .send(
          refusal('NOT_FOUND', 'a sitemap has full addresses, and this server does not know its own: set PUBLIC_URL'),
        );
    const pages = await pathsOf(queries(dataset));
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(sitemapOf(pages.map((page) => `${root}${path}${page}`)));
  });
}

/** Adds `/robots.txt`, with the sitemaps of all data sets. */
export function addRobots(app: FastifyInstance, queries: DirectQueries, address: PublicAddress): void {
  app.get('/robots.txt', async (request, reply) => {
    const root = address(request);
    const { pathname } = new URL(root, 'http://localhost');
    const { data } = await queries(undefined)<{ readonly datasets: readonly { readonly id: string }[] }>(DATASETS, {});
    // The first is the default one, which is below the root itself.
    const others = data?.datasets.slice(1).map(({ id }) => sitePath(id)) ?? [];
    const maps = root === '/' ? [] : ['', ...others].map((site) => `Sitemap: ${root}${site}sitemap.xml`);
    // What is read as a page too, and what costs much.
    const closed = ['export/', 'cite/', 'graphiql'].flatMap((each) => [each, `datasets/*/${each}`]);
    const rules = closed.map((each) => `Disallow: ${pathname}${each}`);
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send([`User-agent: *`, ...rules, '', ...maps, ''].join('\n'));
  });
}

/** The paths of a data set's pages. */
async function pathsOf(query: DirectQuery): Promise<readonly string[]> {
  const { stories } = await read<{ readonly stories: readonly { readonly id: string }[] }>(query, STORIES, {});
  const paths = [
    ...viewIds.map((page) => pathOf({ page, item: null })),
    ...stories.map(({ id }) => pathOf({ page: 'stories', item: id })),
  ];
  let after: string | null = null;
  do {
    const { entities }: Entities = await read<Entities>(query, ENTITIES, { after });
    paths.push(...entities.nodes.map(({ id }) => `id/${encodeURI(id)}`));
    after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
  } while (after !== null && paths.length < MOST);
  return paths.slice(0, MOST);
}

async function read<Data>(query: DirectQuery, text: string, variables: object): Promise<Data> {
  const { data, message = 'the graph does not respond' } = await query<Data>(text, { ...variables });
  if (!data) throw new Unavailable(message);
  return data;
}

function sitemapOf(pages: readonly string[]): string {
  const entries = pages.map((page) => {
    const address = escapeHtml(page);
    const translated = languages.map(
      (each) =>
        `<xhtml:link rel="alternate" hreflang="${each}" href="${address}${each === defaultLanguage ? '' : `?lang=${each}`}"/>`,
    );
    return `<url><loc>${address}</loc>${translated.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}
