import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { changedHandsHeadline, comparisonMessagesOf, type ComparisonMessages } from '../../messages/comparison.ts';
import { fill, nameOf } from '../../messages/messages.ts';
import { changedPosts, comparableEvents, type ChangedPosts, type LinkChange } from '../../time/changed-posts.ts';
import { permalinkOf } from '../addresses.ts';
import { changeStyles, SIGNS } from '../change-signs.ts';
import { ChartWidth } from '../chart-width.ts';
import { dayLabel } from '../dates.ts';
import { isoDay, parseDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { define } from '../elements.ts';
import { typeIcon } from '../inline-signs.ts';
import { label } from '../label.ts';
import { narrowTable } from '../narrow-table.ts';
import type { ChangedLinkFragment, ComparisonQuery } from '../operations.ts';
import { ComparableEvents, Comparison } from '../operations-lazy.ts';
import { RovingFocus } from '../roving-focus.ts';
import { chipStyles } from '../source-chips.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { columnChart } from './chart.ts';
import { columnsOf, type Columns } from './columns.ts';
import type { ComparisonContext, Post } from './comparison-context.ts';
import { changedHands, closedPosts, otherLinks } from './sentences.ts';
import { comparisonStyles } from './styles.ts';
import { columnTable } from './table.ts';

const CHANGES: readonly LinkChange[] = ['lost', 'weakened', 'gained', 'mayHaveChanged'];

/** `<reform-comparison>`: which posts changed hands with an event, as sentences with their sources, and as columns. */
export class ReformComparison extends ReformElement implements ComparisonContext {
  static override styles = [styles, narrowTable, chipStyles, changeStyles, comparisonStyles];
  static override properties = { ...ReformElement.properties, event: {}, plain: { type: Boolean, reflect: true } };
  /** Id of the event until a reader chooses another; without one, that of the view, else the one with most consequences. */
  declare event: string | undefined;
  /** Whether the columns stand alone, below their sentence: without the choice of events and without the reasons. */
  declare plain: boolean;
  readonly #events = this.query(ComparableEvents, () =>
    this.plain && this.#chosen ? undefined : { language: this.language },
  );
  readonly #comparison = this.query(Comparison, () => {
    const id = this.#eventId;
    return id === undefined ? undefined : { id, known: isoDay(this.state.known), language: this.language };
  });
  readonly #chartWidth = new ChartWidth(this, 690);
  readonly #focus = new RovingFocus(this, (id) => {
    const node = this.#columns?.nodes.find((each) => each.id === id);
    if (node) this.open(node.opens);
  });
  #columns: Columns | undefined;

  constructor() {
    super();
    this.plain = false;
  }

  override get messages(): ComparisonMessages {
    return comparisonMessagesOf(this.language);
  }

  get #choice() {
    return comparableEvents(this.#events.data?.timeline.nodes ?? []);
  }

  /** The event that the reader, the page around or the view chose. */
  get #chosen(): string | null {
    const { page, item, comparedEvent } = this.state;
    return (page === 'comparison' ? item : null) ?? this.event ?? comparedEvent;
  }

  get #eventId(): string | undefined {
    const chosen = this.#chosen;
    if (chosen) return chosen;
    const { withConsequences, others } = this.#choice;
    return [...withConsequences, ...others][0]?.id;
  }

  /** The address at which the server's page shows this comparison. */
  override permalink(id: string | null = this.state.selected): string {
    const place = { page: 'comparison', item: this.#eventId ?? null } as const;
    return permalinkOf(this.src, { ...this.viewStore.pinned, ...place, selected: id, lang: this.language });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    define();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What the page around sets counts more than what was chosen before.
    if (this.hasUpdated && changed.has('event') && this.state.item !== null) this.change({ item: null });
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const data = this.#comparison.dataVariables?.id === this.#eventId ? this.#comparison.data : undefined;
    const isEmpty = this.#events.data !== undefined && this.#eventId === undefined;
    const isUnknown = data?.event === null || this.#comparison.failure?.kind === 'refused';
    return html`<article class=${this.plain ? 'plain' : ''} lang=${this.language} aria-busy=${this.isLoading}>
      ${this.plain ? nothing : this.#chooser()} ${isEmpty ? html`<p class="empty">${messages.noComparableEvents}</p>` : nothing}
      ${isUnknown ? html`<h1>${messages.comparison}</h1><p class="empty">${messages.noSuchEvent}</p>` : nothing}
      ${data?.event ? this.#content(data, data.event.name) : nothing} ${isUnknown ? nothing : this.queryStatus()}
      ${this.announcement()} ${this.inlineEvidence()}
    </article>`;
  }

  #chooser(): TemplateResult | typeof nothing {
    const { messages } = this;
    const { withConsequences, others } = this.#choice;
    const shown = this.#eventId;
    const group = (name: string, events: typeof others) =>
      events.length === 0
        ? nothing
        : html`<optgroup label=${name}>
            ${events.map(({ id, name: text, date }) => html`<option value=${id} .selected=${id === shown}>${[cut(text, 70), date?.label].filter(Boolean).join(' · ')}</option>`)}
          </optgroup>`;
    return html`<p class="chooser">
      <label for="event">${messages.beforeAndAfterEvent}:</label>
      <select id="event" class="field noprint" @change=${({ target }: Event) => this.change({ page: 'comparison', item: (target as HTMLSelectElement).value }, true)}>
        ${group(messages.eventsWithConsequences, withConsequences)} ${group(messages.otherEvents, others)}
      </select>
    </p>`;
  }

  #content({ networkChange: change }: ComparisonQuery, event: string): TemplateResult {
    const { messages, language } = this;
    const posts = changedPosts<ChangedLinkFragment>(change);
    const [from, to] = [change.from, change.to].map((day) => dayLabel(parseDay(day) ?? 0, language)) as [
      string,
      string,
    ];
    const { left, named, mayHaveChanged, others } = posts;
    const hasPosts = [...posts.changedHands, ...left, ...named, ...mayHaveChanged].length > 0;
    const empty =
      hasPosts || others.length > 0 ? nothing : html`<p class="empty">${this.emptyText(messages.nothingChanged)}</p>`;
    const headline = changedHandsHeadline(posts.changedHands.length, event, messages);
    const days = html`<p class="quiet">${fill(messages.comparedDays, from, to)}</p>`;
    if (this.plain)
      return html`${hasPosts ? this.#shown(posts, `${from} → ${to}`, headline) : html`<h2>${label(this, headline)}</h2>`}${days} ${empty}`;
    return html`<div class="told">
        <h1>${headline}</h1>
        ${days}
        ${empty} ${changedHands(this, posts.changedHands)} ${closedPosts(this, left, messages.postsLeft, messages.noSuccessor)}
        ${closedPosts(this, named, messages.postsFilled, messages.noPredecessor)}
        ${closedPosts(this, mayHaveChanged, messages.postsMayHaveChanged, messages.notCertain)} ${otherLinks(this, others)}
      </div>
      ${hasPosts ? this.#shown(posts, `${from} → ${to}`, messages.sameAsNetwork) : nothing}`;
  }

  #shown(
    { changedHands: sure, left, named, mayHaveChanged }: ChangedPosts<ChangedLinkFragment>,
    days: string,
    heading: string,
  ): TemplateResult {
    const { messages, state } = this;
    const rest = [...left, ...named, ...mayHaveChanged];
    const isTable = state.networkMode === 'table';
    const choice = (mode: 'chart' | 'table') =>
      html`<button aria-pressed=${state.networkMode === mode} @click=${() => this.change({ networkMode: mode })}>${messages[mode]}</button>`;
    return html`<section class="shown" aria-labelledby="network">
      <div class="head">
        <h2 id="network">${label(this, heading)}</h2>
        <div class="seg last noprint" role="group" aria-label=${`${messages.comparison}: ${messages.chart} / ${messages.table}`}>
          ${choice('chart')} ${choice('table')}
        </div>
      </div>
      ${isTable && !this.isPrinting ? nothing : this.#chart(sure, rest)}
      ${isTable || this.isPrinting ? columnTable(this, [...sure, ...rest], days) : nothing}
    </section>`;
  }

  #chart(sure: readonly Post[], rest: readonly Post[]): TemplateResult {
    const width = this.#drawnWidth;
    if (width === 0) return html`<figure></figure>`;
    this.#columns = columnsOf(sure, rest, width, width < 520);
    return html`<figure>${columnChart(this, this.#focus, this.#columns, width)}</figure>
      ${this.#legend(this.#columns)}`;
  }

  /** Pixels that the chart has: the whole element, or what the sentences beside it leave. */
  get #drawnWidth(): number {
    const { width } = this.#chartWidth;
    return Math.round(this.plain || width < 1000 || this.isPrinting ? width : Math.min(width - 520 - 80, 860));
  }

  #legend({ lines, nodes }: Columns): TemplateResult {
    const { messages } = this;
    const there = new Set(lines.map(({ link }) => link.change));
    const types = [...new Set(nodes.map(({ type }) => type))];
    return html`<p class="legend">
      ${CHANGES.filter((change) => there.has(change)).map(
        (change) =>
          html`<span><svg viewBox="0 0 26 12" aria-hidden="true">${svg`<path class=${`edge ${change}`} d="M0 6H26"></path>`}</svg>${SIGNS[change]} ${messages[change]}</span>`,
      )}
      ${types.map((type) => html`<span>${typeIcon(type)}${nameOf(messages, 'type_', type)}</span>`)}
    </p>`;
  }
}
