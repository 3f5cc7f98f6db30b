import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../copy.ts';
import { parseDay } from '../days.ts';
import { cut } from '../text-width.ts';
import type { ReformPage } from './element.ts';

type DateField = 'at' | 'known';

/** The dates that the page is of: the day, what was known by when, and the event whose eve it is compared with. */
export class Clock {
  readonly #page: ReformPage;
  /** For a field with something that is no date, the date that it stood for before. */
  readonly #bad = new Map<DateField, string>();

  constructor(page: ReformPage) {
    this.#page = page;
  }

  /** `at` is the day that is looked at, `YYYY-MM-DD`; empty until it is known. */
  render(at: string): TemplateResult {
    const { messages, state, timeline } = this.#page;
    return html`<div class="clock" role="region" aria-label=${messages.dates}>
      <div class="pair at">
        ${this.#field('at', messages.asOf, at)}
        <span class="seg noprint">
          <button aria-label=${messages.previousEvent} @click=${() => timeline.value?.step(-1)}>←</button>
          <button aria-label=${messages.nextEvent} @click=${() => timeline.value?.step(1)}>→</button>
        </span>
      </div>
      <div class="pair" title=${messages.publishedByHint}>${this.#field('known', messages.publishedBy, state.known ?? '')}</div>
      <div class="pair cmp">
        <label for="compare">${messages.compare}</label>
        <select id="compare" class="field" @change=${this.#compare}>
          <option value="" .selected=${state.cmp === null}>${state.cmp === null ? messages.chooseEvent : messages.noComparison}</option>
          ${(timeline.value?.comparable ?? []).map(
            ({ id, label }) => html`<option value=${id} .selected=${id === state.cmp}>${cut(label, 60)}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  #field(name: DateField, label: string, value: string): TemplateResult {
    const isBad = this.#bad.get(name) === value;
    return html`<label for=${name}>${label}</label>
      <input
        id=${name}
        class="field"
        inputmode="numeric"
        maxlength="10"
        autocomplete="off"
        placeholder="YYYY-MM-DD"
        aria-invalid=${isBad}
        aria-describedby=${isBad ? `${name}-hint` : nothing}
        .value=${value}
        @change=${(event: Event) => this.#change(name, value, event.target as HTMLInputElement)}
      />
      ${isBad ? html`<span class="hint" id=${`${name}-hint`}>${this.#page.messages.badDate}</span>` : nothing}`;
  }

  #change(name: DateField, shown: string, field: HTMLInputElement): void {
    const text = field.value.trim();
    if (text === '' || parseDay(text) !== null) {
      this.#bad.delete(name);
      this.#page.change({ [name]: text === '' ? null : text }, true);
    } else {
      this.#bad.set(name, shown);
      say(this.#page, this.#page.messages.badDate);
    }
    this.#page.requestUpdate();
  }

  readonly #compare = ({ target }: Event): void => {
    const event = (target as HTMLSelectElement).value || null;
    this.#page.change({ cmp: event, ...(event && { sel: event }) }, true);
    if (event) void this.#page.showNetwork();
  };
}
