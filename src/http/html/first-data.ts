import type { Language } from '../../messages/languages.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import type { PageQuery } from './page-build.ts';

/** The id of the element in which the page's program finds its first data. */
const ID = 'first-data';

/**
 * The response to the page's first request, for the timeline's events, as a block of JSON in its HTML, so that the program
 * draws them at once; empty if there is none.
 */
export async function firstData(
  query: DirectQuery,
  request: PageQuery | undefined,
  language: Language,
): Promise<string> {
  if (!request) return '';
  const { data } = await query<object>(request.query, { ...request.variables, language });
  return data ? `<script type="application/json" id="${ID}">${jsonInHtml(data)}</script>` : '';
}

/** JSON that cannot end the element around it. */
function jsonInHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
