import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { assertOnGraphs, loadGraphSet, oneOf, type GraphSet } from '../generator/graph-set.ts';
import { littleGraph } from '../generator/settings.ts';
import { atLeast, runs, sets } from '../runs.ts';

const drawn = { datasets: datasets(littleGraph), sample: { count: sets(60), seed: 21 } };
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('network-generated', drawn.datasets, drawn.sample);
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

interface Answered {
  readonly truncated: boolean;
  readonly nodes: readonly { entity: { id: string } }[];
  readonly edges: readonly { claim: { id: string } }[];
}

const DOCUMENT = `query ($at: Date, $knownAt: Date, $certainty: Certainty, $relations: [RelationKind!], $types: [EntityType!], $attributed: Boolean, $around: [ID!], $depth: Int, $first: Int) {
  network(at: $at, knownAt: $knownAt, certainty: $certainty, relations: $relations, types: $types, attributed: $attributed, around: $around, depth: $depth, first: $first) {
    truncated nodes { entity { id } degree betweenness pageRank community } edges { source target relation certainty bounds { fromMin fromMax toMin toMax } claim { id } }
  }
}`;

/** The answer, which is that of the reference, by one statement. */
async function ask({ differential }: GraphSet, variables: Record<string, unknown>): Promise<Answered> {
  const { problem, result } = await differential.compare({ text: DOCUMENT, variables });
  expect(problem).toBeNull();
  expect(result.errors).toBeUndefined();
  return (result.data as unknown as { network: Answered }).network;
}

const day = fc
  .tuple(fc.integer({ min: 2009, max: 2022 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const known = fc.constantFrom('2020-05-09', '2020-05-10', '2021-06-29', '2021-06-30');
const every = ['TENURE', 'PARTICIPATION', 'TIE', 'INFLUENCE'];

/** The arguments that choose claims; each combination is a statement that Neo4j has to plan. */
const choices: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({}),
  fc.record({ at: day }),
  fc.record({ at: day, certainty: fc.constant('CERTAIN' as const), relations: fc.constant(every) }),
  fc.record({
    at: day,
    knownAt: known,
    attributed: fc.constant(true),
    relations: fc.constant(['TIE', 'PARTICIPATION']),
  }),
  fc.record({ relations: fc.constant(every), types: fc.constant(['PERSON', 'POST', 'OCCURRENCE', 'PLACE']) }),
  fc.record({ attributed: fc.constant(true), relations: fc.constant(['TENURE', 'TENURE', 'INFLUENCE', 'TIE']) }),
);

const surroundings = fc.record({
  centres: fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }),
  depth: fc.constantFrom(0, 1, 2, 2, 3),
  withOthers: fc.boolean(),
  choice: choices,
});

test('around some entities: what trying every edge reaches, with its measures', { tags: 'deep' }, async () => {
  let found = 0;
  await assertOnGraphs(
    { ...drawn, loaded },
    surroundings,
    async (member, { centres, depth, withOthers, choice }, set) => {
      const ids = [...centres.map((at) => oneOf(member, at)), ...(withOthers ? ['person/nobody', 'source/0'] : [])];
      const { edges } = await ask(set, { ...choice, around: ids, depth });
      found += edges.length;
    },
    { numRuns: runs(1000), seed: 22 },
  );
  expect(found).toBeGreaterThan(atLeast(1500));
});

test('everything, or the nodes of highest degree and the edges between them', { tags: 'deep' }, async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(21, 30, 77, 500), choices, async (first, choice) => {
      const { nodes, truncated } = await ask(loaded, { ...choice, first });
      expect(nodes.length).toBeLessThanOrEqual(first);
      cut += truncated ? 1 : 0;
    }),
    { numRuns: runs(600), seed: 23 },
  );
  expect(cut).toBeGreaterThan(atLeast(200));
});

