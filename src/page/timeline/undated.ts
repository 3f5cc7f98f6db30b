import { html, nothing, type TemplateResult } from 'lit';
import { saidSign } from '../glyphs.ts';
import { contestedMark, inlineSign } from '../inline-signs.ts';
import { cut } from '../text-width.ts';
import type { ViewContext } from '../view-context.ts';
import type { Item } from './items.ts';
import { notesOf } from './notes.ts';
import { label } from '../label.ts';

/** How many characters of a label are shown. */
const MOST = 80;

/** The items that have no place on the axis, with the signs that their marks would have. */
export function undatedList(context: ViewContext, items: readonly Item[], isOpen: boolean): TemplateResult {
  const { messages } = context;
  return html`<details class="undated" ?open=${isOpen}>
    <summary>${messages.noDate}: ${items.length}</summary>
    <ul>
      ${items.map((item) => {
        const { id, label: name, isContested, kind, isPublished } = item;
        const text = cut(name, MOST);
        return html`<li>
          ${isContested ? contestedMark : nothing}${kind === 'STATEMENT' ? inlineSign(saidSign(7.5, 7.5)) : nothing}
          <button class="ref" data-id=${id} title=${text === name ? nothing : name} @click=${() => context.open(id)}>${label(context, text)}<span class="vh">${notesOf(item, messages).map((note) => `. ${note}`)}</span></button>
          ${isPublished ? nothing : html`<span aria-hidden="true">(${messages.notYetPublished})</span>`}
        </li>`;
      })}
    </ul>
  </details>`;
}
