import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { datasets } from '../generator/dataset.ts';
import { assertOnGraphs, loadGraphSet, oneOf, type GraphSet } from '../generator/graph-set.ts';
import { changingGraph } from '../generator/settings.ts';
import { atLeast, runs, sets } from '../runs.ts';

const drawn = { datasets: datasets(changingGraph), sample: { count: sets(60), seed: 11 } };
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('changes-generated', drawn.datasets, drawn.sample);
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

const EDGE = 'claim { id } certainty certaintyBefore certaintyAfter because { id }';
const DOCUMENT = `query ($event: ID, $from: Date, $to: Date, $knownAt: Date, $attributed: Boolean, $relations: [RelationKind!], $types: [EntityType!], $around: [ID!], $depth: Int) {
  networkChange(event: $event, from: $from, to: $to, knownAt: $knownAt, attributed: $attributed, relations: $relations, types: $types, around: $around, depth: $depth) {
    from to keptCount lost { ${EDGE} } gained { ${EDGE} } mayHaveChanged { ${EDGE} }
    nodes { entity { id } degreeBefore degreeAfter betweennessBefore betweennessAfter }
  }
}`;

interface Answered {
  readonly from: string;
  readonly to: string;
  readonly mayHaveChanged: readonly EdgeAnswer[];
  readonly keptCount: number;
  readonly lost: readonly EdgeAnswer[];
  readonly gained: readonly EdgeAnswer[];
}
interface EdgeAnswer {
  readonly claim: { id: string };
  readonly certaintyBefore: string | null;
  readonly certaintyAfter: string | null;
  readonly because: { id: string } | null;
}

/** The answer, which is that of the reference, by one statement; null: bad input. */
async function ask({ differential }: GraphSet, variables: Record<string, unknown>): Promise<Answered | null> {
  const { problem, result } = await differential.compare({ text: DOCUMENT, variables });
  expect(problem).toBeNull();
  const { data, errors } = JSON.parse(JSON.stringify(result)) as typeof result;
  if (data) return (data as unknown as { networkChange: Answered }).networkChange;
  expect(errors).toMatchObject([{ path: ['networkChange'], extensions: { code: 'BAD_USER_INPUT' } }]);
  return null;
}

