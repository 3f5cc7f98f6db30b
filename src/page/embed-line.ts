import type { Language } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { siteOf } from './addresses.ts';

/** What an embed line says of an element. */
export interface Embeddable {
  /** The element's tag. */
  readonly localName: string;
  /** Address of its GraphQL server. */
  readonly src: string;
  readonly language: Language;
  readonly messages: Messages;
  /** What it shows, for its `view`. */
  readonly viewQuery: string;
  /** The address at which the server's page shows this. */
  permalink(): string;
}

/** The line of HTML that shows an element on any site. */
export interface EmbedLine {
  readonly tag: string;
  readonly src: string;
  /** Attributes beside `src`; one without a value is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** For readers without JavaScript: an address and what it is called. */
  readonly link: readonly [href: string, text: string];
}

/** The one line of HTML that shows an element, in its present state, on any site. */
export function embedLine(element: Embeddable): string {
  const { localName: tag, src, language: lang, viewQuery, messages } = element;
  const attributes = { lang, view: viewQuery || undefined };
  return lineOf({ tag, src, attributes, link: [element.permalink(), messages.openPage] });
}

export function lineOf({ tag, src, attributes, link: [href, text] }: EmbedLine): string {
  const module = new URL('embed/reformgraph.js', siteOf(src)).href;
  const written = Object.entries({ src, ...attributes }).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(value)}"`,
  );
  return `<script type="module" src="${escaped(module)}"></script><${tag}${written.join('')}><a href="${escaped(href)}">${escaped(text)}</a></${tag}>`;
}

/** The height of a frame that has none of its own, in pixels. */
const FRAME_HEIGHT = '640';

/** The line of HTML that shows the same in a frame, for sites that take frames only. */
export function frameLineOf(
  { tag, src, attributes: { height = FRAME_HEIGHT, ...shown } }: EmbedLine,
  title: string,
): string {
  const address = new URL(`frame/${tag}`, siteOf(src));
  for (const [name, value] of Object.entries(shown)) if (value !== undefined) address.searchParams.set(name, value);
  return `<iframe src="${escaped(address.href)}" title="${escaped(title)}" width="100%" height="${escaped(height)}" loading="lazy" style="border:0"></iframe>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
