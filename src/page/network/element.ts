import { html, nothing, type TemplateResult } from 'lit';
import { dayLabel, shortDay } from '../dates.ts';
import { parseDay } from '../days.ts';
import { downloadMenu } from '../download-menu.ts';
import { ReformElement } from '../element.ts';
import { Network, NetworkChange, Paragraphs, type RelationKind } from '../operations.ts';
import { styles } from '../styles.ts';
import { fill } from '../words.ts';
import { changeLists } from './changes.ts';
import { NetworkCanvas } from './canvas.ts';
import { placesOf, type Place } from './force.ts';
import { networkKey } from './key.ts';
import { NetworkPicture } from './picture.ts';
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
  #places: { readonly key: string; readonly places: ReadonlyMap<string, Place> } | undefined;
  #nodes: readonly Node[] = [];
  /** The answers that nodes and ties are made of. */
  #made: readonly unknown[] = [];
  #ties: readonly Tie[] = [];
  readonly #all = this.question(Network, () => ({ ...this.#shared, at: null, first: MOST }));
  readonly #day = this.question(Network, () => (this.at ? { ...this.#shared, at: this.at, first: MOST } : undefined));
  readonly #change = this.question(NetworkChange, () => {
    const { cmp } = this.state;
    if (!cmp) return undefined;
    return { ...this.#shared, event: cmp, from: null, to: null };
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

  /** The day that is drawn: after an event that is compared with, the day after it. */
  get at(): string | null {
    const after = this.state.cmp ? this.#change.answer?.networkChange.to : undefined;
    return after ?? this.state.at ?? this.day ?? null;
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
    const change = this.state.cmp && this.#change.answered?.event === this.state.cmp ? this.#change.answer : undefined;
    const made = [all, day, change];
    if (made.every((part, index) => part === this.#made[index])) return;
    this.#made = made;
    this.#ties = tiesOf(day, change ?? null);
    this.#nodes = nodesOf(all, day, change ?? null);
  }

  protected override render(): TemplateResult {
    const { words, state, language } = this;
    const change =
      state.cmp && this.#change.answered?.event === state.cmp ? this.#change.answer?.networkChange : undefined;
    const short = (iso: string | null | undefined) => {
      const day = iso ? parseDay(iso) : null;
      return day === null ? '' : shortDay(day, language);
    };
    const title = change ? fill(words.networkOf, this.nameOf(state.cmp ?? '')) : words.network;
    const days = change ? `${short(change.from)} → ${short(change.to)}` : short(this.at);
    const certain = this.#ties.filter((tie) => !tie.isPossible && tie.change !== 'lost').length;
    const possible = this.#ties.filter((tie) => tie.isPossible && tie.change !== 'lost').length;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${title}</h2>
        <p class="quiet">${days}</p>
        <p class="quiet" aria-live="polite">${this.#ties.length > 0 ? fill(words.tally, certain, possible) : ''}</p>
        ${this.#toolbar()}
      </div>
      ${this.waiting()} ${this.#body(short(this.at))}
      ${change ? changeLists(this, this.#ties) : nothing}
    </section>`;
  }

  #body(day: string): TemplateResult | typeof nothing {
    const { words, state } = this;
    if (!this.#all.answer || !this.#day.answer) return html`<figure aria-busy="true"></figure>`;
    if (this.#ties.length === 0) {
      const known = state.known === null ? null : parseDay(state.known);
      return html`<p class="empty">${fill(words.noTies, day, known === null ? '–' : dayLabel(known, this.language))}</p>`;
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
      () => this.#placesFor(1.6),
      (id) => this.open(id),
    );
  }

  #drawn() {
    if (this.#width === 0) return nothing;
    const width = Math.max(300, this.#width);
    const nodes = this.#nodes;
    const height = Math.round(width < 640 ? Math.max(560, nodes.length * 11) : Math.min(760, 380 + nodes.length * 4));
    return this.#picture.render(nodes, this.#ties, this.#placesFor(width / height), width, height);
  }

  /** Places by the ties of all time, so that nothing moves from day to day. */
  #placesFor(aspect: number): ReadonlyMap<string, Place> {
    const all = this.#all.answer?.network;
    const rounded = Math.round(aspect * 4) / 4;
    const ids = this.#nodes.map(({ id }) => id);
    const key = `${rounded} ${ids.toSorted().join(' ')}`;
    if (this.#places?.key !== key)
      this.#places = {
        key,
        places: placesOf(ids, all?.edges.map(({ source, target }) => [source, target] as const) ?? [], rounded),
      };
    return this.#places.places;
  }

  #toolbar(): TemplateResult {
    const { words, state } = this;
    return html`<div class="seg noprint" role="group" aria-label=${words.ties}>
        <button aria-pressed=${state.rel === 'core'} @click=${() => this.change({ rel: 'core' })}>${words.relCore}</button>
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
