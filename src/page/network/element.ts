import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { networkMessagesOf, type NetworkMessages } from '../../messages/network.ts';
import { permalinkOf } from '../addresses.ts';
import { changeStyles } from '../change-signs.ts';
import { ChartWidth } from '../chart-width.ts';
import { dayLabel, shortDay } from '../dates.ts';
import { parseDay, type Day } from '../days.ts';
import { ReformElement } from '../element.ts';
import { narrowTable } from '../narrow-table.ts';
import { RovingFocus } from '../roving-focus.ts';
import type { ViewPart } from '../store.ts';
import { styles } from '../styles.ts';
import { isForeign } from '../untranslated.ts';
import { NetworkCanvas } from './canvas.ts';
import { changeLists } from './changes.ts';
import { centreOf, PartNetwork, type Graph, type Subgraph } from './part-network.ts';
import { edgesOf, nodesOf, type Edge, type NetworkData, type Node } from './graph-model.ts';
import { LatestSource } from '../latest-source.ts';
import { LayoutCache } from './layout-cache.ts';
import { networkLegend } from './legend.ts';
import type { NetworkContext } from './network-context.ts';
import { MOST, NetworkQueries } from './network-queries.ts';
import { networkStyles } from './styles.ts';
import { svgView } from './svg-view.ts';
import { networkTable } from './table.ts';
import { networkToolbar } from './toolbar.ts';
import { isolated } from '../../messages/isolation.ts';

/** Charts with more nodes are drawn on a canvas. */
const SVG_NODES = 300;

/** Charts of networks with more nodes begin with a part of them, however wide they are. */
const READABLE_NODES = 30;

/** Windows that have no room for lists below a chart. */
const LOW = '(max-height: 720px)';

