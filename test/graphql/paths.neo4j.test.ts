import * as fc from 'fast-check';
import { MultiUndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { assertOnGraphs, loadGraphSet, oneOf, type GraphSet } from '../generator/graph-set.ts';
import { littleGraph } from '../generator/settings.ts';
import { allPaths, walkable, type Path, type PathArgs } from '../reference/paths.ts';
import { atLeast, runs, sets } from '../runs.ts';

const drawn = { datasets: datasets(littleGraph), sample: { count: sets(60), seed: 5 } };
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('paths-generated', drawn.datasets, drawn.sample);
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

const day = fc.constantFrom('2011-03-04', '2013-05-15', '2014-01-01', '2015-01-01', '2016-09-30');
const known = fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30', '2024-01-01');

/** The arguments that choose claims, together in every pair: each combination is a statement that Neo4j has to plan. */
const choices: fc.Arbitrary<Partial<PathArgs>> = fc.oneof(
  fc.record({}),
  fc.record({ timeRespecting: fc.constant(true) }),
  fc.record({ timeRespecting: fc.constant(true), certainty: fc.constant('CERTAIN' as const), knownAt: known }),
  fc.record({ timeRespecting: fc.constant(true), attributed: fc.constant(false), at: day }),
  fc.record({ at: day, certainty: fc.constant('CERTAIN' as const), attributed: fc.constant(false), knownAt: known }),
  fc.record({ at: day, knownAt: known }),
  fc.record({ attributed: fc.constant(false), certainty: fc.constant('CERTAIN' as const) }),
);

const questions = fc.record({
  from: fc.nat({ max: 9 }),
  to: fc.nat({ max: 9 }),
  maxLength: fc.constantFrom(1, 2, 3, 4, 6),
  first: fc.constantFrom(1, 2, 5, 50, 500),
  choice: choices,
  isCounted: fc.boolean(),
});

const DOCUMENT = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $at: Date, $knownAt: Date, $certainty: Certainty, $attributed: Boolean, $timeRespecting: Boolean) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, at: $at, knownAt: $knownAt, certainty: $certainty, attributed: $attributed, timeRespecting: $timeRespecting) {
    paths { length entities { id } claims { id } }
  }
}`;
const WITH_TRUNCATED = DOCUMENT.replace('{\n    paths {', '{\n    truncated paths {');

interface Answered {
  readonly paths: readonly { length: number; entities: readonly { id: string }[]; claims: readonly { id: string }[] }[];
}

async function answered({ open }: GraphSet, text: string, variables: Record<string, unknown>): Promise<Answered> {
  const { data, errors } = await open.ask(text, variables);
  expect(errors).toBeUndefined();
  return (data as { paths: Answered }).paths;
}

const idsOf = ({ entities, claims }: Answered['paths'][number] | Path) => ({
  entities: entities.map(({ id }) => id),
  claims: claims.map(({ id }) => id),
});

test(
  'paths are those that trying everything finds, in the same order; one is a shortest; at most maxLength statements',
  { tags: 'deep' },
  async () => {
    let found = 0;
    let inTime = 0;
    await assertOnGraphs(
      { ...drawn, loaded },
      questions,
      async (member, { from, to, maxLength, first, choice, isCounted }, set) => {
        const ends = { from: oneOf(member, from), to: oneOf(member, to) };
        const variables = { ...ends, maxLength, first, ...choice };
        inTime += 'timeRespecting' in choice ? 1 : 0;
        const isInOrder = 'timeRespecting' in choice && !('at' in choice);
        if (first > 1 || isCounted || isInOrder) {
          const text = isCounted ? WITH_TRUNCATED : DOCUMENT;
          const { problem, result } = await set.differential.compare({ text, variables });
          expect(problem).toBeNull();
          found += Math.min(1, (result.data as unknown as { paths: Answered }).paths.paths.length);
          return;
        }
        // Any of the shortest will do where one is asked for.
        const [start, goal] = [set.graph.byId.get(ends.from)!, set.graph.byId.get(ends.to)!];
        const expected = allPaths(start, goal, set.graph, { maxLength, ...choice }).map(idsOf);
        const before = set.open.runs;
        const { paths } = await answered(set, DOCUMENT, variables);
        expect(set.open.runs - before).toBe(1);
        expect(paths).toHaveLength(Math.min(1, expected.length));
        for (const path of paths) {
          expect(expected).toContainEqual(idsOf(path));
          expect([path.length, path.claims.length]).toEqual([expected[0]!.claims.length, expected[0]!.claims.length]);
        }
        found += paths.length;
      },
      { numRuns: runs(2500), seed: 5 },
    );
    expect(inTime).toBeGreaterThan(atLeast(1000));
    expect(found).toBeGreaterThan(atLeast(700));
  },
);

test(
  'the length of the first is the distance in graphology, places taken out of the middle',
  { tags: 'deep' },
  async () => {
    await assertOnGraphs(
      { ...drawn, loaded },
      questions,
      async (member, { from, to, maxLength, first }, set) => {
        const ends = { from: oneOf(member, from), to: oneOf(member, to) };
        fc.pre(ends.from !== ends.to);
        const all = new MultiUndirectedGraph();
        for (const id of member) all.mergeNode(id);
        for (const { source, target } of walkable(set.graph, {}))
          if (all.hasNode(source.id)) all.addEdge(source.id, target.id);
        for (const id of member) if (id.startsWith('place/') && id !== ends.from && id !== ends.to) all.dropNode(id);
        const steps = (bidirectional(all, ends.from, ends.to)?.length ?? Infinity) - 1;
        const { paths } = await answered(set, DOCUMENT, { ...ends, maxLength, first });
        expect(paths[0]?.length).toBe(steps <= maxLength ? steps : undefined);
      },
      { numRuns: runs(1000), seed: 6 },
    );
  },
);

describe('what has no path has a defined answer', () => {
  const nothing = { data: { paths: { truncated: false, paths: [] } } };
  test.each([
    ['equal ends', { from: 'person/g0-0', to: 'person/g0-0' }],
    ['equal ends, one asked for', { from: 'person/g0-0', to: 'person/g0-0', first: 1 }],
    ['equal ends, one step', { from: 'person/g0-0', to: 'person/g0-0', maxLength: 1 }],
    ['an unknown beginning', { from: 'person/nobody', to: 'person/g0-0' }],
    ['an unknown end', { from: 'person/g0-0', to: 'person/nobody' }],
    ['no path', { from: 'person/g0-0', to: 'person/g1-0' }],
    ['a claim as an end', { from: 'source/g0-0', to: 'person/g0-0' }],
    ['a day on which nothing is known', { from: 'person/g0-0', to: 'person/g0-1', knownAt: '1900-01-01' }],
  ])('%s', async (_, variables) => {
    expect(await loaded.open.ask(WITH_TRUNCATED, variables)).toEqual(nothing);
    expect(await loaded.open.ask(DOCUMENT, variables)).toEqual({ data: { paths: { paths: [] } } });
  });

  test.each([{ maxLength: 0 }, { maxLength: 21 }, { first: 0 }, { first: 501 }])(
    '%o is bad input',
    async (variables) => {
      const { errors } = await loaded.open.ask(DOCUMENT, { from: 'person/g0-0', to: 'person/g0-1', ...variables });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});

test('null equals the default', async () => {
  const ends = { from: 'person/g0-0', to: 'person/g0-1' };
  const nulls = Object.fromEntries(
    ['maxLength', 'first', 'certainty', 'attributed', 'timeRespecting'].map((name) => [name, null]),
  );
  const said = { maxLength: 6, first: 10, certainty: 'POSSIBLE', attributed: true, timeRespecting: false };
  const answers = await Promise.all(
    [ends, { ...ends, ...nulls }, { ...ends, ...said }].map((each) => loaded.open.ask(WITH_TRUNCATED, each)),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('entities and claims of a path are selected like any others', async () => {
  const document = `query ($first: Int) {
    paths(from: "person/g0-0", to: "person/g0-1", first: $first) {
      __typename
      paths { __typename steps: length entities { __typename id ... on Person { tenures { totalCount } } } claims { __typename citations { source { id } } ... on Tie { from { id } to { id } } } }
    }
  }`;
  for (const first of [1, 2]) {
    const { data, errors } = await loaded.open.ask(document, { first });
    expect(errors).toBeUndefined();
    const [path] = (data as { paths: { paths: { steps: number; entities: unknown[]; claims: unknown[] }[] } }).paths
      .paths;
    expect(path).toMatchObject({ __typename: 'Path', entities: expect.any(Array) as unknown });
    expect(path!.entities).toHaveLength(path!.steps + 1);
    expect(path!.entities[0]).toMatchObject({
      __typename: 'Person',
      id: 'person/g0-0',
      tenures: { totalCount: expect.any(Number) as unknown },
    });
    for (const { citations } of path!.claims as { citations: { source: { id: string } }[] }[]) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { source } of citations) expect(source.id).toMatch(/^source\//);
    }
  }
});
