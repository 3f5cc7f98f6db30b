import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import { arrows, nearest, type Spot } from '../nearest.ts';
import { sans } from '../styles/tokens.ts';
import { cut, textWidth } from '../text-width.ts';
import { fill, nameOf } from '../words.ts';
import type { ReformNetwork } from './element.ts';
import { nameLines } from './name-lines.ts';
import type { Plan } from './room.ts';
import type { Change, Node, Tie } from './ties.ts';

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

  render(nodes: readonly Node[], ties: readonly Tie[], plan: Plan, width: number): SVGTemplateResult {
    const { words, state } = this.#network;
    const { height } = plan;
    const spots = new Map(nodes.map(({ id }) => [id, { id, ...(plan.spots.get(id) ?? { x: 0, y: 0 }) }]));
    this.#spots = [...spots.values()];
    if (!this.#stop || !spots.has(this.#stop))
      this.#stop = nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id;
    const chosen = state.sel && spots.has(state.sel) ? state.sel : null;
    const { named, taken } = this.#named(nodes, spots, chosen, width);
    const curves = bent(ties).flatMap(({ tie, bend }) => curveOf(tie, bend, spots, taken) ?? []);
    return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${words.networkLabel} @keydown=${this.#key}>
      ${curves.map((curve) => this.#tie(curve, chosen))}
      ${repeat(
        nodes,
        ({ id }) => id,
        (node) => this.#node(node, spots.get(node.id) ?? { id: '', x: 0, y: 0 }, named.has(node.id), width, chosen),
      )}
      ${curves.map((curve) => this.#sign(curve))}
      ${chosen === null ? nothing : roles(curves.filter(({ tie }) => tie.source === chosen || tie.target === chosen))}
    </svg>`;
  }

  #tie({ tie, path }: Curve, chosen: string | null): SVGTemplateResult {
    const isHot = chosen !== null && (tie.source === chosen || tie.target === chosen);
    const style = ['tie', tie.isPossible ? 'possible' : '', tie.change ?? (isHot ? 'hot' : chosen ? 'dim' : '')];
    return svg`<path class=${style.join(' ')} d=${path}></path>
      <path class="hit" d=${path} data-id=${tie.id} @click=${() => this.#network.open(tie.id)}></path>`;
  }

  #sign({ tie: { id, change }, middle: { x, y } }: Curve): SVGTemplateResult | typeof nothing {
    if (change === null || change === 'kept') return nothing;
    return svg`<g class="sign-of" @click=${() => this.#network.open(id)}>
      <circle class=${`sign-${change}`} cx=${x} cy=${y} r="7"></circle>
      <text class=${`t-${change}`} x=${x} y=${y + 4} text-anchor="middle">${SIGNS[change]}</text></g>`;
  }

  #node(node: Node, { x, y }: Spot, isNamed: boolean, width: number, chosen: string | null): SVGTemplateResult {
    const { words } = this.#network;
    const shape = shapeOf(node.type);
    const isTied = node.degree > 0 || node.degreeBefore !== null;
    const isChosen = node.id === chosen;
    const lines = nameLines(node.name);
    const count = node.degreeBefore === null ? '' : `${node.degreeBefore} → ${node.degree}`;
    const half = Math.max(...lines.map((line) => textWidth(line, `700 12px ${sans}`))) / 2;
    const labelX = Math.max(half + 2, Math.min(width - half - 2, x));
    const seen = lines.join(' ');
    const spoken = [
      // What is seen comes first, for those who speak to their computer.
      [seen, count].join(' ').trim(),
      ...(seen === node.name ? [] : [node.name]),
      nameOf(words, 'type_', node.type),
      fill(words.tieCount, words.ties, node.degree),
      ...(node.degreeBefore === null ? [] : [fill(words.tieCount, words.before, node.degreeBefore)]),
    ];
    const label = ['halo', isNamed || isChosen ? '' : 'hush', shape === 'Person' ? 'person' : ''].join(' ');
    return svg`<g class=${isTied ? 'node' : 'node untied'} data-id=${node.id} role="button" tabindex=${node.id === this.#stop ? 0 : -1}
      aria-pressed=${isChosen} aria-label=${`${spoken.join('. ')}.`} @click=${() => this.#open(node.id)}>
      ${seen === node.name ? nothing : svg`<title>${node.name}</title>`}
      <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
      ${isChosen ? svg`<circle cx=${x} cy=${y} r="15" fill="none" stroke="var(--ink)" stroke-width="1.2"></circle>` : nothing}
      <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape), !isTied)}</g>
      <text class=${label} text-anchor="middle">${lines.map(
        (line, index) => svg`<tspan x=${labelX} y=${y + 23 + index * 13}>${line} </tspan>`,
      )}</text>${count ? svg`<text class="count halo" x=${x + 12} y=${y + 4}>${count}</text>` : nothing}</g>`;
  }

  /** Those whose names have room: the chosen one first, then by how many ties they have; and what names and shapes cover. */
  #named(
    nodes: readonly Node[],
    spots: ReadonlyMap<string, Spot>,
    chosen: string | null,
    width: number,
  ): { readonly named: ReadonlySet<string>; readonly taken: readonly Box[] } {
    const taken: Box[] = this.#spots.map(({ x, y }) => [x - 9, y - 9, x + 9, y + 9]);
    const rank = (node: Node) => (node.id === chosen ? 1e6 : 0) + (node.degreeBefore === null ? 0 : 100) + node.degree;
    const named = nodes
      .toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
      .filter((node) => {
        const { x, y } = spots.get(node.id) ?? { x: 0, y: 0 };
        const lines = nameLines(node.name);
        const half = Math.max(...lines.map((line) => textWidth(line, `600 12px ${sans}`))) / 2 + 3;
        const middle = Math.max(half, Math.min(width - half, x));
        const box = [middle - half, y + 11, middle + half, y + 13 + lines.length * 13] as const;
        const isFree = taken.every(([l, t, r, b]) => box[2] < l || box[0] > r || box[3] < t || box[1] > b);
        if (isFree) taken.push(box);
        return isFree;
      });
    return { named: new Set(named.map(({ id }) => id)), taken };
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

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** A tie with its path, and the point on it that its signs stand at. */
interface Curve {
  readonly tie: Tie;
  readonly path: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Where along a tie its signs are tried, the best place first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.16, 0.84] as const;

function curveOf(tie: Tie, bend: number, spots: ReadonlyMap<string, Spot>, taken: readonly Box[]): Curve | undefined {
  const [from, to] = [spots.get(tie.source), spots.get(tie.target)];
  if (!from || !to) return undefined;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [mx, my] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
  const at = (t: number) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * mx + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * my + t ** 2 * to.y,
  });
  const isFree = ({ x, y }: { x: number; y: number }) =>
    taken.every(([l, t, r, b]) => x + 7 < l || x - 7 > r || y + 7 < t || y - 7 > b);
  const middle = ALONG.map(at).find(isFree) ?? at(0.5);
  return { tie, path: `M${from.x} ${from.y}Q${mx} ${my} ${to.x} ${to.y}`, middle };
}

/** What ties are called, over all else; the same role of several ties that would lie on one spot is written once. */
function roles(curves: readonly Curve[]): readonly SVGTemplateResult[] {
  const written: { readonly x: number; readonly y: number }[] = [];
  return curves.map(({ tie, middle: { x, y } }) => {
    const down = tie.change && tie.change !== 'kept' ? -11 : 4;
    if (written.some((other) => Math.abs(other.x - x) < 50 && Math.abs(other.y - y) < 12)) return svg``;
    written.push({ x, y });
    return svg`<text class="role halo" x=${x} y=${y + down} text-anchor="middle">${cut(tie.label, 28)}</text>`;
  });
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
