import { html, nothing, type TemplateResult } from 'lit';
import { dayLabel, shortDay } from '../dates.ts';
import { parseDay } from '../days.ts';
import { downloadMenu } from '../download-menu.ts';
import { ReformElement } from '../element.ts';
import { isForeign } from '../untranslated.ts';
import { narrowTable } from '../narrow-table.ts';
import { styles } from '../styles.ts';
import { fill } from '../../messages/messages.ts';
import { networkMessagesOf, type NetworkMessages } from '../../messages/network.ts';
import { changeLists } from './changes.ts';
import { NetworkCanvas } from './canvas.ts';
import { networkKey } from './legend.ts';
import { centreOf, Near, NARROW } from './ego-network.ts';
import { NetworkPicture } from './svg-view.ts';
import { Plans } from './layout-cache.ts';
import { MOST, NetworkQuestions, type Answers } from './network-queries.ts';
import { networkStyles } from './styles.ts';
import { networkTable } from './table.ts';
import { nodesOf, tiesOf, type Node, type Tie } from './graph-model.ts';

/** Up to how many nodes are drawn as SVG. */
const SVG_NODES = 300;

/** Windows that have no room for lists beside a picture. */
const LOW = '(max-height: 720px)';

/** `<reform-network>`: who was tied to whom on a day, and what an event changed, with a table twin. */
export class ReformNetwork extends ReformElement {
  static override styles = [styles, narrowTable, networkStyles];
  static override properties = { ...ReformElement.properties, day: {} };
  /** The day where the view's state names none, `YYYY-MM-DD`. */
  declare day: string | undefined;
  readonly #picture = new NetworkPicture(this);
  readonly #canvas = new NetworkCanvas(() => this.requestUpdate());
  #width = 0;
  readonly #plans = new Plans();
  readonly #near = new Near();
  /** Whether all is drawn where there is room for a part only. */
  #isWhole = false;
  #nodes: readonly Node[] = [];
  /** What is drawn: it may be of an earlier moment than what is asked for. */
  #shown: Answers | undefined;
  #ties: readonly Tie[] = [];
  readonly #questions = new NetworkQuestions(this, () => this.#ties);
  readonly #resized = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === this.#width) return;
    this.#width = width;
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override get messages(): NetworkMessages {
    return networkMessagesOf(this.language);
  }

  /** What a node is called. */
  nameOf(id: string): string {
    return this.#nodes.find((node) => node.id === id)?.name ?? id;
  }

  /** The paragraphs that a claim rests on: "¶ 29"; a sign alone until they are known. */
  paragraphsOf(id: string): readonly TemplateResult[] {
    return this.#questions.paragraphsOf(id);
  }

