import { hrefOf } from '../../messages/href.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { escapeHtml } from './escape-html.ts';
import { labelHtml, nodeLink, type HtmlContext } from './html-document.ts';

/** What {@link sourcesHtml} needs of the citations of a claim. */
export const SOURCED = `citations { stance source { title publisher { name(language: $language) } published { label(language: $language) } } passage { paragraph link } }`;

/** A claim with its sources, as {@link SOURCED} reads them. */
export interface Sourced {
  readonly citations: readonly {
    readonly source: {
      readonly title: string;
      readonly publisher: { readonly name: string } | null;
      readonly published: { readonly label: string } | null;
    };
    readonly passage: { readonly paragraph: number; readonly link: string | null };
  }[];
}

/** The sources of a claim: publisher, day, paragraph, and a link to the sentence. */
export function sourcesHtml({ citations }: Sourced, { language }: HtmlContext): string {
  const messages = htmlMessagesOf(language);
  return citations
    .map(({ source, passage }) => {
      const href = hrefOf(passage.link);
      const published = source.published ? `, ${labelHtml(source.published.label, language)}` : '';
      const opened = href ? ` <a href="${escapeHtml(href)}" rel="noopener">${messages.openAtSentence}</a>` : '';
      return `${labelHtml(source.publisher?.name ?? source.title, language)}${published}, ¶ ${passage.paragraph}${opened}`;
    })
    .join('; ');
}

/** A claim as a link to its own page. */
export const claimLink = (
  context: HtmlContext,
  { id, statement }: { readonly id: string; readonly statement: string },
) => nodeLink(context, id, statement);
