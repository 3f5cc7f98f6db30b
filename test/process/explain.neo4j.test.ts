import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { directoryOf } from '../neo4j/variations.ts';
import { reformgraph } from './program.ts';

const tiny = join(root, 'test', 'fixtures', 'tiny');
const env = { NEO4J_URI: testDatabase.uri, REFORMGRAPH_DATA: tiny };
const document = `query Days($from: Date) {
  timeline(filter: {from: $from}, first: 2) { nodes { id } pageInfo { endCursor } }
  search(query: "Aldin") { nodes { id } }
}`;

beforeAll(() => empty());
afterAll(async () => {
  await empty();
  await closeDatabase();
});

it('prints each statement and what is sent with it; --profile runs it', async () => {
  const file = join(directoryOf({ 'days.graphql': document }), 'days.graphql');
  const asked = ['explain', file, '--variables', '{"from": "2022-01-01"}', '--json'];
  const plain = await reformgraph(asked, env);
  expect(plain).toMatchObject({ code: 0, stderr: '' });
  const [timeline, search] = JSON.parse(plain.stdout);
  expect(timeline).toMatchObject({ field: 'timeline', parameters: { args1: { filter: { from: '2022-01-01' } } } });
  expect(timeline.cypher).toContain('$args1.limit');
  expect(Object.keys(timeline.parameters.args1)).not.toContain('bond');
  expect(search.field).toBe('search');

  const loaded = await reformgraph(['load', tiny], env);
  expect(loaded.code).toBe(0);
  const profiled = await reformgraph([...asked, '--profile'], env);
  expect(profiled.code, profiled.stderr).toBe(0);
  for (const { dbHits } of JSON.parse(profiled.stdout)) expect(dbHits).toBeGreaterThan(2);
}, 120_000);
