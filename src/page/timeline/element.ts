import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ChartWidth } from '../chart-width.ts';
import { FIRST_DAY, LAST_DAY, today, type Day } from '../days.ts';
import { ReformElement } from '../element.ts';
import { LatestSource } from '../latest-source.ts';
import { narrowTable } from '../narrow-table.ts';
import { RovingFocus } from '../roving-focus.ts';
import type { Store } from '../store.ts';
import { styles } from '../styles.ts';
import { isForeign } from '../untranslated.ts';
import { frameOf, timelineChart, TOP } from './chart.ts';
import { extentOf, isOfChosen, itemsOf, lastDay, nextBeginning, type Item } from './items.ts';
import { labelWidth } from './label-widths.ts';
import { chosenLane, lanesOf, type Lane } from './lanes.ts';
import { layOut } from './layout.ts';
import { timelineLegend } from './legend.ts';
import { timelineStyles } from './styles.ts';
import { timelineTable } from './table.ts';
import { TimelineQueries } from './timeline-queries.ts';
import { chartOrTable, timelineToolbar } from './toolbar.ts';
import { undatedList } from './undated.ts';
import { stateOf, windowOf, zoomed, type ViewWindow } from './view-window.ts';

/** The width of the chart on A4 paper, in pixels. */
const PRINT_WIDTH = 690;

/** `<reform-timeline>`: events and tenures in lanes, drawn as exactly as their sources date them, as a chart or as a table. */
export class ReformTimeline extends ReformElement {
  static override styles = [styles, narrowTable, timelineStyles];
  static override properties = {
    ...ReformElement.properties,
    ids: {},
    marked: {},
    plain: { type: Boolean, reflect: true },
  };
  /** Ids of the events and tenures to show, separated by blanks; by default all, and all lanes. */
  declare ids: string | undefined;
  /** Ids of those that are emphasised; what is not is paler. */
  declare marked: string | undefined;
  /** Whether the chart stands without toolbar, overview and legend. */
  declare plain: boolean;
  readonly fileName = 'timeline';
  readonly #queries = new TimelineQueries(this);
  readonly #latestSource = new LatestSource(this);
  readonly #chartWidth = new ChartWidth(this, PRINT_WIDTH);
  readonly #focus = new RovingFocus(this, (id) => this.open(id));
  /** Ids of the lanes that show all their marks. */
  readonly #openLanes = new Set<string>();
  /** The window with fractions of days, of which the state has whole ones. */
  #window: ViewWindow | undefined;
  #items: readonly Item[] = [];
  /** The view, the number of items and the default day that the last `reform-items` event told of. */
  #announced: readonly [Store | undefined, number, Day | null] = [undefined, 0, null];

  /** The day that is shown: the state's, else the last on which something well dated begins. */
  get at(): Day {
    return this.state.at ?? this.#defaultDay(this.#latestSource.day ?? null);
  }

  /** Whether the day that is shown is final: the default one depends on the latest source. */
  get isDaySettled(): boolean {
    return this.state.at !== null || this.#latestSource.day !== undefined;
  }

