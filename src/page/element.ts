import { LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { fill, messagesOf, type Messages } from '../messages/messages.ts';
import { languageOf, type Language } from '../messages/languages.ts';
import { endpointOf, permalinkOf } from './addresses.ts';
import { Announcer } from './announcer.ts';
import type { Operation } from './api.ts';
import { dayLabel } from './dates.ts';
import { CodeController } from './code-controller.ts';
import { InlineEvidence } from './inline-evidence.ts';
import { LanguageController } from './language-controller.ts';
import { PrintController } from './print-controller.ts';
import { QueryController } from './query-controller.ts';
import { queryStatus, type AnyQuery } from './query-status.ts';
import { StateController } from './state-controller.ts';
import { readState, writeState, type ViewState } from './state.ts';
import type { Store, ViewPart } from './store.ts';
import { styles } from './styles.ts';
import type { ViewContext } from './view-context.ts';

/** What all elements share: the server's address, the view's state, the reader's language, queries, and inline evidence. */
export abstract class ReformElement extends LitElement implements ViewContext {
  static override styles: CSSResultGroup = styles;
  static override properties = {
    src: {},
    lang: { reflect: true },
    theme: {},
    view: {},
    link: {},
    height: {},
    store: { attribute: false },
  };
  /** Address of the GraphQL endpoint; by default that of the data set whose page this program came with. */
  declare src: string;
  /** What to show, as the query of a page's URL: `?at=2022-01-01`. */
  declare view: string | null | undefined;
  /** `light` or `dark`; without one of them, as the view or the page around has it. */
  declare theme: string | null | undefined;
  /** Pixels that the element is high, and scrolls in; without it, it is as high as what it shows. */
  declare height: string | undefined;
  /** The name of a view that elements of this `src` share; without one, the element has a view of its own. */
  declare link: string | undefined;
  /** The store to follow, whatever the link. */
  declare store: Store | undefined;
  readonly #state = new StateController(this);
  readonly #language = new LanguageController(this);
  readonly #print = new PrintController(this);
  readonly #announcer = new Announcer(this);
  readonly #evidence = new InlineEvidence(this);
  readonly #queries: AnyQuery[] = [];

  constructor() {
    super();
    this.src = endpointOf(import.meta.url);
  }

  /** The parts of a view that the element shows on behalf of others. */
  get parts(): readonly ViewPart[] {
    return [];
  }

  /** The store that the element follows. */
  get viewStore(): Store {
    return this.#state.store;
  }

  get state(): ViewState {
    return this.viewStore.state;
  }

  /** The language of all that the element shows: that of its `lang`, else its view's, else that of the page around. */
  get language(): Language {
    const lang = this.lang as string | null | undefined;
    return typeof lang === 'string' ? languageOf(lang) : (this.state.lang ?? this.#language.around);
  }

  get messages(): Messages {
    return messagesOf(this.language);
  }

  /** Whether the page is being printed: charts and tables are printed one below the other. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** Whether any query is loading, for `aria-busy`. */
  get isLoading(): boolean {
    return this.#queries.some(({ isLoading }) => isLoading);
  }

  /** Opens the evidence of a claim or an entity and dispatches `reform-open`. */
  open(id: string): void {
    this.change({ selected: id }, true);
    this.dispatchEvent(new CustomEvent('reform-open', { detail: { id }, bubbles: true, composed: true }));
    void this.#evidence.show();
  }

  /** Dispatches `reform-view`, unless the element is a part of another, whose view it shows. */
  viewChanged(): void {
    if (this.store || !this.hasUpdated) return;
    const detail = { view: this.viewQuery };
    this.dispatchEvent(new CustomEvent('reform-view', { detail, bubbles: true, composed: true }));
  }

  announce(text: string): void {
    this.#announcer.announce(text);
  }

  /** Changes the state; `push` makes the change a step of the browser's history. */
  change(change: Partial<ViewState>, push = false): void {
    this.viewStore.set(change, { push });
  }

  /** The address at which the server's page shows this view, with the evidence of `id` open. */
  permalink(id: string | null = this.state.selected): string {
    return permalinkOf(this.src, { ...this.viewStore.pinned, selected: id, lang: this.language });
  }

  /** The query of a page's URL that shows this view in whatever language. */
  get viewQuery(): string {
    return writeState({ ...this.viewStore.pinned, lang: null });
  }

  /** Adds a query; see `QueryController`. */
  query<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
    list?: keyof Data,
  ): QueryController<Data, Variables> {
    const query = new QueryController(this, operation, variables, list);
    this.#queries.push(query);
    return query;
  }

  /** Code that is loaded when it is first needed; its failure is told like a query's. */
  protected code<Code>(load: () => Promise<Code>): CodeController<Code> {
    const code = new CodeController(this, load);
    this.#queries.push(code);
    return code;
  }

  /** What the reader is told of queries that fail or take long. */
  protected queryStatus(): TemplateResult | typeof nothing {
    return queryStatus(this.#queries, this.messages);
  }

  /** The status line for announcements that nothing around the element shows. */
  protected announcement(): TemplateResult {
    return this.#announcer.render();
  }

  /** The evidence of what is opened, where no other element of the view shows it. */
  protected inlineEvidence(): TemplateResult | typeof nothing {
    return this.#evidence.render();
  }

  /** The sentence for an empty element: by default `otherwise`; where "published by" is set, that a later date may help. */
  protected emptyText(otherwise: string): string {
    const { known } = this.state;
    return known === null ? otherwise : fill(this.messages.nothingPublished, dayLabel(known, this.language));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.store) this.#applyView(changed);
    const own = ['light', 'dark'].find((theme) => theme === this.theme);
    const theme = own ?? this.state.theme;
    if (theme) this.dataset['theme'] = theme;
    else delete this.dataset['theme'];
    if (changed.has('height')) this.#keepHeight();
  }

  #keepHeight(): void {
    const isFixed = /^[1-9][0-9]*$/.test(this.height ?? '');
    this.style.height = isFixed ? `${this.height}px` : '';
    this.style.overflow = isFixed ? 'auto' : '';
  }

  /** Sets the view's state to what `view` says: at first, or in another view, only what it names. */
  #applyView(changed: PropertyValues<this>): void {
    const { view } = this;
    const isAnother = !this.hasUpdated || changed.has('src') || changed.has('link');
    if (!isAnother && changed.has('view')) this.viewStore.set(readState(view ?? ''));
    else if (isAnother && view) this.viewStore.set(readState(view, this.state));
  }
}
