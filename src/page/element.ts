import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Operation } from './api.ts';
import { dayLabel } from './dates.ts';
import { parseDay } from './days.ts';
import type { ReformEvidence } from './evidence/element.ts';
import { Question } from './query-controller.ts';
import { readState, writeState, type ViewState } from './state.ts';
import { languages, type Language } from '../messages/languages.ts';
import { storeFor, type Store } from './store.ts';
import { styles } from './styles.ts';
import { fill, messagesOf, type Messages } from '../messages/messages.ts';

/** What all elements share: the server's address, the view's state, the words of the language, and how a wait or a failure shows. */
export abstract class ReformElement extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override properties = { src: {}, lang: {}, view: {}, store: { attribute: false } };
  /** Address of the GraphQL server. */
  declare src: string;
  /** What is shown at first, as the query of a page's URL says it: `?at=2022-01-01`. */
  declare view: string | undefined;
  /** The state to follow; without one, that which all elements of this `src` in the document share. */
  declare store: Store | undefined;
  #followed: Store | undefined;
  readonly #questions: Question<unknown, unknown>[] = [];
  /** Whether what is opened was opened here. */
  #hasOpened = false;
  #said = '';
  #isPrinting = false;

  constructor() {
    super();
    this.src = '/graphql';
    this.addEventListener('reform-say', (event) => {
      if (event.composedPath()[0] !== this || this.hasBeside('reform-page')) return;
      this.#said = (event as CustomEvent<{ text: string }>).detail.text;
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#printing);
    addEventListener('afterprint', this.#printing);
    if (!this.hasAttribute('src')) this.src = new URL('/graphql', this.origin).href;
    this.followed();
    const given = languages.find((language) => language === this.getAttribute('lang'));
    if (this.store) return;
    if (this.view) this.followed().set(readState(this.view, this.state));
    if (given) this.followed().set({ lang: given });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#printing);
    removeEventListener('afterprint', this.#printing);
    this.#followed?.removeEventListener('change', this.#changed);
    this.#followed = undefined;
  }

  /** Where this program came from; the server is there too where no `src` says another. */
  get origin(): string {
    return new URL(import.meta.url).origin;
  }

  get state(): ViewState {
    return this.followed().state;
  }

  get language(): Language {
    return this.state.lang;
  }

  get messages(): Messages {
    return messagesOf(this.language);
  }

  /** Opens something by its id. */
  open(id: string): void {
    this.#hasOpened = true;
    this.followed().set({ sel: id }, { push: true });
    this.dispatchEvent(new CustomEvent('reform-open', { detail: { id }, bubbles: true, composed: true }));
    if (!this.hasBeside('reform-evidence')) void this.#showBeside();
  }

  async #showBeside(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const evidence = this.renderRoot.querySelector<ReformEvidence>('reform-evidence');
    evidence?.focusHeading();
    evidence?.scrollIntoView({ block: 'nearest' });
  }

  /** Whether an element of that name shows the same view: in the page every one does. */
  hasBeside(name: string): boolean {
    const { src } = this;
    if (this.getRootNode() instanceof ShadowRoot)
      return (this.getRootNode() as ShadowRoot).host.localName === 'reform-page';
    return [...document.querySelectorAll<ReformElement>(`${name}, reform-page`)].some((other) => other.src === src);
  }

  /** What was just done, where no page says it. */
  protected said(): TemplateResult | typeof nothing {
    return this.hasBeside('reform-page') ? nothing : html`<p class="said" role="status">${this.#said}</p>`;
  }

  /** What is opened, where this element stands alone on a page that has no place for it. */
  protected beside(): TemplateResult | typeof nothing {
    const { messages, state } = this;
    const said = this.said();
    if (this.hasBeside('reform-evidence')) return said;
    if (state.sel === null || !(this.#hasOpened || this.view)) return said;
    const close = () => {
      this.change({ sel: null }, true);
      this.renderRoot.querySelector<HTMLElement>('button, select')?.focus();
    };
    return html`${said}
      <div class="beside" role="region" aria-label=${messages.evidence}>
        <p class="noprint">
          <button class="btn" @click=${close}>${messages.close}</button>
          <a href=${this.permalink()} target="_blank" rel="noopener">${messages.openPage}</a>
        </p>
        <reform-evidence .src=${this.src} .store=${this.followed()}></reform-evidence>
      </div>`;
  }

  /** A sentence for where there is nothing to show, and the way out. */
  protected noneKnown(otherwise: string): string {
    const known = this.state.known === null ? null : parseDay(this.state.known);
    return known === null ? otherwise : fill(this.messages.nothingPublished, dayLabel(known, this.language));
  }

  /** Changes what the view shows; `push` makes it a step of the browser's history. */
  change(change: Partial<ViewState>, push = false): void {
    this.followed().set(change, { push });
  }

  /** The address at which a server's page shows this view, with `id` opened where it is given. */
  permalink(id: string | null = this.state.sel): string {
    const page = new URL('/', new URL(this.src, document.baseURI));
    return `${page.href}${writeState({ ...this.followed().pinned, sel: id })}`;
  }

  protected followed(): Store {
    const store = this.store ?? storeFor(this.src);
    if (store !== this.#followed) {
      this.#followed?.removeEventListener('change', this.#changed);
      this.#followed = store;
      store.addEventListener('change', this.#changed);
    }
    return store;
  }

  /** A question of this element's; see `Question`. */
  question<Answer, Variables>(
    operation: Operation<Answer, Variables>,
    variables: () => Variables | undefined,
  ): Question<Answer, Variables> {
    const question = new Question(this, operation, () => this.src, variables);
    this.#questions.push(question as unknown as Question<unknown, unknown>);
    return question;
  }

  /** What is to be said of questions under way and failed; nothing where all is well. */
  protected waiting(): TemplateResult | typeof nothing {
    const { messages } = this;
    const failed = this.#questions.filter(({ failure }) => failure);
    if (failed[0]?.failure) {
      const { kind, requestId, message } = failed[0].failure;
      return html`<div class="trouble" role="alert">
        <p><b>${kind === 'offline' ? messages.offline : kind === 'busy' ? messages.busyServer : messages.failed}</b></p>
        <p class="quiet">${kind === 'offline' ? messages.offlineHelp : message}${requestId ? ` (${requestId})` : ''}</p>
        <button class="btn" @click=${() => failed.forEach((each) => each.retry())}>${messages.retry}</button>
      </div>`;
    }
    if (this.#questions.some(({ isPutOff }) => isPutOff))
      return html`<p class="slow" role="status">${messages.retrying}</p>`;
    if (this.#questions.some(({ slow }) => slow)) return html`<p class="slow" role="status">${messages.loading}</p>`;
    return nothing;
  }

  /** For `aria-busy` of what a question fills. */
  protected get busy(): boolean {
    return this.#questions.some(({ busy }) => busy);
  }

  /** Whether the page is being printed: paper has picture and table, one below the other. */
  protected get isPrinting(): boolean {
    return this.#isPrinting;
  }

  readonly #printing = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
  };

  readonly #changed = (): void => this.requestUpdate();

  protected override willUpdate(): void {
    this.followed();
    const { theme } = this.state;
    if (theme) this.setAttribute('theme', theme);
    else this.removeAttribute('theme');
  }
}
