import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import type { ReformNetwork } from './element.ts';
import type { Tie } from './graph-model.ts';

/** The network's table twin: every tie with what it is on the day, and its claim. */
export function networkTable(network: ReformNetwork, ties: readonly Tie[], day: string): TemplateResult {
  const { messages } = network;
  const isCompared = ties.some(({ change }) => change !== null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${messages.network}: ${messages.table}`}>
    <table class="folding">
      <caption>
        ${fill(messages.networkCaption, day)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.linkFrom}</th>
          <th scope="col">${messages.link}</th>
          <th scope="col">${messages.linkTo}</th>
          <th scope="col">${day}</th>
          ${isCompared ? html`<th scope="col">${messages.change}</th>` : nothing}
          <th scope="col">${messages.source}</th>
        </tr>
      </thead>
      <tbody>
        ${ties.map(
          (tie) => html`<tr>
            <th scope="row">${network.nameOf(tie.source)}</th>
            <td data-h=${messages.link}>${tie.label}</td>
            <td data-h=${messages.linkTo}>${network.nameOf(tie.target)}</td>
            <td data-h=${day}>
              ${tie.change === 'lost' ? messages.noLongerHolds : tie.isPossible ? messages.possible : messages.certain}${tie.isSaid ? `, ${messages.reportedStatement}` : ''}
            </td>
            ${isCompared ? html`<td data-h=${messages.change}>${tie.change === null ? '' : messages[tie.change]}</td>` : nothing}
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
