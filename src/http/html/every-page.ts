import type { DirectQuery, QueryResult } from '../graphql/direct-query.ts';

/** A list of the API as its pages give it. */
export interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a query selects of a list beside its nodes. */
export const PAGING = 'totalCount pageInfo { hasNextPage endCursor }';

/** The most pages that are read. */
const MOST = 10;

/** The data of a query whose field `name` is a list, with the nodes of the first pages, as `$after` asks for them. */
export async function everyPage<Data>(
  query: DirectQuery,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  name: keyof Data,
): Promise<QueryResult<Data>> {
  let result = await query<Data>(document, variables);
  for (let pages = 1; result.data && pages < MOST; pages++) {
    const list = result.data[name] as Listed<unknown>;
    if (!list.pageInfo.hasNextPage) break;
    const next = await query<Data>(document, { ...variables, after: list.pageInfo.endCursor });
    if (!next.data) return next;
    const page = next.data[name] as Listed<unknown>;
    result = { ...next, data: { ...result.data, [name]: { ...page, nodes: [...list.nodes, ...page.nodes] } } };
  }
  return result;
}
