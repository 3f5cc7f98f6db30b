import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { recordTypes, type RecordType } from '../../src/kinds/records.ts';
import { CanonicalHash, jsonLine } from '../../src/formats/json-lines.ts';
import { openGraph, type Graph } from '../../src/neo4j/graph.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { recordsOf, type WrittenRecord } from '../../src/neo4j/export-records.ts';
import { isPlainText } from '../../src/neo4j/fields.ts';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { datasetsIn } from '../generator/dataset.ts';
import { every } from '../generator/settings.ts';
import { atLeast, oneOfEach, runs } from '../runs.ts';
import { closeDatabase, empty, rows } from './database.ts';
import { directoryOf, shuffled, tiny } from './variations.ts';

let graph: Graph;
beforeAll(async () => {
  await empty();
  graph = openGraph(testDatabase, { timeout: 60_000 });
});
afterAll(async () => {
  await graph.close();
  await empty();
  await closeDatabase();
});

const load = (directory: string, as?: string) => loadDirectory(testDatabase, directory, { purpose: 'test', as });

interface Exported {
  readonly version: string;
  readonly records: readonly WrittenRecord[];
  readonly text: string;
  readonly sha256: string;
}

/** Loads a directory and reads all of it from the graph. */
async function exported(directory: string, as?: string): Promise<Exported> {
  const { dataset, version } = await load(directory, as);
  const hash = new CanonicalHash();
  const records: WrittenRecord[] = [];
  for await (const page of recordsOf(graph, { dataset, version })) records.push(...page);
  for (const record of records) hash.add(record);
  return { version, records, text: records.map(jsonLine).join(''), sha256: hash.digest() };
}

/** Every record of a directory's files as `type id-or-content` and its content, defaults taken for granted. */
function written(directory: string): Map<string, unknown> {
  const documents = readdirSync(directory).flatMap((name): Record<string, unknown>[] => {
    const text = readFileSync(join(directory, name), 'utf8');
    if (name.endsWith('.jsonl')) return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as never] : []));
    return name.endsWith('.yaml') ? [parse(text) as never] : [];
  });
  return keyed(
    documents.flatMap((document) =>
      Object.entries(document).flatMap(([type, value]) =>
        [value].flat().map((record): WrittenRecord => ({ type: type as RecordType, record: record as never })),
      ),
    ),
  );
}

/** By id, or, where an id is made of the content, by what the content is without it. */
function keyed(records: readonly WrittenRecord[]): Map<string, unknown> {
  return new Map(records.map(({ type, record }) => [JSON.stringify(canonical({ [type]: plain(type, record) })), true]));
}

