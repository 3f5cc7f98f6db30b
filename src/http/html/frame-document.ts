import type { EmbeddableTag } from '../../messages/embeddable.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import type { Language } from '../../messages/languages.ts';
import { escapeHtml } from './escape-html.ts';
import { headAndBody } from './head-and-body.ts';

/** An element alone on a page. */
export interface FramedElement {
  readonly tag: EmbeddableTag;
  readonly attributes: ReadonlyMap<string, string>;
  /** The address at which the page shows the same. */
  readonly address: string;
  /** Who says so: publishers by name, and the years. */
  readonly sources: string;
}

/** What stands inside the element: `heading` and `main` are HTML, the rest is plain text. */
interface Inside {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly main: string;
}

/**
 * A page that holds one element and fills its frame. Inside the element stands what readers without JavaScript get: the same that
 * the page's own address gives them, who says so, and a link to it. Links lead out of the frame.
 */
export function frameDocument(
  { tag, attributes, address, sources }: FramedElement,
  { title, heading, lead, main }: Inside,
  language: Language,
  link: string,
): string {
  const written = [...attributes, ['lang', language] as const].map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const said = [lead, sources].flatMap((text) => (text ? [`<p>${escapeHtml(text)}</p>`] : []));
  return headAndBody({
    language,
    link,
    title,
    about: '<meta name="robots" content="noindex">',
    found: '<base target="_blank">\n',
    program: `<script type="module" src="${link}embed/reformgraph.js"></script>`,
    body: `<body class="frame">
<${tag}${written.join('')}>
<h1>${heading}</h1>
${said.join('\n')}
${main}
<p><a href="${escapeHtml(address)}">${htmlMessagesOf(language).openPage}</a></p>
</${tag}>
</body>`,
  });
}
