import { fill } from '../../messages/catalogue.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import type { UnknownDataset } from '../graphql/dataset-versions.ts';
import { sitePath } from '../site.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument, type HtmlContext } from './html-document.ts';

/** The page of a data set while the graph is not loaded; the program takes it over and tries again. */
export function graphLoadingPage(context: HtmlContext): string {
  const heading = 'Reformgraph';
  const main = `<p>${htmlMessagesOf(context.language).graphLoading}</p>`;
  return htmlDocument(context, { title: heading, headingHtml: heading, lead: '', main });
}

/** The page at an address of a data set that the graph does not have, with links to those that it has. */
export function unknownDatasetPage({ dataset, known }: UnknownDataset, { language, site }: HtmlContext): string {
  const messages = htmlMessagesOf(language);
  const heading = fill(messages.noSuchDataset, dataset);
  const links = known.map(
    (id) => `<li><a href="${site.root}${sitePath(id)}?lang=${language}">${escapeHtml(id)}</a></li>`,
  );
  const main = `<p>${messages.datasetsThere}</p><ul>${links.join('')}</ul>`;
  const root = { dataset: undefined, path: '', link: site.root, root: site.root };
  const context = { language, site: root, kept: '', modules: [], found: '', data: '' };
  return htmlDocument(context, {
    title: `Reformgraph: ${heading}`,
    headingHtml: escapeHtml(heading),
    lead: '',
    main,
    isStatic: true,
  });
}
