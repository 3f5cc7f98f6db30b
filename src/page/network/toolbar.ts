import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { downloadMenu, type Exportable } from '../download-menu.ts';
import type { ViewState } from '../state.ts';
import type { NetworkContext } from './network-context.ts';
import { isolated } from '../../messages/isolation.ts';

/** What the toolbar shows and sets. */
export interface NetworkToolbar {
  readonly state: ViewState;
  /** The names of the node that the network is centred on; undefined: it is not. */
  readonly centreName: string | undefined;
  /** Whether the chart begins with a part of the network. */
  readonly beginsWithPart: boolean;
  /** Whether it shows the whole network all the same. */
  readonly isWhole: boolean;
  change(change: Partial<ViewState>, push?: boolean): void;
  toggleWhole(): void;
}

/** The network's controls: relations, download, centre, chart or table. */
export function networkToolbar(
  element: Exportable & NetworkContext,
  { state, centreName, beginsWithPart, isWhole, change, toggleWhole }: NetworkToolbar,
): TemplateResult {
  const { messages } = element;
  const { relations, networkMode, around } = state;
  const centre = centreName === undefined ? nothing : fill(messages.connectionsOf, isolated(centreName));
  const choice = (isPressed: boolean, click: () => void, text: string) =>
    html`<button aria-pressed=${isPressed} @click=${click}>${text}</button>`;
  return html`<div class="seg noprint" role="group" aria-label=${messages.links}>
      ${choice(relations === 'core', () => change({ relations: 'core' }), messages.postsAndTies)}
      ${choice(relations === 'all', () => change({ relations: 'all' }), messages.includeEvents)}
    </div>
    ${downloadMenu(element)}
    ${
      around
        ? html`<span class="seg"
            >${centre} <button @click=${() => change({ around: null }, true)}>${messages.showAll}</button></span
          >`
        : beginsWithPart
          ? html`<span class="seg noprint">${centre} ${choice(isWhole, toggleWhole, messages.showAll)}</span>`
          : nothing
    }
    <div class="seg last noprint" role="group" aria-label=${`${messages.network}: ${messages.chart} / ${messages.table}`}>
      ${choice(networkMode === 'chart', () => change({ networkMode: 'chart' }), messages.chart)}
      ${choice(networkMode === 'table', () => change({ networkMode: 'table' }), messages.table)}
    </div>`;
}