  /** Focuses the picture's node, or the table. */
  focusFirst(): void {
    if (this.state.nw === 't') this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus();
    else this.#picture.focus();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { answers } = this.#questions;
    if (!answers) return;
    const shown = this.#shown;
    if (shown && (['all', 'day', 'change', 'namings'] as const).every((name) => answers[name] === shown[name])) return;
    this.#shown = answers;
    this.#ties = tiesOf(answers.day, answers.change ?? null);
    this.#nodes = nodesOf(answers, this.language);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this;
    const change = this.#shown?.change?.networkChange;
    const short = (iso: string | null | undefined) => {
      const day = iso ? parseDay(iso) : null;
      return day === null ? '' : shortDay(day, language);
    };
    const title = change ? fill(messages.networkBeforeAndAfter, this.#questions.eventName) : messages.network;
    const days = change ? `${short(change.from)} → ${short(change.to)}` : short(this.#shown?.at);
    const certain = this.#ties.filter((tie) => !tie.isPossible && tie.change !== 'lost').length;
    const possible = this.#ties.filter((tie) => tie.isPossible && tie.change !== 'lost').length;
    const [body, lists] = [this.#body(short(this.#shown?.at)), change ? changeLists(this, this.#ties) : nothing];
    // Where the picture takes the whole window, what was found comes first.
    const isLow = matchMedia(LOW).matches;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${title}</h2>
        <p class="quiet">${days}</p>
        <p class="quiet" aria-live="polite">${this.#ties.length > 0 ? fill(messages.certainAndPossible, messages.certainLinks(certain), messages.possibleLinks(possible)) : ''}</p>
        ${this.#toolbar()}
      </div>
      ${this.waiting()} ${isLow ? [lists, body] : [body, lists]}
      ${
        this.#nodes.some(({ name }) => isForeign(name, language))
          ? html`<p class="key">${messages.namesUntranslated}</p>`
          : nothing
      }
      ${this.beside()}
    </section>`;
  }

  #body(day: string): TemplateResult | typeof nothing {
    const { messages, state } = this;
    if (!this.#shown) return html`<figure aria-busy="true"></figure>`;
    if (this.#ties.length === 0) {
      const known = state.known === null ? null : parseDay(state.known);
      const sentence =
        known === null
          ? fill(messages.noLinks, day)
          : fill(messages.noLinksPublished, day, dayLabel(known, this.language));
      return html`<p class="empty">${sentence}</p>`;
    }
    const note = this.#shown.day.network.truncated
      ? html`<p class="empty">${messages.onlyMostLinked(MOST)}</p>`
      : nothing;
    if (this.#nodes.length > SVG_NODES && this.#canvas.isMissing)
      return html`${note}
        <p class="empty">${messages.tooLargeToDraw}</p>
        ${networkTable(this, this.#ties, day)}`;
    const table = state.nw === 't' || this.isPrinting ? networkTable(this, this.#ties, day) : nothing;
    if (state.nw === 't' && !this.isPrinting) return html`${note}${table}`;
    if (this.#nodes.length > SVG_NODES)
      return html`${note}
        <figure aria-label=${messages.networkLabel}><div class="stage"></div></figure>
        ${networkKey(messages, this.#nodes, this.#ties)}${table}`;
    return html`${note}
      <figure aria-busy=${this.busy} class=${this.#questions.busy ? 'stale' : ''}>${this.#drawn()}</figure>
      ${networkKey(messages, this.#nodes, this.#ties)}${table}`;
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    this.#canvas.show(
      stage,
      this.#nodes,
      this.#ties,
      () => this.#plans.placesFor(this.#nodes, this.#pairs, 1.6),
      (id) => this.open(id),
    );
  }

  get #pairs() {
    return this.#shown?.all.network.edges.map(({ source, target }) => [source, target] as const) ?? [];
  }

  /** What the picture is drawn about, where it has room for a part of the network only; undefined: for all of it. */
  get #centre(): string | undefined {
    const { state } = this;
    if (this.#isWhole || !this.#isNarrow || state.around) return undefined;
    return centreOf(this.#nodes, this.#ties, state);
  }

  get #isNarrow(): boolean {
    return this.#width > 0 && this.#width < NARROW && this.#nodes.length <= SVG_NODES;
  }

  #drawn() {
    if (this.#width === 0) return nothing;
    const width = Math.max(300, this.#width);
    const [id, whole] = [this.#centre, { nodes: this.#nodes, ties: this.#ties, pairs: this.#pairs }];
    const { nodes, ties, plan } =
      id === undefined
        ? { ...whole, plan: this.#plans.planFor(whole.nodes, whole.pairs, width) }
        : this.#near.partOf(whole, { id, isCompared: id === this.state.cmp }, this.#plans, [width, screen.height]);
    return this.#picture.render(nodes, ties, plan, width);
  }

  #toolbar(): TemplateResult {
    const { messages, state } = this;
    return html`<div class="seg noprint" role="group" aria-label=${messages.links}>
        <button aria-pressed=${state.rel === 'core'} @click=${() => this.change({ rel: 'core' })}>
          ${messages.postsAndTies}
        </button>
        <button aria-pressed=${state.rel === 'all'} @click=${() => this.change({ rel: 'all' })}>${messages.includeEvents}</button>
      </div>
      ${downloadMenu(this, { name: 'network', rows: () => this.#rows() })}
      ${
        state.around
          ? html`<span class="seg"
              >${fill(messages.connectionsOf, this.nameOf(state.around))}
              <button @click=${() => this.change({ around: null }, true)}>${messages.showAll}</button></span
            >`
          : this.#isNarrow
            ? this.#part()
            : nothing
      }
      <div class="seg last noprint" role="group" aria-label=${`${messages.network}: ${messages.chart} / ${messages.table}`}>
        <button aria-pressed=${state.nw === 'p'} @click=${() => this.change({ nw: 'p' })}>${messages.chart}</button>
        <button aria-pressed=${state.nw === 't'} @click=${() => this.change({ nw: 't' })}>${messages.table}</button>
      </div>`;
  }

  /** What the picture is of, and the way to all of it. */
  #part(): TemplateResult {
    const centre = this.#centre;
    const toggle = () => {
      this.#isWhole = !this.#isWhole;
      this.requestUpdate();
    };
    return html`<span class="seg noprint"
      >${centre === undefined ? nothing : fill(this.messages.connectionsOf, this.nameOf(centre))}
      <button aria-pressed=${this.#isWhole} @click=${toggle}>${this.messages.showAll}</button></span
    >`;
  }

  #rows(): readonly [readonly string[], readonly (readonly string[])[]] {
    return [
      ['claim', 'source', 'source name', 'label', 'target', 'target name', 'certainty', 'change'],
      this.#ties.map(({ id, source, target, label, isPossible, change }) => [
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
}
