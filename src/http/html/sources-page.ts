import { hrefOf } from '../../messages/href.ts';
import { listedOf } from '../../messages/listed.ts';
import { numberLabel } from '../../messages/numbers.ts';
import { sourceMessagesOf } from '../../messages/sources.ts';
import { everyPage, PAGING, type Listed } from './every-page.ts';
import { graphLoadingPage } from './failure-pages.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument, labelHtml } from './html-document.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

const SOURCES = `query Sources($language: String!, $after: String) {
  sources(first: 500, after: $after) { ${PAGING} nodes { id title url published { label(language: $language) earliest } publisher { name(language: $language) } } }
}`;

interface Sources {
  readonly sources: Listed<{
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly published: { readonly label: string; readonly earliest: string | null } | null;
    readonly publisher: { readonly name: string } | null;
  }>;
}

/** A table of the sources, the earliest first. */
export async function sourcesPage({ query, context }: ViewRequest): Promise<HtmlPage> {
  const { language } = context;
  const { data } = await everyPage<Sources>(query, SOURCES, { language }, 'sources');
  if (!data) return { html: graphLoadingPage(context), status: 503 };
  const messages = sourceMessagesOf(language);
  const { nodes, totalCount } = data.sources;
  const day = ({ published }: (typeof nodes)[number]) => published?.earliest ?? '';
  const publishers = new Set(nodes.flatMap(({ publisher }) => publisher?.name ?? []));
  const rows = nodes
    .toSorted((one, other) => (day(one) < day(other) ? -1 : 1))
    .map(({ title, url, published, publisher }) => {
      const href = hrefOf(url);
      const name = labelHtml(title, language);
      const linked = href ? `<a href="${escapeHtml(href)}" rel="noopener">${name}</a>` : name;
      return `<tr><td>${labelHtml(published?.label ?? '', language)}</td><td>${labelHtml(publisher?.name ?? '', language)}</td><th scope="row">${linked}</th></tr>`;
    });
  const main =
    rows.length > 0
      ? `<table><thead><tr><th scope="col">${messages.published}</th><th scope="col">${messages.byPublisher}</th><th scope="col">${messages.source}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
      : `<p>${messages.noSources}</p>`;
  const more = listedOf(messages, [nodes.length, totalCount], language);
  return {
    html: htmlDocument(context, {
      title: `Reformgraph: ${messages.sourcesHeading}`,
      headingHtml: messages.sourcesHeading,
      lead: rows.length > 0 ? messages.sourceCount(totalCount, numberLabel(publishers.size, language)) : '',
      main: main + (more && `<p>${more}</p>`),
    }),
    status: 200,
  };
}
