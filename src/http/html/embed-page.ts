import { embedHtmlMessagesOf } from '../../messages/embed-help.ts';
import { viewName } from '../../messages/views.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlDocument } from './html-document.ts';
import { tableHtml } from './tables.ts';
import type { HtmlPage, ViewRequest } from './view-page.ts';

/** The elements, with an attribute that they need. */
const ELEMENTS = [
  ['reform-timeline', '', 'partTimeline'],
  ['reform-network', ' day="2022-01-01"', 'partNetwork'],
  ['reform-evidence', ' of="event/…"', 'partEvidence'],
  ['reform-succession', ' post="post/…"', 'partSuccession'],
  ['reform-rules', '', 'partRules'],
  ['reform-story', ' story="story/…"', 'partStory'],
  ['reform-comparison', ' event="event/…"', 'partComparison'],
  ['reform-elections', '', 'partElections'],
  ['reform-conflicts', '', 'partConflicts'],
  ['reform-sources', '', 'partSources'],
] as const;

/** How to embed the elements: the lines to copy, for readers without the builder. */
export async function embedPage({ context }: ViewRequest): Promise<HtmlPage> {
  const { language, site } = context;
  const messages = embedHtmlMessagesOf(language);
  const rows = ELEMENTS.map(([tag, attribute, name]) => {
    const line = `<script type="module" src="${site.link}embed/reformgraph.js"></script><${tag} lang="${language}"${attribute}></${tag}>`;
    return `<th scope="row">${messages[name]}</th><td><code>${escapeHtml(line)}</code></td>`;
  });
  const heading = viewName('embed', language);
  const html = htmlDocument(context, {
    title: `Reformgraph: ${heading}`,
    headingHtml: messages.embedTitle,
    lead: messages.embedByLine,
    main: `${tableHtml([messages.embedPart, 'HTML'], rows)}<p>${messages.embedAddress}</p><p>${messages.embedFrame} <code>${escapeHtml(`<iframe src="${site.link}frame/reform-timeline?lang=${language}" width="100%" height="640" title="…"></iframe>`)}</code></p>`,
  });
  return { html, status: 200 };
}
