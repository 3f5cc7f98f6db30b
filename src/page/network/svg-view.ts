import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import { RovingFocus } from '../roving-focus.ts';
import type { Spot } from '../spatial-navigation.ts';
import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import { nameOf } from '../../messages/messages.ts';
import type { ReformNetwork } from './element.ts';
import { nameLines } from './name-lines.ts';
import type { Plan } from './overlap-removal.ts';
import { changeMarks, countSpots, curvesOf, roleMarks, type Box, type Curve, type Mark } from './edge-labels.ts';
import type { Node, Tie } from './graph-model.ts';

/** How a node is drawn. */
interface Drawn {
  readonly spot: Spot;
  readonly count: { readonly x: number; readonly y: number } | undefined;
  readonly isNamed: boolean;
  readonly isChosen: boolean;
  readonly width: number;
}

/** How many ties a node had and has, where that changed: "5 → 1". */
const countOf = ({ degree, degreeBefore }: Node) => (degreeBefore === null ? '' : `${degreeBefore} → ${degree}`);

const countsOf = (nodes: readonly Node[]) =>
  new Map(nodes.map((node) => [node.id, countOf(node)] as const).filter(([, count]) => count !== ''));

/** The network as a picture of so many pixels: ties below, names above, each where it always is. */
export class NetworkPicture {
  readonly #network: ReformNetwork;
  readonly #focus: RovingFocus;

  constructor(network: ReformNetwork) {
    this.#network = network;
    this.#focus = new RovingFocus(network, (id) => network.open(id));
  }

  /** Focuses the node that the Tab key stops at. */
  focus(): void {
    this.#focus.focus();
  }

  render(nodes: readonly Node[], ties: readonly Tie[], plan: Plan, width: number): SVGTemplateResult {
    const { messages, state } = this.#network;
    const { height } = plan;
    const spots = new Map(nodes.map(({ id }) => [id, { id, ...(plan.spots.get(id) ?? { x: 0, y: 0 }) }]));
    this.#focus.place([...spots.values()], nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id);
    const chosen = state.sel && spots.has(state.sel) ? state.sel : null;
    const { named, taken } = this.#named(nodes, spots, chosen, width);
    const curves = curvesOf(ties, spots);
    // Signs first: they have their line only.
    const signs = changeMarks(curves, taken);
    const counts = countSpots(countsOf(nodes), spots, curves, taken, width);
    const isOfChosen = ({ tie }: Curve) => tie.source === chosen || tie.target === chosen;
    const roles = chosen === null ? [] : roleMarks(curves.filter(isOfChosen), taken);
    return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${messages.networkLabel} @keydown=${this.#focus.onKeydown}>
      ${curves.map((curve) => this.#tie(curve, chosen))}
      ${repeat(
        nodes,
        ({ id }) => id,
        (node) =>
          this.#node(node, {
            spot: spots.get(node.id) ?? { id: '', x: 0, y: 0 },
            count: counts.get(node.id),
            isNamed: named.has(node.id),
            isChosen: node.id === chosen,
            width,
          }),
      )}
      ${signs.map((mark) => this.#sign(mark))}
      ${roles.map(({ x, y, text }) => svg`<text class="role halo" x=${x} y=${y + 4} text-anchor="middle">${text}</text>`)}
    </svg>`;
  }

  #tie({ tie, path }: Curve, chosen: string | null): SVGTemplateResult {
    const isHot = chosen !== null && (tie.source === chosen || tie.target === chosen);
    const style = ['tie', tie.isPossible ? 'possible' : '', tie.change ?? (isHot ? 'hot' : chosen ? 'dim' : '')];
    return svg`<path class=${style.join(' ')} d=${path}></path>
      <path class="hit" d=${path} data-id=${tie.id} @click=${() => this.#network.open(tie.id)}></path>`;
  }

  #sign({ curve, x, y, text }: Mark): SVGTemplateResult {
    const { id, change } = curve.tie;
    return svg`<g class="sign-of" @click=${() => this.#network.open(id)}>
      <circle class=${`sign-${change}`} cx=${x} cy=${y} r="7"></circle>
      <text class=${`t-${change}`} x=${x} y=${y + 4} text-anchor="middle">${text}</text></g>`;
  }

  #node(node: Node, { spot, count: at, isNamed, isChosen, width }: Drawn): SVGTemplateResult {
    const { messages } = this.#network;
    const shape = shapeOf(node.type);
    const isTied = node.degree > 0 || node.degreeBefore !== null;
    const { x, y } = spot;
    const lines = nameLines(node.name);
    const count = countOf(node);
    const half = Math.max(...lines.map((line) => textWidth(line, `700 12px ${sans}`))) / 2;
    const labelX = Math.max(half + 2, Math.min(width - half - 2, x));
    const seen = lines.join(' ');
    const spoken = [
      // What is seen comes first, for those who speak to their computer.
      [seen, count].join(' ').trim(),
      ...(seen === node.name ? [] : [node.name]),
      nameOf(messages, 'type_', node.type),
      messages.linkCount(node.degree),
      ...(node.degreeBefore === null ? [] : [messages.linkCountBefore(node.degreeBefore)]),
    ];
    const label = ['halo', isNamed || isChosen ? '' : 'hush', shape === 'Person' ? 'person' : ''].join(' ');
    return svg`<g class=${isTied ? 'node' : 'node untied'} data-id=${node.id} role="button" tabindex=${this.#focus.tabIndexOf(node.id)}
      aria-pressed=${isChosen} aria-label=${`${spoken.join('. ')}.`} @click=${() => this.#focus.open(node.id)}>
      ${seen === node.name ? nothing : svg`<title>${node.name}</title>`}
      <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
      ${isChosen ? svg`<circle cx=${x} cy=${y} r="15" fill="none" stroke="var(--ink)" stroke-width="1.2"></circle>` : nothing}
      <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape), !isTied)}</g>
      <text class=${label} text-anchor="middle">${lines.map(
        (line, index) => svg`<tspan x=${labelX} y=${y + 23 + index * 13}>${line} </tspan>`,
      )}</text>${at ? svg`<text class="count halo" x=${at.x} y=${at.y + 4} text-anchor="middle">${count}</text>` : nothing}</g>`;
  }

  /** Those whose names have room: the chosen one first, then by how many ties they have; and what names and shapes cover. */
  #named(
    nodes: readonly Node[],
    spots: ReadonlyMap<string, Spot>,
    chosen: string | null,
    width: number,
  ): { readonly named: ReadonlySet<string>; readonly taken: Box[] } {
    const taken: Box[] = [...spots.values()].map(({ x, y }) => [x - 9, y - 9, x + 9, y + 9]);
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
}
