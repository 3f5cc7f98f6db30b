import * as fc from 'fast-check';
import { bidirectional } from 'graphology-shortest-path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { entitiesOf, generated, littleGraphs, type Generated } from './little-graphs.ts';
import { allPaths, walkableGraph, type OraclePath, type PathQuery } from './path-oracle.ts';

const GRAPHS = 60;
let set: Generated;

beforeAll(async () => {
  set = await generated('paths-generated', littleGraphs(GRAPHS, 5));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

/** Claims of one little graph: no path leads out of it. */
const claimsOf = (graph: number) => set.dataset.claims.filter(({ id }) => id.includes(`/g${graph}-`));

const day = fc.constantFrom('2011-03-04', '2013-05-15', '2014-01-01', '2015-01-01', '2016-09-30');
const known = fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30', '2024-01-01');

/** The arguments that choose claims, together in every pair: each combination is a statement that Neo4j has to plan. */
const choices = fc.oneof(
  fc.record({}),
  fc.record({ timeRespecting: fc.constant(true) }),
  fc.record({ timeRespecting: fc.constant(true), certainty: fc.constant('CERTAIN' as const), knownAt: known }),
  fc.record({ timeRespecting: fc.constant(true), attributed: fc.constant(false), at: day }),
  fc.record({ at: day, certainty: fc.constant('CERTAIN' as const), attributed: fc.constant(false), knownAt: known }),
  fc.record({ at: day, knownAt: known }),
  fc.record({ attributed: fc.constant(false), certainty: fc.constant('CERTAIN' as const) }),
);

/** A graph and what is asked of it. */
const questions = fc.record({
  graph: fc.integer({ min: 0, max: GRAPHS - 1 }),
  ends: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
  maxLength: fc.constantFrom(1, 2, 3, 4, 6),
  first: fc.constantFrom(1, 2, 5, 50, 500),
});

const DOCUMENT = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $at: Date, $knownAt: Date, $certainty: Certainty, $attributed: Boolean, $timeRespecting: Boolean) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, at: $at, knownAt: $knownAt, certainty: $certainty, attributed: $attributed, timeRespecting: $timeRespecting) {
    paths { length entities { id } claims { id } }
  }
}`;
const WITH_TRUNCATED = DOCUMENT.replace('{\n    paths {', '{\n    truncated paths {');

interface Answered {
  readonly truncated?: boolean;
  readonly paths: readonly { length: number; entities: readonly { id: string }[]; claims: readonly { id: string }[] }[];
}

async function ask(document: string, variables: PathQuery & { first: number }): Promise<Answered> {
  const { data, errors } = await set.ask(document, { ...variables });
  expect(errors).toBeUndefined();
  return (data as { paths: Answered }).paths;
}

const plain = ({ paths }: Answered): OraclePath[] =>
  paths.map(({ entities, claims }) => ({ entities: entities.map(({ id }) => id), claims: claims.map(({ id }) => id) }));

test('paths are those that trying everything finds, in the same order; one is a shortest; at most maxLength statements', async () => {
  let found = 0;
  let inTime = 0;
  await fc.assert(
    fc.asyncProperty(questions, choices, fc.boolean(), async ({ graph, ends, ...rest }, choice, isCounted) => {
      const [from, to] = ends.map((at) => entitiesOf(graph)[at]!) as [string, string];
      const query = { from, to, ...rest, ...choice };
      const all = walkableGraph(claimsOf(graph), query);
      const expected = allPaths(all, query);
      const before = set.runs;
      const answer = await ask(isCounted ? WITH_TRUNCATED : DOCUMENT, query);
      expect(set.runs - before).toBeLessThanOrEqual(query.maxLength);
      const paths = plain(answer);
      expect(answer.paths.map(({ length }) => length)).toEqual(paths.map(({ claims }) => claims.length));
      if (isCounted) expect(answer.truncated).toBe(expected.length > query.first);
      if (query.first > 1 || isCounted) expect(paths).toEqual(expected.slice(0, query.first));
      else {
        expect(paths).toHaveLength(Math.min(1, expected.length));
        for (const path of paths) {
          expect(expected).toContainEqual(path);
          expect(path.claims).toHaveLength(expected[0]!.claims.length);
        }
      }
      found += Math.min(1, expected.length);
      inTime += 'timeRespecting' in choice ? 1 : 0;
    }),
    { numRuns: runs(2500), seed: 5 },
  );
  expect(inTime).toBeGreaterThan(runs(1000));
  expect(found).toBeGreaterThan(runs(700));
}, 600_000);

test('the length of the first is the distance in graphology, places taken out of the middle', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ graph, ends, maxLength, first }) => {
      const [from, to] = ends.map((at) => entitiesOf(graph)[at]!) as [string, string];
      fc.pre(from !== to);
      const query = { from, to, maxLength, first };
      const all = walkableGraph(claimsOf(graph), query);
      for (const end of [from, to]) all.mergeNode(end);
      for (const node of all.nodes()) if (node.startsWith('place/') && node !== from && node !== to) all.dropNode(node);
      const steps = (bidirectional(all, from, to)?.length ?? Infinity) - 1;
      const { paths } = await ask(DOCUMENT, query);
      expect(paths[0]?.length).toBe(steps <= maxLength ? steps : undefined);
    }),
    { numRuns: runs(1000), seed: 6 },
  );
}, 300_000);

describe('what has no path has a defined answer', () => {
  const nothing = { data: { paths: { truncated: false, paths: [] } } };
  test.each([
    ['equal ends', { from: 'person/g0-0', to: 'person/g0-0' }],
    ['equal ends, one asked for', { from: 'person/g0-0', to: 'person/g0-0', first: 1 }],
    ['equal ends, one step', { from: 'person/g0-0', to: 'person/g0-0', maxLength: 1 }],
    ['an unknown beginning', { from: 'person/nobody', to: 'person/g0-0' }],
    ['an unknown end', { from: 'person/g0-0', to: 'person/nobody' }],
    ['no path', { from: 'person/g0-0', to: 'person/g1-0' }],
    ['a claim as an end', { from: 'source/early', to: 'person/g0-0' }],
    ['a day on which nothing is known', { from: 'person/g0-0', to: 'person/g0-1', knownAt: '1900-01-01' }],
  ])('%s', async (_, variables) => {
    expect(await set.ask(WITH_TRUNCATED, variables)).toEqual(nothing);
    expect(await set.ask(DOCUMENT, variables)).toEqual({ data: { paths: { paths: [] } } });
  });

  test.each([{ maxLength: 0 }, { maxLength: 21 }, { first: 0 }, { first: 501 }])(
    '%o is bad input',
    async (variables) => {
      const { errors } = await set.ask(DOCUMENT, { from: 'person/g0-0', to: 'person/g0-1', ...variables });
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
    [ends, { ...ends, ...nulls }, { ...ends, ...said }].map((each) => set.ask(WITH_TRUNCATED, each)),
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
    const { data, errors } = await set.ask(document, { first });
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
    for (const claim of path!.claims)
      expect(claim).toMatchObject({ citations: [{ source: { id: expect.stringMatching(/^source\//) as unknown } }] });
  }
});
