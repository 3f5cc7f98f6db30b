import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import type { ReformNetwork } from './element.ts';
import type { Tie } from './graph-model.ts';

/** The network's table twin: every tie with what it is on the day, and its claim. */
export function networkTable(network: ReformNetwork, ties: readonly Tie[], day: string): TemplateResult {
  const { words } = network;
  const isCompared = ties.some(({ change }) => change !== null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${words.network}: ${words.table}`}>
    <table class="folding">
      <caption>
        ${fill(words.networkCaption, day)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.tieFrom}</th>
          <th scope="col">${words.role}</th>
          <th scope="col">${words.tieTo}</th>
          <th scope="col">${day}</th>
          ${isCompared ? html`<th scope="col">${words.changed}</th>` : nothing}
          <th scope="col">${words.source}</th>
        </tr>
      </thead>
      <tbody>
        ${ties.map(
          (tie) => html`<tr>
            <th scope="row">${network.nameOf(tie.source)}</th>
            <td data-h=${words.role}>${tie.label}</td>
            <td data-h=${words.tieTo}>${network.nameOf(tie.target)}</td>
            <td data-h=${day}>
              ${tie.change === 'lost' ? words.doesNotHold : tie.isPossible ? words.possible : words.certain}${tie.isSaid ? `, ${words.someonesWord}` : ''}
            </td>
            ${isCompared ? html`<td data-h=${words.changed}>${tie.change === null ? '' : words[tie.change]}</td>` : nothing}
            <td class="source">
              <button class="ref" data-id=${tie.id} @click=${() => network.open(tie.id)}>
                ${network.paragraphsOf(tie.id)}<span class="vh">: ${network.nameOf(tie.source)} ${tie.label} ${network.nameOf(tie.target)}</span>
              </button>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
