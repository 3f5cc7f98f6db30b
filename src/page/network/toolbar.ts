import { html, nothing, type TemplateResult } from 'lit';
import { fill, nameOf } from '../../messages/messages.ts';
import { downloadMenu } from '../download-menu.ts';
import { embedButton } from '../embed-button.ts';
import type { Exportable } from '../exportable.ts';
import { typeIcon } from '../inline-signs.ts';
import type { EntityType } from '../operations.ts';
import type { ViewState } from '../state.ts';
import type { NetworkContext } from './network-context.ts';
import { isolated } from '../../messages/isolation.ts';
import { otherTypes, standardTypes, typesOf } from './network-queries.ts';

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

/** The name in the API of a type that is one word. */
const typeName = (type: EntityType) => type.charAt(0) + type.slice(1).toLowerCase();

/** The network's controls: types, download, centre, chart or table. */
export function networkToolbar(
  element: Exportable & NetworkContext,
  { state, centreName, beginsWithPart, isWhole, change, toggleWhole }: NetworkToolbar,
): TemplateResult {
  const { messages } = element;
  const { relations, networkMode, around } = state;
  const centre = centreName === undefined ? nothing : fill(messages.connectionsOf, isolated(centreName));
  const choice = (isPressed: boolean, click: () => void, text: unknown) =>
    html`<button aria-pressed=${isPressed} @click=${click}>${text}</button>`;
  const chosen = typesOf(state);
  const toggle = (type: EntityType) => {
    const types = chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type];
    const isStandard = types.length === standardTypes.length && standardTypes.every((each) => types.includes(each));
    change({ types: isStandard ? [] : types });
  };
  return html`<div class="seg types noprint" role="group" aria-label=${messages.networkTypes}>
      ${[...standardTypes, ...otherTypes].map((type) => {
        const name = typeName(type);
        // A network of nothing cannot be asked for.
        const isLast = chosen.length === 1 && chosen.includes(type);
        return html`<button aria-pressed=${chosen.includes(type)} ?disabled=${isLast} @click=${() => toggle(type)}>${typeIcon(name)} ${nameOf(messages, 'type_', name)}</button>`;
      })}
      ${choice(relations === 'all', () => change({ relations: relations === 'all' ? 'core' : 'all' }), html`${typeIcon('Occurrence')} ${messages.type_Occurrence}`)}
    </div>
    ${downloadMenu(element)} ${embedButton(element)}
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
