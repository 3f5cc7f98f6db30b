import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Unavailable } from '../../neo4j/graph.ts';
import { codes, RETRY_AFTER } from '../error-codes.ts';
import { UnknownDataset } from '../graphql/dataset-versions.ts';
import type { DirectQueries } from '../graphql/direct-query.ts';
import type { PublicAddress } from '../public-address.ts';
import { siteOf } from '../site.ts';
import { entityPage } from './entity-page.ts';
import { EXPLORER_PAGE } from './explorer-page.ts';
import { graphLoadingPage, unknownDatasetPage } from './failure-pages.ts';
import { homePage } from './home-page.ts';
import type { HtmlContext } from './html-document.ts';
import { firstQueries, modulePaths } from './page-build.ts';
import { readerLanguage } from './reader-language.ts';

/** Serves the page of a data set at `/`, its entities and claims at `/id/`, and the explorer. Failures are HTML too. */
export async function addPages(scope: FastifyInstance, queries: DirectQueries, address: PublicAddress): Promise<void> {
  const modules = modulePaths();
  const [first] = firstQueries().page;

  const contextOf = (request: FastifyRequest, path = ''): HtmlContext => {
    const site = siteOf(request);
    const language = readerLanguage(request);
    const suffix = `${path}${language === 'en' ? '' : `?lang=${language}`}`;
    const known = address(request);
    return { language, site, modules, canonical: (known === '/' ? site.link : known + site.path) + suffix };
  };

  scope.get('/', async (request, reply) => {
    const { url } = request;
    const path = url.replace(/\?.*$/s, '');
    // Links in the page need the slash at its end.
    if (!path.endsWith('/')) return reply.redirect(`./${path.split('/').at(-1)}/${url.slice(path.length)}`);
    const context = contextOf(request);
    return send(reply, await homePage(queries(context.site.dataset), parametersOf(request), context, first));
  });
  scope.get('/id/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const context = contextOf(request, `id/${encodeURI(id)}`);
    return send(reply, await entityPage(queries(context.site.dataset), id, context));
  });
  scope.get('/graphiql', async (_, reply) => send(reply, { html: EXPLORER_PAGE, status: 200 }));
  scope.get('/graphiql/', async (_, reply) => reply.redirect('../graphiql'));

  scope.setErrorHandler(async (error, request, reply) => {
    if (error instanceof UnknownDataset)
      return send(reply, { html: unknownDatasetPage(error, contextOf(request)), status: codes.NOT_FOUND });
    if (!(error instanceof Unavailable)) throw error;
    void reply.header('retry-after', RETRY_AFTER);
    return send(reply, { html: graphLoadingPage(contextOf(request)), status: codes.UNAVAILABLE });
  });
}

const HEADERS = { 'cache-control': 'no-cache', vary: 'accept-language' };

const parametersOf = ({ query }: FastifyRequest) => query as Readonly<Record<string, unknown>>;

/** Sends HTML, which a client may store but must revalidate, and which may depend on the languages that it accepts. */
async function send(reply: FastifyReply, { html, status }: { html: string; status: number }): Promise<FastifyReply> {
  return reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(html);
}
