import type { EmbeddableTag } from '../../messages/embeddable.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import type { Language } from '../../messages/languages.ts';
import { pathOf } from '../../messages/views.ts';
import type { Site } from '../site.ts';
import { escapeHtml } from './escape-html.ts';
import { labelHtml } from './html-document.ts';
import { withParameters } from './shared-view.ts';
import type { About, Subject } from './subject.ts';

/** An element alone on a page. */
export interface FramedElement {
  readonly tag: EmbeddableTag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly about: About;
  /** The parameters of its view. */
  readonly parameters: URLSearchParams;
  /** Null if the graph does not respond. */
  readonly subject: Subject | null;
  readonly language: Language;
  readonly site: Site;
}

/** The address, below that of the data set, at which the page shows the same. */
function pathTo(about: About): string {
  return 'page' in about ? pathOf(about) : `id/${encodeURI(about.id)}`;
}

/**
 * A page that holds one element and fills its frame. Inside the element stands what readers without JavaScript get: what it is
 * about, who says so, and a link to the page. Links lead out of the frame.
 */
export function framePage({ tag, attributes, about, parameters, subject, language, site }: FramedElement): string {
  const { link } = site;
  const messages = htmlMessagesOf(language);
  const shown = new URLSearchParams([...parameters, ['lang', language]]);
  const written = [...attributes, ['lang', language] as const].map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const title = subject?.title ?? 'Reformgraph';
  const said = [subject?.text, subject?.sources].flatMap((text) =>
    text ? [`<p>${labelHtml(text, language)}</p>`] : [],
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<link rel="icon" href="${link}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${link}embed/page.css">
<script type="module" src="${link}embed/reformgraph.js"></script>
</head>
<body class="frame">
<${tag}${written.join('')}>
<h1>${labelHtml(title, language)}</h1>
${said.join('\n')}
<p><a href="${escapeHtml(withParameters(link + pathTo(about), shown))}">${messages.openPage}</a></p>
</${tag}>
</body>
</html>
`;
}
