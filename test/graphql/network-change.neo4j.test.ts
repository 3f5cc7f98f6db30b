import * as fc from 'fast-check';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { answering, type Answering } from '../answering.ts';
import { runs } from '../runs.ts';
import { changingGraphs, entitiesOf } from './changing-graphs.ts';
import { generated, type Generated } from './little-graphs.ts';
import { changeOf, changersOf, daysAround, merged, surenessOn, type Choice } from './network-oracle.ts';

const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

const GRAPHS = 60;
let set: Generated;

beforeAll(async () => {
  set = await generated('changes-generated', changingGraphs(GRAPHS, 11));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

const claimsOf = (graph: number) => set.dataset.claims.filter(({ id }) => id.includes(`/g${graph}-`));

const EDGE = 'claim { id } certainty certaintyBefore certaintyAfter because { id }';
const DOCUMENT = `query ($event: ID, $from: Date, $to: Date, $knownAt: Date, $attributed: Boolean, $relations: [RelationKind!], $around: [ID!], $depth: Int) {
  networkChange(event: $event, from: $from, to: $to, knownAt: $knownAt, attributed: $attributed, relations: $relations, around: $around, depth: $depth) {
    from to keptCount lost { ${EDGE} } gained { ${EDGE} }
    nodes { entity { id } degreeBefore degreeAfter betweennessBefore betweennessAfter }
  }
}`;

interface Answered {
  readonly from: string;
  readonly to: string;
  readonly keptCount: number;
  readonly lost: readonly EdgeAnswer[];
  readonly gained: readonly EdgeAnswer[];
  readonly nodes: readonly {
    entity: { id: string };
    degreeBefore: number;
    degreeAfter: number;
    betweennessBefore: number;
    betweennessAfter: number;
  }[];
}
interface EdgeAnswer {
  readonly claim: { id: string };
  readonly certainty: string;
  readonly certaintyBefore: string | null;
  readonly certaintyAfter: string | null;
  readonly because: { id: string } | null;
}

const edgesOf = (edges: readonly EdgeAnswer[]) =>
  edges.map(({ claim, because, ...own }) => ({ ...own, claim: claim.id, because: because?.id ?? null }));

const known = fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30');
/** The arguments that choose claims; each combination is a statement that Neo4j has to plan. */
const choices: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({}),
  fc.record({ attributed: fc.constant(true) }),
  fc.record({ knownAt: known, relations: fc.constant(['TENURE', 'PARTICIPATION', 'TIE', 'INFLUENCE']) }),
  fc.record({ knownAt: known, attributed: fc.constant(true), relations: fc.constant(['TENURE']) }),
);
const graphs = fc.integer({ min: 0, max: GRAPHS - 1 });
const day = fc
  .tuple(fc.integer({ min: 2010, max: 2021 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);

/** Holds one answer against what trying every edge gives. */
async function hold(graph: number, days: readonly [number, number], asked: Record<string, unknown>, choice: Choice) {
  const { event = null } = asked as { event?: string };
  const claims = claimsOf(graph);
  const expected = changeOf(claims, days, event ? changersOf(claims, event, choice) : new Set(), choice);
  const before = set.runs;
  const { data, errors } = await set.ask(DOCUMENT, { ...asked, ...choice });
  expect(errors).toBeUndefined();
  expect(set.runs - before).toBe(1);
  const answer = (data as { networkChange: Answered }).networkChange;
  expect([answer.from, answer.to]).toEqual(days.map(formatDay));
  expect(edgesOf(answer.lost)).toEqual(expected.lost);
  expect(edgesOf(answer.gained)).toEqual(expected.gained);
  expect(answer.keptCount).toBe(expected.keptCount);

  const centres = (choice.around ?? []).filter((id) => !id.includes('nobody'));
  const both = merged(centres, expected.edges);
  expect(answer.nodes.map(({ entity }) => entity.id)).toEqual(both.nodes().toSorted());
  const [first, second] = days.map((at) =>
    merged(
      centres,
      expected.edges.filter(({ claim }) => surenessOn(claim.bounds, at)),
    ),
  ) as [ReturnType<typeof merged>, ReturnType<typeof merged>];
  const between = [first, second].map((of) => (of.order === 0 ? {} : betweenness(of, { normalized: of.order > 2 })));
  for (const node of answer.nodes) {
    const { id } = node.entity;
    expect(node.degreeBefore).toBe(first.hasNode(id) ? first.degree(id) : 0);
    expect(node.degreeAfter).toBe(second.hasNode(id) ? second.degree(id) : 0);
    expect(node.betweennessBefore).toBeCloseTo(between[0]![id] ?? 0, 9);
    expect(node.betweennessAfter).toBeCloseTo(between[1]![id] ?? 0, 9);
  }
  return expected;
}

/** All persons, posts, events … of a graph: around them lies all of it, and nothing of the others. */
const allOf = (graph: number) => Object.values(entitiesOf(graph)).flat();

test('across an event: what trying every edge on both days gives', async () => {
  const seen = { lost: 0, gained: 0, kept: 0, through: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(graphs, fc.integer({ min: 0, max: 5 }), choices, async (graph, at, choice) => {
      const event = entitiesOf(graph).events[at]!;
      const days = daysAround(set.dataset, event);
      if (typeof days === 'string') {
        const { data, errors } = await set.ask(DOCUMENT, { event, ...choice });
        expect(data).toBeNull();
        expect(errors).toMatchObject([{ path: ['networkChange'], extensions: { code: 'BAD_USER_INPUT' } }]);
        seen.refused++;
        return;
      }
      const { lost, gained, keptCount } = await hold(graph, days, { event }, { ...choice, around: allOf(graph) });
      seen.lost += lost.length;
      seen.gained += gained.length;
      seen.kept += keptCount;
      seen.through += lost.filter(
        ({ because, certaintyAfter }) => because && certaintyAfter && because !== event,
      ).length;
    }),
    { numRuns: runs(1000), seed: 12 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(40));
}, 600_000);

test('between two days: the same, and no event is needed', async () => {
  const seen = { lost: 0, gained: 0, because: 0 };
  await fc.assert(
    fc.asyncProperty(graphs, day, day, choices, async (graph, one, other, choice) => {
      const [from, to] = [one, other].toSorted() as [string, string];
      const days = [parseDay(from)!, parseDay(to)!] as const;
      const { lost, gained } = await hold(graph, days, { from, to }, { ...choice, around: allOf(graph) });
      if (from === to) expect([...lost, ...gained]).toEqual([]);
      seen.lost += lost.length;
      seen.gained += gained.length;
      seen.because += lost.filter(({ because }) => because).length;
    }),
    { numRuns: runs(1000), seed: 13 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(40));
}, 600_000);

test('around some entities: what the network of either day reaches from them, ways that change hands too', async () => {
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.subarray([0, 3, 4, 6, 9, 12, 13], { minLength: 1, maxLength: 2 }),
      fc.constantFrom(0, 1, 2, 3),
      fc.boolean(),
      day,
      day,
      async (graph, centres, depth, isSome, one, other) => {
        const [from, to] = [one, other].toSorted() as [string, string];
        const around = [...centres.map((at) => allOf(graph)[at]!), ...(isSome ? ['person/nobody'] : [])];
        const days = [parseDay(from)!, parseDay(to)!] as const;
        const { edges } = await hold(graph, days, { from, to }, { around, depth });
        reached += edges.length;
      },
    ),
    { numRuns: runs(1000), seed: 14 },
  );
  expect(reached).toBeGreaterThan(runs(2000));
}, 600_000);

test('from a day on which there was nothing: everything that may hold since is gained', async () => {
  const asked = { from: '1900-01-01', to: '2013-06-30', relations: ['TENURE'] };
  const claims = set.dataset.claims.filter(({ bounds }) => bounds.fromMin > -Infinity);
  const { data } = await set.ask(DOCUMENT, { ...asked, around: undefined });
  const answer = (data as { networkChange: Answered }).networkChange;
  const days = [parseDay(asked.from)!, parseDay(asked.to)!] as const;
  const gained = changeOf(claims, days, new Set(), asked).gained.map(({ claim }) => claim);
  expect(answer.gained.map(({ claim }) => claim.id)).toEqual(gained);
  expect(gained.length).toBeGreaterThan(20);
});

test('without around: everything, and nothing of another version or data set', async () => {
  const [from, to] = ['2013-03-14', '2016-06-30'];
  const { data } = await set.ask(DOCUMENT, { from, to });
  const answer = (data as { networkChange: Answered }).networkChange;
  const expected = changeOf(set.dataset.claims, [parseDay(from)!, parseDay(to)!], new Set(), {});
  expect(edgesOf(answer.lost)).toEqual(expected.lost);
  expect(edgesOf(answer.gained)).toEqual(expected.gained);
  expect(answer.keptCount).toBe(expected.keptCount);
  expect(expected.lost.length).toBeGreaterThan(50);
  expect(answer.nodes).toHaveLength(merged([], expected.edges).order);
});

describe('bad input says what was expected', () => {
  test.each([
    [{}, 'expected event, or from and to, and not both'],
    [{ from: '2013-01-01' }, 'expected event, or from and to, and not both'],
    [{ event: 'event/g0-0', to: '2013-01-01' }, 'expected event, or from and to, and not both'],
    [{ event: 'event/g0-0', from: '2013-01-01', to: '2014-01-01' }, 'expected event, or from and to, and not both'],
    [{ from: '2014-01-01', to: '2013-01-01' }, 'from is 2014-01-01 and to is 2013-01-01: expected from to be no later'],
    [{ from: '2013-01-01', to: '2014-01-01', depth: 7 }, 'depth is 7: expected 0 to 6'],
    [{ from: '2013-01-01', to: '2014-01-01', depth: -1 }, 'depth is -1: expected 0 to 6'],
    [{ event: 'event/none' }, 'event "event/none": there is no event of that id'],
    [{ event: 'person/g0-0' }, 'event "person/g0-0": there is no event of that id'],
  ])('%o', async (variables, message) => {
    const fallbacks = set.execute.fallbacks;
    const { data, errors } = await set.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, path: ['networkChange'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(set.execute.fallbacks).toBe(fallbacks);
  });
});

test('nothing changes where nothing is asked for', async () => {
  const asked = { from: '2013-01-01', to: '2014-01-01' };
  const nothing = { ...asked, keptCount: 0, lost: [], gained: [], nodes: [] };
  for (const none of [{ relations: [] }, { around: [] }, { around: ['person/nobody'] }, { knownAt: '1900-01-01' }])
    expect(await set.ask(DOCUMENT, { ...asked, ...none })).toEqual({ data: { networkChange: nothing } });
});

describe('the shipped data set', () => {
  let shipped: Answering;
  beforeAll(async () => {
    shipped = await answering('data/kazakhstan-2022-2023');
  }, 60_000);
  afterAll(() => shipped[Symbol.asyncDispose]());

  const posts = [
    ['person/nazarbayev', 'post/security-council-head', 'event/nazarbayev-leaves-security-council', 29],
    ['person/nazarbayev', 'post/amanat-chair', 'event/nazarbayev-leaves-party', 29],
    ['person/masimov', 'post/nsc-head', 'event/masimov-removal', 30],
  ] as const;
  const LOST = `lost { source target relation certainty certaintyBefore because { id ruleChanges { rule { id } } }
    claim { id statement citations { passage { paragraph } } about { id name } ... on Tenure { holder { id name } } } }`;

  test.each([
    ['event: "event/qantar"', 'across Qantar'],
    ['from: "2021-12-31", to: "2023-03-20"', 'from before it to after the article'],
  ])('%s: who lost what, %s, and which sentence says so, in one statement', async (args) => {
    const before = shipped.runs;
    const { data, errors } = await shipped.ask(`{ networkChange(${args}) { ${LOST} } }`);
    expect(errors).toBeUndefined();
    expect(shipped.runs - before).toBe(1);
    const { lost } = (data as { networkChange: { lost: Record<string, unknown>[] } }).networkChange;
    for (const [source, target, because, paragraph] of posts) {
      const edge = lost.find((each) => each['source'] === source && each['target'] === target);
      expect(edge).toMatchObject({
        relation: 'TENURE',
        certainty: 'POSSIBLE',
        certaintyBefore: 'POSSIBLE',
        because: { id: because },
        claim: { holder: { id: source }, citations: expect.arrayContaining([{ passage: { paragraph } }]) as unknown },
      });
    }
  });
});
