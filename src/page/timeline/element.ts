import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, parseDay, type Day } from '../days.ts';
import { ReformElement } from '../element.ts';
import { isForeign } from '../untranslated.ts';
import { narrowTable } from '../narrow-table.ts';
import { styles } from '../styles.ts';
import { fill } from '../../messages/messages.ts';
import { eventItem, lastDay, sortDay, tenureItem, type Item } from './items.ts';
import { timelineLegend } from './legend.ts';
import { lanesOf } from './lanes.ts';
import { notesOf } from './notes.ts';
import { Picture } from './picture.ts';
import { Sources } from './timeline-queries.ts';
import { timelineStyles } from './styles.ts';
import { timelineTable } from './table.ts';
import { toolbar } from './toolbar.ts';
import { undatedList } from './undated.ts';
import { stateOf, windowOf, zoomed, type ViewWindow } from './view-window.ts';

/** `<reform-timeline>`: events in lanes, as exact as their sources, with a table twin. */
export class ReformTimeline extends ReformElement {
  static override styles = [styles, narrowTable, timelineStyles];
  readonly #picture = new Picture(this);
  readonly fileName = 'timeline';
  #window: ViewWindow | undefined;
  #items: readonly Item[] = [];
  /** How many items others have been told of. */
  #told = 0;
  readonly sources = new Sources(this);

  /** All that the timeline knows of, oldest first, undated ones last. */
  get items(): readonly Item[] {
    return this.#items;
  }

  /** The day that is looked at: the state's, else the last on which something that is well dated begins. */
  get at(): Day {
    const { at } = this.state;
    return (
      (at === null ? null : parseDay(at)) ??
      lastDay(this.#items.map(({ span }) => span?.bounds)) ??
      parseDay(new Date().toISOString().slice(0, 10)) ??
      0
    );
  }

  /** First and last day that an item is bounded by. */
  get extent(): readonly [Day, Day] {
    if (this.sources.extent) return this.sources.extent;
    const days = boundedDays(this.#items);
    return days.length === 0 ? [this.at, this.at] : [Math.min(...days), Math.max(...days)];
  }

  get window(): ViewWindow {
    const { from, to } = this.state;
    if (this.#window) {
      const written = stateOf(this.#window);
      if (written.from === from && written.to === to) return this.#window;
    }
    const whole = this.sources.extent;
    const preset = this.state.zoom === 'main' || this.state.zoom === 'decades';
    if (whole && preset) return { from: whole[0], to: whole[1] + 1 };
    return windowOf(this.state, this.#items, this.at, this.#picture.isNarrow);
  }

  /** Shows another window: as a preset would, in whole days in the URL. */
  show(window: ViewWindow, push = false): void {
    this.#window = window;
    this.change(stateOf(window), push);
  }

  /** Grows (`factor` > 1) or shrinks the window about the day that is looked at, else about its middle. */
  zoom(factor: number): void {
    const { from, to } = this.window;
    const isSeen = this.at >= from && this.at <= to;
    this.show(zoomed(this.window, factor, isSeen ? this.at : (from + to) / 2));
  }

  /** Looks at another day; the window follows where it would leave it. */
  lookAt(day: Day): void {
    this.change({ at: formatDay(day) });
    const { from, to } = this.window;
    if (day < from || day > to) this.show({ from: day - (to - from) / 2, to: day + (to - from) / 2 });
  }

  /** Looks at the first day of the nearest event before (-1) or after (1) the day that is looked at. */
  step(direction: -1 | 1): void {
    const days = this.#items.flatMap(({ span }) =>
      span && Number.isFinite(span.bounds.fromMin) ? [span.bounds.fromMin] : [],
    );
    const found = direction > 0 ? days.filter((day) => day > this.at) : days.filter((day) => day < this.at);
    if (found.length > 0) this.lookAt(direction > 0 ? Math.min(...found) : Math.max(...found));
  }

  /** Focuses the day's handle. */
  focusCursor(): void {
    this.renderRoot.querySelector<SVGElement>('.cursor')?.focus();
  }

  /** Focuses the first mark, or the table. */
  focusFirst(): void {
    this.renderRoot.querySelector<SVGElement>('.mark[tabindex="0"], .scroll')?.focus();
  }

  protected override updated(): void {
    if (this.#told === this.#items.length) return;
    this.#told = this.#items.length;
    this.viewStore.pin({ at: formatDay(this.at) });
    this.dispatchEvent(new CustomEvent('reform-items'));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { events, tenures, contested, known } = this.sources;
    const knownDay = this.state.known === null ? null : parseDay(this.state.known);
    const all = [
      ...events.map((event) => eventItem(event, contested, known)),
      ...tenures.flatMap((claim) => tenureItem(claim, knownDay, this.messages) ?? []),
    ];
    const { kinds } = this.state;
    this.#items = all
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .toSorted((one, other) => sortDay(one) - sortDay(other));
  }

  protected override render(): TemplateResult {
    const { messages, state } = this;
    const lanes = lanesOf(state.lanes, messages);
    const undated = this.#items.filter(({ span }) => span === null);
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${messages.timeline}</h2>
        ${toolbar(this)}
      </div>
      ${this.queryStatus()} ${this.sources.buckets ? html`<p class="empty">${messages.tooMany}</p>` : nothing}
      ${
        state.timelineMode === 'table' && !this.isPrinting
          ? timelineTable(this, lanes)
          : html`<figure aria-busy=${this.isLoading} class=${this.sources.isLoading ? 'stale' : ''}>
                ${this.#picture.render(lanes)}
              </figure>
              ${this.#picture.isEmpty && !this.sources.isLoading ? html`<p class="empty">${messages.noEvents}</p>` : nothing}
              ${timelineLegend(messages, state.known !== null)} ${undated.length > 0 ? undatedList(this, undated, !this.#picture.isNarrow) : nothing}
              ${this.isPrinting ? timelineTable(this, lanes) : nothing}`
      }
      ${
        this.#items.some(({ label }) => isForeign(label, this.language))
          ? html`<p class="key">${messages.namesUntranslated}</p>`
          : nothing
      }
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }

  /** Events that are dated and so can be compared with. */
  get comparable(): readonly Item[] {
    return this.#items.filter(({ kind, span }) => kind !== 'TENURE' && span && Number.isFinite(span.bounds.fromMin));
  }

  /** What is shown as rows: id, label, kind, EDTF, date in words. */
  rows(): readonly [readonly string[], readonly (readonly string[])[]] {
    const { from, to } = this.window;
    const shown = this.#items.filter(({ span }) => !span || (span.bounds.toMax >= from && span.bounds.fromMin <= to));
    return [
      ['id', 'label', 'kind', 'edtf', 'when'],
      shown.map(({ id, label, kind, edtf, when }) => [id, label, kind, edtf, when ?? '']),
    ];
  }

  /** What a screen reader hears of an item, of whose label `seen` is seen. */
  spoken(item: Item, seen: string, lane: string): string {
    const { messages } = this;
    const parts = [...(seen === item.label ? [] : [seen]), item.label, item.when ?? messages.noDate, lane];
    return fill('{0}.', [...parts, ...notesOf(item, messages)].join('. '));
  }
}

function boundedDays(items: readonly Item[]): readonly Day[] {
  return items.flatMap(({ span }) => (span ? [span.bounds.toMax, span.bounds.fromMin] : [])).filter(Number.isFinite);
}
