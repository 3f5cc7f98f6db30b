import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isoDay, typedDay, type Day } from '../days.ts';
import type { ViewState } from '../state.ts';
import { cut } from '../text-width.ts';
import type { ViewContext } from '../view-context.ts';

type DateField = 'at' | 'known';

/** What the controls show and what they may cause. */
export interface DateControlsHost extends ReactiveControllerHost, ViewContext {
  readonly state: ViewState;
  /** The day that is shown; null until it is known. */
  readonly at: Day | null;
  /** Events that the network can be compared across. */
  readonly comparableEvents: readonly { readonly id: string; readonly label: string }[];
  change(change: Partial<ViewState>, push?: boolean): void;
  /** Goes to the previous or the next event. */
  step(direction: -1 | 1): void;
  /** Compares the network across an event; null: not at all. */
  compare(event: string | null): void;
}

/** The controls for the day that is shown, for "published by", and for the event that the network is compared across. */
export class DateControls {
  readonly #host: DateControlsHost;
  /** For a field with an invalid date, the valid one that it had before, if any. */
  readonly #invalid = new Map<DateField, Day | null>();

  constructor(host: DateControlsHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { at, comparableEvents, messages, state } = this.#host;
    return html`<div class="dates" slot="dates" role="region" aria-label=${messages.dates}>
      <div class="pair at">
        ${this.#field('at', messages.asOf, at)}
        <span class="seg noprint">
          <button aria-label=${messages.previousEvent} @click=${() => this.#host.step(-1)}>←</button>
          <button aria-label=${messages.nextEvent} @click=${() => this.#host.step(1)}>→</button>
        </span>
      </div>
      <div class="pair" title=${messages.publishedByHint}>${this.#field('known', messages.publishedBy, state.known)}</div>
      <div class="pair compared">
        <label for="compare">${messages.compare}</label>
        <select id="compare" class="field" @change=${this.#compare}>
          <option value="" .selected=${state.comparedEvent === null}>${state.comparedEvent === null ? messages.chooseEvent : messages.noComparison}</option>
          ${comparableEvents.map(
            ({ id, label }) =>
              html`<option value=${id} .selected=${id === state.comparedEvent}>${cut(label, 60)}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  #field(name: DateField, label: string, value: Day | null): TemplateResult {
    const isInvalid = this.#invalid.get(name) === value;
    return html`<label for=${name}>${label}</label>
      <input
        id=${name}
        class="field"
        autocomplete="off"
        placeholder="YYYY-MM-DD"
        aria-invalid=${isInvalid}
        aria-describedby=${isInvalid ? `${name}-hint` : nothing}
        .value=${isoDay(value) ?? ''}
        @change=${(event: Event) => this.#change(name, value, event.target as HTMLInputElement)}
      />
      ${isInvalid ? html`<span class="hint" id=${`${name}-hint`}>${this.#host.messages.badDate}</span>` : nothing}`;
  }

  #change(name: DateField, shown: Day | null, field: HTMLInputElement): void {
    const day = typedDay(field.value);
    if (day !== null || field.value.trim() === '') {
      this.#invalid.delete(name);
      this.#host.change({ [name]: day }, true);
    } else {
      this.#invalid.set(name, shown);
      this.#host.announce(this.#host.messages.badDate);
    }
    this.#host.requestUpdate();
  }

  readonly #compare = ({ target }: Event): void => this.#host.compare((target as HTMLSelectElement).value || null);
}
