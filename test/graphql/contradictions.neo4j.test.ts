import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { loadGraphSet, type GraphSet } from '../generator/graph-set.ts';
import { runs } from '../runs.ts';

/** Figures of one subject that begin on few days, some open, and contradictions of two to four of them. */
const drawn = datasets({
  languages: ['en'],
  entities: { Group: [1, 1] },
  claims: { Figure: [80, 80] },
  contradictions: [60, 60],
  years: [2010, 2012],
  months: [1],
  days: [1],
});
let loaded: GraphSet;

beforeAll(async () => {
  loaded = await loadGraphSet('contradictions-generated', drawn, { count: 1, seed: 11 });
}, 60_000);
afterAll(() => loaded[Symbol.asyncDispose]());

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly nodes: readonly { id: string; reason: string; between: readonly { __typename: string; id: string }[] }[];
}
const SELECTION = '{ totalCount pageInfo { hasNextPage endCursor } nodes { id reason between { __typename id } } }';

const DOCUMENT = `query ($first: Int, $after: String) { contradictions(first: $first, after: $after) ${SELECTION} }`;

/** A page, which is that of the reference, by one statement. */
async function page(first: number, after: string | null): Promise<Page> {
  const { problem, result } = await loaded.differential.compare({ text: DOCUMENT, variables: { first, after } });
  expect(problem).toBeNull();
  expect(result.errors).toBeUndefined();
  return (result.data as unknown as { contradictions: Page }).contradictions;
}

test(
  'all are paged, by the days of the preferred claims, each with its sides in their order, by one statement',
  { tags: 'deep' },
  async () => {
    const all = await page(500, null);
    expect(all.totalCount).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), async (first, pages) => {
        let after: string | null = null;
        for (let at = 0; at <= pages && at * first < all.totalCount; at++) {
          const found: Page = await page(first, after);
          expect(found.nodes).toEqual(all.nodes.slice(at * first, (at + 1) * first));
          expect(found.pageInfo.hasNextPage).toBe((at + 1) * first < all.totalCount);
          after = found.pageInfo.endCursor;
        }
      }),
      { numRuns: runs(1000), seed: 9 },
    );
  },
);

test('a page has 20 where nothing is said', async () => {
  const { nodes } = await page(20, null);
  const { data } = await loaded.open.ask('{ contradictions { nodes { id } } }');
  expect(data).toEqual({ contradictions: { nodes: nodes.map(({ id }) => ({ id })) } });
});

test('each is a side of its claims', async () => {
  const { data } = await loaded.open.ask(
    '{ contradictions(first: 500) { nodes { id between { contradictions { id } } } } }',
  );
  for (const { id, between } of (
    data as { contradictions: { nodes: { id: string; between: { contradictions: { id: string }[] }[] }[] } }
  ).contradictions.nodes)
    for (const claim of between) expect(claim.contradictions).toContainEqual({ id });
});
