import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readDay } from '../edtf/day.ts';
import { isLanguageTag, noLanguageTag } from '../edtf/language-tag.ts';
import { defaultLanguage } from '../messages/languages.ts';
import { bibtexOf } from '../formats/bibtex.ts';
import { citationText } from '../formats/citation-text.ts';
import type { Citation } from '../formats/citation.ts';
import { risOf } from '../formats/ris.ts';
import { citedNode, citedView } from './cited.ts';
import { codes, refusal } from './error-codes.ts';
import type { DirectQueries, DirectQuery } from './graphql/direct-query.ts';
import type { PublicAddress } from './public-address.ts';
import { siteOf } from './site.ts';

const formats = {
  csl: {
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ item }: Citation) => `${JSON.stringify([item], null, 2)}\n`,
  },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', write: bibtexOf },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
  text: { type: 'text/plain; charset=utf-8', write: citationText },
} as const;

type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Adds `/cite/<id>`: the citation of a claim, a source or an entity; and `/cite/view`: that of a view of the page, with the page's
 * parameters. `format` is csl, bibtex, ris or text.
 */
export function addCite(scope: FastifyInstance, queries: DirectQueries, address: PublicAddress): void {
  scope.get('/cite/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const format = (request.query as Parameters)['format'] ?? 'csl';
    if (!Object.hasOwn(formats, format))
      return refuse(
        reply,
        'BAD_USER_INPUT',
        `format: expected one of ${Object.keys(formats).join(', ')}, not "${format}"`,
      );
    const tag = tagOf(request);
    if (!isLanguageTag(tag)) return refuse(reply, 'BAD_USER_INPUT', `lang: ${noLanguageTag(tag)}`);
    const problem = id === 'view' ? dayProblem(request.query as Parameters) : undefined;
    if (problem) return refuse(reply, 'BAD_USER_INPUT', problem);
    const { dataset, path } = siteOf(request);
    const [query, site] = [queries(dataset), `${address(request)}${path}`];
    const item = id === 'view' ? await viewItem(query, request, site) : await nodeItem(query, request, site, id);
    if (!item) return refuse(reply, 'NOT_FOUND', 'there is nothing with this id');
    const { type, write } = formats[format as keyof typeof formats];
    return reply.type(type).header('cache-control', 'no-cache').send(write(item));
  });
}

async function refuse(
  reply: FastifyReply,
  code: 'BAD_USER_INPUT' | 'NOT_FOUND',
  message: string,
): Promise<FastifyReply> {
  return reply.code(codes[code]).send(refusal(code, message));
}

/**
 * The citation of a claim, a source or an entity; undefined if there is none with that id. `site` is what the addresses of its
 * data set begin with.
 */
async function nodeItem(
  query: DirectQuery,
  request: FastifyRequest,
  site: string,
  id: string,
): Promise<Citation | undefined> {
  return citedNode(query, { id, language: tagOf(request), url: `${site}id/${id}` });
}

/** What is wrong with a view's parameters that are days; undefined if nothing is. */
function dayProblem(parameters: Parameters): string | undefined {
  for (const name of ['at', 'known', 'from', 'to']) {
    const day = parameters[name] === undefined ? null : readDay(parameters[name]);
    if (typeof day === 'string') return `${name}: ${day}`;
  }
  return undefined;
}

/** The citation of a view of the page. */
async function viewItem(query: DirectQuery, request: FastifyRequest, site: string): Promise<Citation> {
  const shown = new URLSearchParams(request.query as Record<string, string>);
  shown.delete('format');
  const url = `${site}?${shown.toString()}`;
  return citedView(query, { id: 'view', language: tagOf(request), url }, shown.get('at'));
}

/** The tag in the argument `lang`, which need not be one. */
const tagOf = ({ query }: FastifyRequest) => (query as Parameters)['lang'] ?? defaultLanguage;
