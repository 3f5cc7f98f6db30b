import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contradiction } from '../../src/dataset/dataset.ts';
import { runs } from '../runs.ts';
import { generated, random, type Generated, type Written } from './little-graphs.ts';

const FIGURES = 60;
let set: Generated;
let expected: readonly Contradiction[];

beforeAll(async () => {
  set = await generated('contradictions-generated', records());
  const begin = new Map(set.dataset.claims.map(({ id, bounds }) => [id, bounds.fromMin]));
  expected = set.dataset.contradictions.toSorted((a, b) => {
    const [mine, theirs] = [a, b].map(({ id, between: [preferred] }) => ({
      day: begin.get(preferred!)!,
      text: `${preferred} ${id}`,
    }));
    if (mine!.day !== theirs!.day) return mine!.day < theirs!.day ? -1 : 1;
    return mine!.text < theirs!.text ? -1 : 1;
  });
}, 60_000);
afterAll(() => set[Symbol.asyncDispose]());

/** Figures of one subject that begin on few days, some open, and contradictions of two to four of them. */
function records(): Written[] {
  const next = random(11);
  const below = (limit: number) => Math.floor(next() * limit);
  const figures = Array.from({ length: FIGURES }, (_, at) => ({
    Figure: {
      id: `figure/f${at}`,
      subject: 'group/all',
      measure: 'heads',
      amount: at,
      ...(below(4) && { validity: { from: `201${below(3)}`, endState: 'ONGOING' } }),
      citations: ['passage/early'],
    },
  }));
  const sides = () => [...new Set(Array.from({ length: 4 }, () => `figure/f${below(FIGURES)}`))];
  return [
    { Measure: { word: 'heads', labels: { en: 'heads' } } },
    { Group: { id: 'group/all', labels: { en: 'All' } } },
    ...figures,
    ...Array.from({ length: 45 }, (_, at) => ({
      Contradiction: { id: `contradiction/c${at}`, reason: `Reason ${at}.`, between: sides() },
    })).filter(({ Contradiction: { between } }) => between.length > 1),
  ];
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly nodes: readonly { id: string; reason: string; between: readonly { __typename: string; id: string }[] }[];
}
const SELECTION = '{ totalCount pageInfo { hasNextPage endCursor } nodes { id reason between { __typename id } } }';

test('all are paged, by the days of the preferred claims, each with its sides in their order, by one statement', async () => {
  expect(expected.length).toBeGreaterThan(40);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), async (first, pages) => {
      let after: string | null = null;
      for (let page = 0; page <= pages && page * first < expected.length; page++) {
        const before = set.runs;
        const { data, errors } = await set.ask(
          `query ($first: Int, $after: String) { contradictions(first: $first, after: $after) ${SELECTION} }`,
          { first, after },
        );
        expect(errors).toBeUndefined();
        expect(set.runs - before).toBe(1);
        const found: Page = (data as { contradictions: Page }).contradictions;
        expect(found.totalCount).toBe(expected.length);
        expect(found.nodes).toEqual(
          expected.slice(page * first, (page + 1) * first).map(({ id, reason, between }) => ({
            id,
            reason,
            between: between.map((claim) => ({ __typename: 'Figure', id: claim })),
          })),
        );
        expect(found.pageInfo.hasNextPage).toBe((page + 1) * first < expected.length);
        after = found.pageInfo.endCursor;
      }
    }),
    { numRuns: runs(1000), seed: 9 },
  );
}, 120_000);

test('a page has 20 where nothing is said', async () => {
  const { data } = await set.ask('{ contradictions { nodes { id } } }');
  expect(data).toEqual({ contradictions: { nodes: expected.slice(0, 20).map(({ id }) => ({ id })) } });
});

test('each is a side of its claims', async () => {
  const { data } = await set.ask('{ contradictions(first: 500) { nodes { id between { contradictions { id } } } } }');
  for (const { id, between } of (
    data as { contradictions: { nodes: { id: string; between: { contradictions: { id: string }[] }[] }[] } }
  ).contradictions.nodes)
    for (const claim of between) expect(claim.contradictions).toContainEqual({ id });
});
