import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkMessages } from '../../messages/network.ts';
import type { ReformNetwork } from './element.ts';
import { SIGNS } from './edge-labels.ts';
import type { Change, Tie } from './graph-model.ts';

/** What a comparison found, list by list; each line opens its claim. */
export function changeLists(network: ReformNetwork, ties: readonly Tie[]): TemplateResult {
  const list = (change: Change) => {
    const those = ties.filter((tie) => tie.change === change);
    return html`<div class=${change}>
      <h3>${network.messages[change]}: ${those.length}</h3>
      <ul>
        ${those.map((tie) => line(network, tie, SIGNS[change]))}
      </ul>
    </div>`;
  };
  return html`<div class="changes">
    ${list('gained')} ${list('lost')}
    ${list('weakened')}
  </div>
  <details class="kept-list">
    <summary class="txt">${network.messages.kept}: ${ties.filter(({ change }) => change === 'kept').length}</summary>
    <ul class="two">
      ${ties.filter(({ change }) => change === 'kept').map((tie) => line(network, tie, SIGNS.kept))}
    </ul>
  </details>`;
}

function line(network: ReformNetwork, tie: Tie, sign: string): TemplateResult {
  const { messages } = network;
  return html`<li>
    <button class="line" data-id=${tie.id} @click=${() => network.open(tie.id)}>
      <i aria-hidden="true">${sign}</i>
      <span>${network.nameOf(tie.source)} <em>${tie.label}</em> ${network.nameOf(tie.target)}${certainty(tie, messages)}</span>
      <span class="at">${network.paragraphsOf(tie.id)}</span>
    </button>
  </li>`;
}

/** What is to be said of a tie that is not sure, or is somebody's word. */
export function certainty(tie: Tie, messages: NetworkMessages): TemplateResult | typeof nothing {
  const notes = [...(tie.isPossible ? [messages.possible] : []), ...(tie.isSaid ? [messages.reportedStatement] : [])];
  return notes.length === 0 ? nothing : html` <em>(${notes.join(', ')})</em>`;
}
