import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { measuresOf } from '../../src/graphql/measures.ts';
import { runs } from '../runs.ts';
import { entitiesOf, generated, littleGraphs, type Generated } from './little-graphs.ts';
import { edgesOf, merged, surenessOn, type Choice, type Edge } from './network-oracle.ts';

const GRAPHS = 60;
let set: Generated;

beforeAll(async () => {
  set = await generated('network-generated', littleGraphs(GRAPHS, 21));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

interface Question extends Choice {
  readonly at?: string;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
  readonly first?: number;
}

interface Answered {
  readonly truncated: boolean;
  readonly nodes: readonly {
    entity: { id: string };
    degree: number;
    betweenness: number;
    pageRank: number;
    community: number;
  }[];
  readonly edges: readonly {
    source: string;
    target: string;
    relation: string;
    certainty: string;
    claim: { id: string };
  }[];
}

const DOCUMENT = `query ($at: Date, $knownAt: Date, $certainty: Certainty, $relations: [RelationKind!], $attributed: Boolean, $around: [ID!], $depth: Int, $first: Int) {
  network(at: $at, knownAt: $knownAt, certainty: $certainty, relations: $relations, attributed: $attributed, around: $around, depth: $depth, first: $first) {
    truncated nodes { entity { id } degree betweenness pageRank community } edges { source target relation certainty claim { id } }
  }
}`;

async function ask(question: Question): Promise<Answered> {
  const before = set.runs;
  const { data, errors } = await set.ask(DOCUMENT, { ...question });
  expect(errors).toBeUndefined();
  expect(set.runs - before).toBe(1);
  return (data as { network: Answered }).network;
}

/** The network by trying every claim: its nodes, those of highest degree, and its edges. */
function networkOf(question: Question): { nodes: string[]; edges: Edge[]; truncated: boolean } {
  const day = question.at === undefined ? undefined : parseDay(question.at)!;
  const holds = (sureness: string | null) =>
    sureness === 'CERTAIN' || (sureness !== null && question.certainty !== 'CERTAIN');
  const edges = edgesOf(set.dataset.claims, question, (bounds) => day === undefined || holds(surenessOn(bounds, day)));
  const known = new Set(set.dataset.entities.map(({ record }) => record.id));
  const graph = merged(
    (question.around ?? []).filter((id) => known.has(id)),
    edges,
  );
  for (const { source, target } of edges) for (const end of [source, target]) graph.mergeNode(end);
  const first = question.first ?? 500;
  const nodes = graph
    .nodes()
    .toSorted((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))
    .slice(0, first)
    .toSorted();
  const within = edges.filter(({ source, target }) => nodes.includes(source) && nodes.includes(target));
  return { nodes, edges: within, truncated: graph.order > first };
}

function hold(answer: Answered, question: Question): number {
  const { nodes, edges, truncated } = networkOf(question);
  expect(answer.truncated).toBe(truncated);
  expect(answer.nodes.map(({ entity }) => entity.id)).toEqual(nodes);
  const expected = edges.map(({ claim, source, target }) => ({
    source,
    target,
    relation: claim.record.type.toUpperCase(),
    certainty: question.at === undefined ? 'CERTAIN' : surenessOn(claim.bounds, parseDay(question.at)!),
    claim: { id: claim.id },
  }));
  expect(answer.edges).toEqual(expected.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1)));
  const measures = measuresOf(
    nodes,
    edges.map(({ source, target }) => [source, target] as const),
  );
  for (const { entity, ...own } of answer.nodes)
    expect(own).toEqual({
      degree: measures.degree(entity.id),
      betweenness: measures.betweenness(entity.id),
      pageRank: measures.pageRank(entity.id),
      community: measures.community(entity.id),
    });
  return edges.length;
}

