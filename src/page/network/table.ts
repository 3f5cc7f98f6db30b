import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { sourceLink } from '../source-link.ts';
import type { NetworkMessages } from '../../messages/network.ts';
import type { Edge } from './graph-model.ts';
import type { NetworkContext } from './network-context.ts';
import { label } from '../label.ts';
import { isolated } from '../../messages/isolation.ts';

/** The network as a table: each edge with its certainty on the day and its claim. */
export function networkTable(context: NetworkContext, edges: readonly Edge[], day: string): TemplateResult {
  const { messages } = context;
  const isCompared = edges.some(({ change }) => change !== null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${messages.network}: ${messages.table}`}>
    <table class="folding" part="table">
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
        ${edges.map(
          (edge) => html`<tr>
            <th scope="row">${label(context, context.nameOf(edge.source))}</th>
            <td data-h=${messages.link}>${label(context, edge.label)}</td>
            <td data-h=${messages.linkTo}>${label(context, context.nameOf(edge.target))}</td>
            <td data-h=${day}>
              ${onDay(edge, messages)}${edge.isReported ? `, ${messages.reportedStatement}` : ''}
            </td>
            ${isCompared ? html`<td data-h=${messages.change}>${edge.change === null ? '' : messages[edge.change]}</td>` : nothing}
            <td class="source">
              ${sourceLink(context, edge.id, context.paragraphsOf(edge.id), [context.nameOf(edge.source), edge.label, context.nameOf(edge.target)].map(isolated).join(' '))}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function onDay({ onDay: certainty }: Edge, messages: NetworkMessages): string {
  if (certainty === null) return messages.noLongerHolds;
  return certainty === 'POSSIBLE' ? messages.possible : messages.certain;
}
