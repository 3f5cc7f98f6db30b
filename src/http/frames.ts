import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embeddable, isEmbeddable, type EmbeddableTag } from '../messages/embeddable.ts';
import { pathOf, viewIds } from '../messages/views.ts';
import { codes, refusal } from './error-codes.ts';
import { PAGE_HEADERS } from './etag.ts';
import type { DirectQueries } from './graphql/direct-query.ts';
import { pageAbout } from './html/page-about.ts';
import { readerLanguage } from './html/reader-language.ts';
import { parametersOfView, withParameters } from './html/shared-view.ts';
import { subjectOf, type About } from './html/subject.ts';
import { siteOf } from './site.ts';

const EVERY = ['theme', 'view'] as const;
/** Longer values are no ids, days or views of ours. */
const LONGEST = 2000;

/** Adds `/frame/<element>?<attribute>=…`: a page that holds one element, for sites that take frames only. */
export function addFrames(scope: FastifyInstance, queries: DirectQueries): void {
  scope.get('/frame/:tag', async (request, reply) => {
    const { tag } = request.params as { tag: string };
    if (!isEmbeddable(tag))
      return refuse(reply, `there is no element "${tag}": expected one of ${Object.keys(embeddable).join(', ')}`);
    const attributes = attributesOf(tag, request);
    const language = readerLanguage(request);
    const site = siteOf(request);
    const about = shownBy(tag, attributes);
    const parameters = parametersOfView(attributes.get('view') ?? '');
    const query = queries(site.dataset);
    const subject = await subjectOf(query, about, parameters, language);
    if (subject === undefined) return refuse(reply, `<${tag}>: there is nothing with this id`);
    const shown = new URLSearchParams([...parameters, ['lang', language]]);
    const frame = {
      tag,
      attributes,
      address: withParameters(site.link + pathTo(about), shown),
      // The overview says itself who says so.
      sources: 'page' in about && about.page === 'overview' ? '' : (subject?.sources ?? ''),
    };
    const context = { language, site, kept: `?lang=${language}`, frame, modules: [], found: '', data: '' };
    const { html, status } = await pageAbout(query, about, Object.fromEntries(parameters), context);
    return reply.code(status).type('text/html; charset=utf-8').headers(PAGE_HEADERS).send(html);
  });
}

/** The address, below that of the data set, at which the page shows the same. */
const pathTo = (about: About) => ('page' in about ? pathOf(about) : `id/${encodeURI(about.id)}`);

async function refuse(reply: FastifyReply, message: string): Promise<FastifyReply> {
  return reply.code(codes.NOT_FOUND).send(refusal('NOT_FOUND', message));
}

/** The attributes of an element that the address gives; others are ignored. */
function attributesOf(tag: EmbeddableTag, { query }: FastifyRequest): ReadonlyMap<string, string> {
  const given = query as Readonly<Record<string, unknown>>;
  return new Map(
    [...EVERY, ...embeddable[tag]].flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' && value.length <= LONGEST ? [[name, value] as const] : [];
    }),
  );
}

/** What an element with these attributes is about. */
export function shownBy(tag: EmbeddableTag, attributes: ReadonlyMap<string, string>): About {
  const id = attributes.get('of') ?? attributes.get('post');
  if (id !== undefined) return { id };
  const story = attributes.get('story');
  if (story !== undefined) return { page: 'stories', item: story };
  const event = attributes.get('event');
  if (event !== undefined) return { page: 'comparison', item: event };
  // The element of a view has its name.
  const page = viewIds.find((each) => tag === `reform-${each}`) ?? 'overview';
  return { page, item: null };
}
