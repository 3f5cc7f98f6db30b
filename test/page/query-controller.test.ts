import { expect, it, vi } from 'vitest';
import type { Operation } from '../../src/page/api.ts';
import { QueryController, type QueryHost } from '../../src/page/query-controller.ts';

interface Numbers {
  readonly list: {
    readonly nodes: readonly number[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const operation: Operation<Numbers, { readonly after?: string | null }> = {
  name: 'Numbers',
  text: 'query Numbers { list }',
};

/** A server with a list of so many numbers, two on a page; what it was asked after. */
function serving(count: number): (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const { after } = JSON.parse(new URL(address).searchParams.get('variables')!) as { readonly after?: string };
    asked.push(after);
    const first = Number(after ?? 0);
    const nodes = [first, first + 1].filter((each) => each < count);
    const endCursor = String(first + nodes.length);
    return Response.json({
      data: { list: { nodes, pageInfo: { hasNextPage: Number(endCursor) < count, endCursor } } },
    });
  });
  return asked;
}

async function answered(src: string, list?: keyof Numbers) {
  const host = { src, language: 'en', addController: () => undefined, requestUpdate: () => undefined };
  const query = new QueryController(host as unknown as QueryHost, operation, () => ({}), list);
  query.hostUpdate();
  await vi.waitFor(() => expect(query.isLoading).toBe(false));
  return query.data?.list.nodes;
}

it('reads all pages of a list that it is told to, at most ten; else the first alone', async () => {
  const asked = serving(5);
  expect(await answered('https://one.example/graphql', 'list')).toEqual([0, 1, 2, 3, 4]);
  expect(asked).toEqual([undefined, '2', '4']);
  expect(await answered('https://two.example/graphql')).toEqual([0, 1]);
  serving(1000);
  expect(await answered('https://three.example/graphql', 'list')).toHaveLength(20);
});
