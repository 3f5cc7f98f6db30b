import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Claim, Dataset, Entity } from '../dataset/dataset.ts';
import { fold, joinedNumbers } from '../dataset/fold.ts';
import { actorTypes, eventTypes, wordPrefixes, type WordList } from '../dataset/kinds.ts';
import type { ClaimRecord, RecordOf } from '../dataset/records.ts';
import { searchTerms } from '../dataset/search-terms.ts';
import { boundsProperties, dayProperty, reachOf, sortDay, spanEdtf } from './days.ts';
import { edgeOf } from './edges.ts';
import { indexedKeys, ownFields, relationshipType } from './fields.ts';

export type Properties = Readonly<Record<string, unknown>>;

export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/**
 * The graph of a data set as docs/graph.md draws it: GraphQL type = label, field = property = key, a reference = a
 * relationship of the key's name. Every node carries :Node besides its labels; the loader adds the version.
 * Beside what is written stand `sort` (order in time) and `nameSort`, what search compares (`folded…`, `search`) and
 * orders by (`mentions`, the claims that name an entity), the edges of the network, and the succession of posts.
 */
export function rowsOf(dataset: Dataset): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const { languages } = dataset.header;
  const types = new Map(dataset.entities.map(({ record }) => [record.id, record.type]));
  const mentions = new Map<string, number>();
  for (const { about } of dataset.claims) for (const id of about) mentions.set(id, (mentions.get(id) ?? 0) + 1);

  for (const word of dataset.words) {
    const id = `${wordPrefixes[word.list as WordList]}/${word.word}`;
    node(['Word', word.list], { id, word: word.word, ...inLanguages('name', word.labels) });
  }
  dataset.sources.forEach(addSource);
  dataset.passages.forEach((passage) => addPassage('Passage', passage));
  dataset.asides.forEach((aside) => addPassage('Aside', aside));
  dataset.entities.forEach(addEntity);
  dataset.claims.forEach(addClaim);
  const sorts = new Map(dataset.claims.map((claim) => [claim.id, sortOf(claim)]));
  for (const { id, reason, between } of dataset.contradictions) {
    node(['Contradiction'], { id, reason, sort: `${sorts.get(between[0]!)} ${id}` });
    between.forEach((claim, at) => relate('OF', id, claim, { position: neo4j.int(at) }));
  }
  addSuccession();
  return { nodes, relationships };

  function node(labels: string[], properties: NodeRow['properties']) {
    nodes.push({ labels, properties: given(properties) });
  }

  function relate(type: string, from: string, to: string, properties: Properties = {}) {
    relationships.push({ type, from, to, properties: given(properties) });
  }

  function addSource({ publisher, ...source }: RecordOf<'Source'>) {
    node(['Source'], source);
    if (publisher) relate('PUBLISHER', source.id, publisher);
  }

  function addPassage(label: string, { source, paragraph, start, end, ...passage }: Dataset['passages'][number]) {
    const places = { paragraph: neo4j.int(paragraph), start: neo4j.int(start), end: neo4j.int(end) };
    node([label], { ...passage, ...places });
    relate('IN', passage.id, source);
  }

  function addEntity({ record, days, asOf, dateEdtf, knownFrom }: Entity) {
    const { id, type, labels, aliases = {}, description = {} } = record;
    const isEvent = (eventTypes as readonly string[]).includes(type);
    const isActor = (actorTypes as readonly string[]).includes(type);
    const names = [
      ...Object.entries(labels).map(([language, value]) => ({ language, value, isLabel: true })),
      ...Object.entries(aliases).flatMap(([language, values]) =>
        values.map((value) => ({ language, value, isLabel: false })),
      ),
    ];
    node(['Entity', ...(isEvent ? ['Event'] : []), ...(isActor ? ['Actor'] : []), type], {
      id,
      ...inLanguages('name', labels),
      ...inLanguages('description', description),
      // A tab comes before every letter and blank: what a longer name begins with comes before it.
      // Neo4j indexes no text of more than about 8,000 bytes.
      nameSort: `${fold(own(labels)!).slice(0, 500)}\t${id}`,
      mentions: neo4j.int(mentions.get(id) ?? 0),
      ...('seats' in record && record.seats !== undefined ? { seats: neo4j.int(record.seats) } : {}),
      ...('kind' in record ? { kind: record.kind, sort: `${sortDay(days ? days.fromMin : null)} ${id}` } : {}),
      ...(days && { ...boundsProperties(days), reach: neo4j.int(reachOf(days)) }),
      asOf: days?.toMax === Infinity && asOf !== null ? dayProperty(asOf) : null,
      dateEdtf,
      knownFrom: knownFrom === null ? null : dayProperty(knownFrom),
    });
    names.forEach(({ language, value, isLabel }, at) => {
      const name = idOf('name', [id, language, value, String(at)]);
      node(['Name'], { id: name, value, language, folded: fold(value), search: searchTerms(value, type, isLabel) });
      relate('NAME', id, name, { position: neo4j.int(at) });
    });
  }

  function addClaim(claim: Claim) {
    const { id, record } = claim;
    const { values, references } = ownFields(record);
    const inOrder = Object.keys(claim.statements).toSorted(byText);
    const texts = [...inOrder.map((language) => claim.statements[language]), ...Object.values(values)];
    node(['Claim', record.type], {
      id,
      ...values,
      rank: record.rank,
      rankReason: record.rankReason,
      saidOn: record.saidOn,
      endState: claim.endState,
      fromEdtf: claim.fromEdtf,
      toEdtf: claim.toEdtf,
      date: record.type === 'Dating' ? record.date : undefined,
      given: givenKeys(record),
      ...boundsProperties(claim.bounds),
      knownFrom: dayProperty(claim.knownFrom),
      knownUntil: claim.knownUntil === null ? null : dayProperty(claim.knownUntil),
      attributed: claim.attributed,
      ...inLanguages('statement', claim.statements),
      ...Object.fromEntries(
        references.flatMap(([key, to]) => ((indexedKeys as readonly string[]).includes(key) ? [[key, to]] : [])),
      ),
      sort: sortOf(claim),
      foldedStatement: searchable(texts.filter((text) => typeof text === 'string').join(' ')),
      ...(record.type === 'Naming'
        ? { folded: fold(record.value), search: searchTerms(record.value, types.get(record.subject)!, false) }
        : {}),
    });
    for (const [key, to, position] of references)
      relate(relationshipType(key), id, to, position === null ? {} : { position: neo4j.int(position) });
    const validity = 'validity' in record ? record.validity : undefined;
    if (validity?.startedBy) relate('STARTED_BY', id, validity.startedBy);
    if (validity?.endedBy) relate('ENDED_BY', id, validity.endedBy);
    record.citations.forEach((citation, at) => {
      const { passage, stance } = typeof citation === 'string' ? { passage: citation, stance: 'SUPPORTS' } : citation;
      relate('CITES', id, passage, { stance, position: neo4j.int(at) });
    });
    if (record.type === 'Naming') relate('NAME', record.subject, id);
    const edge = edgeOf(claim, dataset.words);
    if (edge) relate(edge.type, edge.from, edge.to, { ...edge.properties, ...inLanguages('label', edge.labels) });
  }

  function addSuccession() {
    for (const { before, after } of dataset.successions) relate('NEXT', before, after);
    for (const { post, after, before, from, to, certainty } of dataset.vacancies) {
      const id = idOf('vacancy', [post, after, before ?? '']);
      node(['Vacancy'], {
        id,
        certainty,
        fromEdtf: spanEdtf(from),
        toEdtf: to && spanEdtf(to),
        sort: sortDay(from.min),
      });
      relate('VACANCY', post, id);
      relate('AFTER', id, after);
      if (before) relate('BEFORE', id, before);
    }
    for (const { post, before, after, day, event, position, knownFrom, knownUntil } of dataset.handovers) {
      const id = idOf('handover', [post, before, after ?? '', String(knownFrom)]);
      node(['Handover'], {
        id,
        dateEdtf: spanEdtf(day),
        ...boundsProperties({ fromMin: day.min, fromMax: day.max, toMin: day.min, toMax: day.max }),
        knownFrom: dayProperty(knownFrom),
        knownUntil: knownUntil === null ? null : dayProperty(knownUntil),
        sort: `${sortDay(day.min)}.${String(position).padStart(6, '0')} ${id}`,
      });
      relate('HANDOVER', post, id);
      relate('OUTGOING', id, before);
      if (after) relate('INCOMING', id, after);
      if (event) relate('BROUGHT_BY', id, event);
    }
    for (const { post, tenures, from, to, certainty } of dataset.overlaps) {
      const id = idOf('overlap', [post, certainty, ...tenures]);
      node(['Overlap'], { id, certainty, fromEdtf: spanEdtf(from), toEdtf: spanEdtf(to), sort: sortDay(from.min) });
      relate('OVERLAP', post, id);
      for (const tenure of tenures) relate('OF', id, tenure);
    }
  }

  /** `key` in the data set's own language (or the first there is) and `key_xx` for each language. */
  function inLanguages(key: string, texts: Readonly<Record<string, string>>): Properties {
    const each = Object.entries(texts).map(([language, text]) => [`${key}_${language}`, text]);
    return { [key]: own(texts), ...Object.fromEntries(each) };
  }

  function own(texts: Readonly<Record<string, string>>): string | undefined {
    const language = languages.find((each) => texts[each] !== undefined);
    return language === undefined ? Object.values(texts)[0] : texts[language];
  }
}

/** A claim's place in time: by its first possible day, then by `after`, then by id. */
const sortOf = ({ id, bounds, depth }: Claim) => `${sortDay(bounds.fromMin)}.${String(depth).padStart(3, '0')} ${id}`;

/** A text as filters compare it: folded, its numbers found however their digits are grouped. */
const searchable = (text: string) => fold(`${text} ${joinedNumbers(text)}`);

/** What was written and not made or taken for granted, of the keys of which the graph has both; null where nothing was. */
function givenKeys(record: ClaimRecord): string | null {
  const end = 'validity' in record && record.validity?.endState !== undefined ? ['endState'] : [];
  const keys = [
    ...end,
    ...Object.keys(record.statement ?? {})
      .toSorted(byText)
      .map((language) => `statement_${language}`),
  ];
  return keys.length === 0 ? null : keys.join(' ');
}

const byText = (a: string, b: string) => (a < b ? -1 : 1);

function given<T extends Properties>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as T;
}

function idOf(prefix: string, parts: readonly string[]): string {
  return `${prefix}/${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
}
