import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readDay, today } from '../edtf/day.ts';
import { bibtexOf } from '../formats/bibtex.ts';
import { citationText } from '../formats/citation-text.ts';
import { citationOf, cslDate, type CitedPlace, type CslItem } from '../formats/citation.ts';
import { risOf } from '../formats/ris.ts';
import { Unavailable } from '../neo4j/graph.ts';
import { codes, refusal } from './error-codes.ts';
import type { DirectQuery } from './graphql/direct-query.ts';

const formats = {
  csl: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n`,
  },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', write: bibtexOf },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
  text: { type: 'text/plain; charset=utf-8', write: citationText },
} as const;

const ENTITY = `query Entity($id: ID!, $language: String!) {
  datasets { title version }
  node(id: $id) { ... on Entity { name(language: $language) } ... on Source { csl } }
}`;
const CLAIM = `query Claim($id: ID!, $language: String!) {
  datasets { title version }
  claim(id: $id) {
    statement(language: $language)
    citations {
      source { title publisher { name(language: $language) } published { label } }
      passage { paragraph begins ends }
    }
  }
}`;

interface Answer {
  readonly datasets: readonly { readonly title: string; readonly version: string }[];
  readonly node?: { readonly name?: string; readonly csl?: string } | null;
  readonly claim?: {
    readonly statement: string;
    readonly citations: readonly {
      readonly source: {
        readonly title: string;
        readonly publisher: { readonly name: string } | null;
        readonly published: { readonly label: string } | null;
      };
      readonly passage: { readonly paragraph: number; readonly begins: string; readonly ends: string };
    }[];
  } | null;
}

type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Adds `/cite/<id>`: the citation of a claim, a source or an entity; and `/cite/view`: that of a view of the page, with the page's
 * parameters. `format` is csl, bibtex, ris or text.
 */
export function addCite(app: FastifyInstance, query: DirectQuery): void {
  app.get('/cite/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const format = (request.query as Parameters)['format'] ?? 'csl';
    if (!Object.hasOwn(formats, format))
      return refuse(
        reply,
        'BAD_USER_INPUT',
        `format: expected one of ${Object.keys(formats).join(', ')}, not "${format}"`,
      );
    const problem = id === 'view' ? dayProblem(request.query as Parameters) : undefined;
    if (problem) return refuse(reply, 'BAD_USER_INPUT', problem);
    const item = id === 'view' ? await viewItem(query, request) : await nodeItem(query, request, id);
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

/** A claim, a source or an entity as an item to cite; undefined if there is none with that id. */
async function nodeItem(query: DirectQuery, request: FastifyRequest, id: string): Promise<CslItem | undefined> {
  const language = languageOf(request);
  const about = { id, language, on: today(), url: `${originOf(request)}/id/${id}` };
  const { claim, datasets } = await answerTo(query, CLAIM, { id, language });
  const set = { dataset: datasets[0]?.title ?? '', version: datasets[0]?.version ?? '' };
  if (claim) {
    const places = claim.citations.map(({ source, passage }): CitedPlace => ({
      publisher: source.publisher?.name ?? null,
      title: source.title,
      published: source.published?.label ?? null,
      ...passage,
    }));
    return citationOf({ ...about, ...set, title: claim.statement, places });
  }
  const { node } = await answerTo(query, ENTITY, { id, language });
  if (node?.csl) return { ...(JSON.parse(node.csl) as CslItem), accessed: cslDate(today()) };
  return node?.name === undefined ? undefined : citationOf({ ...about, ...set, title: node.name, places: [] });
}

/** What is wrong with a view's parameters that are days; undefined if nothing is. */
function dayProblem(parameters: Parameters): string | undefined {
  for (const name of ['at', 'known', 'from', 'to']) {
    const day = parameters[name] === undefined ? null : readDay(parameters[name]);
    if (typeof day === 'string') return `${name}: ${day}`;
  }
  return undefined;
}

/** A view of the page as an item to cite. */
async function viewItem(query: DirectQuery, request: FastifyRequest): Promise<CslItem> {
  const { datasets } = await answerTo(query, 'query Datasets { datasets { title version } }', {});
  const { title = '', version = '' } = datasets[0] ?? {};
  const shown = new URLSearchParams(request.query as Record<string, string>);
  shown.delete('format');
  const day = shown.get('at');
  return citationOf({
    id: 'view',
    title: day ? `${title}: view of ${day}` : `${title}: view`,
    dataset: title,
    version,
    language: languageOf(request),
    url: `${originOf(request)}/?${shown.toString()}`,
    on: today(),
    places: [],
  });
}

/** @throws Unavailable if the graph does not respond; Error with `statusCode` if the query is refused. */
async function answerTo(
  query: DirectQuery,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { data, status, message = 'no answer' } = await query<Answer>(document, variables);
  if (data) return data;
  if (status >= 500) throw new Unavailable(message);
  throw Object.assign(new Error(message), { statusCode: status });
}

const originOf = ({ protocol, host }: FastifyRequest) => `${protocol}://${host}`;

const languageOf = ({ query }: FastifyRequest) => {
  const { lang } = query as Parameters;
  return lang !== undefined && /^[a-z]{2,3}(-\w{2,8})*$/i.test(lang) ? lang : 'en';
};
