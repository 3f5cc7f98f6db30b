import { html, nothing, type TemplateResult } from 'lit';
import { paragraphsOf } from '../paragraphs.ts';
import type { ViewContext } from '../view-context.ts';
import type { Item } from './items.ts';
import type { Lane } from './lanes.ts';
import { notesOf } from './notes.ts';
import type { DatingClaim } from './timeline-queries.ts';
import { label } from '../label.ts';

/** The timeline as a table: every item with its date in words and as EDTF, and the claim that dates it. */
export function timelineTable(
  context: ViewContext,
  items: readonly Item[],
  lanes: readonly Lane[],
  datings: ReadonlyMap<string, DatingClaim>,
): TemplateResult {
  const { messages } = context;
  const laneOf = (item: Item) => lanes.find(({ kinds }) => kinds.includes(item.kind))?.name ?? '';
  const sourceOf = ({ id, label: name }: Item) => {
    const claim = datings.get(id);
    if (!claim) return nothing;
    return html`<button class="ref" data-id=${claim.id} @click=${() => context.open(claim.id)}>
      ${paragraphsOf(claim.citations)}<span class="vh">: ${label(context, name)}</span>
    </button>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${messages.timeline}: ${messages.table}`}>
    <table class="folding" part="table">
      <caption>
        ${messages.timelineCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.when}</th>
          <th scope="col">EDTF</th>
          <th scope="col">${messages.type_Occurrence}</th>
          <th scope="col">${messages.lane}</th>
          <th scope="col">${messages.source}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (item) =>
            html`<tr>
              <td data-h=${messages.when}>${label(context, item.when ?? messages.noDate)}</td>
              <td data-h="EDTF"><code>${item.edtf}</code></td>
              <th scope="row">
                <button class="ref" data-id=${item.id} @click=${() => context.open(item.id)}>${label(context, item.label)}</button>
                ${notesOf(item, messages).map((note) => html`<span class="quiet">(${note})</span> `)}
              </th>
              <td class="theme" data-h=${messages.lane}>${laneOf(item)}</td>
              <td class="source">${sourceOf(item)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
