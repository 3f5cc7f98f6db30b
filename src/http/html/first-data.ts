import type { DirectQuery } from '../graphql/direct-query.ts';
import type { PageQuery } from './page-build.ts';

/** The id of the element in which the page's program finds its first data. */
const ID = 'first-data';

/** What the program would request first in a view, with what it would get. */
interface FirstData {
  readonly name: string | undefined;
  readonly variables: object;
  readonly data: object;
}

/**
 * The responses to what the page's program requests first in a view, as a block of JSON in its HTML, so that the program shows them
 * at once; empty if there are none. A variable `id` is the `item` that the view shows.
 */
export async function firstData(
  query: DirectQuery,
  requests: readonly PageQuery[],
  { language, item }: { readonly language: string; readonly item: string | null },
): Promise<string> {
  const responses = await Promise.all(
    requests.map(async ({ operationName: name, query: text, variables: given = {} }): Promise<FirstData[]> => {
      const variables = { ...given, ...('language' in given && { language }), ...('id' in given && { id: item }) };
      const { data } = await query<object>(text, variables);
      return data ? [{ name, variables, data }] : [];
    }),
  );
  const found = responses.flat();
  return found.length > 0 ? `<script type="application/json" id="${ID}">${jsonInHtml(found)}</script>` : '';
}

/** JSON that cannot end the element around it. */
export function jsonInHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
