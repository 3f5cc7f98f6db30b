import type { Language } from '../messages/languages.ts';
import { siteOf } from './addresses.ts';

/** What an embed line says of an element. */
export interface Embeddable {
  /** The element's tag. */
  readonly localName: string;
  /** Address of its GraphQL server. */
  readonly src: string;
  readonly language: Language;
  /** What it shows, for its `view`. */
  readonly viewQuery: string;
}

/** The one line of HTML that shows an element, in its present state, on any site. */
export function embedLine(element: Embeddable): string {
  const { localName, src, language, viewQuery: view } = element;
  const module = new URL('embed/reformgraph.js', siteOf(src)).href;
  const attributes = { src, lang: language, ...(view && { view }) };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<script type="module" src="${escaped(module)}"></script><${localName}${written.join('')}></${localName}>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