  #defaultDay(latest: Day | null): Day {
    const dated = this.#items.map(({ span, when }) => (when === null ? undefined : span?.bounds));
    return lastDay(dated, latest) ?? today();
  }

  /** First and last day of all events. */
  get extent(): readonly [Day, Day] {
    return this.#queries.extent ?? extentOf(this.#items) ?? [this.at, this.at];
  }

  get window(): ViewWindow {
    const { from, to, zoom } = this.state;
    if (this.#window) {
      const whole = stateOf(this.#window);
      if (whole.from === from && whole.to === to) return this.#window;
    }
    const { extent } = this.#queries;
    if (extent && (zoom === 'main' || zoom === 'decades')) return { from: extent[0], to: extent[1] + 1 };
    return windowOf(this.state, this.#items, this.at, this.#chartWidth.isNarrow);
  }

  /** The events that the network can be compared across. */
  get comparable(): readonly Item[] {
    return this.#items.filter(({ kind, span }) => kind !== 'TENURE' && span && Number.isFinite(span.bounds.fromMin));
  }

  show(window: ViewWindow): void {
    this.#window = window;
    this.change(stateOf(window));
  }

  /** Widens (`factor` > 1) or narrows the window about the day that is shown, or about its middle where that is outside. */
  zoom(factor: number): void {
    const { from, to } = this.window;
    const isInside = this.at >= from && this.at <= to;
    this.show(zoomed(this.window, factor, isInside ? this.at : (from + to) / 2));
  }

  /** Sets the day that is shown, and moves the window there where it is outside. */
  setDay(wanted: Day): void {
    const day = Math.min(LAST_DAY, Math.max(FIRST_DAY, wanted));
    this.change({ at: day });
    const { from, to } = this.window;
    if (day < from || day > to) this.show({ from: day - (to - from) / 2, to: day + (to - from) / 2 });
  }

  /** Sets the day to the first day of the nearest event before (-1) or after (1) it. */
  step(direction: -1 | 1): void {
    const day = nextBeginning(this.#items, this.at, direction);
    if (day !== undefined) this.setDay(day);
  }

  focusCursor(): void {
    this.renderRoot.querySelector<SVGElement>('.cursor')?.focus();
  }

  /** Focuses a mark of the chart, or the table. */
  focusFirst(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.scroll') ?? this.#focus;
    first.focus();
  }

  /** Header and rows of what is shown. */
  rows(): readonly [readonly string[], readonly (readonly string[])[]] {
    const { from, to } = this.window;
    const shown = this.#items.filter(({ span }) => !span || (span.bounds.toMax >= from && span.bounds.fromMin <= to));
    return [
      ['id', 'label', 'kind', 'edtf', 'when'],
      shown.map(({ id, label, kind, edtf, when }) => [id, label, kind, edtf, when ?? '']),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const shown = this.ids === undefined ? undefined : wordsOf(this.ids);
    const items = itemsOf(this.#queries, this.state, this.messages);
    this.#items = shown ? items.filter(({ id }) => shown.has(id)) : items;
  }

  protected override updated(): void {
    const [store, count, day] = this.#announced;
    const latest = this.#latestSource.day;
    const settled = latest === undefined || this.#items.length === 0 ? null : this.#defaultDay(latest);
    if (count === this.#items.length && day === settled && (store === this.viewStore || count === 0)) return;
    this.#announced = [this.viewStore, this.#items.length, settled];
    if (settled !== null) this.viewStore.pin({ at: settled });
    const detail = { count: this.#items.length };
    this.dispatchEvent(new CustomEvent('reform-items', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { messages, state, isPrinting } = this;
    const lanes = this.#lanes();
    const isTable = state.timelineMode === 'table';
    const table = isTable || isPrinting ? timelineTable(this, this.#items, lanes, this.#queries.datings) : nothing;
    return html`<section lang=${this.language} aria-labelledby="title">
      <div class="head" part="head">
        <h2 id="title" part="heading">${messages.timeline}</h2>
        <slot name="dates"></slot>
        ${this.plain ? chartOrTable(this, state.timelineMode, (mode) => this.change({ timelineMode: mode })) : this.#toolbar()}
      </div>
      ${this.queryStatus()} ${this.#latestSource.note(this.at)} ${this.#queries.buckets ? html`<p class="empty">${messages.tooMany}</p>` : nothing}
      ${isTable && !isPrinting ? table : html`${this.#chart(lanes)} ${table}`}
      ${
        this.#items.some(({ label }) => isForeign(label, this.language))
          ? html`<p class="legend" part="legend">${messages.namesUntranslated}</p>`
          : nothing
      }
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }

  /** The lanes; of a choice of items, those that have any in the window. */
  #lanes(): readonly Lane[] {
    const own = this.#items.filter((item) => isOfChosen(item, this.state)).map(({ id }) => id);
    const chosen = own.length > 0 ? [chosenLane(new Set(own), this.messages)] : [];
    const lanes = [...chosen, ...lanesOf(this.state.lanes, this.messages)];
    if (this.ids === undefined) return lanes;
    const { from, to } = this.window;
    const shown = new Set(
      this.#items.flatMap(({ kind, span }) =>
        span && span.bounds.toMax >= from && span.bounds.fromMin <= to ? [kind] : [],
      ),
    );
    return lanes.filter(({ kinds }) => kinds.some((kind) => shown.has(kind)));
  }

  #toolbar(): TemplateResult {
    return timelineToolbar(this, {
      state: this.state,
      kinds: this.#queries.kinds,
      zoomBy: (factor) => this.zoom(factor),
      show: (window) => this.show(window),
      change: (change, push) => this.change(change, push),
      rendered: () => this.updateComplete,
    });
  }

  /** The chart with its legend and the list of what has no place on it. */
  #chart(lanes: readonly Lane[]): TemplateResult {
    const { messages, state, at, extent } = this;
    const { width, isNarrow } = this.#chartWidth;
    const { isLoading, buckets, years } = this.#queries;
    const undated = this.#items.filter(({ span }) => span === null);
    const frame = frameOf(this.window, lanes, Math.max(300, width), isNarrow);
    const layout = buckets || width === 0 ? [] : layOut(this.#items, lanes, frame, TOP, labelWidth, this.#openLanes);
    const isEmpty = width > 0 && !buckets && layout.every(({ placed }) => placed.length === 0);
    const chart = () =>
      timelineChart(this, this.#focus, {
        items: this.#items,
        lanes,
        layout,
        buckets,
        years,
        width: Math.max(300, width),
        frame,
        day: at,
        extent,
        window: () => this.window,
        openLanes: this.#openLanes,
        selectedId: state.selected,
        marked: wordsOf(this.marked),
        hasOverview: !this.plain,
        compared: this.#items.find(({ id }) => id === state.comparedEvent)?.span?.bounds,
        known: state.known,
        show: (window) => this.show(window),
        setDay: (day) => this.setDay(day),
        toggleLane: (id) => this.#toggleLane(id),
      });
    return html`<figure part="chart" aria-busy=${this.isLoading} class=${isLoading ? 'stale' : ''}>${width === 0 ? nothing : chart()}</figure>
      ${isEmpty && !isLoading ? html`<p class="empty">${messages.noEvents}</p>` : nothing}
      ${this.plain ? nothing : timelineLegend(messages, state.known !== null)}
      ${undated.length > 0 && !this.plain ? undatedList(this, undated, !isNarrow) : nothing}`;
  }

  #toggleLane(id: string): void {
    if (!this.#openLanes.delete(id)) this.#openLanes.add(id);
    this.requestUpdate();
  }
}

/** The words of an attribute. */
const wordsOf = (text = ''): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
