import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import { arrows, nearest, type Spot } from '../nearest.ts';
import { sans } from '../styles/tokens.ts';
import { cut, textWidth } from '../text-width.ts';
import { fill, nameOf } from '../words.ts';
import type { ReformNetwork } from './element.ts';
import type { Place } from './force.ts';
import type { Change, Node, Tie } from './ties.ts';

/** Room around the nodes, for their names. */
const MARGIN = { x: 64, top: 24, bottom: 56 };
const SIGNS: Readonly<Record<Exclude<Change, 'kept'>, string>> = { gained: '+', lost: '×', weakened: '?' };

/** The network as a picture of so many pixels: ties below, names above, each where it always is. */
export class NetworkPicture {
  readonly #network: ReformNetwork;
  /** Id of the node that the Tab key stops at. */
  #stop: string | undefined;
  #spots: readonly Spot[] = [];

  constructor(network: ReformNetwork) {
    this.#network = network;
  }

  /** Focuses the node that the Tab key stops at. */
  focus(): void {
    this.#network.renderRoot.querySelector<SVGElement>('.node[tabindex="0"]')?.focus();
  }

  render(
    nodes: readonly Node[],
    ties: readonly Tie[],
    places: ReadonlyMap<string, Place>,
    width: number,
    height: number,
  ): SVGTemplateResult {
    const { words, state } = this.#network;
    const spots = new Map(
      nodes.map(({ id }) => {
        const { x, y } = places.get(id) ?? { x: 0.5, y: 0.5 };
        return [
          id,
          { id, x: MARGIN.x + x * (width - 2 * MARGIN.x), y: MARGIN.top + y * (height - MARGIN.top - MARGIN.bottom) },
        ];
      }),
    );
    this.#spots = [...spots.values()];
    if (!this.#stop || !spots.has(this.#stop))
      this.#stop = nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id;
    const chosen = state.sel && spots.has(state.sel) ? state.sel : null;
    const named = this.#named(nodes, spots, chosen, width);
    return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${words.networkLabel} @keydown=${this.#key}>
      ${bent(ties).map(({ tie, bend }) => this.#tie(tie, bend, spots, chosen))}
      ${repeat(
        nodes,
        ({ id }) => id,
        (node) => this.#node(node, spots.get(node.id) ?? { id: '', x: 0, y: 0 }, named.has(node.id), width, chosen),
      )}
    </svg>`;
  }

  #tie(
    tie: Tie,
    bend: number,
    spots: ReadonlyMap<string, Spot>,
    chosen: string | null,
  ): SVGTemplateResult | typeof nothing {
    const [from, to] = [spots.get(tie.source), spots.get(tie.target)];
    if (!from || !to) return nothing;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const [mx, my] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
    const path = `M${from.x} ${from.y}Q${mx} ${my} ${to.x} ${to.y}`;
    const [qx, qy] = [(from.x + 2 * mx + to.x) / 4, (from.y + 2 * my + to.y) / 4];
    const isHot = chosen !== null && (tie.source === chosen || tie.target === chosen);
    const style = ['tie', tie.isPossible ? 'possible' : '', tie.change ?? (isHot ? 'hot' : chosen ? 'dim' : '')];
    const change = tie.change === null || tie.change === 'kept' ? null : tie.change;
    return svg`<path class=${style.join(' ')} d=${path}></path>
      <path class="hit" d=${path} data-id=${tie.id} @click=${() => this.#network.open(tie.id)}></path>
      ${
        change
          ? svg`<circle class=${`sign-${change}`} cx=${qx} cy=${qy} r="7"></circle>
              <text class=${`t-${change}`} x=${qx} y=${qy + 4} text-anchor="middle">${SIGNS[change]}</text>`
          : nothing
      }
      ${isHot ? svg`<text class="role halo" x=${qx} y=${qy + (change ? -11 : 4)} text-anchor="middle">${cut(tie.label, 28)}</text>` : nothing}`;
  }

  #node(node: Node, { x, y }: Spot, isNamed: boolean, width: number, chosen: string | null): SVGTemplateResult {
    const { words } = this.#network;
    const shape = shapeOf(node.type);
    const isTied = node.degree > 0 || node.degreeBefore !== null;
    const isChosen = node.id === chosen;
    const lines = [
      ...wrapped(node.name),
      ...(node.degreeBefore === null ? [] : [`${node.degreeBefore} → ${node.degree}`]),
    ];
    const half = Math.max(...lines.map((line) => textWidth(line, `700 12px ${sans}`))) / 2;
    const labelX = Math.max(half + 2, Math.min(width - half - 2, x));
    const seen = lines.join(' ');
    const spoken = [
      // What is seen comes first, for those who speak to their computer.
      ...(seen.startsWith(node.name) ? [seen] : [seen, node.name]),
      nameOf(words, 'type_', node.type),
      fill(words.tieCount, words.ties, node.degree),
      ...(node.degreeBefore === null ? [] : [fill(words.tieCount, words.before, node.degreeBefore)]),
    ];
    const label = ['halo', isNamed || isChosen ? '' : 'hush', shape === 'Person' ? 'person' : ''].join(' ');
    return svg`<g class=${isTied ? 'node' : 'node untied'} data-id=${node.id} role="button" tabindex=${node.id === this.#stop ? 0 : -1}
      aria-pressed=${isChosen} aria-label=${`${spoken.join('. ')}.`} @click=${() => this.#open(node.id)}>
      <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
      ${isChosen ? svg`<circle cx=${x} cy=${y} r="15" fill="none" stroke="var(--ink)" stroke-width="1.2"></circle>` : nothing}
      <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape), !isTied)}</g>
      <text class=${label} text-anchor="middle">${lines.map(
        (line, index) => svg`<tspan x=${labelX} y=${y + 23 + index * 13}>${line} </tspan>`,
      )}</text></g>`;
  }

  /** Those whose names have room: the chosen one and its like first, then by how many ties they have. */
  #named(
    nodes: readonly Node[],
    spots: ReadonlyMap<string, Spot>,
    chosen: string | null,
    width: number,
  ): ReadonlySet<string> {
    const taken: (readonly [number, number, number, number])[] = this.#spots.map(({ x, y }) => [
      x - 9,
      y - 9,
      x + 9,
      y + 9,
    ]);
    const rank = (node: Node) => (node.id === chosen ? 1e6 : 0) + (node.degreeBefore === null ? 0 : 100) + node.degree;
    const named = nodes
      .toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
      .filter((node) => {
        const { x, y } = spots.get(node.id) ?? { x: 0, y: 0 };
        const lines = wrapped(node.name);
        const half = Math.max(...lines.map((line) => textWidth(line, `600 12px ${sans}`))) / 2 + 3;
        const middle = Math.max(half, Math.min(width - half, x));
        const tall = lines.length + (node.degreeBefore === null ? 0 : 1);
        const box = [middle - half, y + 11, middle + half, y + 13 + tall * 13] as const;
        const isFree = taken.every(([l, t, r, b]) => box[2] < l || box[0] > r || box[3] < t || box[1] > b);
        if (isFree) taken.push(box);
        return isFree;
      });
    return new Set(named.map(({ id }) => id));
  }

  #open(id: string): void {
    this.#stop = id;
    this.#network.open(id);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const id = (event.target as Element).closest<SVGElement>('.node')?.dataset['id'];
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(id);
      return;
    }
    const here = this.#spots.find((spot) => spot.id === id);
    if (!here || !(arrows as readonly string[]).includes(event.key)) return;
    event.preventDefault();
    const next = nearest(this.#spots, here, event.key);
    if (!next) return;
    this.#stop = next.id;
    this.#network.requestUpdate();
    this.#network.renderRoot.querySelector<SVGElement>(`.node[data-id="${CSS.escape(next.id)}"]`)?.focus();
  };
}

/** A name in at most two lines of about a dozen letters, cut where it is longer. */
function wrapped(name: string): readonly string[] {
  if (name.length <= 15 || !name.includes(' ')) return [cut(name, 24)];
  const words = cut(name, 48).split(' ');
  const half = words.join(' ').length / 2;
  let first = words[0] ?? '';
  let taken = 1;
  while (taken < words.length - 1 && first.length + (words[taken]?.length ?? 0) / 2 < half)
    first += ` ${words[taken++]}`;
  return [first, words.slice(taken).join(' ')].map((line) => cut(line, 26));
}

/** Ties between the same two, bent apart. */
function bent(ties: readonly Tie[]): readonly { readonly tie: Tie; readonly bend: number }[] {
  const counts = new Map<string, number>();
  return ties.map((tie) => {
    const isForth = tie.source < tie.target;
    const pair = isForth ? `${tie.source} ${tie.target}` : `${tie.target} ${tie.source}`;
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    const side = before % 2 === 0 ? 1 : -1;
    return { tie, bend: side * Math.ceil(before / 2 + 0.5) * (before === 0 ? 0 : 22) * (isForth ? 1 : -1) };
  });
}
