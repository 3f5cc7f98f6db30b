import { languageIn } from '../compile/language-arguments.ts';
import { formatDay, today } from '../edtf/day.ts';
import { cslDate } from '../formats/citation-date.ts';
import { citationOf, type Citation, type CitedSource, type CslItem } from '../formats/citation.ts';
import { Unavailable } from '../neo4j/graph.ts';
import type { DirectQuery } from './graphql/direct-query.ts';

const SOURCE =
  'source { id title authors publisher { name(language: $language) } published { label(language: $language) } }';
const DATASETS = 'query Datasets($language: String!) { datasets { title(language: $language) version languages } }';
const CLAIM = `query Claim($id: ID!, $language: String!) {
  datasets { title(language: $language) version languages }
  claim(id: $id) { statement(language: $language) citations { ${SOURCE} passage { paragraph begins ends } } }
}`;
const NODE = `query Node($id: ID!, $language: String!) {
  datasets { title(language: $language) version languages }
  node(id: $id) { ... on Entity { name(language: $language) } ... on Source { csl published { edtf } } }
}`;
const SOURCES = `query Sources($id: ID!, $language: String!, $after: String) {
  node(id: $id) {
    ... on Entity {
      claims(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { citations { ${SOURCE} } } }
    }
  }
}`;

interface CitedIn {
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly publisher: { readonly name: string } | null;
    readonly published: { readonly label: string } | null;
  };
}

interface Answer {
  readonly datasets: readonly {
    readonly title: string;
    readonly version: string;
    readonly languages: readonly string[];
  }[];
  readonly node?: {
    readonly name?: string;
    readonly csl?: string;
    readonly published?: { readonly edtf: string } | null;
    readonly claims?: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly citations: readonly CitedIn[] }[];
    };
  } | null;
  readonly claim?: {
    readonly statement: string;
    readonly citations: readonly (CitedIn & {
      readonly passage: { readonly paragraph: number; readonly begins: string; readonly ends: string };
    })[];
  } | null;
}

/** What is to be cited: its id (of a view: `view`), the tag of the language that is wanted, and its permanent address. */
interface Subject {
  readonly id: string;
  readonly language: string;
  readonly url: string;
}

/** The citation of a claim, a source or an entity; undefined if there is none with this id. */
export async function citedNode(query: DirectQuery, subject: Subject): Promise<Citation | undefined> {
  const { id, language } = subject;
  const { claim, datasets } = await answerTo(query, CLAIM, { id, language });
  if (claim) {
    const places = claim.citations.map(({ source, passage }) => ({ ...sourceOf(source), ...passage }));
    return citationOf({ ...subject, ...setOf(datasets, language), on: today(), title: claim.statement, after: places });
  }
  const { node } = await answerTo(query, NODE, { id, language });
  if (node?.csl) {
    const accessed = today();
    const item = { ...(JSON.parse(node.csl) as CslItem), accessed: cslDate(formatDay(accessed)) };
    return { item, published: node.published?.edtf, accessed };
  }
  if (node?.name === undefined) return undefined;
  const after = await sourcesOf(query, subject);
  return citationOf({ ...subject, ...setOf(datasets, language), on: today(), title: node.name, after });
}

/** The citation of a view of the page, perhaps on a day. */
export async function citedView(query: DirectQuery, subject: Subject, day: string | null): Promise<Citation> {
  const { datasets } = await answerTo(query, DATASETS, { language: subject.language });
  const set = setOf(datasets, subject.language);
  const title = day ? `${set.dataset}: view of ${day}` : `${set.dataset}: view`;
  return citationOf({ ...subject, ...set, on: today(), title, after: [] });
}

/** The sources of an entity's claims, each once, in the order of the claims. */
async function sourcesOf(query: DirectQuery, { id, language }: Subject): Promise<CitedSource[]> {
  const sources = new Map<string, CitedSource>();
  let after: string | null = null;
  do {
    const { node }: Answer = await answerTo(query, SOURCES, { id, language, after });
    const { pageInfo, nodes } = node!.claims!;
    for (const { source } of nodes.flatMap(({ citations }) => citations)) sources.set(source.id, sourceOf(source));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return [...sources.values()];
}

function sourceOf({ title, authors, publisher, published }: CitedIn['source']): CitedSource {
  return { title, authors, publisher: publisher?.name ?? null, published: published?.label ?? null };
}

/** The data set that the request reads, which is the first, and the one of its languages for a tag. */
function setOf([first]: Answer['datasets'], tag: string): { dataset: string; version: string; language: string } {
  const { title = '', version = '', languages = [] } = first ?? {};
  return { dataset: title, version, language: languageIn(languages, tag) };
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
