import { css, html, nothing, type TemplateResult } from 'lit';
import { ReformElement } from './element.ts';
import { Search } from './operations.ts';
import { styles } from './styles.ts';
import { nameOf } from '../messages/messages.ts';
import { label } from './label.ts';

/** Milliseconds after the last key before a query is sent. */
const PAUSE = 120;

/** `<reform-search>`: finds people, parties, posts and events while the reader types, and opens the one that is chosen. */
export class ReformSearch extends ReformElement {
  static override styles = [
    styles,
    css`
      :host {
        position: relative;
      }
      input {
        width: 100%;
        height: 32px;
        border-bottom: 1px solid var(--line2);
        padding: 0 28px 0 2px;
      }
      input::placeholder {
        color: var(--ink3);
        opacity: 1;
      }
      kbd {
        position: absolute;
        inset-inline-end: 2px;
        top: 6px;
        font: var(--t0) / 1.4 var(--mono);
        border: 1px solid var(--line2);
        border-radius: 3px;
        padding: 0 5px;
        color: var(--ink2);
      }
      ul,
      .none {
        position: absolute;
        inset: 34px 0 auto;
        background: var(--paper);
        border: 1px solid var(--line2);
        max-height: 60vh;
        overflow: auto;
        z-index: 20;
      }
      .none {
        padding: 6px 10px;
      }
      li {
        padding: 6px 10px;
        display: flex;
        justify-content: space-between;
        gap: 8px;
        cursor: pointer;
      }
      li span:first-child {
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      li[aria-selected='true'] {
        background: var(--raise);
        box-shadow: inset 2px 0 var(--ink);
      }
      li span + span {
        color: var(--ink2);
        white-space: nowrap;
      }
      @media (max-width: 640px) {
        kbd {
          display: none;
        }
        input {
          height: 40px;
          font-size: 16px;
        }
      }
    `,
  ];
  #typed = '';
  #query = '';
  #chosen = 0;
  /** Whether Enter was pressed before the results had loaded. */
  #isEntered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #results = this.query(Search, () =>
    this.#query === '' ? undefined : { query: this.#query, language: this.language },
  );

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Whether the results belong to the whole text. */
  get #isFresh(): boolean {
    return this.#results.dataVariables?.query === this.#typed.trim();
  }

  protected override updated(): void {
    if (!this.#isEntered || !this.#isFresh) return;
    this.#isEntered = false;
    this.#choose(0);
  }

  get #hits() {
    return this.#typed === '' ? [] : (this.#results.data?.search.edges ?? []);
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const hits = this.#hits;
    const isNone = this.#typed !== '' && hits.length === 0 && this.#isFresh && !this.#results.failure;
    return html`<form role="search" lang=${this.language} @submit=${this.#submit}>
      <label class="vh" for="query">${messages.searchLabel}</label>
      <input
        id="query"
        type="text"
        role="combobox"
        aria-expanded=${hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant=${hits.length > 0 ? `hit-${this.#chosen}` : nothing}
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        placeholder=${messages.searchHint}
        .value=${this.#typed}
        @input=${this.#input}
        @keydown=${this.#key}
        @blur=${() => this.#type('')}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="hits" role="listbox" aria-label=${messages.results} ?hidden=${hits.length === 0}>
        ${hits.map(
          ({ node, matched }, index) =>
            html`<li
              role="option"
              id=${`hit-${index}`}
              aria-selected=${index === this.#chosen}
              @mousedown=${(event: Event) => {
                event.preventDefault();
                this.#choose(index);
              }}
            >
              <span>${label(this, node.name)}${matched === node.name ? nothing : html` <small>(${label(this, matched)})</small>`}</span>
              <span>${nameOf(messages, 'type_', node.__typename)}</span>
            </li>`,
        )}
      </ul>
      ${isNone ? html`<p class="none" role="status">${messages.nothingFound}</p>` : nothing}
      ${this.#typed === '' ? nothing : this.queryStatus()}
    </form>`;
  }

  readonly #submit = (event: Event): void => event.preventDefault();

  readonly #input = (event: Event): void => this.#type((event.target as HTMLInputElement).value);

  #type(text: string): void {
    this.#isEntered = false;
    this.#typed = text.trim() === '' ? text.trimStart() : text;
    this.#chosen = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#query = this.#typed.trim();
      this.requestUpdate();
    }, PAUSE);
    this.requestUpdate();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#chosen = Math.max(0, Math.min(this.#hits.length - 1, this.#chosen + step));
      this.requestUpdate();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // The results that are shown may still belong to a shorter text.
      if (this.#isFresh) this.#choose(this.#chosen);
      else this.#isEntered = this.#typed !== '';
    } else if (event.key === 'Escape' && this.#typed !== '') {
      event.stopPropagation();
      this.#type('');
    }
  };

  #choose(index: number): void {
    const hit = this.#hits[index];
    if (!hit) return;
    this.#type('');
    this.open(hit.node.id);
  }
}
