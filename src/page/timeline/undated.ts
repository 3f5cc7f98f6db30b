import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { contestedSign, saidSign } from '../glyphs.ts';
import { cut } from '../text-width.ts';
import type { ReformTimeline } from './element.ts';
import type { Item } from './items.ts';
import { notesOf } from './notes.ts';

/** How many characters of a label are shown. */
const MOST = 80;

/** The items that have no place on the axis, with the signs that they would have there. */
export function undatedList(timeline: ReformTimeline, items: readonly Item[], isOpen: boolean): TemplateResult {
  const { messages } = timeline;
  return html`<details class="undated" ?open=${isOpen}>
    <summary>${messages.noDate}: ${items.length}</summary>
    <ul>
      ${items.map((item) => {
        const { id, label, isContested, kind, isKnown } = item;
        const text = cut(label, MOST);
        return html`<li>
          ${isContested ? sign(contestedSign(7.5, 7.5)) : nothing}${kind === 'STATEMENT' ? sign(saidSign(7.5, 7.5)) : nothing}
          <button class="ref" data-id=${id} title=${text === label ? nothing : label} @click=${() => timeline.open(id)}>${text}<span class="vh">${notesOf(item, messages).map((note) => `. ${note}`)}</span></button>
          ${isKnown ? nothing : html`<span aria-hidden="true">(${messages.notYetPublished})</span>`}
        </li>`;
      })}
    </ul>
  </details>`;
}

function sign(body: SVGTemplateResult): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 15 15" aria-hidden="true">${body}</svg>`;
}
