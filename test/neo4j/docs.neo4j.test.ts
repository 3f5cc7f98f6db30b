import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/http/graphql/limits.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty, rows } from './database.ts';
import { tiny } from './variations.ts';

const read = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
/** All words of a text. */
const words = (text: string) => new Set(text.match(/[A-Za-z_]\w*/g));

beforeAll(async () => {
  await empty();
  await loadDirectory(testDatabase, tiny, { purpose: 'test' });
});
afterAll(async () => {
  await empty();
  await closeDatabase();
});

describe('docs/graph.md', () => {
  const named = words(read('graph.md'));

  it.each([
    ['label', 'MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name', 35],
    ['type of relationship', 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS name', 30],
    ['property of a node', 'MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name', 60],
    ['property of a relationship', 'MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name', 12],
    ['index', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", 15],
  ])('names every %s', async (_, cypher, atLeast) => {
    const there = (await rows(cypher)).map(({ name }) => name as string);
    expect(there.length).toBeGreaterThanOrEqual(atLeast);
    const unnamed = there.map((name) =>
      name.replace(
        /^(name|description|statement|label|title|summary|heading|text|option|question|answer|rankReason|reason)_[a-z]{2}$/,
        '$1',
      ),
    );
    expect(unnamed.filter((name) => !named.has(name))).toEqual([]);
  });

  it('names no index that is not there', async () => {
    const there = new Set((await rows('SHOW INDEXES YIELD name')).map(({ name }) => name as string));
    const section = read('graph.md').split('## Constraints and indexes')[1]!;
    const listed = [...section.matchAll(/^\|([^|]*)\|/gm)].flatMap(
      ([, cell]) => cell!.match(/(?<=`)[a-z_]+(?=`)/g) ?? [],
    );
    expect(listed.filter((name) => !there.has(name))).toEqual([]);
  });
});

describe('docs/http.md', () => {
  it('lists the limits as they are', () => {
    const rowsOf = [...read('http.md').matchAll(/^\| (\w+)[^|]*\| ([\d,]+) +\|$/gm)];
    const listed = Object.fromEntries(rowsOf.map(([, name, value]) => [name, Number(value!.replaceAll(',', ''))]));
    expect(listed).toEqual(LIMITS);
  });
});
