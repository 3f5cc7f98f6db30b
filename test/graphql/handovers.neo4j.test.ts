import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { assertOnGraphs, loadGraphSet, oneOf, type GraphSet } from '../generator/graph-set.ts';
import { changingGraph } from '../generator/settings.ts';
import { atLeast, runs, sets } from '../runs.ts';

const drawn = { datasets: datasets(changingGraph), sample: { count: sets(60), seed: 51 } };
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('handovers-generated', drawn.datasets, drawn.sample);
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

interface Answered {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { certainty: string }[];
}

const DOCUMENT = `query ($from: Date, $to: Date, $event: ID, $posts: [ID!], $knownAt: Date, $certainty: Certainty, $first: Int, $after: String) {
  handovers(from: $from, to: $to, event: $event, posts: $posts, knownAt: $knownAt, certainty: $certainty, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { post { id } before { id } after { id } date { earliest latest } event { id } certainty }
  }
}`;

/** The answer, which is that of the reference, by one statement. */
async function ask({ differential }: GraphSet, variables: Record<string, unknown>): Promise<Answered> {
  const { problem, result } = await differential.compare({ text: DOCUMENT, variables });
  expect(problem).toBeNull();
  expect(result.errors).toBeUndefined();
  return (result.data as unknown as { handovers: Answered }).handovers;
}

const day = fc
  .tuple(fc.integer({ min: 2011, max: 2021 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const known = fc.constantFrom('2020-05-09', '2020-05-10', '2021-06-29', '2021-06-30');
const event = fc.nat({ max: 5 });
/** Posts of the same data set by number, or one that is not there. */
const posts = fc.array(fc.option(fc.nat({ max: 1 })), { minLength: 1, maxLength: 3 });

interface Question {
  readonly event?: number;
  readonly posts?: readonly (number | null)[];
  readonly [name: string]: unknown;
}

/** Each combination of what is given is a statement that Neo4j has to plan. */
const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ from: day, to: day }),
  fc.record({ from: day, knownAt: known, certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ to: day, posts }),
  fc.record({ posts, from: day, to: day, certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ event }),
  fc.record({ event, knownAt: known, posts, from: day }),
);

test(
  'those in the window, of the posts, by the event, known by the day: what trying each gives',
  { tags: 'deep' },
  async () => {
    const seen = { found: 0, possible: 0, byEvent: 0 };
    await assertOnGraphs(
      { ...drawn, loaded },
      questions,
      async (member, { event: at, posts: some, ...question }, set) => {
        const ids = some?.map((each) => (each === null ? 'post/nobody' : oneOf(member, each, 'post')));
        const { nodes, totalCount, pageInfo } = await ask(set, {
          ...question,
          ...(at !== undefined && { event: oneOf(member, at, 'event') }),
          ...(ids && { posts: ids }),
          first: 500,
        });
        expect(totalCount).toBe(nodes.length);
        expect(pageInfo.hasNextPage).toBe(false);
        seen.found += nodes.length;
        seen.possible += nodes.filter(({ certainty }) => certainty === 'POSSIBLE').length;
        seen.byEvent += at === undefined ? 0 : nodes.length;
      },
      { numRuns: runs(1000), seed: 52 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(atLeast(100));
  },
);

test('page after page gives each once, in one order', async () => {
  const all = await ask(loaded, { first: 500 });
  expect(all.nodes.length).toBeGreaterThan(sets(150));
  for (const first of [1, 7, 50]) {
    const walked: Answered['nodes'][number][] = [];
    let after: string | null = null;
    for (;;) {
      const page: Answered = await ask(loaded, { first, after });
      walked.push(...page.nodes);
      expect(page.totalCount).toBe(all.totalCount);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
      expect(page.nodes).toHaveLength(first);
    }
    expect(walked).toEqual(all.nodes);
  }
}, 120_000);

describe('what has no handover has a defined answer', () => {
  const nothing = {
    data: { handovers: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
  };
  test.each([
    [{ event: 'event/nothing' }],
    [{ event: 'person/g0-0' }],
    [{ posts: [] }],
    [{ posts: ['post/nobody'] }],
    [{ from: '2015-01-02', to: '2015-01-01' }],
    [{ from: '1800-01-01', to: '1800-01-02', certainty: 'CERTAIN' }],
    [{ knownAt: '1900-01-01' }],
  ])('%o', async (variables) => {
    expect(await loaded.open.ask(DOCUMENT, variables)).toEqual(nothing);
  });

  test.each([[{ first: 0 }], [{ first: 501 }], [{ after: 'no cursor' }]])('%o is bad input', async (variables) => {
    const { data, errors } = await loaded.open.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['handovers'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a cursor of another filter is stale', async () => {
    const { pageInfo } = await ask(loaded, { first: 3 });
    const { errors } = await loaded.open.ask(DOCUMENT, { from: '2015-01-01', after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'STALE_CURSOR' } }]);
  });
});
