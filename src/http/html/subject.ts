import type { Language } from '../../messages/languages.ts';
import { embedHtmlMessagesOf } from '../../messages/embed-help.ts';
import { storyMessagesOf } from '../../messages/stories.ts';
import { viewName, type Place, type ViewId } from '../../messages/views.ts';
import { NAMED, yearsLabel } from '../../messages/years.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { readFirstSight, type FirstSight } from './first-sight.ts';

const OPERATION = `query Subject($id: ID!, $language: String!) {
  node(id: $id) { __typename ... on Entity { name(language: $language) description(language: $language) names { value } sameAs }
    ... on Source { title publisher { name(language: $language) } published { label(language: $language) } }
    ... on Contradiction { reason(language: $language) between { statement(language: $language) } } }
  event(id: $id) { date { edtf label(language: $language) } }
  claims(filter: { about: [$id] }, first: 1) { nodes { statement(language: $language) } }
  claim(id: $id) { statement(language: $language) about { id } citations { source { title publisher { name(language: $language) } } } }
}`;

interface Answer {
  readonly node: {
    readonly __typename: string;
    readonly name?: string;
    readonly description?: string | null;
    readonly names?: readonly { readonly value: string }[];
    readonly sameAs?: readonly string[];
    readonly title?: string;
    readonly publisher?: { readonly name: string } | null;
    readonly published?: { readonly label: string } | null;
    readonly reason?: string;
    readonly between?: readonly { readonly statement: string }[];
  } | null;
  readonly event: { readonly date: { readonly edtf: string; readonly label: string } | null } | null;
  readonly claims: { readonly nodes: readonly { readonly statement: string }[] };
  readonly claim: {
    readonly statement: string;
    readonly about: readonly { readonly id: string }[];
    readonly citations: readonly {
      readonly source: { readonly title: string; readonly publisher: { readonly name: string } | null };
    }[];
  } | null;
}

/** An entity, as other sites describe it. */
export interface Described {
  /** Its type in the API. */
  readonly type: string;
  readonly names: readonly string[];
  readonly sameAs: readonly string[];
  /** An event's date; null if it has none. */
  readonly edtf: string | null;
}

/** What an address of the page is about, in one language: for the cards that other sites show, for pictures and for oEmbed. */
export interface Subject {
  readonly title: string;
  /** What is said of it, in a sentence or two. */
  readonly text: string;
  /** The data set's title. */
  readonly dataset: string;
  /** Who says so: publishers by name, and the years. */
  readonly sources: string;
  /** Ids that its picture emphasises. */
  readonly marked: readonly string[];
  /** Undefined if it is no entity. */
  readonly entity?: Described;
}

/** What an address is about: a place in the page, or an entity or claim by its id. */
export type About = Place | { readonly id: string };

/**
 * What an address is about: of the overview, what its parameters select, if that is there. Undefined if there is no such thing,
 * null if the graph does not respond.
 */
export async function subjectOf(
  query: DirectQuery,
  about: About,
  parameters: URLSearchParams,
  language: Language,
): Promise<Subject | null | undefined> {
  const first = await readFirstSight(query, language);
  if (!first) return null;
  const id = 'id' in about ? about.id : about.page === 'stories' ? null : about.item;
  if (id !== null) return nodeSubject(query, id, first, language);
  if ('id' in about) return undefined;
  const selected = about.page === 'overview' ? parameters.get('sel') : null;
  const subject = selected === null ? undefined : await nodeSubject(query, selected, first, language);
  return subject ?? placeSubject(about, first, language);
}

function placeSubject({ page, item }: Place, first: FirstSight, language: Language): Subject | undefined {
  const set = setOf(first);
  if (page === 'overview') return { ...set, title: set.dataset, text: first.dataset.description ?? '' };
  const title = viewName(page, language);
  if (item === null) {
    const leads: Partial<Record<ViewId, string>> = {
      stories: storyMessagesOf(language).storiesLead,
      embed: embedHtmlMessagesOf(language).embedByLine,
    };
    return { ...set, title: `${title} · ${set.dataset}`, text: leads[page] ?? first.dataset.description ?? '' };
  }
  const story = first.stories.find(({ id }) => id === item);
  return story && { ...set, title: story.title, text: story.summary };
}

async function nodeSubject(
  query: DirectQuery,
  id: string,
  first: FirstSight,
  language: Language,
): Promise<Subject | null | undefined> {
  const { data, status } = await query<Answer>(OPERATION, { id, language });
  // An id that cannot be one.
  if (!data) return status === 400 ? undefined : null;
  const { node, event, claims, claim } = data;
  const set = setOf(first);
  if (claim) {
    const names = new Set(claim.citations.map(({ source }) => source.publisher?.name ?? source.title));
    const marked = claim.about.map((each) => each.id);
    return { ...set, title: claim.statement, text: '', sources: [...names].join(', '), marked };
  }
  if (node?.title !== undefined) {
    const said = [node.publisher?.name, node.published?.label].filter(Boolean).join(', ');
    return { ...set, title: node.title, text: '', sources: said || set.sources };
  }
  if (node?.reason !== undefined)
    return { ...set, title: node.reason, text: (node.between ?? []).map(({ statement }) => statement).join(' · ') };
  if (node?.name === undefined) return undefined;
  const said = node.description ?? claims.nodes[0]?.statement;
  const { names = [], sameAs = [] } = node;
  const entity = {
    type: node.__typename,
    names: [...new Set(names.map(({ value }) => value))].filter((name) => name !== node.name),
    sameAs,
    edtf: event?.date?.edtf ?? null,
  };
  return {
    ...set,
    title: node.name,
    text: [event?.date?.label, said].filter(Boolean).join(' · '),
    marked: [id],
    entity,
  };
}

function setOf({ dataset: { title, publishers } }: FirstSight): Pick<Subject, 'dataset' | 'sources' | 'marked'> {
  const names = publishers.flatMap(({ publisher }) => publisher?.name ?? []);
  const listed = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ' …' : '');
  return { dataset: title, sources: [listed, yearsLabel(publishers)].filter(Boolean).join(' · '), marked: [] };
}
