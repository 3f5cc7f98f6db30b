import { html, type TemplateResult } from 'lit';
import { nameOf } from '../../messages/messages.ts';
import { isoDay, typedSpan } from '../days.ts';
import { closeMenu, closeMenuOnEscape } from '../menu.ts';
import type { ViewState } from '../state.ts';
import type { ViewContext } from '../view-context.ts';
import { laneKinds, type LaneKind } from './lanes.ts';
import type { ViewWindow } from './view-window.ts';

/** What the filter shows and sets. */
export interface Filter {
  readonly state: ViewState;
  /** The kinds that the data set has. */
  readonly kinds: readonly LaneKind[];
  show(window: ViewWindow): void;
  change(change: Partial<ViewState>, push?: boolean): void;
  /** Resolves when the changes are rendered. */
  rendered(): Promise<unknown>;
}

/** The menu that limits the timeline to a period and to kinds of event, and groups the lanes. */
export function filterMenu(context: ViewContext, filter: Filter): TemplateResult {
  const { messages } = context;
  const { state } = filter;
  const kinds = laneKinds.filter((kind) => filter.kinds.includes(kind));
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const spans = ['from', 'to'].map((name) => {
      const text = String(data.get(name));
      const span = typedSpan(text);
      const isBad = text !== '' && !span;
      (form.elements.namedItem(name) as HTMLInputElement).setAttribute('aria-invalid', String(isBad));
      return { span, isBad };
    });
    if (spans.some(({ isBad }) => isBad)) {
      context.announce(messages.badPeriod);
      return;
    }
    const [from, to] = spans.map(({ span }) => span);
    const end = to ?? from;
    if (from && end && from.first <= end.last) filter.show({ from: from.first, to: end.last + 1 });
    const checked = data.getAll('kind').map(String);
    const lanes = data.get('lanes') as ViewState['lanes'];
    filter.change({ kinds: checked.length === kinds.length ? [] : checked, lanes }, true);
    closeMenu(event);
  };
  const clear = async (event: Event) => {
    const { form } = event.currentTarget as HTMLButtonElement;
    closeMenu(event);
    filter.change({ kinds: [], lanes: 'theme', zoom: 'main', from: null, to: null }, true);
    await filter.rendered();
    form?.reset();
  };
  return html`<details class="menu noprint" @keydown=${closeMenuOnEscape}>
    <summary class="txt">${messages.filter}</summary>
    <form class="filters" @submit=${submit}>
      <div class="row">
        <label
          >${messages.filterFrom}
          <input class="field" name="from" placeholder="2022" autocomplete="off" .value=${isoDay(state.from) ?? ''}
        /></label>
        <label
          >${messages.filterTo}
          <input class="field" name="to" placeholder="2022-12" autocomplete="off" .value=${isoDay(state.to) ?? ''}
        /></label>
        <label
          >${messages.lanes}
          <select class="field" name="lanes">
            <option value="theme" .selected=${state.lanes === 'theme'}>${messages.lanesByTheme}</option>
            <option value="kind" .selected=${state.lanes === 'kind'}>${messages.lanesByKind}</option>
          </select></label
        >
      </div>
      <fieldset>
        <legend>${messages.kindsOfEvent}</legend>
        <div class="kinds">
          ${kinds.map(
            (kind) =>
              html`<label
                ><input
                  type="checkbox"
                  name="kind"
                  value=${kind}
                  ?checked=${state.kinds.length === 0 || state.kinds.includes(kind)}
                />
                ${nameOf(messages, 'kind_', kind)}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="row">
        <button class="btn p">${messages.show}</button>
        <button class="btn" type="button" @click=${(event: Event) => void clear(event)}>${messages.showAll}</button>
      </div>
    </form>
  </details>`;
}