/** `<reform-network>`: who had ties with whom on a day, and what an event changed, as a chart or as a table. */
export class ReformNetwork extends ReformElement implements NetworkContext {
  static override styles = [styles, narrowTable, changeStyles, networkStyles];
  static override properties = { ...ReformElement.properties, day: {} };
  /** The day where the view's state has none, `YYYY-MM-DD`; null where it is still to be set, undefined where it never is. */
  declare day: string | null | undefined;
  readonly fileName = 'network';
  readonly #chartWidth = new ChartWidth(this);
  /** Whether the chart shows the whole network though it began with a part. */
  #isWhole = false;
  /** What is drawn: of an earlier state while that of the present one is loading. */
  #drawn: NetworkData | undefined;
  #nodes: readonly Node[] = [];
  #edges: readonly Edge[] = [];
  readonly #focus = new RovingFocus(this, (id) => this.open(id));
  readonly #canvas = new NetworkCanvas(() => this.requestUpdate());
  readonly #layouts = new LayoutCache();
  readonly #part = new PartNetwork();
  readonly #latestSource = new LatestSource(this);
  readonly #queries = new NetworkQueries(
    this,
    () => this.#edges.map(({ id }) => id),
    () => this.#latestSource.day,
  );

  override get messages(): NetworkMessages {
    return networkMessagesOf(this.language);
  }

  override get parts(): readonly ViewPart[] {
    return ['network'];
  }

  nameOf(id: string): string {
    return this.#nodes.find((node) => node.id === id)?.name ?? id;
  }

  paragraphsOf(claimId: string): readonly TemplateResult[] {
    return this.#queries.paragraphsOf(claimId);
  }

  get comparisonAddress(): string {
    const { comparedEvent: item } = this.state;
    return permalinkOf(this.src, { ...this.state, page: 'comparison', item, selected: null, lang: this.language });
  }

  /** Focuses a node of the chart, or the table. */
  focusFirst(): void {
    if (this.state.networkMode === 'table') this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus();
    else this.#focus.focus();
  }

  /** Header and rows of the edges that are shown. */
  rows(): readonly [readonly string[], readonly (readonly string[])[]] {
    return [
      ['claim', 'source', 'source name', 'label', 'target', 'target name', 'certainty', 'change'],
      this.#edges.map(({ id, source, target, label, isPossible, change }) => [
        id,
        source,
        this.nameOf(source),
        label,
        target,
        this.nameOf(target),
        isPossible ? 'POSSIBLE' : 'CERTAIN',
        change ?? '',
      ]),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src')) [this.#drawn, this.#nodes, this.#edges] = [undefined, [], []];
    const { data } = this.#queries;
    const drawn = this.#drawn;
    if (!data) return;
    if (drawn && (['all', 'day', 'change', 'namings'] as const).every((name) => data[name] === drawn[name])) return;
    this.#drawn = data;
    this.#edges = edgesOf(data.day, data.change ?? null);
    this.#nodes = nodesOf(data, this.language);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this;
    const change = this.#drawn?.change?.networkChange;
    const title = change ? fill(messages.networkBeforeAndAfter, isolated(this.#queries.eventName)) : messages.network;
    const day = this.#short(this.#drawn?.at);
    const certain = this.#edges.filter(({ onDay }) => onDay === 'CERTAIN').length;
    const possible = this.#edges.filter(({ onDay }) => onDay === 'POSSIBLE').length;
    const [body, lists] = [this.#body(day), change ? changeLists(this, this.#edges) : nothing];
    return html`<section lang=${this.language} aria-labelledby="title">
      <div class="head" part="head">
        <h2 id="title" part="heading">${title}</h2>
        <p class="quiet shown-day">${change ? `${this.#short(parseDay(change.from))} → ${this.#short(parseDay(change.to))}` : day}</p>
        <p class="quiet" aria-live="polite">${this.#edges.length > 0 ? fill(messages.certainAndPossible, messages.certainLinks(certain), messages.possibleLinks(possible)) : ''}</p>
        ${this.#toolbar()}
      </div>
      ${this.queryStatus()} ${this.#latestSource.note(this.#drawn?.at ?? null)}
      ${matchMedia(LOW).matches ? [lists, body] : [body, lists]}
      ${
        this.#nodes.some(({ name }) => isForeign(name, language))
          ? html`<p class="legend" part="legend">${messages.namesUntranslated}</p>`
          : nothing
      }
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }

  #short(day: Day | null | undefined): string {
    return day === null || day === undefined ? '' : shortDay(day, this.language);
  }

  #body(day: string): TemplateResult | typeof nothing {
    const { messages, state } = this;
    const [nodes, edges] = [this.#nodes, this.#edges];
    if (!this.#drawn) return html`<figure part="chart" aria-busy="true"></figure>`;
    if (edges.length === 0) {
      const { known } = state;
      const sentence =
        known === null
          ? fill(messages.noLinks, day)
          : fill(messages.noLinksPublished, day, dayLabel(known, this.language));
      return html`<p class="empty">${sentence}</p>`;
    }
    const note = this.#drawn.day.network.truncated
      ? html`<p class="empty">${messages.onlyMostLinked(MOST)}</p>`
      : nothing;
    const isCanvas = nodes.length > SVG_NODES && !this.#isPart;
    if (isCanvas && this.#canvas.hasFailed)
      return html`${note}
        <p class="empty">${messages.tooLargeToDraw}</p>
        ${networkTable(this, edges, day)}`;
    const table = state.networkMode === 'table' || this.isPrinting ? networkTable(this, edges, day) : nothing;
    if (state.networkMode === 'table' && !this.isPrinting) return html`${note}${table}`;
    const chart = isCanvas
      ? html`<figure part="chart" aria-label=${messages.networkLabel}><div class="stage"></div></figure>`
      : this.#chart();
    return html`${note} ${chart} ${networkLegend(messages, nodes, edges)}${table}`;
  }

  #chart() {
    const { width: available } = this.#chartWidth;
    if (available === 0) return nothing;
    const width = Math.max(300, Math.round(available));
    const subgraph = this.#subgraph(width);
    return html`<figure part="chart" aria-busy=${this.isLoading} class=${this.#queries.isLoading ? 'stale' : ''}>${svgView(this, this.#focus, { ...subgraph, pairs: this.#graph.pairs }, width, this.state.selected)}</figure>
      ${this.#rest(subgraph)}`;
  }

  /** How many of the nodes that have an edge are drawn, and how many more there are. */
  #rest({ nodes }: Subgraph): TemplateResult | typeof nothing {
    if (!this.#isPart) return nothing;
    const { messages } = this;
    const tied = this.#nodes.filter(({ degree, degreeBefore }) => degree > 0 || degreeBefore !== null).length;
    const rest = Math.max(0, tied - nodes.length);
    const shown = this.#centre === undefined ? messages.bestConnected(nodes.length) : messages.namesShown(nodes.length);
    return html`<p class="legend rest">${rest > 0 ? fill(messages.shownAndMore, shown, messages.moreNames(rest)) : shown}</p>`;
  }

  #subgraph(width: number): Subgraph {
    const graph = this.#graph;
    if (!this.#isPart) return { ...graph, layout: this.#layouts.layoutFor(graph.nodes, graph.pairs, width) };
    const [centre, { comparedEvent }] = [this.#centre, this.state];
    const isCompared = comparedEvent !== null && (centre === undefined || centre === comparedEvent);
    return this.#part.subgraph(graph, { centre, isCompared }, this.#layouts, [width, screen.height]);
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    const { nodes, edges, pairs } = this.#graph;
    const positions = () => this.#layouts.positionsFor(nodes, pairs, 1.6);
    this.#canvas.show(stage, nodes, edges, positions, (id) => this.open(id));
  }

  get #graph(): Graph {
    const pairs = this.#drawn?.all.network.edges.map(({ source, target }) => [source, target] as const) ?? [];
    return { nodes: this.#nodes, edges: this.#edges, pairs };
  }

  /** Whether the chart begins with a part of the network, since all of it would be hard to read. */
  get #beginsWithPart(): boolean {
    return this.#chartWidth.isNarrow || this.#nodes.length > READABLE_NODES;
  }

  /** Whether the chart shows that part. */
  get #isPart(): boolean {
    return !this.#isWhole && this.#beginsWithPart && !this.state.around;
  }

  /** The node that the part is around: on a narrow chart always one, else the one that is selected; undefined: the best connected are shown. */
  get #centre(): string | undefined {
    const { state } = this;
    if (!this.#isPart) return undefined;
    if (this.#chartWidth.isNarrow) return centreOf(this.#nodes, this.#edges, state);
    return this.#nodes.find(({ id, weight }) => id === state.selected && weight > 0)?.id;
  }

  #toolbar(): TemplateResult {
    const centre = this.state.around ?? this.#centre;
    return networkToolbar(this, {
      state: this.state,
      centreName: centre === undefined ? undefined : this.nameOf(centre),
      beginsWithPart: this.#beginsWithPart,
      isWhole: this.#isWhole,
      change: (change, push) => this.change(change, push),
      toggleWhole: () => {
        this.#isWhole = !this.#isWhole;
        this.requestUpdate();
      },
    });
  }
}
