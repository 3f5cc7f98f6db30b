import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Language } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import type { ViewState } from './state.ts';
import type { Store } from './store.ts';

/** What the inline evidence needs of the element that it is shown in. */
interface InlineEvidenceHost extends LitElement {
  readonly src: string;
  /** The state that the element began with; see `ReformElement`. */
  readonly view: string | null | undefined;
  readonly language: Language;
  readonly messages: Messages;
  readonly viewStore: Store;
  change(change: Partial<ViewState>, push?: boolean): void;
  permalink(): string;
}

/** The evidence of what is opened in an element whose view has no other place for it. */
export class InlineEvidence {
  readonly #host: InlineEvidenceHost;
  /** Whether something was opened here. */
  #hasOpened = false;

  constructor(host: InlineEvidenceHost) {
    this.#host = host;
  }

  get #isElsewhere(): boolean {
    return this.#host.viewStore.has('evidence');
  }

  /** Brings the evidence of what was just opened into view and focuses it, unless it is shown elsewhere. */
  async show(): Promise<void> {
    this.#hasOpened = true;
    if (this.#isElsewhere) return;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const evidence = this.#host.renderRoot.querySelector('.inline-evidence')?.querySelector('reform-evidence');
    evidence?.focusHeading();
    evidence?.scrollIntoView({ block: 'nearest' });
  }

  render(): TemplateResult | typeof nothing {
    const { language, messages, src, viewStore, view } = this.#host;
    if (this.#isElsewhere || viewStore.state.selected === null || !(this.#hasOpened || view)) return nothing;
    return html`<div class="inline-evidence" role="region" aria-label=${messages.evidence}>
      <p class="noprint">
        <button class="btn" @click=${this.#close}>${messages.close}</button>
        <a href=${this.#host.permalink()} target="_blank" rel="noopener">${messages.openPage}</a>
      </p>
      <reform-evidence inline lang=${language} .src=${src} .store=${viewStore}></reform-evidence>
    </div>`;
  }

  readonly #close = (): void => {
    this.#host.change({ selected: null }, true);
    this.#host.renderRoot.querySelector<HTMLElement>('button, select')?.focus();
  };
}
