import { expect, it } from 'vitest';
import type { DirectQuery } from '../../src/http/graphql/direct-query.ts';
import { everyPage, type Listed } from '../../src/http/html/every-page.ts';

interface Data {
  readonly list: Listed<number>;
  readonly other: string;
}

/** A list of so many numbers, two on a page; how often it was asked is counted. */
function listing(count: number, failsAfter = Infinity) {
  const asked: (string | undefined)[] = [];
  const query = (async (_: string, { after }: { readonly after?: string }) => {
    asked.push(after);
    if (asked.length > failsAfter) return { status: 503, data: null, message: 'away' };
    const first = after === undefined ? 0 : Number(after);
    const nodes = [first, first + 1].filter((each) => each < count);
    const endCursor = String(first + nodes.length);
    const pageInfo = { hasNextPage: Number(endCursor) < count, endCursor };
    return { status: 200, data: { list: { nodes, totalCount: count, pageInfo }, other: 'kept' }, message: undefined };
  }) as DirectQuery;
  return { query, asked };
}

it('reads the pages of a list one after the other, as one', async () => {
  const { query, asked } = listing(5);
  const { data } = await everyPage<Data>(query, 'query', {}, 'list');
  expect(data?.list.nodes).toEqual([0, 1, 2, 3, 4]);
  expect(data?.list.totalCount).toBe(5);
  expect(data?.other).toBe('kept');
  expect(asked).toEqual([undefined, '2', '4']);
});

it('asks once for what is one page, and stops after ten', async () => {
  const short = listing(2);
  await everyPage<Data>(short.query, 'query', {}, 'list');
  expect(short.asked).toHaveLength(1);
  const long = listing(1000);
  const { data } = await everyPage<Data>(long.query, 'query', {}, 'list');
  expect(long.asked).toHaveLength(10);
  expect(data?.list.nodes).toHaveLength(20);
});

it('fails if a later page fails', async () => {
  const { data, status } = await everyPage<Data>(listing(5, 1).query, 'query', {}, 'list');
  expect([data, status]).toEqual([null, 503]);
});
