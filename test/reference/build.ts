import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { annotatedPaths, metadataOf } from '../../src/kinds/annotated-paths.ts';
import { claimDefinition, groupOf, type ClaimKind, type RecordType } from '../../src/kinds/records.ts';
import { byLanguage, type Text } from '../../src/kinds/texts.ts';
import { reservedPredicate } from '../../src/kinds/reserved-predicates.ts';
import { handoverId, nameId, overlapId, storyStepId, vacancyId } from '../../src/neo4j/derived-ids.ts';
import { timesOf } from './bounds.ts';
import { spanOf } from './dates.ts';
import type { Span } from '../../src/edtf/day.ts';
import { Thing, type Edge, type Graph, type Link, type Loaded } from './graph.ts';
import { holdersOf } from './succession.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * A data set as a graph in memory. Of what was checked only the records are read, and of claims the ids and statements; times,
 * successions and the network are worked out anew.
 */
export function graphOf(loaded: Loaded, others: readonly Loaded[] = []): Graph {
  const { dataset } = loaded;
  const { languages } = dataset.header;
  const passages = [...dataset.passages, ...dataset.nonFactualPassages];
  const records = { claims: dataset.claims, passages, sources: dataset.sources };
  const times = timesOf(records);
  const byId = new Map<string, Thing>();
  const edges: Edge[] = [];
  addRecords();
  for (const { record } of dataset.entities) addNames(record);
  for (const claim of dataset.claims) linkClaim(claim);
  addHolders();
  const othersById = new Map<string, Graph>();
  const headers = [loaded, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))].map(headerOf);
  byId.set(loaded.id, headers[0]!);
  const graph: Graph = {
    version: loaded.version,
    things: [...byId.values()],
    byId,
    edges,
    datasets: headers,
    graphOfDataset: (id) => {
      if (id === loaded.id) return graph;
      const found = othersById.get(id) ?? graphOf(others.find((other) => other.id === id)!);
      othersById.set(id, found);
      return found;
    },
  };
  return graph;

  function add(labels: readonly string[], properties: Readonly<Record<string, unknown>>): Thing {
    const thing = new Thing(new Set(labels), { languages, ...properties });
    byId.set(thing.id, thing);
    return thing;
  }

  function link(from: string, type: string, to: string, properties: Link['properties'] = {}): void {
    const [start, end] = [byId.get(from)!, byId.get(to)!];
    start.out.push({ type, properties, thing: end });
    end.into.push({ type, properties, thing: start });
  }

  function addRecords(): void {
    const knownFrom = firstKnown();
    for (const { record } of dataset.entities) {
      const { id, type, labels, description } = record;
      const group = groupOf(type);
      const time = group === 'Event' ? times.eventTime(id) : null;
      add(['Node', 'Entity', type, ...(group ? [group] : [])], {
        ...record,
        name: labels,
        description,
        ...time?.bounds,
        asOf: time?.asOf ?? null,
        date: time?.edtf ?? null,
        knownFrom: knownFrom.get(id) ?? null,
      });
    }
    for (const source of dataset.sources) add(['Node', 'Source'], { ...source });
    for (const passage of passages) add([passage.noFact === undefined ? 'Passage' : 'Aside'], { ...passage });
    for (const claim of dataset.claims) {
      const time = times.claims.get(claim.id)!;
      add(['Node', 'Claim', claim.record.type], {
        ...claim.record,
        ...translated(claim.record),
        ...time,
        ...time.bounds,
        id: claim.id,
        statement: claim.statements,
        attributed: claim.record.saidBy !== undefined,
      });
    }
    for (const { id, reason } of dataset.contradictions)
      add(['Node', 'Contradiction'], { id, reason: byLanguage(reason, languages) });
    for (const story of dataset.stories) addStory(story);
    for (const { id, publisher, copyOf } of dataset.sources) {
      if (publisher !== undefined) link(id, 'publisher', publisher);
      if (copyOf !== undefined) link(id, 'copyOf', copyOf);
    }
    for (const { id, source } of passages) link(id, 'source', source);
    for (const { id, between } of dataset.contradictions) for (const claim of between) link(id, 'between', claim);
  }

  /** The texts of a claim that may be in several languages, always by language. */
  function translated(record: Claim['record']): Readonly<Record<string, unknown>> {
    const texts = annotatedPaths[record.type].filter(({ path, metadata }) => metadata.texts && path.length === 1);
    const values = record as unknown as Readonly<Record<string, Text | undefined>>;
    return Object.fromEntries(
      texts.flatMap(({ path: [key] }) => {
        const value = values[key!];
        return value === undefined ? [] : [[key!, byLanguage(value, languages)] as const];
      }),
    );
  }

  function addStory({ id, title, summary, steps }: Dataset['stories'][number]): void {
    add(['Node', 'Story'], { id, title, summary });
    for (const [at, { heading, text, view, claims, claimsPerSentence }] of steps.entries()) {
      const step = add(['StoryStep'], { id: storyStepId(id, at), heading, text, claimsPerSentence, view });
      link(id, 'steps', step.id);
      for (const claim of claims) link(step.id, 'claims', claim);
    }
  }

  /** The first day on which a claim was known that names an entity, be it as what began or ended something. */
  function firstKnown(): ReadonlyMap<string, number> {
    const days = new Map<string, number>();
    for (const { id, record } of dataset.claims)
      for (const { key, to } of referencesOf(record.type, record)) {
        const day = times.claims.get(id)!.knownFrom;
        if (key !== 'saidBy') days.set(to, Math.min(days.get(to) ?? Infinity, day));
      }
    return days;
  }

  function addNames({ id, labels, aliases = {} }: Dataset['entities'][number]['record']): void {
    const names = [
      ...Object.entries(labels),
      ...Object.entries(aliases).flatMap(([language, values]) => values.map((value) => [language, value] as const)),
    ];
    for (const [at, [language, value]] of names.entries()) {
      const name = add(['Name'], { id: nameId(id, language, value, at), value, language });
      link(id, 'name', name.id);
    }
  }

  function linkClaim({ id, record }: Claim): void {
    for (const { key, to } of referencesOf(record.type, record)) link(id, key, to);
    for (const citation of record.citations) {
      const { passage, stance } = typeof citation === 'string' ? { passage: citation, stance: 'SUPPORTS' } : citation;
      link(id, 'citations', passage, { stance });
    }
    if (record.type === 'Naming') link(record.subject, 'name', id);
    const { edge } = claimDefinition(record.type);
    if (!edge || record.rank === 'DEPRECATED') return;
    const claim = byId.get(id)!;
    const [source, target] = [edge.from, edge.to].map((key) => claim.to(key)[0]!) as [Thing, Thing];
    edges.push({ claim, relation: edge.relation, source, target, label: labelOf(edge.label, claim) });
  }

  /** What an edge is called: always the same, or as the word under a key. */
  function labelOf(label: Texts | string, claim: Thing): Texts {
    if (typeof label !== 'string') return label;
    const word = claim.get<string>(label)!;
    const list = metadataOf(claim.get<ClaimKind>('type')!, label)!.word;
    return (
      dataset.words.find((each) => each.list === list && each.word === word)?.labels ?? reservedPredicate(word)!.labels
    );
  }

  function addHolders(): void {
    const posts = dataset.entities.map(({ record }) => record).filter((record) => record.type === 'Post');
    const { successions, vacancies, overlaps, handovers } = holdersOf(records, times, posts);
    for (const { before, after } of successions) link(before, 'successor', after);
    for (const vacancy of vacancies) {
      const { post, after, before, from, to, fromEdtf, toEdtf, certainty } = vacancy;
      const { id } = add(['Vacancy'], {
        id: vacancyId(vacancy),
        certainty,
        first: from.min,
        from: fromEdtf,
        to: toEdtf,
        ...boundsOfSpans(from, to ?? { min: from.min, max: Infinity }),
      });
      link(post, 'vacancies', id);
      link(id, 'after', after);
      if (before !== null) link(id, 'before', before);
    }
    for (const overlap of overlaps) {
      const { post, tenures, from, to, fromEdtf, toEdtf, certainty } = overlap;
      const { id } = add(['Overlap'], {
        id: overlapId(overlap),
        certainty,
        first: from.min,
        from: fromEdtf,
        to: toEdtf,
        ...boundsOfSpans(from, to),
      });
      link(post, 'overlaps', id);
      for (const tenure of tenures) link(id, 'tenures', tenure);
    }
    for (const handover of handovers) {
      const { post, before, after, event, day, edtf, ...own } = handover;
      const { id } = add(['Handover'], { id: handoverId(handover), ...own, ...boundsOfSpans(day, day), date: edtf });
      link(id, 'post', post);
      link(id, 'before', before);
      if (after !== null) link(id, 'after', after);
      if (event !== null) link(id, 'event', event);
    }
  }
}