const day = fc
  .tuple(fc.integer({ min: 2009, max: 2022 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const known = fc.constantFrom('2020-05-09', '2020-05-10', '2021-06-29', '2021-06-30');
const every = ['TENURE', 'PARTICIPATION', 'TIE', 'INFLUENCE'];

/** The arguments that choose claims; each combination is a statement that Neo4j has to plan. */
const choices: fc.Arbitrary<Question> = fc.oneof(
  fc.record({}),
  fc.record({ at: day }),
  fc.record({ at: day, certainty: fc.constant('CERTAIN' as const), relations: fc.constant(every) }),
  fc.record({
    at: day,
    knownAt: known,
    attributed: fc.constant(true),
    relations: fc.constant(['TIE', 'PARTICIPATION']),
  }),
  fc.record({ attributed: fc.constant(true), relations: fc.constant(['TENURE', 'TENURE', 'INFLUENCE', 'TIE']) }),
);

test('around some entities: what trying every edge reaches, with graphology’s measures', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: GRAPHS - 1 }),
      fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 1, 2, 2, 3),
      fc.boolean(),
      choices,
      async (graph, centres, depth, isSome, choice) => {
        const around = [
          ...centres.map((at) => entitiesOf(graph)[at]!),
          ...(isSome ? ['person/nobody', 'source/early'] : []),
        ];
        const question = { ...choice, around, depth };
        found += hold(await ask(question), question);
      },
    ),
    { numRuns: runs(1000), seed: 22 },
  );
  expect(found).toBeGreaterThan(runs(1500));
}, 180_000);

test('everything, or the nodes of highest degree and the edges between them', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(21, 30, 77, 500), choices, async (first, choice) => {
      const question = { ...choice, first };
      const answer = await ask(question);
      hold(answer, question);
      expect(answer.nodes.length).toBeLessThanOrEqual(first);
      cut += answer.truncated ? 1 : 0;
    }),
    { numRuns: runs(60), seed: 23 },
  );
  expect(cut).toBeGreaterThan(runs(20));
}, 120_000);

describe('what has no network has a defined answer', () => {
  const nothing = { data: { network: { truncated: false, nodes: [], edges: [] } } };
  test.each([
    [{ relations: [] }],
    [{ around: [] }],
    [{ around: ['person/nobody'] }],
    [{ around: ['source/early', 'tie/g0-0'] }],
    [{ at: '1800-01-01', certainty: 'CERTAIN' }],
    [{ knownAt: '1900-01-01' }],
    [{ at: '1800-01-01', certainty: 'CERTAIN', relations: ['TENURE', 'INFLUENCE'], first: 1 }],
  ])('%o', async (variables) => {
    expect(await set.ask(DOCUMENT, variables)).toEqual(nothing);
  });

  test('an entity without edges stands alone', async () => {
    const around = ['person/g0-0'];
    const alone = { entity: { id: 'person/g0-0' }, degree: 0, betweenness: 0, pageRank: 1, community: 0 };
    for (const none of [{ relations: [] }, { depth: 0 }, { at: '1800-01-01', certainty: 'CERTAIN' }])
      expect(await set.ask(DOCUMENT, { around, ...none })).toEqual({
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
    const { data, errors } = await set.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('null equals the default', async () => {
  const around = ['person/g1-0', 'person/g1-1', 'group/g1-3'];
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
  const answers = await Promise.all([{}, nulls, said].map((each) => set.ask(DOCUMENT, { around, ...each })));
  expect((answers[0]!.data as { network: Answered }).network.edges.length).toBeGreaterThan(1);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('whatever is selected beneath, a network is one statement, and its claims are the whole claims', async () => {
  const variables = { around: entitiesOf(2), at: '2014-06-30' };
  const { edges } = await ask(variables);
  const before = set.runs;
  const { data, errors } = await set.ask(
    `query ($around: [ID!], $at: Date) { network(around: $around, at: $at) {
      again: nodes { node: entity { __typename id name ... on Person { tenures(first: 2) { totalCount nodes { id post { id } } } } } rank: pageRank }
      nodes { degree }
      edges { label(language: "kk") attributed because { id } certaintyBefore certaintyAfter
        claim { __typename id statement knownFrom citations { source { title } passage { paragraph } } about { id } ... on Tie { predicate } } }
    } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  expect(set.runs - before).toBe(1);
  const { network } = data as { network: { edges: Record<string, unknown>[]; nodes: unknown[]; again: unknown[] } };
  expect(network.edges.map((edge) => (edge['claim'] as { id: string }).id)).toEqual(edges.map(({ claim }) => claim.id));
  expect(network.again).toHaveLength(network.nodes.length);
  for (const edge of network.edges) {
    expect(edge).toMatchObject({ attributed: false, because: null, certaintyBefore: null, certaintyAfter: null });
    const claim = set.dataset.claims.find(({ id }) => id === (edge['claim'] as { id: string }).id)!;
    expect(edge['claim']).toMatchObject({ __typename: claim.record.type, statement: claim.statements['en'] });
  }
  expect(network.edges.length).toBeGreaterThan(2);
});