const known = fc.constantFrom('2020-05-10', '2021-06-29', '2021-06-30');
/** The arguments that choose claims; each combination is a statement that Neo4j has to plan. */
const choices: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({}),
  fc.record({ attributed: fc.constant(true) }),
  fc.record({ knownAt: known, relations: fc.constant(['TENURE', 'PARTICIPATION', 'TIE', 'INFLUENCE']) }),
  fc.record({ knownAt: known, attributed: fc.constant(true), relations: fc.constant(['TENURE']) }),
  fc.record({ types: fc.constant(['PERSON', 'POST']) }),
);
const day = fc
  .tuple(fc.integer({ min: 2010, max: 2021 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);

/** Around all entities of one data set lies all of it, and nothing of the others. */
const NETWORKS = `query ($from: Date!, $to: Date!, $knownAt: Date, $attributed: Boolean, $relations: [RelationKind!], $types: [EntityType!], $around: [ID!]) {
  before: network(at: $from, knownAt: $knownAt, attributed: $attributed, relations: $relations, types: $types, around: $around) { edges { claim { id } } }
  after: network(at: $to, knownAt: $knownAt, attributed: $attributed, relations: $relations, types: $types, around: $around) { edges { claim { id } } }
}`;

/** Every edge of either day is in exactly one list or counted; what was lost or gained is certain on its day, or an event made it. */
async function expectAllCounted(
  { open }: GraphSet,
  { from, to, lost, gained, mayHaveChanged, keptCount }: Answered,
  asked: Record<string, unknown>,
): Promise<void> {
  const { data } = await open.ask(NETWORKS, { ...asked, from, to });
  const networks = Object.values(data as unknown as Record<string, { edges: readonly EdgeAnswer[] }>);
  const idOf = ({ claim }: EdgeAnswer) => claim.id;
  const all = new Set(networks.flatMap(({ edges }) => edges.map(idOf)));
  const listed = [...lost, ...gained, ...mayHaveChanged].map(idOf);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((id) => !all.has(id))).toEqual([]);
  expect(listed.length + keptCount).toBe(all.size);
  for (const edge of lost) expect(edge.because ?? edge.certaintyBefore).not.toBe('POSSIBLE');
  for (const edge of gained) expect(edge.because ?? edge.certaintyAfter).not.toBe('POSSIBLE');
  for (const edge of mayHaveChanged) expect([edge.certaintyBefore, edge.certaintyAfter]).toContain('POSSIBLE');
}

test('across an event: what trying every edge on both days gives', { tags: 'deep' }, async () => {
  const seen = { lost: 0, gained: 0, open: 0, kept: 0, through: 0, refused: 0 };
  await assertOnGraphs(
    { ...drawn, loaded },
    fc.record({ at: fc.nat({ max: 5 }), choice: choices }),
    async (member, { at, choice }, set) => {
      const event = oneOf(member, at, 'event');
      const asked = { ...choice, around: member };
      const answer = await ask(set, { event, ...asked });
      if (!answer) return void seen.refused++;
      await expectAllCounted(set, answer, asked);
      seen.open += answer.mayHaveChanged.length;
      seen.lost += answer.lost.length;
      seen.gained += answer.gained.length;
      seen.kept += answer.keptCount;
      seen.through += answer.lost.filter(
        ({ because, certaintyAfter }) => because && certaintyAfter && because.id !== event,
      ).length;
    },
    { numRuns: runs(1000), seed: 12 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(atLeast(40));
});

const twoDays = fc.tuple(day, day).map((days) => days.toSorted() as [string, string]);

test('between two days: the same, and no event is needed', { tags: 'deep' }, async () => {
  const seen = { lost: 0, gained: 0, open: 0, because: 0, begun: 0 };
  await assertOnGraphs(
    { ...drawn, loaded },
    fc.record({ days: twoDays, choice: choices }),
    async (member, { days: [from, to], choice }, set) => {
      const asked = { ...choice, around: member };
      const answer = (await ask(set, { from, to, ...asked }))!;
      const { lost, gained, mayHaveChanged } = answer;
      if (from === to) expect([...lost, ...gained, ...mayHaveChanged]).toEqual([]);
      await expectAllCounted(set, answer, asked);
      seen.open += mayHaveChanged.length;
      seen.begun += gained.filter(({ because }) => because).length;
      seen.lost += lost.length;
      seen.gained += gained.length;
      seen.because += lost.filter(({ because }) => because).length;
    },
    { numRuns: runs(1000), seed: 13 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(atLeast(40));
});

test(
  'around some entities: what the network of either day reaches from them, ways that change hands too',
  { tags: 'deep' },
  async () => {
    let reached = 0;
    await assertOnGraphs(
      { ...drawn, loaded },
      fc.record({
        centres: fc.uniqueArray(fc.nat({ max: 13 }), { minLength: 1, maxLength: 2 }),
        depth: fc.constantFrom(0, 1, 2, 3),
        withOthers: fc.boolean(),
        days: twoDays,
      }),
      async (member, { centres, depth, withOthers, days: [from, to] }, set) => {
        const around = [...centres.map((at) => oneOf(member, at)), ...(withOthers ? ['person/nobody'] : [])];
        const { lost, gained, mayHaveChanged, keptCount } = (await ask(set, { from, to, around, depth }))!;
        reached += lost.length + gained.length + mayHaveChanged.length + keptCount;
      },
      { numRuns: runs(1000), seed: 14 },
    );
    expect(reached).toBeGreaterThan(atLeast(2000));
  },
);

test('from a day on which little was certain: what is certain since is gained, all else may have changed', async () => {
  const { gained, mayHaveChanged } = (await ask(loaded, {
    from: '1900-01-01',
    to: '2013-06-30',
    relations: ['TENURE'],
  }))!;
  expect(gained.length).toBeGreaterThan(drawn.sample.count / 6);
  expect(mayHaveChanged.length).toBeGreaterThan(drawn.sample.count / 6);
});

test('without around: everything, and nothing of another version or data set', async () => {
  const { lost } = (await ask(loaded, { from: '2013-03-14', to: '2016-06-30' }))!;
  expect(lost.length).toBeGreaterThan((drawn.sample.count * 5) / 6);
});

describe('bad input says what was expected', () => {
  test.each([
    [{}, 'expected either event, or both from and to'],
    [{ from: '2013-01-01' }, 'expected either event, or both from and to'],
    [{ event: 'event/g0-0', to: '2013-01-01' }, 'expected either event, or both from and to'],
    [{ event: 'event/g0-0', from: '2013-01-01', to: '2014-01-01' }, 'expected either event, or both from and to'],
    [{ from: '2014-01-01', to: '2013-01-01' }, 'from is 2014-01-01 and to is 2013-01-01: expected from to be no later'],
    [{ from: '2013-01-01', to: '2014-01-01', depth: 7 }, 'depth is 7: expected 0 to 6'],
    [{ from: '2013-01-01', to: '2014-01-01', depth: -1 }, 'depth is -1: expected 0 to 6'],
    [{ event: 'event/none' }, 'event "event/none": there is no event with this id'],
    [{ event: 'person/g0-0' }, 'event "person/g0-0": there is no event with this id'],
  ])('%o', async (variables, message) => {
    const fallbacks = loaded.open.execute.fallbacks;
    const { data, errors } = await loaded.open.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, path: ['networkChange'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(loaded.open.execute.fallbacks).toBe(fallbacks);
  });
});

test('nothing changes where nothing is asked for', async () => {
  const asked = { from: '2013-01-01', to: '2014-01-01' };
  const nothing = { ...asked, keptCount: 0, lost: [], gained: [], mayHaveChanged: [], nodes: [] };
  for (const none of [{ relations: [] }, { around: [] }, { around: ['person/nobody'] }, { knownAt: '1900-01-01' }])
    expect(await loaded.open.ask(DOCUMENT, { ...asked, ...none })).toEqual({ data: { networkChange: nothing } });
});

describe('the shipped data set', () => {
  let shipped: Answering;
  beforeAll(async () => {
    shipped = await answering('data/kazakhstan');
  }, 60_000);
  afterAll(() => shipped[Symbol.asyncDispose]());

  const posts = [
    ['person/nazarbayev', 'post/security-council-head', 'event/nazarbayev-leaves-security-council', 29],
    ['person/nazarbayev', 'post/amanat-chair', 'event/nazarbayev-leaves-party', 29],
    ['person/masimov', 'post/nsc-head', 'event/masimov-removal', 30],
  ] as const;
  const LOST = `lost { source target relation certainty certaintyBefore because { id ruleChanges { rule { id } } }
    claim { id statement citations { passage { paragraph } } about { id name } ... on Tenure { holder { id name } } } }`;

  const lostBy = async (args: string) => {
    const { data, errors } = await shipped.ask(
      `{ networkChange(${args}) { lost { source target certainty because { id } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { networkChange: { lost: readonly Record<string, unknown>[] } }).networkChange.lost;
  };

  test('Qantar cost the same positions, whatever later day it is compared with', async () => {
    const of = ({ source, target }: Record<string, unknown>) => `${source as string} ${target as string}`;
    const lost = (await lostBy('event: "event/qantar"')).filter(({ because }) => because !== null);
    expect(lost.filter(({ certainty }) => certainty === 'CERTAIN').map(of)).toEqual(
      expect.arrayContaining(posts.map(([source, target]) => of({ source, target }))),
    );
    expect(lost.map(of)).toContain('group/nazarbayev-family place/kazakhstan');
    for (const later of ['2022-02-01', '2022-06-30', '2023-01-01', '2023-03-19', '2023-03-20', '2040-01-01']) {
      const between = await lostBy(`from: "2022-01-01", to: "${later}"`);
      expect(
        between.filter((each) => lost.some((other) => of(other) === of(each))),
        later,
      ).toEqual(lost);
    }
  });

  test.each(['event: "event/referendum-2022"', 'from: "2022-05-31", to: "2023-03-19"'])(
    'the referendum did not end Nazarbayev’s presidency: %s',
    async (args) => {
      expect((await lostBy(args)).map(({ target }) => target)).not.toContain('post/president');
    },
  );

  test('no edge holds before an event that it connects', async () => {
    const { data } = await shipped.ask(
      `{ network(relations: [TENURE, TIE, PARTICIPATION, INFLUENCE], attributed: true) { edges { source target bounds { fromMin } } }
        timeline(first: 500) { nodes { id bounds { fromMin } } } }`,
    );
    interface Bounded {
      readonly bounds: { readonly fromMin: string | null } | null;
    }
    const { network, timeline } = data as unknown as {
      network: { edges: readonly (Bounded & { source: string; target: string })[] };
      timeline: { nodes: readonly (Bounded & { id: string })[] };
    };
    const begins = new Map(timeline.nodes.map(({ id, bounds }) => [id, bounds?.fromMin ?? '']));
    const early = network.edges.filter(({ source, target, bounds }) =>
      [source, target].some((id) => (begins.get(id) ?? '') > (bounds?.fromMin ?? '')),
    );
    expect(early).toEqual([]);
  });

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
        certainty: 'CERTAIN',
        certaintyBefore: 'CERTAIN',
        because: { id: because },
        claim: { holder: { id: source }, citations: expect.arrayContaining([{ passage: { paragraph } }]) as unknown },
      });
    }
  });
});
