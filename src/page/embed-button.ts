import { html, type TemplateResult } from 'lit';
import { copy } from './copy.ts';
import { embedLine } from './embed-line.ts';
import type { Exportable } from './exportable.ts';

/** The button that copies the line that embeds an element as it is shown. */
export function embedButton(element: Exportable): TemplateResult {
  const { messages } = element;
  const copyLine = () => void copy(element, embedLine(element), messages.embedCodeCopied);
  return html`<button class="txt noprint" data-act="embed" @click=${copyLine}>${messages.copyEmbedCode}</button>`;
}
