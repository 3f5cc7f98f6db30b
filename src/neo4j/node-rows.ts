import neo4j from 'neo4j-driver';
import type { Claim, Dataset, Entity } from '../dataset/dataset.ts';
import { fold, joinedNumbers } from '../names/fold.ts';
import { groupOf, prefixes, type ClaimRecord } from '../kinds/records.ts';
import { byLanguage, textIn } from '../kinds/texts.ts';
import { searchTerms } from '../names/search-terms.ts';
import { boundsProperties, dayProperty, durationBucketsProperty, durationBucket, sortDay } from './days.ts';
import { nameId, storyStepId } from './derived-ids.ts';
import { identifiersOf, indexedKeys, ownReferences, ownValues } from './fields.ts';
import { node, type NodeRow } from './node-row.ts';
import { inLanguages, type Properties } from './properties.ts';
import { successionNodes } from './succession-nodes.ts';

/**
 * The nodes of a data set as docs/graph.md describes them: GraphQL type = label, field = property = key. The loader adds
 * :Node and the version. In addition to written values there are `sort` (order in time), `nameSort`, the values that search
 * compares (`folded…`, `search`) and sorts by (`mentions`, the claims that name an entity), and durations (`durationBucket`).
 */
export function* nodeRows(dataset: Dataset): Generator<NodeRow> {
  const { languages } = dataset.header;
  for (const { list, word, labels } of dataset.words) {
    const id = `${prefixes.get(list)}/${word}`;
    yield node(['Word', list], { id, word, ...inLanguages('name', labels, languages) });
  }
  for (const source of dataset.sources) yield node(['Source'], { ...source, publisher: null, copyOf: null });
  for (const each of dataset.passages) yield ofPassage('Passage', each);
  for (const each of dataset.nonFactualPassages) yield ofPassage('Aside', each);
  yield* entities(dataset);
  const types = new Map(dataset.entities.map(({ record }) => [record.id, record.type]));
  const namedType = (subject: string) => types.get(subject)!;
  for (const claim of dataset.claims) yield ofClaim(claim, languages, namedType);
  yield* contradictions(dataset);
  yield* stories(dataset);
  yield* successionNodes(dataset);
}

function ofPassage(label: string, passage: Dataset['passages'][number]): NodeRow {
  const { paragraph, start, end } = passage;
  const offset = (value: number | undefined) => (value === undefined ? null : neo4j.int(value));
  const places = { paragraph: neo4j.int(paragraph), start: offset(start), end: offset(end) };
  return node([label], { ...passage, source: null, ...places });
}

function* entities(dataset: Dataset): Generator<NodeRow> {
  const { languages } = dataset.header;
  const mentions = new Map<string, number>();
  for (const { about } of dataset.claims) for (const id of about) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  const buckets = tenureBuckets(dataset.claims);
  for (const entity of dataset.entities) {
    const { record } = entity;
    const { id, type } = record;
    yield ofEntity(entity, languages, mentions.get(id) ?? 0, buckets.get(id));
    for (const [at, { language, value, isLabel }] of entityNames(record).entries()) {
      // One name is enough: search finds the entity by any of them.
      const search = searchTerms(value, type, isLabel, at === 0 ? identifiersOf(record) : []);
      yield node(['Name'], { id: nameId(id, language, value, at), value, language, folded: fold(value), search });
    }
  }
}

/** The duration buckets of the tenures of each post and person. */
function tenureBuckets(claims: readonly Claim[]): Map<string, Set<number>> {
  const buckets = new Map<string, Set<number>>();
  const add = (id: string, bucket: number) => buckets.set(id, (buckets.get(id) ?? new Set()).add(bucket));
  for (const { record, bounds } of claims) {
    if (record.type !== 'Tenure') continue;
    const bucket = durationBucket(bounds);
    add(record.holder, bucket);
    add(record.post, bucket);
  }
  return buckets;
}

