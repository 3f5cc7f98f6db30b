import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { languageNames, languages } from '../../messages/languages.ts';
import { fill } from '../../messages/messages.ts';
import { viewName, viewIds, type ViewId } from '../../messages/views.ts';
import { stateAt } from '../address-bar.ts';
import { addressOf, siteOf } from '../addresses.ts';
import type { AnnounceEvent } from '../announcer.ts';
import { dockStyles } from '../dock-styles.ts';
import { Drawer } from '../drawer.ts';
import { ReformElement } from '../element.ts';
import { ReformEvidence } from '../evidence/element.ts';
import { dayLabel } from '../dates.ts';
import { label } from '../label.ts';
import { Datasets } from '../operations.ts';
import type { PageView } from '../page-view.ts';
import { register } from '../register.ts';
import { ReformSearch } from '../search.ts';
import { areShortcutsOn, ShortcutController, switchShortcuts } from '../shortcuts.ts';
import { initialState } from '../state.ts';
import { styles } from '../styles.ts';
import { untranslated } from '../untranslated.ts';
import { viewElements } from '../views.ts';
import { datasetMenu } from './dataset-menu.ts';
import { narrowStyles } from './narrow-styles.ts';
import type { shortcutHelp } from './shortcut-help.ts';
import { shellStyles } from './styles.ts';
import { Toast } from './toast.ts';

