import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { overviewMessagesOf, type OverviewMessages } from '../../messages/overview.ts';
import type { Place } from '../../messages/views.ts';
import { addressOf, siteOf } from '../addresses.ts';
import { isoDay, type Day } from '../days.ts';
import { Drawer, type EvidencePanel } from '../drawer.ts';
import { dockStyles } from '../dock-styles.ts';
import { ReformElement } from '../element.ts';
import { define, defineBelow, defineNetwork } from '../elements.ts';
import type { ReformEvidence } from '../evidence/element.ts';
import type { ReformNetwork } from '../network/element.ts';
import { FirstSight } from '../operations.ts';
import type { PageView } from '../page-view.ts';
import type { Shortcuts } from '../shortcuts.ts';
import { initialState } from '../state.ts';
import type { ViewPart } from '../store.ts';
import { styles } from '../styles.ts';
import type { ReformSuccession } from '../succession/element.ts';
import type { ReformTimeline } from '../timeline/element.ts';
import { DateControls, type DateControlsHost } from './date-controls.ts';
import { firstSightStyles } from './first-sight-styles.ts';
import { firstSight, type FirstSightContext } from './first-sight.ts';
import type { howToRead } from './how-to-read.ts';
import { focusNetwork, overviewShortcuts, type ShortcutTarget } from './overview-shortcuts.ts';
import { sourcesPanel } from './sources-panel.ts';
import { overviewStyles } from './styles.ts';

/** Milliseconds after which the lower sections are rendered even if the timeline has not loaded. */
const LATEST = 2000;
/** Height in pixels of the page's sticky head. */
const HEAD = 53;

/** `<reform-overview>`: timeline and network beside their evidence, with who held which post and which rules changed below. */
export class ReformOverview
  extends ReformElement
  implements DateControlsHost, FirstSightContext, PageView, ShortcutTarget
{
  static override styles = [styles, dockStyles, firstSightStyles, overviewStyles];
  readonly timeline = createRef<ReformTimeline>();
  readonly network = createRef<ReformNetwork>();
  readonly evidence = createRef<ReformEvidence>();
  readonly shortcuts: Shortcuts = overviewShortcuts(this);
  readonly #succession = createRef<ReformSuccession>();
  readonly #aside = createRef<HTMLElement>();
  readonly #firstSight = this.query(FirstSight, () => ({ language: this.language }));
  readonly #drawer = new Drawer(
    () => this.#aside.value,
    () => (this.state.selected === null ? this.#sources : this.evidence.value),
    true,
  );
  readonly #dateControls = new DateControls(this);
  #howToRead: typeof howToRead | undefined;
  #hasLowerSections = false;

  constructor() {
    super();
    this.addEventListener('reform-open', (event) => this.#drawer.open(event));
    this.addEventListener('reform-post', () => this.#goToSuccession());
    this.addEventListener('reform-connections', () => this.#goToNetwork());
  }

  override get messages(): OverviewMessages {
    return overviewMessagesOf(this.language);
  }

  addressOf(place: Place): string {
    const { known, lang, theme } = this.state;
    const state = { ...initialState, ...place, known, lang, theme };
    return new URL(addressOf(state, this.viewStore.initial), siteOf(this.src)).href;
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

  /** Where nobody has set a day, it becomes the one after the event: else all that happened since would count as its consequence. */
  compare(event: string | null): void {
    const last = this.timeline.value?.comparable.find(({ id }) => id === event)?.span?.bounds.toMax ?? Infinity;
    const isDayChosen = this.state.at !== null || !Number.isFinite(last);
    this.change(
      { comparedEvent: event, ...(event && { selected: event }), ...(event && !isDayChosen && { at: last + 1 }) },
      true,
    );
    if (event) void this.showNetwork();
  }

  focusContent(): void {
    this.timeline.value?.focusFirst();
  }

  escape(): boolean {
    if (this.#drawer.close()) return true;
    if (!this.state.comparedEvent) return false;
    this.change({ comparedEvent: null }, true);
    return true;
  }

  showOpened(event: Event): void {
    this.#drawer.open(event);
  }

  /** What stands in the place of the evidence while nothing is open. */
  get #sources(): EvidencePanel {
    return {
      focusHeading: () => this.renderRoot.querySelector<HTMLElement>('.sources h2')?.focus({ preventScroll: true }),
    };
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
    const { at, messages, src, viewStore: store } = this;
    const data = this.#firstSight.data;
    const isOpen = this.state.selected !== null;
    return html`<div class="bench" lang=${this.language}>
        <div class="charts">
          ${firstSight(this, data)}
          <reform-timeline id="timeline" .src=${src} .store=${store} ${ref(this.timeline)}>
            ${this.#dateControls.render()}
          </reform-timeline>
          <reform-network .src=${src} .store=${store} .day=${isoDay(at)} ${ref(this.network)}></reform-network>
        </div>
        <aside aria-label=${messages.evidence} tabindex="0" ${ref(this.#aside)}>
          <button class="txt close" @click=${() => this.#drawer.close()}>${messages.close}</button>
          ${isOpen ? nothing : sourcesPanel(this, data)}
          <reform-evidence ?hidden=${!isOpen} .src=${src} .store=${store} ${ref(this.evidence)}></reform-evidence>
        </aside>
      </div>
      ${this.#hasLowerSections ? this.#lowerSections() : nothing} ${this.announcement()}`;
  }

  #lowerSections(): TemplateResult {
    const { src, viewStore: store } = this;
    return html`<reform-succession class="wide" .src=${src} .store=${store} .day=${isoDay(this.at) ?? undefined} ${ref(this.#succession)}></reform-succession>
      <reform-rules class="wide" .src=${src} .store=${store}></reform-rules>
      ${this.#howToRead?.(this.language) ?? nothing}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    define();
  }

  protected override firstUpdated(): void {
    this.#observeNetwork();
    // Where the evidence has no place beside the charts, a permalink opens what it has selected.
    if (this.state.selected !== null && this.#drawer.isOver) this.#drawer.show();
    // Once the timeline has loaded, it knows the default day and the events that can be compared across.
    this.timeline.value?.addEventListener('reform-items', () => {
      this.requestUpdate();
      requestAnimationFrame(() => setTimeout(this.#addLowerSections));
    });
    setTimeout(this.#addLowerSections, LATEST);
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

  /** Shows and focuses the network. */
  #goToNetwork(): void {
    this.#drawer.undock();
    void focusNetwork(this);
  }

  /** Shows and focuses the succession. */
  #goToSuccession(): void {
    this.#drawer.undock();
    const section = this.#succession.value;
    section?.scrollIntoView({ block: 'start' });
    section?.focus();
  }
}