/** The ids under the keys of a claim that refer to entities and claims, each with its own key: `startedBy` of a validity too. */
function referencesOf(type: RecordType, record: object): { key: string; to: string }[] {
  return annotatedPaths[type].flatMap(({ path, metadata }) => {
    const key = path.findLast((step) => step !== '*')!;
    if (!metadata.refers || path[0] === 'citations') return [];
    const holder = path[0] === 'validity' ? (record as { validity?: object }).validity : record;
    const value = (holder as Readonly<Record<string, string | readonly string[] | undefined>> | undefined)?.[key];
    return [value ?? []].flat().map((to) => ({ key, to }));
  });
}

/** The bounds of days from one of the first to one of the last, if there are any. */
const boundsOfSpans = (from: Span, to: Span) => ({
  fromMin: from.min,
  fromMax: Math.min(from.max, to.max),
  toMin: Math.max(to.min, from.min),
  toMax: to.max,
});

/** The date that may be later than any other can be; of equal ones the one that cannot be as early, then the first text. */
function latestOf(dates: readonly string[]): string | null {
  const isLater = (a: string, b: string) => {
    const [one, other] = [spanOf(a), spanOf(b)];
    if (one.max !== other.max) return one.max > other.max;
    return one.min === other.min ? a < b : one.min > other.min;
  };
  return dates.find((date) => dates.every((other) => date === other || isLater(date, other))) ?? null;
}

function headerOf({ dataset, id, version, loadedAt }: Loaded): Thing {
  const counts = {
    entityCount: dataset.entities.length,
    claimCount: dataset.claims.length,
    sourceCount: dataset.sources.length,
    contradictionCount: dataset.contradictions.length,
    latestPublished: latestOf(dataset.sources.map(({ published }) => published)),
  };
  const { header } = dataset;
  const texts = {
    title: byLanguage(header.title, header.languages),
    ...(header.description && { description: byLanguage(header.description, header.languages) }),
  };
  return new Thing(new Set(['Node', 'Dataset']), { ...header, ...texts, id, version, loadedAt, ...counts });
}
