import { html, nothing, type TemplateResult } from 'lit';
import { dayLabel, shortDay } from '../dates.ts';
import { formatDay, parseDay } from '../days.ts';
import { downloadMenu } from '../download-menu.ts';
import { ReformElement } from '../element.ts';
import { isForeign } from '../foreign.ts';
import { Compared, Network, NetworkChange, Paragraphs } from '../operations.ts';
import type { NetworkChangeQuery, RelationKind } from '../operations.ts';
import { styles } from '../styles.ts';
import { fill } from '../words.ts';
import { changeLists } from './changes.ts';
import { NetworkCanvas } from './canvas.ts';
import { networkKey } from './key.ts';
import { NetworkPicture } from './picture.ts';
import { Plans } from './plans.ts';
import { networkStyles } from './styles.ts';
import { networkTable } from './table.ts';
import { nodesOf, tiesOf, type Node, type Tie } from './ties.ts';

/** How many nodes are asked for, and up to how many are drawn as SVG. */
const MOST = 500;
const SVG_NODES = 300;

const relations: Readonly<Record<'core' | 'all', readonly RelationKind[]>> = {
  core: ['TENURE', 'TIE'],
  all: ['TENURE', 'TIE', 'PARTICIPATION', 'INFLUENCE'],
};

/** `<reform-network>`: who was tied to whom on a day, and what an event changed, with a table twin. */
export class ReformNetwork extends ReformElement {
  static override styles = [styles, networkStyles];
  static override properties = { ...ReformElement.properties, day: {} };
  /** The day where the view's state names none, `YYYY-MM-DD`. */
  declare day: string | undefined;
  readonly #picture = new NetworkPicture(this);
  readonly #canvas = new NetworkCanvas(() => this.requestUpdate());
  #width = 0;
  readonly #plans = new Plans();
  #nodes: readonly Node[] = [];
  /** What is drawn: it may be of an earlier moment than what is asked for. */
  #shown: { readonly change: NetworkChangeQuery | undefined; readonly at: string | null } | undefined;
  /** The answers that nodes and ties are made of. */
  #made: readonly unknown[] = [];
  #ties: readonly Tie[] = [];
  readonly #all = this.question(Network, () => ({ ...this.#shared, at: null, first: MOST }));
  readonly #day = this.question(Network, () => (this.at ? { ...this.#shared, at: this.at, first: MOST } : undefined));
  /** The event that is compared with. */
  readonly #event = this.question(Compared, () =>
    this.state.cmp ? { id: this.state.cmp, language: this.language } : undefined,
  );
  /** From the day before that event to the day that is looked at, where this comes after it; else to the day after it. */
  readonly #change = this.question(NetworkChange, () => {
    const { cmp } = this.state;
    if (!cmp || this.#event.answered?.id !== cmp) return undefined;
    const { earliest, latest } = this.#event.answer?.event?.date ?? {};
    const day = this.state.at ?? this.day;
    const isAfter = earliest && latest && day && (parseDay(day) ?? 0) > (parseDay(latest) ?? Infinity) + 1;
    const days = isAfter ? { event: null, from: formatDay((parseDay(earliest) ?? 0) - 1), to: day } : null;
    return { ...this.#shared, ...(days ?? { event: cmp, from: null, to: null }) };
  });
  readonly #claims = this.question(Paragraphs, () => {
    const ids = [...new Set(this.#ties.map(({ id }) => id))].slice(0, 100);
    return ids.length > 0 ? { ids } : undefined;
  });
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

  /** The day that is drawn: that which is looked at; with a comparison, its later day. */
  get at(): string | null {
    return this.#compared?.networkChange.to ?? this.state.at ?? this.day ?? null;
  }

  /** The comparison, once it is known of the event and the day that are asked for. */
  get #compared(): NetworkChangeQuery | undefined {
    const { cmp, at } = this.state;
    const { answer, answered } = this.#change;
    if (!cmp || !answered) return undefined;
    const isIt = answered.event === null ? answered.to === (at ?? this.day) : answered.event === cmp;
    return isIt && this.#event.answered?.id === cmp ? answer : undefined;
  }

  get #shared() {
    const { known, rel, around } = this.state;
    return { known, relations: relations[rel], around: around ? [around] : null, language: this.language };
  }

  /** What a node is called. */
  nameOf(id: string): string {
    return this.#nodes.find((node) => node.id === id)?.name ?? id;
  }

  /** The paragraphs that a claim rests on: "¶ 29"; empty until they are known. */
  paragraphsOf(id: string): string {
    const claim = this.#claims.answer?.nodes.find((node) => node && 'citations' in node && node.id === id);
    if (!claim || !('citations' in claim)) return '';
    return [...new Set(claim.citations.map(({ passage }) => `¶ ${passage.paragraph}`))].join(' ');
  }

  /** Focuses the picture's node, or the table. */
  focusFirst(): void {
    if (this.state.nw === 't') this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus();
    else this.#picture.focus();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const [all, day] = [this.#all.answer, this.#day.answer];
    if (!all || !day) return;
    const change = this.#compared;
    // A day's ties and a comparison with another day do not make one picture: the old one stays until both are there.
    if (this.state.cmp && !change && !this.#change.failure && !this.#event.failure) return;
    if (change && this.#day.answered?.at !== change.networkChange.to) return;
    const made = [all, day, change];
    if (made.every((part, index) => part === this.#made[index])) return;
    this.#made = made;
    this.#shown = { change, at: this.#day.answered?.at ?? null };
    this.#ties = tiesOf(day, change ?? null);
    this.#nodes = nodesOf(all, day, change ?? null);
  }

  protected override render(): TemplateResult {
    const { words, language } = this;
    const change = this.#shown?.change?.networkChange;
    const short = (iso: string | null | undefined) => {
      const day = iso ? parseDay(iso) : null;
      return day === null ? '' : shortDay(day, language);
    };
    const title = change ? fill(words.networkOf, this.#event.answer?.event?.name ?? '') : words.network;
    const days = change ? `${short(change.from)} → ${short(change.to)}` : short(this.#shown?.at);
    const certain = this.#ties.filter((tie) => !tie.isPossible && tie.change !== 'lost').length;
    const possible = this.#ties.filter((tie) => tie.isPossible && tie.change !== 'lost').length;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${title}</h2>
        <p class="quiet">${days}</p>
        <p class="quiet" aria-live="polite">${this.#ties.length > 0 ? fill(words.tally, certain, possible) : ''}</p>
        ${this.#toolbar()}
      </div>
      ${this.waiting()} ${this.#body(short(this.#shown?.at))} ${change ? changeLists(this, this.#ties) : nothing}
      ${
        this.#nodes.some(({ name }) => isForeign(name, language))
          ? html`<p class="key">${words.untranslated}</p>`
          : nothing
      }
      ${this.beside()}
    </section>`;
  }

  #body(day: string): TemplateResult | typeof nothing {
    const { words, state } = this;
    if (!this.#shown || !this.#day.answer) return html`<figure aria-busy="true"></figure>`;
    if (this.#ties.length === 0) {
      const known = state.known === null ? null : parseDay(state.known);
      const sentence =
        known === null ? fill(words.noTiesOn, day) : fill(words.noTies, day, dayLabel(known, this.language));
      return html`<p class="empty">${sentence}</p>`;
    }
    const note = this.#day.answer.network.truncated
      ? html`<p class="empty">${fill(words.truncated, MOST)}</p>`
      : nothing;
    if (this.#nodes.length > SVG_NODES && this.#canvas.isMissing)
      return html`${note}
        <p class="empty">${words.noWebGl}</p>
        ${networkTable(this, this.#ties, day)}`;
    if (state.nw === 't') return html`${note}${networkTable(this, this.#ties, day)}`;
    if (this.#nodes.length > SVG_NODES)
      return html`${note}
        <figure aria-label=${words.networkLabel}><div class="stage"></div></figure>
        ${networkKey(words, this.#nodes, this.#ties)}`;
    return html`${note}
      <figure aria-busy=${this.busy}>${this.#drawn()}</figure>
      ${networkKey(words, this.#nodes, this.#ties)}`;
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
    return this.#all.answer?.network.edges.map(({ source, target }) => [source, target] as const) ?? [];
  }

  #drawn() {
    if (this.#width === 0) return nothing;
    const width = Math.max(300, this.#width);
    return this.#picture.render(this.#nodes, this.#ties, this.#plans.planFor(this.#nodes, this.#pairs, width), width);
  }

  #toolbar(): TemplateResult {
    const { words, state } = this;
    return html`<div class="seg noprint" role="group" aria-label=${words.ties}>
        <button aria-pressed=${state.rel === 'core'} @click=${() => this.change({ rel: 'core' })}>
          ${words.relCore}
        </button>
        <button aria-pressed=${state.rel === 'all'} @click=${() => this.change({ rel: 'all' })}>${words.relAll}</button>
      </div>
      ${downloadMenu(this, { name: 'network', rows: () => this.#rows() })}
      ${
        state.around
          ? html`<span class="seg"
              >${fill(words.aroundOne, this.nameOf(state.around))}
              <button @click=${() => this.change({ around: null }, true)}>${words.aroundAll}</button></span
            >`
          : nothing
      }
      <div class="seg last noprint" role="group" aria-label=${`${words.network}: ${words.picture} / ${words.table}`}>
        <button aria-pressed=${state.nw === 'p'} @click=${() => this.change({ nw: 'p' })}>${words.picture}</button>
        <button aria-pressed=${state.nw === 't'} @click=${() => this.change({ nw: 't' })}>${words.table}</button>
      </div>`;
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