function ofEntity(
  { record, days, asOf, dateEdtf, knownFrom }: Entity,
  languages: readonly string[],
  mentions: number,
  buckets: ReadonlySet<number> = new Set(),
): NodeRow {
  const { id, type, labels, description = {} } = record;
  const group = groupOf(type);
  return node(['Entity', ...(group ? [group] : []), type], {
    id,
    ...ownValues(record, languages),
    ...inLanguages('name', labels, languages),
    ...inLanguages('description', description, languages),
    // A tab sorts before every letter and space, so a name sorts before longer names that begin with it.
    // Neo4j cannot index texts of more than about 8,000 bytes.
    nameSort: `${fold(textIn(labels, languages)!).slice(0, 500)}\t${id}`,
    mentions: neo4j.int(mentions),
    ...(group === 'Event' && { sort: `${sortDay(days ? days.fromMin : null)} ${id}` }),
    ...(days && { ...boundsProperties(days), durationBucket: neo4j.int(durationBucket(days)) }),
    asOf: days?.toMax === Infinity && asOf !== null ? dayProperty(asOf) : null,
    dateEdtf,
    knownFrom: knownFrom === null ? null : dayProperty(knownFrom),
    durationBuckets: durationBucketsProperty(buckets),
  });
}

/** The names in an entity's own record: its labels, then its aliases. */
export function entityNames({
  labels,
  aliases = {},
}: Entity['record']): { language: string; value: string; isLabel: boolean }[] {
  return [
    ...Object.entries(labels).map(([language, value]) => ({ language, value, isLabel: true })),
    ...Object.entries(aliases).flatMap(([language, values]) =>
      values.map((value) => ({ language, value, isLabel: false })),
    ),
  ];
}

function ofClaim(claim: Claim, languages: readonly string[], namedType: (subject: string) => string): NodeRow {
  const { id, record, statements } = claim;
  const values = ownValues(record, languages);
  const inOrder = Object.keys(statements).toSorted(byText);
  // A text in the data set's own language is there a second time without the suffix.
  const isRepeated = (name: string) => languages.some((language) => `${name}_${language}` in values);
  const own = Object.entries(values).flatMap(([name, value]) => (isRepeated(name) ? [] : [value]));
  const texts = [...inOrder.map((language) => statements[language]), ...own];
  const properties: Properties & { id: string } = {
    id,
    ...values,
    rank: record.rank,
    ...inLanguages('rankReason', byLanguage(record.rankReason ?? {}, languages), languages),
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
    sourceCount: neo4j.int(claim.sourceCount),
    ...inLanguages('statement', statements, languages),
    sort: sortOf(claim),
    foldedStatement: searchable(texts.filter((text) => typeof text === 'string')),
  };
  const more: Record<string, unknown> = {};
  for (const [key, to] of ownReferences(record)) if ((indexedKeys as readonly string[]).includes(key)) more[key] = to;
  if (record.type === 'Tenure') more['durationBucket'] = neo4j.int(durationBucket(claim.bounds));
  if (record.type === 'Naming') {
    more['folded'] = fold(record.value);
    more['search'] = searchTerms(record.value, namedType(record.subject), false);
  }
  return node(['Claim', record.type], Object.assign(properties, more));
}

function* contradictions(dataset: Dataset): Generator<NodeRow> {
  if (dataset.contradictions.length === 0) return;
  const sorts = new Map(dataset.claims.map((claim) => [claim.id, sortOf(claim)]));
  const { languages } = dataset.header;
  for (const { id, reason, between } of dataset.contradictions)
    yield node(['Contradiction'], {
      id,
      ...inLanguages('reason', byLanguage(reason, languages), languages),
      sort: `${sorts.get(between[0]!)} ${id}`,
    });
}

function* stories({ stories: all, header: { languages } }: Dataset): Generator<NodeRow> {
  for (const { id, title, summary, steps } of all) {
    yield node(['Story'], {
      id,
      ...inLanguages('title', title, languages),
      ...inLanguages('summary', summary, languages),
    });
    for (const [at, { heading, text, claimsPerSentence, view }] of steps.entries())
      yield node(['StoryStep'], {
        id: storyStepId(id, at),
        ...inLanguages('heading', heading, languages),
        ...inLanguages('text', text, languages),
        claimsPerSentence: claimsPerSentence?.map((count) => neo4j.int(count)),
        view,
      });
  }
}

/** A claim's position in time: by its first possible day, then by `after`, then by id. */
const sortOf = ({ id, bounds, depth }: Claim) => `${sortDay(bounds.fromMin)}.${String(depth).padStart(3, '0')} ${id}`;

/** Texts in the form that filters compare: folded, and with numbers that match in any grouping of digits; no number goes over from one text to the next. */
const searchable = (texts: readonly string[]) => fold([...texts, ...texts.map(joinedNumbers)].join(' '));

/** Which of the keys that can be generated or have a default were written in the data set; null if none was. */
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
