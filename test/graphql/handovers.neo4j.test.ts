import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handover } from '../../src/time/handovers.ts';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { runs } from '../runs.ts';
import { changingGraphs, entitiesOf } from './changing-graphs.ts';
import { generated, type Generated } from './little-graphs.ts';
import { changersOf } from './network-oracle.ts';

const GRAPHS = 60;
let set: Generated;

beforeAll(async () => {
  set = await generated('handovers-generated', changingGraphs(GRAPHS, 51));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

interface Question {
  readonly from?: string;
  readonly to?: string;
  readonly event?: string;
  readonly posts?: readonly string[];
  readonly knownAt?: string;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
}

interface Answered {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    post: { id: string };
    before: { id: string } | null;
    after: { id: string } | null;
    date: { earliest: string | null; latest: string | null } | null;
    event: { id: string } | null;
    certainty: string;
  }[];
}

const DOCUMENT = `query ($from: Date, $to: Date, $event: ID, $posts: [ID!], $knownAt: Date, $certainty: Certainty, $first: Int, $after: String) {
  handovers(from: $from, to: $to, event: $event, posts: $posts, knownAt: $knownAt, certainty: $certainty, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { post { id } before { id } after { id } date { earliest latest } event { id } certainty }
  }
}`;

async function ask(question: Question & { first?: number; after?: string | null }): Promise<Answered> {
  const before = set.runs;
  const { data, errors } = await set.ask(DOCUMENT, { ...question });
  expect(errors).toBeUndefined();
  expect(set.runs - before).toBe(1);
  return (data as { handovers: Answered }).handovers;
}

/** Whether a handover lies between two days, tried with each day on which it may have been. */
function surenessIn({ day }: Handover, { from, to }: Question): 'CERTAIN' | 'POSSIBLE' | null {
  const [first, last] = [from ? parseDay(from)! : -Infinity, to ? parseDay(to)! : Infinity];
  if (first > last) return null;
  if (first <= day.min && day.max <= last) return 'CERTAIN';
  return day.min <= last && first <= day.max ? 'POSSIBLE' : null;
}

function expected(question: Question) {
  const known = question.knownAt === undefined ? null : parseDay(question.knownAt)!;
  const changers = question.event === undefined ? null : changersOf(set.dataset.claims, question.event, question);
  return set.dataset.handovers
    .filter(({ knownFrom, knownUntil }) =>
      known === null ? knownUntil === null : knownFrom <= known && (knownUntil ?? Infinity) >= known,
    )
    .filter(({ post, event }) => (question.posts?.includes(post) ?? true) && (!changers || changers.has(event ?? '')))
    .flatMap((handover) => {
      const certainty = surenessIn(handover, question);
      return certainty === 'CERTAIN' || (certainty && question.certainty !== 'CERTAIN')
        ? [{ handover, certainty }]
        : [];
    })
    .toSorted(
      ({ handover: a }, { handover: b }) =>
        (a.day.min === b.day.min ? 0 : a.day.min - b.day.min) ||
        a.position - b.position ||
        (told(a) < told(b) ? -1 : 1),
    );
}

const told = ({ post, before, after }: Handover) => `${post} ${before} ${after}`;

const bound = (day: number) => (Number.isFinite(day) ? formatDay(day) : null);

function hold({ nodes }: { nodes: Answered['nodes'] }, all: ReturnType<typeof expected>): void {
  const written = all.map(({ handover: { post, before, after, day, event }, certainty }) => ({
    post: { id: post },
    before: { id: before },
    after: after === null ? null : { id: after },
    date:
      Number.isFinite(day.min) || Number.isFinite(day.max)
        ? { earliest: bound(day.min), latest: bound(day.max) }
        : null,
    event: event === null ? null : { id: event },
    certainty,
  }));
  // In order of the earliest day; of one day and place in the succession any order is as good.
  expect([...nodes].toSorted(byText)).toEqual(written.toSorted(byText));
  expect(nodes.map(({ date }) => date?.earliest ?? '')).toEqual(written.map(({ date }) => date?.earliest ?? ''));
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const day = fc
  .tuple(fc.integer({ min: 2011, max: 2021 }), fc.constantFrom('01-01', '03-14', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const known = fc.constantFrom('2020-05-09', '2020-05-10', '2021-06-29', '2021-06-30');
const graph = fc.integer({ min: 0, max: GRAPHS - 1 });
const post = fc.tuple(graph, fc.constantFrom(0, 1)).map(([of, at]) => entitiesOf(of).posts[at]!);
const event = fc.tuple(graph, fc.integer({ min: 0, max: 5 })).map(([of, at]) => entitiesOf(of).events[at]!);
const posts = fc.array(fc.oneof(post, fc.constant('post/nobody')), { minLength: 1, maxLength: 40 });

/** Each combination of what is given is a statement that Neo4j has to plan. */
const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ from: day, to: day }),
  fc.record({ from: day, knownAt: known, certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ to: day, posts }),
  fc.record({ posts, from: day, to: day, certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ event }),
  fc.record({ event, knownAt: known, posts, from: day }),
);

test('those in the window, of the posts, by the event, known by the day: what trying each gives', async () => {
  const seen = { found: 0, possible: 0, byEvent: 0 };
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const all = expected(question);
      const answer = await ask({ ...question, first: 500 });
      hold(answer, all);
      expect(answer.totalCount).toBe(all.length);
      expect(answer.pageInfo.hasNextPage).toBe(false);
      seen.found += all.length;
      seen.possible += all.filter(({ certainty }) => certainty === 'POSSIBLE').length;
      seen.byEvent += question.event ? all.length : 0;
    }),
    { numRuns: runs(1000), seed: 52 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(100));
}, 180_000);

test('page after page gives each once, in one order', async () => {
  const all = expected({});
  expect(all.length).toBeGreaterThan(150);
  for (const first of [1, 7, 50]) {
    const walked: Answered['nodes'][number][] = [];
    let after: string | null = null;
    for (;;) {
      const page: Answered = await ask({ first, after });
      walked.push(...page.nodes);
      expect(page.totalCount).toBe(all.length);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
      expect(page.nodes).toHaveLength(first);
    }
    hold({ nodes: walked }, all);
    expect(walked).toEqual((await ask({ first: 500 })).nodes);
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
    expect(await set.ask(DOCUMENT, variables)).toEqual(nothing);
  });

  test.each([[{ first: 0 }], [{ first: 501 }], [{ after: 'no cursor' }]])('%o is bad input', async (variables) => {
    const { data, errors } = await set.ask(DOCUMENT, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['handovers'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a cursor of another filter is stale', async () => {
    const { pageInfo } = await ask({ first: 3 });
    const { errors } = await set.ask(DOCUMENT, { from: '2015-01-01', after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'STALE_CURSOR' } }]);
  });
});