/** As the shape has it, with defaults, without an id that is made, citations and texts in the data set's own language in one form. */
function plain(type: RecordType, record: object): unknown {
  const { id, citations, validity, ...parsed } = recordTypes[type].parse(record);
  // A text must be in the data set's own language, so one in a single language is in that one.
  const texts = Object.entries(parsed).flatMap(([key, value]) => {
    const isByLanguage = typeof value === 'object' && value !== null && isPlainText(type, key);
    return isByLanguage && Object.keys(value).length === 1 ? [[key, Object.values(value)[0]] as const] : [];
  });
  return {
    ...parsed,
    ...Object.fromEntries(texts),
    ...(/\/[0-9a-f]{16}$/.test(String(id)) ? {} : { id }),
    ...(Array.isArray(citations) && {
      citations: citations.map((each) => (typeof each === 'string' ? { passage: each, stance: 'SUPPORTS' } : each)),
    }),
    ...(validity !== undefined && Object.keys(validity as object).length > 0 && { validity }),
  };
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, canonical(each)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const shipped = join(root, 'data', 'kazakhstan');

describe.each(
  oneOfEach(2, [
    ['the tiny data set', tiny],
    ['the shipped data set', shipped],
  ] as const),
)('%s', (_, directory) => {
  it('comes out with every record that was written, and no other', { tags: 'deep', timeout: 120_000 }, async () => {
    const { records } = await exported(directory);
    expect([...keyed(records).keys()].toSorted()).toEqual([...written(directory).keys()].toSorted());
    expect(records).toHaveLength(written(directory).size);
  });

  it(
    'goes in again as the same version, and under another id with the same hash',
    { tags: 'deep', timeout: 120_000 },
    async () => {
      const first = await exported(directory, 'first');
      const again = directoryOf({ 'all.jsonl': first.text });
      expect(await load(again)).toMatchObject({ dataset: 'first', version: first.version, loaded: false });
      const second = await exported(again, 'second');
      expect(second.sha256).toBe(first.sha256);
      const withoutHeader = (text: string) => text.slice(text.indexOf('\n'));
      expect(withoutHeader(second.text)).toBe(withoutHeader(first.text));
      expect(second.text.replace('"id":"second"', '"id":"first"')).toBe(first.text);
    },
  );
});

it('is the same whatever the files and the order of their records', async () => {
  const { text, sha256 } = await exported(tiny);
  for (const seed of [1, 2, 3]) expect(await exported(shuffled(seed))).toMatchObject({ text, sha256 });
});

it('has another hash after a change of any record, but for the id of the data set', async () => {
  const { records, sha256 } = await exported(tiny);
  const hashOf = (list: readonly WrittenRecord[]) => {
    const hash = new CanonicalHash();
    for (const record of list) hash.add(record);
    return hash.digest();
  };
  expect(hashOf(records)).toBe(sha256);
  const changed = records.map((_, at) =>
    hashOf(records.map((each, index) => (index === at ? { ...each, record: { ...each.record, more: 1 } } : each))),
  );
  expect(new Set([sha256, ...changed]).size).toBe(records.length + 1);
  expect(hashOf(records.slice(1))).not.toBe(sha256);
  expect(hashOf([{ ...records[0]!, record: { ...records[0]!.record, id: 'x' } }, ...records.slice(1)])).toBe(sha256);
});

const generated = datasetsIn([['en'], ['en', 'kk'], ['kk', 'en', 'ru'], ['ru', 'kk'], ['en', 'zh-Hant']], {
  entities: { ...every.entities, Person: [1, 4], Occurrence: [1, 4] },
});

it('any data set comes out as it went in, again and again', { tags: 'deep' }, async () => {
  let claims = 0;
  await fc.assert(
    fc.asyncProperty(generated, async ({ lines }) => {
      const directory = directoryOf({ 'all.jsonl': lines });
      const first = await exported(directory, 'any');
      claims += first.records.filter(({ record }) => 'citations' in record).length;
      const given = written(directory);
      given.delete([...given.keys()].find((key) => key.startsWith('{"Dataset"'))!);
      expect([...keyed(first.records.slice(1)).keys()].toSorted()).toEqual([...given.keys()].toSorted());
      const again = directoryOf({ 'all.jsonl': first.text });
      expect(await load(again)).toMatchObject({ version: first.version, loaded: false });
      expect((await exported(again, 'any-other')).sha256).toBe(first.sha256);
    }),
    { numRuns: runs(200) },
  );
  expect(claims).toBeGreaterThan(atLeast(2000));
});

describe('a version that loads delete while it is read', () => {
  it('is not taken for whole', async () => {
    const { dataset, version } = await load(tiny);
    const pages = recordsOf(graph, { dataset, version });
    await pages.next();
    await rows('MATCH (n:Node:Tenure {version: $version}) DETACH DELETE n', { version });
    const rest = async () => {
      for await (const _ of pages);
    };
    await expect(rest()).rejects.toThrow(/was deleted while it was read/);
  });

  it('is not there afterwards', async () => {
    await expect(recordsOf(graph, { dataset: 'tiny', version: 'gone' }).next()).rejects.toThrow(/is not loaded/);
  });
});
