import { html, nothing, type TemplateResult } from 'lit';
import { paragraphsOf } from '../paragraphs.ts';
import type { ReformTimeline } from './element.ts';
import type { Lane } from './lanes.ts';
import { notesOf } from './notes.ts';

/** The timeline's table twin: every item with its date as words and as EDTF. */
export function timelineTable(timeline: ReformTimeline, lanes: readonly Lane[]): TemplateResult {
  const { messages } = timeline;
  const laneOf = (kind: string) => lanes.find(({ kinds }) => (kinds as readonly string[]).includes(kind))?.name ?? '';
  const { said } = timeline.sources;
  const sourceOf = (id: string, label: string) => {
    const found = said.get(id);
    if (!found) return nothing;
    return html`<button class="ref" data-id=${found.id} @click=${() => timeline.open(found.id)}>
      ${paragraphsOf(found.citations)}<span class="vh">: ${label}</span>
    </button>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${messages.timeline}: ${messages.table}`}>
    <table class="folding">
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
        ${timeline.items.map(
          (item) =>
            html`<tr>
              <td data-h=${messages.when}>${item.when ?? messages.noDate}</td>
              <td data-h="EDTF"><code>${item.edtf}</code></td>
              <th scope="row">
                <button class="ref" data-id=${item.id} @click=${() => timeline.open(item.id)}>${item.label}</button>
                ${notesOf(item, messages).map((note) => html`<span class="quiet">(${note})</span> `)}
              </th>
              <td class="theme" data-h=${messages.lane}>${laneOf(item.kind)}</td>
            <td class="source">${sourceOf(item.id, item.label)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
