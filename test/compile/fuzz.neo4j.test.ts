import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../src/compile/compile.ts';
import { readTexts } from '../../src/dataset/texts.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { connect, openGraph, type Graph } from '../../src/neo4j/graph.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { plainRoots } from '../graphql/plain/executor.ts';
import { isCursorText } from '../graphql/plain/pages.ts';
import { startDuel, type Duel } from './duel.ts';
import { CONNECTION_KEY, Operations, type Operation } from './operations.ts';
import { Random } from './random.ts';
import { valuesOf } from './values.ts';

/** Root fields that an ordinary resolver answers: not the kernel's. */
const ORDINARY = new Set<string>([]);

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const DATASETS = [
  { dataset: 'tiny', directory: 'test/fixtures/tiny' },
  { dataset: 'kazakhstan-2022-2023', directory: 'data/kazakhstan-2022-2023' },
];

const printed = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = Object.values(printed.getQueryType()!.getFields()).map(({ name }) => name);
const compared = roots.filter((name) => plainRoots.has(name));
let driver: Driver;
let graph: Graph;
let schema: GraphQLSchema;
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  driver = connect(testDatabase);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  for (const { directory } of DATASETS) await loadDirectory(testDatabase, directory, { purpose: 'test' });
  graph = openGraph(testDatabase);
  schema = await createSchema();
  texts = await readTexts('test/fixtures/tiny-texts');
}, 120_000);

afterAll(async () => {
  await graph.close();
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
});

describe.each(DATASETS)('any operation over $dataset', ({ dataset }) => {
  let duel: Duel;

  beforeAll(async () => {
    duel = await startDuel({ schema, driver, graph, texts, queries: (of) => valuesOf(of).queries }, dataset);
  });

  it(`is answered by one statement a root field as by plain resolvers (FUZZ_RUNS=${RUNS}, FUZZ_SEED=${SEED})`, async () => {
    const operations = new Operations(printed, new Random(SEED), valuesOf(duel.graph), compared);
    const problems: string[] = [];
    const seen = { operations: 0, pages: 0, errors: 0, bytes: 0 };
    const fight = async (operation: Operation) => {
      const outcome = await duel.fight(operation);
      if (outcome.problem) problems.push(`operation ${seen.operations}: ${outcome.problem}`);
      seen.operations++;
      seen.errors += outcome.result.errors ? 1 : 0;
      seen.bytes += JSON.stringify(outcome.result).length;
      return outcome;
    };
    while (seen.operations < RUNS / DATASETS.length && problems.length < 5) {
      const operation = operations.next();
      const { cursors } = await fight(operation);
      if (Object.keys(operation.variables).length) await fight(operations.varied(operation));
      const own = cursors.filter(({ path }) => path.some(isConnectionKey));
      if (!own.length) continue;
      const { plain, path } = operations.random.pick(own);
      const key = path.findLast(isConnectionKey) as string;
      expect(isCursorText(plain)).toBe(true);
      seen.pages++;
      await fight(operations.turned(operation, key, duel.cursors.of(plain)!));
    }
    expect(problems.join('\n\n'), `FUZZ_SEED=${SEED}`).toBe('');
    expect(duel.executor.fallbacks).toBe(0);
    expect(seen.pages).toBeGreaterThan(0);
    console.log(`${dataset}: ${JSON.stringify(seen)}, seed ${SEED}`);
  }, 600_000);
});

const isConnectionKey = (key: string | number) => typeof key === 'string' && CONNECTION_KEY.test(key);

it('covers every root field: compared with plain resolvers, or compiled, or known to be ordinary', () => {
  const ordinary = roots.filter((name) => !readingOf(schema.getQueryType()!.getFields()[name]!));
  const ownOnly = roots.filter((name) => !compared.includes(name) && !ordinary.includes(name));
  console.log(
    `ordinary resolvers, not compared: ${ordinary.join() || 'none'}; compiled, without a plain resolver: ${ownOnly.join() || 'none'}`,
  );
  expect(ordinary.filter((name) => !ORDINARY.has(name))).toEqual([]);
});
