import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { languageNames, languages } from '../../messages/languages.ts';
import { fill } from '../../messages/messages.ts';
import { siteOf } from '../addresses.ts';
import type { AnnounceEvent } from '../announcer.ts';
import { isoDay, type Day } from '../days.ts';
import { ReformElement } from '../element.ts';
import { defineBelow, defineNetwork } from '../elements.ts';
import type { ReformEvidence } from '../evidence/element.ts';
import type { ReformNetwork } from '../network/element.ts';
import { Datasets } from '../operations.ts';
import type { ReformSearch } from '../search.ts';
import type { ViewPart } from '../store.ts';
import { styles } from '../styles.ts';
import type { ReformSuccession } from '../succession/element.ts';
import type { ReformTimeline } from '../timeline/element.ts';
import { untranslated } from '../untranslated.ts';
import { datasetMenu } from './dataset-menu.ts';
import { DateControls, type DateControlsHost } from './date-controls.ts';
import { Drawer } from './drawer.ts';
import type { howToRead } from './how-to-read.ts';
import { narrowStyles } from './narrow-styles.ts';
import { pageShortcuts, type ShortcutTarget } from './page-shortcuts.ts';
import type { shortcutHelp } from './shortcut-help.ts';
import { areShortcutsOn, ShortcutController, switchShortcuts } from './shortcuts.ts';
import { shellStyles } from './styles.ts';
import { Toast } from './toast.ts';
import { label } from '../label.ts';

/** Milliseconds after which the lower sections are rendered even if the timeline has not loaded. */
const LATEST = 2000;
/** Height in pixels of the sticky head. */
const HEAD = 97;