describe('what has no network has a defined answer', () => {
  const nothing = { data: { network: { truncated: false, nodes: [], edges: [] } } };
  test.each([
    [{ relations: [] }],
    [{ types: [] }],
    [{ types: ['RULE'], relations: ['TENURE'] }],
    [{ around: [] }],
    [{ around: ['person/nobody'] }],
    [{ around: ['source/g0-0', 'tie/g0-0'] }],
    [{ at: '1800-01-01', certainty: 'CERTAIN' }],
    [{ knownAt: '1900-01-01' }],
    [{ at: '1800-01-01', certainty: 'CERTAIN', relations: ['TENURE', 'INFLUENCE'], first: 1 }],
  ])('%o', async (variables) => {
    expect(await loaded.open.ask(DOCUMENT, variables)).toEqual(nothing);
  });

  test('an entity without edges stands alone', async () => {
    const around = ['person/g0-0'];
    const alone = { entity: { id: 'person/g0-0' }, degree: 0, betweenness: 0, pageRank: 1, community: 0 };
    for (const none of [{ relations: [] }, { depth: 0 }, { at: '1800-01-01', certainty: 'CERTAIN' }])
      expect(await loaded.open.ask(DOCUMENT, { around, ...none })).toEqual({
        data: { network: { truncated: false, nodes: [alone], edges: [] } },
      });
  });

  test.each([
    [{ depth: -1 }, 'depth is -1: expected 0 to 6'],
    [{ depth: 7 }, 'depth is 7: expected 0 to 6'],
    [{ around: ['person/g0-0'], depth: 100 }, 'depth is 100: expected 0 to 6'],
    [{ first: 0 }, 'first is 0: expected 1 to 500'],
    [{ first: 501 }, 'first is 501: expected 1 to 500'],
  ])('%o is bad input', async (variables, message) => {
    const { data, errors } = await loaded.open.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('null equals the default', async () => {
  const around = loaded.members[2]!;
  const nulls = {
    at: null,
    knownAt: null,
    certainty: null,
    relations: null,
    attributed: null,
    depth: null,
    first: null,
  };
  const said = { certainty: 'POSSIBLE', relations: ['TENURE', 'TIE'], attributed: false, depth: 2, first: 500 };
  const answers = await Promise.all([{}, nulls, said].map((each) => loaded.open.ask(DOCUMENT, { around, ...each })));
  expect((answers[0]!.data as { network: Answered }).network.edges.length).toBeGreaterThan(1);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('whatever is selected beneath, a network is one statement, and its claims are the whole claims', async () => {
  const variables = { around: loaded.members[2]!, at: '2014-06-30' };
  const { edges } = await ask(loaded, variables);
  const before = loaded.open.runs;
  const { data, errors } = await loaded.open.ask(
    `query ($around: [ID!], $at: Date) { network(around: $around, at: $at) {
      again: nodes { node: entity { __typename id name ... on Person { tenures(first: 2) { totalCount nodes { id post { id } } } } } rank: pageRank }
      nodes { degree }
      edges { label(language: "kk") attributed because { id } certaintyBefore certaintyAfter
        claim { __typename id statement knownFrom citations { source { title } passage { paragraph } } about { id } ... on Tie { predicate } } }
    } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  expect(loaded.open.runs - before).toBe(1);
  const { network } = data as { network: { edges: Record<string, unknown>[]; nodes: unknown[]; again: unknown[] } };
  expect(network.edges.map((edge) => (edge['claim'] as { id: string }).id)).toEqual(edges.map(({ claim }) => claim.id));
  expect(network.again).toHaveLength(network.nodes.length);
  for (const edge of network.edges) {
    expect(edge).toMatchObject({ attributed: false, because: null, certaintyBefore: null, certaintyAfter: null });
    const claim = loaded.graph.byId.get((edge['claim'] as { id: string }).id)!;
    expect(edge['claim']).toMatchObject({ __typename: claim.get('type'), statement: claim.text('statement') });
  }
  expect(network.edges.length).toBeGreaterThan(2);
});
