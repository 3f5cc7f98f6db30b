import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { formatDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { defineBelow, defineNetwork } from '../elements.ts';
import type { ReformEvidence } from '../evidence/element.ts';
import { foreign } from '../untranslated.ts';
import type { ReformNetwork } from '../network/element.ts';
import { Datasets } from '../operations.ts';
import type { ReformSearch } from '../search.ts';
import { languageNames, languages } from '../../messages/languages.ts';
import { styles } from '../styles.ts';
import type { ReformSuccession } from '../succession/element.ts';
import type { ReformTimeline } from '../timeline/element.ts';
import { fill } from '../../messages/messages.ts';
import { Clock } from './date-controls.ts';
import { dock } from './drawer.ts';
import type { howToRead } from './how-to-read.ts';
import type { keyList } from './shortcut-help.ts';
import { narrowStyles } from './narrow-styles.ts';
import { areSingleKeysOn, shortcuts } from './shortcuts.ts';
import { shellStyles } from './styles.ts';

/** Milliseconds for which a message is shown. */
const SHOWN = 2600;
/** Milliseconds after which what lies below is drawn, whatever has become of the timeline. */
const LATEST = 2000;
/** Height in pixels of the head, which covers what lies under it. */
const HEAD = 97;

/** `<reform-page>`: the page at `/`, made of the other elements. */
export class ReformPage extends ReformElement {
  static override styles = [styles, shellStyles, narrowStyles];
  readonly timeline = createRef<ReformTimeline>();
  readonly network = createRef<ReformNetwork>();
  readonly succession = createRef<ReformSuccession>();
  readonly evidence = createRef<ReformEvidence>();
  readonly search = createRef<ReformSearch>();
  readonly aside = createRef<HTMLElement>();
  readonly #datasets = this.question(Datasets, () => ({}));
  readonly #dock = dock(this);
  readonly #clock = new Clock(this);
  #howToRead: typeof howToRead | undefined;
  #keyList: typeof keyList | undefined;
  #message = '';
  #isDrawn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('reform-say', (event) => this.#say((event as CustomEvent<{ text: string }>).detail.text));
    this.addEventListener('reform-open', (event) => this.#dock.open(event));
    this.addEventListener('reform-post', () => this.#goToPost());
    shortcuts(this);
  }

  /** Gives the focus back to where the evidence was opened from; false where it was not. */
  undock(): boolean {
    return this.#dock.close();
  }

  /** Opens the list of keys, which comes when it is first asked for. */
  async showKeys(): Promise<void> {
    this.#keyList = (await import('./shortcut-help.ts')).keyList;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Focuses the evidence, docked where it would not be seen. */
  showEvidence(): void {
    this.#dock.show();
  }

  /** Brings the network's heading into view; where it has not been loaded yet, it is. */
  async showNetwork(): Promise<void> {
    const network = this.network.value;
    if (!network) return;
    await defineNetwork();
    await network.updateComplete;
    const { top, bottom } = (network.renderRoot.querySelector('h2') ?? network).getBoundingClientRect();
    if (top < HEAD || bottom > innerHeight) network.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { messages, state, language, src } = this;
    const timeline = this.timeline.value;
    const at = state.at ?? (timeline?.hasUpdated ? formatDay(timeline.at) : '');
    const { title = '', version } = this.#datasets.answer?.datasets[0] ?? {};
    if (version) this.followed().pin({ v: version });
    return html`<div class="bar">
        <header>
          <button class="skip" @click=${this.#skip}>${messages.skip}</button>
          <div class="brand">
            <h1>${messages.title}</h1>
            <p>${title}${foreign(this, title)}</p>
          </div>
          <reform-search class="noprint" .src=${src} ${ref(this.search)}></reform-search>
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
          <button class="txt help noprint" @click=${() => void this.showKeys()}>${messages.shortcuts}</button>
        </header>
        ${this.#clock.render(at)}
      </div>
      <main>
        ${state.v && version && state.v !== version ? html`<p class="empty">${fill(messages.otherVersion, state.v, version)}</p>` : nothing}
        <div class="bench">
          <div class="pictures">
            <reform-timeline id="timeline" .src=${src} ${ref(this.timeline)}></reform-timeline>
            <reform-network .src=${src} .day=${at || undefined} ${ref(this.network)}></reform-network>
          </div>
          <aside aria-label=${messages.evidence} tabindex="0" ${ref(this.aside)}>
            <button class="txt close" @click=${() => this.undock()}>${messages.close}</button>
            <reform-evidence .src=${src} ${ref(this.evidence)}></reform-evidence>
          </aside>
        </div>
        ${this.#isDrawn ? this.#below(at) : nothing}
      </main>
      <footer>
        <p>${messages.footer}</p>
        <p><a href="/graphiql">${messages.explorer}</a></p>
        <p><a class="link" href=${this.permalink()}>${messages.permalink}</a></p>
      </footer>
      ${this.#keyList?.(this, areSingleKeysOn()) ?? nothing}
      <div class=${this.#message ? 'toast on' : 'toast'} role="status">${this.#message}</div>`;
  }

  readonly #drawBelow = (): void => {
    if (!this.#isDrawn) void this.#loadBelow();
    this.#isDrawn = true;
    this.requestUpdate();
  };

  async #loadBelow(): Promise<void> {
    void defineBelow();
    const { howToRead } = await import('./how-to-read.ts');
    this.#howToRead = howToRead;
    this.requestUpdate();
  }

  /** What lies below the first screen comes after it. */
  #below(at: string): TemplateResult {
    return html`<reform-succession class="wide" .src=${this.src} .day=${at || undefined} ${ref(this.succession)}></reform-succession>
        <reform-rules class="wide" .src=${this.src}></reform-rules>
        ${this.#howToRead?.(this) ?? nothing}`;
  }

  protected override firstUpdated(): void {
    // The day's field shows the timeline's own day, which it knows when its items have come; so it does the events to compare with.
    this.#loadNetwork();
    this.timeline.value?.addEventListener('reform-items', () => {
      this.requestUpdate();
      requestAnimationFrame(() => setTimeout(this.#drawBelow));
    });
    setTimeout(this.#drawBelow, LATEST);
  }

  protected override updated(_: PropertyValues): void {
    const { language, state, messages } = this;
    const { documentElement: root } = document;
    // To set the language that is set already has the whole document's style reckoned again: for each day that one zooms over.
    if (root.lang !== language) root.lang = language;
    root.style.colorScheme = state.theme ?? 'light dark';
    document.title = [messages.title, this.#datasets.answer?.datasets[0]?.title].filter(Boolean).join(': ');
  }

  get #isDark(): boolean {
    const { theme } = this.state;
    return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  /** The network's program comes when its place comes near. */
  #loadNetwork(): void {
    const place = this.network.value;
    if (!place) return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        void defineNetwork();
      },
      { rootMargin: '200px' },
    );
    seen.observe(place);
  }

  /** The evidence makes way, and the post's holders come into view. */
  #goToPost(): void {
    this.aside.value?.classList.remove('docked');
    const section = this.succession.value;
    section?.scrollIntoView({ block: 'start' });
    section?.focus();
  }

  #say(text: string): void {
    this.#message = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#message = '';
      this.requestUpdate();
    }, SHOWN);
    this.requestUpdate();
  }

  readonly #skip = (): void => this.timeline.value?.focusFirst();
}
