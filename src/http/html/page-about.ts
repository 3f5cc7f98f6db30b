import type { DirectQuery } from '../graphql/direct-query.ts';
import { entityPage } from './entity-page.ts';
import type { HtmlContext } from './html-document.ts';
import { sourcePage } from './source-page.ts';
import type { About } from './subject.ts';
import { viewPages } from './views.ts';
import type { HtmlPage } from './view-page.ts';

/** The HTML of what an address is about, which is read as it is without JavaScript. */
export async function pageAbout(
  query: DirectQuery,
  about: About,
  parameters: Readonly<Record<string, unknown>>,
  context: HtmlContext,
): Promise<HtmlPage> {
  if ('page' in about) return viewPages[about.page]({ query, item: about.item, parameters, context });
  const page = about.id.startsWith('source/') ? sourcePage : entityPage;
  return page(query, about.id, context);
}
