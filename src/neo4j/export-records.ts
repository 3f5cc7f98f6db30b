import { Stop } from '../stop.ts';
import { annotatedPaths, metadataOf } from '../kinds/annotated-paths.ts';
import { prefixes, recordTypes, type RecordType } from '../kinds/records.ts';
import { isWordList } from '../kinds/word-lists.ts';
import { isPlainText, relationshipType } from './fields.ts';
import type { Graph } from './graph.ts';
import { statement } from './statements.ts';

/** A record as it would be written in a data set: keys in the order of the model, defaults left out. */
export interface WrittenRecord {
  readonly type: RecordType;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Records read at a time. */
const PAGE = 1_000;

type Texts = Readonly<Record<string, string>>;

/** A node and the written values of its record, as returned by cypher/read/records.cypher. */
interface Row {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly references: readonly (readonly [type: string, to: string, stance: string | null])[];
  readonly names: readonly (readonly [language: string, value: string])[];
  /** Those of a story. */
  readonly steps: readonly { readonly properties: Row['properties']; readonly claims: readonly string[] }[];
}

/** The prefixes of ids, in the order in which records are exported; all events share one. */
const PREFIXES = [...new Set(prefixes.values())];

/**
 * All records of a version of a data set, the Dataset first, then by type and id, in pages, of which only one is in memory at a
 * time. Loading them gives the same version.
 * @throws Stop 1 if the graph holds no such data set; Stop 3 if a load deleted the version meanwhile.
 */
export async function* recordsOf(
  { read }: Pick<Graph, 'read'>,
  { dataset, version }: { readonly dataset: string; readonly version: string },
  signal?: AbortSignal,
): AsyncGenerator<readonly WrittenRecord[], void, undefined> {
  const [header] = await read(statement('read/dataset'), { dataset, version }, signal);
  if (!header) throw new Stop(`${dataset} is not loaded: run \`load\` or \`serve\` first`, 1);
  const properties = header['properties'] as Row['properties'];
  // A graph loaded by an earlier version of the program may lack some of the written values.
  if (properties['recordCount'] === undefined)
    throw new Stop(`${dataset} was loaded by an earlier version of the program: load it again`, 1);
  yield [headerOf(properties)];
  let count = 1;
  for (const prefix of PREFIXES) {
    // The character after the slash: an exclusive upper bound for ids that begin with the prefix and a slash.
    const until = `${prefix}0`;
    let after = `${prefix}/`;
    for (;;) {
      const rows = await read(statement('read/records'), { version, after, until, limit: PAGE }, signal);
      if (rows.length > 0) yield (rows as Row[]).map((row) => recordOf(row, properties['languages'] as string[]));
      count += rows.length;
      if (rows.length < PAGE) break;
      after = (rows.at(-1) as Row).properties['id'] as string;
    }
  }
  if (count !== properties['recordCount'])
    throw new Stop(`version ${version} of ${dataset} was deleted while it was read: try again`, 3);
}

function headerOf(properties: Row['properties']): WrittenRecord {
  const languages = properties['languages'] as string[];
  return { type: 'Dataset', record: inOrder('Dataset', valueOf) };

  function valueOf(key: string): unknown {
    if (metadataOf('Dataset', key)?.texts) return translated('Dataset', key, properties, languages);
    const value = properties[key];
    return key === 'counts' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  }
}

/** Rebuilds a record from its node, with the texts of each key in the order of the data set's languages. */
function recordOf(row: Row, languages: readonly string[]): WrittenRecord {
  const type = typeOf(row.labels);
  const { properties } = row;
  const isWord = isWordList(type);
  const to = (relationship: string) => row.references.filter(([each]) => each === relationship);
  const ids = (relationship: string) => to(relationship).map(([, id]) => id);
  const given = new Set(String(properties['given'] ?? '').split(' '));

  return { type, record: inOrder(type, valueOf) };

  function valueOf(key: string): unknown {
    switch (key) {
      case 'labels':
        return isWord ? textsIn(properties, 'name', languages) : named().labels;
      case 'aliases':
        return named().aliases;
      case 'statement':
        return textsIn(properties, 'statement', languages, (name) => given.has(name));
      case 'validity':
        return validity();
      case 'citations':
        return to('CITES').map(([, passage, stance]) => (stance === 'SUPPORTS' ? passage : { passage, stance }));
      case 'between':
        return ids('OF');
      case 'steps':
        return row.steps.map(step);
      case 'rank':
        return properties['rank'] === 'NORMAL' ? undefined : properties['rank'];
      case 'acting':
        return properties['acting'] === true || undefined;
      default:
        return (
          references(type, key) ??
          (metadataOf(type, key)?.texts ? translated(type, key, properties, languages) : properties[key])
        );
    }
  }

  function references(of: RecordType, key: string): unknown {
    const annotated = annotatedPaths[of].find(({ path, metadata }) => path[0] === key && metadata.refers);
    if (!annotated) return undefined;
    const found = ids(relationshipType(of, key));
    return annotated.path.length > 1 ? found : found[0];
  }

  function step({ properties: own, claims }: Row['steps'][number]): Readonly<Record<string, unknown>> {
    const { claimsPerSentence } = own;
    const texts = { heading: textsIn(own, 'heading', languages), text: textsIn(own, 'text', languages) };
    return { ...texts, claims, ...(claimsPerSentence !== undefined && { claimsPerSentence }), view: own['view'] };
  }

  /** The first name in each language that has a label is that label; the others are aliases. */
  function named(): { labels: Texts; aliases: Readonly<Record<string, string[]>> | undefined } {
    const labels: Record<string, string> = {};
    const aliases: Record<string, string[]> = {};
    for (const [language, value] of row.names)
      if (`name_${language}` in properties && !(language in labels)) labels[language] = value;
      else (aliases[language] ??= []).push(value);
    return { labels, aliases: Object.keys(aliases).length > 0 ? aliases : undefined };
  }

  function validity(): Readonly<Record<string, unknown>> | undefined {
    const written = {
      from: properties['fromEdtf'],
      to: properties['toEdtf'],
      endState: given.has('endState') ? properties['endState'] : undefined,
      startedBy: ids('STARTED_BY')[0],
      endedBy: ids('ENDED_BY')[0],
    };
    const there = Object.entries(written).filter(([, value]) => value !== undefined);
    return there.length > 0 ? Object.fromEntries(there) : undefined;
  }
}

/** A text that may be written plainly is written so if it is in the data set's own language alone. */
function translated(
  of: RecordType,
  key: string,
  properties: Row['properties'],
  languages: readonly string[],
): Texts | string | undefined {
  const there = textsIn(properties, key, languages);
  const isOwnAlone = there !== undefined && Object.keys(there).every((language) => language === languages[0]);
  return isOwnAlone && isPlainText(of, key) ? (properties[key] as string) : there;
}

function textsIn(
  from: Row['properties'],
  key: string,
  languages: readonly string[],
  isMeant: (name: string) => boolean = () => true,
): Texts | undefined {
  const there = languages.flatMap((language) => {
    const name = `${key}_${language}`;
    const text = from[name];
    return typeof text === 'string' && isMeant(name) ? [[language, text] as const] : [];
  });
  return there.length > 0 ? Object.fromEntries(there) : undefined;
}

function typeOf(labels: readonly string[]): RecordType {
  if (labels.includes('Aside')) return 'Passage';
  const type = labels.find((label) => Object.hasOwn(recordTypes, label));
  if (type === undefined) throw new Error(`a node whose labels match no record type: ${labels.join(', ')}`);
  return type as RecordType;
}

/** The values of a type's keys in the order of the model; absent ones and empty lists are left out. */
function inOrder(type: RecordType, valueOf: (key: string) => unknown): Record<string, unknown> {
  const entries = Object.keys(recordTypes[type].shape).map((key) => [key, valueOf(key)] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