/** `<reform-page>`: the page of a data set: its head with the navigation, the view of its address, and its foot. */
export class ReformPage extends ReformElement {
  static override styles = [styles, dockStyles, shellStyles, narrowStyles];
  readonly search = createRef<ReformSearch>();
  readonly #aside = createRef<HTMLElement>();
  readonly #evidence = createRef<ReformEvidence>();
  readonly #main = createRef<HTMLElement>();
  readonly #datasets = this.query(Datasets, () => ({ language: this.language }));
  readonly #drawer = new Drawer(
    () => this.#aside.value,
    () => this.#evidence.value,
    false,
  );
  readonly #toast = new Toast(this);
  #shortcutHelp: typeof shortcutHelp | undefined;
  #lastPage: ViewId | undefined;

  constructor() {
    super();
    register('reform-search', ReformSearch);
    register('reform-evidence', ReformEvidence);
    this.addEventListener('reform-announce', (event) => {
      event.preventDefault();
      this.#toast.show((event as AnnounceEvent).detail.text);
    });
    this.addEventListener('reform-open', (event) => this.#showOpened(event));
    const shortcuts = () => ({
      '/': () => this.search.value?.focus(),
      '?': () => void this.showShortcutHelp(),
      ...this.#view?.shortcuts,
    });
    const escape = () => {
      if (!this.#view?.escape?.()) this.#closeDock();
    };
    this.addController(new ShortcutController(shortcuts, escape));
  }

  /** The element of the view that is shown. */
  get #view(): PageView | null {
    return this.renderRoot.querySelector<PageView>('.view');
  }

  /** Opens the list of shortcuts, which is loaded then. */
  async showShortcutHelp(): Promise<void> {
    this.#shortcutHelp = (await import('./shortcut-help.ts')).shortcutHelp;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { page } = this.state;
    if (page !== this.#lastPage) void viewElements[page].load();
  }

  /** Brings the link of the view into what a narrow window shows of the navigation. */
  #showCurrentLink(): void {
    const nav = this.renderRoot.querySelector('nav');
    const link = nav?.querySelector<HTMLElement>('[aria-current=page]');
    if (nav && link) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
  }

  protected override render(): TemplateResult {
    const { messages, state, src, viewStore: store } = this;
    const datasets = this.#datasets.data?.datasets ?? [];
    const { version } = datasets[0] ?? {};
    if (version) this.viewStore.pin({ version });
    return html`<div class="bar">${this.#head()}</div>
      ${this.#printed()}
      <main tabindex="-1" @click=${this.#follow} ${ref(this.#main)}>
        ${
          state.version && version && state.version !== version
            ? html`<p class="empty">${fill(messages.otherVersion, state.version, version)}</p>`
            : nothing
        }
        ${viewElements[state.page].render(src, store)}
      </main>
      ${state.page === 'overview' ? nothing : this.#dock()}
      <footer>
        <p>${messages.footer}</p>
        <p><a href=${new URL('graphiql', siteOf(src)).href}>${messages.explorer}</a></p>
        <p><a class="link" href=${this.permalink()}>${messages.permalink}</a></p>
      </footer>
      ${this.#shortcutHelp?.(this, areShortcutsOn(), switchShortcuts) ?? nothing} ${this.#toast.render()}`;
  }

  #head(): TemplateResult {
    const { messages, language, src, viewStore: store } = this;
    const datasets = this.#datasets.data?.datasets ?? [];
    const { title = '' } = datasets[0] ?? {};
    return html`<header>
      <button class="skip" @click=${() => this.#skip()}>${messages.skip}</button>
      <p class="brand">
        <a href=${this.#addressOf('overview')} @click=${this.#follow}>${messages.title}</a>
        <span class="vh">${label(this, title)}${untranslated(this, title)}</span>
      </p>
      <nav class="noprint" aria-label=${messages.views} @click=${this.#follow}>
        <ul>
          ${viewIds.map(
            (view) =>
              html`<li>
                <a href=${this.#addressOf(view)} aria-current=${view === this.state.page ? 'page' : nothing}>${viewName(view, language)}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <reform-search class="noprint" .src=${src} .store=${store} ${ref(this.search)}></reform-search>
      ${datasetMenu(this, datasets)}
      <div class="seg noprint" role="group" aria-label=${messages.language}>
        ${languages.map(
          (each) =>
            html`<button
              lang=${each}
              aria-pressed=${each === language}
              @click=${() => this.change({ lang: each }, true)}
            >
              ${each.toUpperCase()}<span class="vh">: ${languageNames[each]}</span>
            </button>`,
        )}
      </div>
      <button class="txt noprint" @click=${() => this.change({ theme: this.#isDark ? 'light' : 'dark' })}>
        ${this.#isDark ? messages.light : messages.dark}
      </button>
      <button class="txt help noprint" @click=${() => void this.showShortcutHelp()}>${messages.shortcuts}</button>
    </header>`;
  }

  /** What a printed page begins with: the data set, the day, and until when sources count. */
  #printed(): TemplateResult {
    const { messages, language, state, viewStore } = this;
    const { at } = viewStore.pinned;
    const days = [
      at === null ? '' : `${messages.asOf} ${dayLabel(at, language)}`,
      state.known === null ? '' : `${messages.publishedBy} ${dayLabel(state.known, language)}`,
    ];
    const title = this.#datasets.data?.datasets[0]?.title;
    return html`<p class="printed" aria-hidden="true">${[title, ...days].filter(Boolean).join(' · ')}</p>`;
  }

  /** The evidence of what is opened in a view that has no place for it. */
  #dock(): TemplateResult {
    const { messages, src, viewStore: store } = this;
    return html`<aside class="over" aria-label=${messages.evidence} tabindex="0" ${ref(this.#aside)}>
      <button class="txt close" @click=${() => this.#closeDock()}>${messages.close}</button>
      <reform-evidence .src=${src} .store=${store} ${ref(this.#evidence)}></reform-evidence>
    </aside>`;
  }

  protected override updated(): void {
    const { language, state, messages } = this;
    const { documentElement: root } = document;
    // Setting an equal language would recompute the style of the whole document, for each step of a zoom.
    if (root.lang !== language) root.lang = language;
    root.style.colorScheme = state.theme ?? 'light dark';
    const { page } = state;
    const set = [messages.title, this.#datasets.data?.datasets[0]?.title].filter(Boolean).join(': ');
    document.title = page === 'overview' ? set : `${viewName(page, language)} · ${set}`;
    if (page === this.#lastPage) return;
    this.#lastPage = page;
    this.#showCurrentLink();
    if (page !== 'overview' && state.selected !== null) this.#drawer.show();
  }

  get #isDark(): boolean {
    const { theme } = this.state;
    return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  /**
   * The address of a view, which keeps the day, "published by", the language and the theme; what is to be embedded begins with the
   * period and the kinds that are shown.
   */
  #addressOf(page: ViewId): string {
    const { at, known, lang, theme, from, to, zoom, kinds } = this.state;
    const shown = page === 'embed' ? { from, to, zoom, kinds } : {};
    const address = addressOf({ ...initialState, page, at, known, lang, theme, ...shown }, this.viewStore.initial);
    return new URL(address, siteOf(this.src)).href;
  }

  /** Follows a link to another view without loading the page again. */
  readonly #follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const { pathname: site } = siteOf(this.src);
    if (!link || link.target || link.origin !== location.origin || !link.pathname.startsWith(site)) return;
    const { initial } = this.viewStore;
    const state = stateAt(link, site, initial);
    // Nothing is known of other addresses, such as the explorer's.
    if (addressOf(state, initial).replace(/[?].*$/, '') !== link.pathname.slice(site.length)) return;
    event.preventDefault();
    const isElsewhere = state.page !== this.state.page || state.item !== this.state.item;
    this.change(state, true);
    if (!isElsewhere) return;
    scrollTo(0, 0);
    this.#main.value?.focus({ preventScroll: true });
  };

  #skip(): void {
    const view = this.#view;
    if (view?.focusContent) view.focusContent();
    else this.#main.value?.focus();
  }

  /** Shows what was opened in the head, or in a view that has no place for evidence. */
  #showOpened(event: Event): void {
    const view = this.#view;
    // What has a view of its own, as a preview has, shows its evidence itself.
    if ((event.composedPath()[0] as ReformElement).viewStore !== this.viewStore) return;
    if (!view?.showOpened) this.#drawer.open(event);
    else if (!event.composedPath().includes(view)) view.showOpened(event);
  }

  #closeDock(): void {
    if (this.#drawer.close()) this.change({ selected: null }, true);
  }
}
