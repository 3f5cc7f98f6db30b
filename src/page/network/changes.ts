import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { isolated } from '../../messages/isolation.ts';
import type { NetworkMessages } from '../../messages/network.ts';
import type { Change, Edge } from './graph-model.ts';
import type { NetworkContext } from './network-context.ts';
import { SIGNS } from '../change-signs.ts';
import { label } from '../label.ts';

/** The edges of a comparison, a list for each kind of change; each line opens its claim. */
export function changeLists(context: NetworkContext, edges: readonly Edge[]): TemplateResult {
  const list = (change: Change) => {
    const those = edges.filter((edge) => edge.change === change);
    return html`<div class=${change}>
      <h3>${context.messages[change]}: ${those.length}</h3>
      <ul>
        ${those.map((edge) => line(context, edge, SIGNS[change]))}
      </ul>
    </div>`;
  };
  return html`<p class="noprint"><a href=${context.comparisonAddress}>${context.messages.readAsSentences}</a></p>
  <div class="changes">
    ${list('gained')} ${list('lost')}
    ${list('weakened')}
  </div>
  ${closedList(context, edges, 'mayHaveChanged')} ${closedList(context, edges, 'unchanged')}`;
}

/** The edges of a change of which there are many, in a list that is closed at first. */
function closedList(context: NetworkContext, edges: readonly Edge[], change: Change): TemplateResult {
  const those = edges.filter((edge) => edge.change === change);
  return html`<details class=${change}>
    <summary class="txt">${context.messages[change]}: ${those.length}</summary>
    <ul class="two">
      ${those.map((edge) => line(context, edge, SIGNS[change]))}
    </ul>
  </details>`;
}

function line(context: NetworkContext, edge: Edge, sign: string): TemplateResult {
  const { messages } = context;
  return html`<li>
    <button class="line" data-id=${edge.id} @click=${() => context.open(edge.id)}>
      <i aria-hidden="true">${sign}</i>
      <span>${label(context, context.nameOf(edge.source))} <em>${label(context, edge.label)}</em> ${label(context, context.nameOf(edge.target))}${certainty(edge, messages)}</span>
      <span class="at">${context.paragraphsOf(edge.id)}</span>
    </button>
  </li>`;
}

/** A note on an edge that is only possible, rests on a reported statement, or was changed by an event. */
export function certainty(edge: Edge, messages: NetworkMessages): TemplateResult | typeof nothing {
  const notes = [
    ...(edge.isPossible ? [messages.possible] : []),
    ...(edge.isReported ? [messages.reportedStatement] : []),
    ...(edge.because === null
      ? []
      : [fill(edge.change === 'gained' ? messages.beganWithEvent : messages.endedWithEvent, isolated(edge.because))]),
  ];
  return notes.length === 0 ? nothing : html` <em>(${notes.join(', ')})</em>`;
}