/** `<reform-page>`: the page of a data set, made of the other elements. */
export class ReformPage extends ReformElement implements DateControlsHost, ShortcutTarget {
  static override styles = [styles, shellStyles, narrowStyles];
  readonly timeline = createRef<ReformTimeline>();
  readonly network = createRef<ReformNetwork>();
  readonly evidence = createRef<ReformEvidence>();
  readonly search = createRef<ReformSearch>();
  readonly #succession = createRef<ReformSuccession>();
  readonly #aside = createRef<HTMLElement>();
  readonly #datasets = this.query(Datasets, () => ({ language: this.language }));
  readonly #drawer = new Drawer(
    () => this.#aside.value,
    () => this.evidence.value,
  );
  readonly #dateControls = new DateControls(this);
  readonly #toast = new Toast(this);
  #howToRead: typeof howToRead | undefined;
  #shortcutHelp: typeof shortcutHelp | undefined;
  #hasLowerSections = false;

  constructor() {
    super();
    this.addEventListener('reform-announce', (event) => {
      event.preventDefault();
      this.#toast.show((event as AnnounceEvent).detail.text);
    });
    this.addEventListener('reform-open', (event) => this.#drawer.open(event));
    this.addEventListener('reform-post', () => this.#goToSuccession());
    const escape = () => {
      if (!this.#drawer.close() && this.state.comparedEvent) this.change({ comparedEvent: null }, true);
    };
    this.addController(new ShortcutController(pageShortcuts(this), escape));
  }

  override get parts(): readonly ViewPart[] {
    return ['evidence', 'network', 'succession'];
  }

  get at(): Day | null {
    const timeline = this.timeline.value;
    return this.state.at ?? (timeline?.hasUpdated && timeline.isDaySettled ? timeline.at : null);
  }

  get comparableEvents(): ReformTimeline['comparable'] {
    return this.timeline.value?.comparable ?? [];
  }

  step(direction: -1 | 1): void {
    this.timeline.value?.step(direction);
  }

  compare(event: string | null): void {
    this.change({ comparedEvent: event, ...(event && { selected: event }) }, true);
    if (event) void this.showNetwork();
  }

  /** Opens the list of shortcuts, which is loaded then. */
  async showShortcutHelp(): Promise<void> {
    this.#shortcutHelp = (await import('./shortcut-help.ts')).shortcutHelp;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Focuses the evidence, docked where it would not be seen. */
  showEvidence(): void {
    this.#drawer.show();
  }

  /** Scrolls to the network's heading; loads the network if it is not loaded yet. */
  async showNetwork(): Promise<void> {
    const network = this.network.value;
    if (!network) return;
    await defineNetwork();
    await network.updateComplete;
    const { top, bottom } = (network.renderRoot.querySelector('h2') ?? network).getBoundingClientRect();
    if (top < HEAD || bottom > innerHeight) network.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { at, messages, state, language, src, viewStore: store } = this;
    const datasets = this.#datasets.data?.datasets ?? [];
    const { title = '', version } = datasets[0] ?? {};
    if (version) this.viewStore.pin({ version });
    return html`<div class="bar">
        <header>
          <button class="skip" @click=${() => this.timeline.value?.focusFirst()}>${messages.skip}</button>
          <div class="brand">
            <h1>${messages.title}</h1>
            <p>${label(this, title)}${untranslated(this, title)}</p>
          </div>
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
        </header>
        ${this.#dateControls.render()}
      </div>
      <main>
        ${
          state.version && version && state.version !== version
            ? html`<p class="empty">${fill(messages.otherVersion, state.version, version)}</p>`
            : nothing
        }
        <div class="bench">
          <div class="charts">
            <reform-timeline id="timeline" .src=${src} .store=${store} ${ref(this.timeline)}></reform-timeline>
            <reform-network .src=${src} .store=${store} .day=${isoDay(at)} ${ref(this.network)}></reform-network>
          </div>
          <aside aria-label=${messages.evidence} tabindex="0" ${ref(this.#aside)}>
            <button class="txt close" @click=${() => this.#drawer.close()}>${messages.close}</button>
            <reform-evidence .src=${src} .store=${store} ${ref(this.evidence)}></reform-evidence>
          </aside>
        </div>
        ${this.#hasLowerSections ? this.#lowerSections() : nothing}
      </main>
      <footer>
        <p>${messages.footer}</p>
        <p><a href=${new URL('graphiql', siteOf(src)).href}>${messages.explorer}</a></p>
        <p><a class="link" href=${this.permalink()}>${messages.permalink}</a></p>
      </footer>
      ${this.#shortcutHelp?.(this, areShortcutsOn(), switchShortcuts) ?? nothing} ${this.#toast.render()}`;
  }

  #lowerSections(): TemplateResult {
    const { src, viewStore: store } = this;
    return html`<reform-succession class="wide" .src=${src} .store=${store} .day=${isoDay(this.at) ?? undefined} ${ref(this.#succession)}></reform-succession>
        <reform-rules class="wide" .src=${src} .store=${store}></reform-rules>
        ${this.#howToRead?.(this.language) ?? nothing}`;
  }

  protected override firstUpdated(): void {
    this.#observeNetwork();
    // Once the timeline has loaded, it knows the default day and the events that can be compared across.
    this.timeline.value?.addEventListener('reform-items', () => {
      this.requestUpdate();
      requestAnimationFrame(() => setTimeout(this.#addLowerSections));
    });
    setTimeout(this.#addLowerSections, LATEST);
  }

  protected override updated(): void {
    const { language, state, messages } = this;
    const { documentElement: root } = document;
    // Setting an equal language would recompute the style of the whole document, for each step of a zoom.
    if (root.lang !== language) root.lang = language;
    root.style.colorScheme = state.theme ?? 'light dark';
    document.title = [messages.title, this.#datasets.data?.datasets[0]?.title].filter(Boolean).join(': ');
  }

  readonly #addLowerSections = (): void => {
    if (!this.#hasLowerSections) void this.#loadLowerSections();
    this.#hasLowerSections = true;
    this.requestUpdate();
  };

  async #loadLowerSections(): Promise<void> {
    void defineBelow();
    this.#howToRead = (await import('./how-to-read.ts')).howToRead;
    this.requestUpdate();
  }

  get #isDark(): boolean {
    const { theme } = this.state;
    return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  /** Loads the network when it comes near the window. */
  #observeNetwork(): void {
    const network = this.network.value;
    if (!network) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void defineNetwork();
      },
      { rootMargin: '200px' },
    );
    observer.observe(network);
  }

  /** Shows and focuses the succession. */
  #goToSuccession(): void {
    this.#drawer.undock();
    const section = this.#succession.value;
    section?.scrollIntoView({ block: 'start' });
    section?.focus();
  }
}
