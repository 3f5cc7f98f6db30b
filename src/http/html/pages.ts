import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../messages/languages.ts';
import { pathOf, viewIds, views, type Place, type ViewDefinition, type ViewId } from '../../messages/views.ts';
import { Unavailable } from '../../neo4j/graph.ts';
import { PAGE_HEADERS } from '../etag.ts';
import { codes, RETRY_AFTER } from '../error-codes.ts';
import { UnknownDataset } from '../graphql/dataset-versions.ts';
import type { DirectQueries } from '../graphql/direct-query.ts';
import type { PublicAddress } from '../public-address.ts';
import { siteOf } from '../site.ts';
import { EXPLORER_PAGE } from './explorer-page.ts';
import { graphLoadingPage, unknownDatasetPage } from './failure-pages.ts';
import { firstData } from './first-data.ts';
import { headHtml } from './head.ts';
import type { HtmlContext } from './html-document.ts';
import { firstQueries, modulePaths } from './page-build.ts';
import { pageAbout } from './page-about.ts';
import { hasPictures } from './picture.ts';
import { readerLanguage } from './reader-language.ts';
import { sharedParameters } from './shared-view.ts';
import { subjectOf, type About } from './subject.ts';

/** Serves the views of a data set, its entities and claims at `/id/`, and the explorer. Failures are HTML too. */
export async function addPages(scope: FastifyInstance, queries: DirectQueries, address: PublicAddress): Promise<void> {
  const first = firstQueries().page;
  const modules = new Map(viewIds.map((view) => [view, modulePaths(view)]));

  const contextOf = (request: FastifyRequest, page: ViewId = 'overview'): HtmlContext => {
    const site = siteOf(request);
    const language = readerLanguage(request);
    return { language, site, kept: keptOf(request, language), modules: modules.get(page)!, found: '', data: '' };
  };

  /** The part of the head by which a page is found; `about` is what it shows, its permalink may have a selection beside. */
  const foundBy = async (request: FastifyRequest, { language, site }: HtmlContext, path: string, about: About) => {
    const known = address(request);
    const [root, own] = known === '/' ? [undefined, undefined] : [known, known + site.path];
    const parameters = sharedParameters(request);
    const subject = await subjectOf(queries(site.dataset), about, parameters, language);
    return headHtml(
      { site: own, root, link: site.link, path, parameters, language, about, hasPicture: hasPictures() },
      subject,
    );
  };

  const sendView = async (request: FastifyRequest, reply: FastifyReply, place: Place) => {
    const { page, item } = place;
    const context = contextOf(request, page);
    const query = queries(context.site.dataset);
    const requests = first.filter((each) => each.views?.includes(page));
    const [data, found] = await Promise.all([
      firstData(query, requests, { language: context.language, item }),
      foundBy(request, context, pathOf(place), place),
    ]);
    return send(reply, await pageAbout(query, place, parametersOf(request), { ...context, place, data, found }));
  };
  for (const page of viewIds) {
    const { path, prefix }: ViewDefinition = views[page];
    scope.get(`/${path}`, async (request, reply) => {
      const { url } = request;
      const called = url.replace(/\?.*$/s, '');
      // Links in the page need the slash at the end of the data set's address.
      if (path === '' && !called.endsWith('/'))
        return reply.redirect(`./${called.split('/').at(-1)}/${url.slice(called.length)}`);
      return sendView(request, reply, { page, item: null });
    });
    if (prefix === null) continue;
    scope.get(`/${path}/:name`, async (request, reply) => {
      const { name } = request.params as { name: string };
      return sendView(request, reply, { page, item: `${prefix}/${name}` });
    });
  }
  scope.get('/id/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const context = contextOf(request);
    const found = await foundBy(request, context, `id/${encodeURI(id)}`, { id });
    const query = queries(context.site.dataset);
    return send(reply, await pageAbout(query, { id }, parametersOf(request), { ...context, found }));
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

const parametersOf = ({ query }: FastifyRequest) => query as Readonly<Record<string, unknown>>;

/** What links to other views keep of an address, as a query with its `?`. */
function keptOf(request: FastifyRequest, language: Language): string {
  const parameters = parametersOf(request);
  const kept = ['at', 'known', 'theme'].flatMap((name) => {
    const value = parameters[name];
    return typeof value === 'string' && value.length <= 20 ? [[name, value] as [string, string]] : [];
  });
  return `?${new URLSearchParams([['lang', language], ...kept]).toString()}`;
}

/** Sends HTML, which a client may store but must revalidate, and which may depend on the languages that it accepts. */
async function send(reply: FastifyReply, { html, status }: { html: string; status: number }): Promise<FastifyReply> {
  return reply.code(status).headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(html);
}
