import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../../messages/messages.ts';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import type { RovingFocus } from '../roving-focus.ts';
import type { Spot } from '../spatial-navigation.ts';
import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import { changeMarks, countSpots, curvesOf, roleMarks, type Box, type Curve, type Mark } from './edge-labels.ts';
import type { Subgraph } from './ego-network.ts';
import type { Node } from './graph-model.ts';
import { nameLines } from './name-lines.ts';
import type { NetworkContext } from './network-context.ts';
import { isolated } from '../../messages/isolation.ts';

/** How a node is drawn. */
interface NodeStyle {
  readonly spot: Spot;
  /** Where its changed degree is written. */
  readonly count: { readonly x: number; readonly y: number } | undefined;
  readonly isNamed: boolean;
  readonly isSelected: boolean;
  /** Width of the chart in pixels. */
  readonly width: number;
}

/** The degree before and after, where it changed: "5 → 1". */
const countOf = ({ degree, degreeBefore }: Node) => (degreeBefore === null ? '' : `${degreeBefore} → ${degree}`);

const countsOf = (nodes: readonly Node[]) =>
  new Map(nodes.map((node) => [node.id, countOf(node)] as const).filter(([, count]) => count !== ''));

/** The network as an SVG chart `width` pixels wide: edges below, names above; `selectedId` is emphasised with its edges. */
export function svgView(
  context: NetworkContext,
  focus: RovingFocus,
  { nodes, edges, layout: { positions, height } }: Subgraph,
  width: number,
  selectedId: string | null,
): SVGTemplateResult {
  const spots = new Map(nodes.map(({ id }) => [id, { id, ...(positions.get(id) ?? { x: 0, y: 0 }) }]));
  focus.place([...spots.values()], nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id);
  const selected = selectedId !== null && spots.has(selectedId) ? selectedId : null;
  const { named, taken } = placeNames(nodes, spots, selected, width);
  const curves = curvesOf(edges, spots);
  // Signs first: they can stand on their own line only.
  const signs = changeMarks(curves, taken);
  const counts = countSpots(countsOf(nodes), spots, curves, taken, width);
  const isOfSelected = ({ edge }: Curve) => edge.source === selected || edge.target === selected;
  const roles = selected === null ? [] : roleMarks(curves.filter(isOfSelected), taken);
  return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${context.messages.networkLabel} @keydown=${focus.onKeydown}>
    ${curves.map((curve) => edgeView(context, curve, selected === null ? '' : isOfSelected(curve) ? 'hot' : 'dim'))}
    ${repeat(
      nodes,
      ({ id }) => id,
      (node) =>
        nodeView(context, focus, node, {
          spot: spots.get(node.id) ?? { id: '', x: 0, y: 0 },
          count: counts.get(node.id),
          isNamed: named.has(node.id),
          isSelected: node.id === selected,
          width,
        }),
    )}
    ${signs.map((mark) => signView(context, mark))}
    ${roles.map(({ x, y, text }) => svg`<text class="role halo" x=${x} y=${y + 4} text-anchor="middle">${text}</text>`)}
  </svg>`;
}

function edgeView(context: NetworkContext, { edge, path }: Curve, emphasis: string): SVGTemplateResult {
  const style = ['edge', edge.isPossible ? 'possible' : '', edge.change ?? emphasis];
  return svg`<path class=${style.join(' ')} d=${path}></path>
    <path class="hit" d=${path} data-id=${edge.id} @click=${() => context.open(edge.id)}></path>`;
}

function signView(context: NetworkContext, { curve, x, y, text }: Mark): SVGTemplateResult {
  const { id, change } = curve.edge;
  return svg`<g class="sign-of" @click=${() => context.open(id)}>
    <circle class=${`sign-${change}`} cx=${x} cy=${y} r="7"></circle>
    <text class=${`t-${change}`} x=${x} y=${y + 4} text-anchor="middle">${text}</text></g>`;
}

function nodeView(
  { messages }: NetworkContext,
  focus: RovingFocus,
  node: Node,
  { spot: { x, y }, count: at, isNamed, isSelected, width }: NodeStyle,
): SVGTemplateResult {
  const shape = shapeOf(node.type);
  const isTied = node.degree > 0 || node.degreeBefore !== null;
  const lines = nameLines(node.name);
  const count = countOf(node);
  const half = Math.max(...lines.map((line) => textWidth(line, `700 12px ${sans}`))) / 2;
  const labelX = Math.max(half + 2, Math.min(width - half - 2, x));
  const seen = lines.join(' ');
  const spoken = [
    // The visible text comes first, for those who speak to their computer.
    [isolated(seen), count].join(' ').trim(),
    ...(seen === node.name ? [] : [isolated(node.name)]),
    nameOf(messages, 'type_', node.type),
    messages.linkCount(node.degree),
    ...(node.degreeBefore === null ? [] : [messages.linkCountBefore(node.degreeBefore)]),
  ];
  const label = ['halo', isNamed || isSelected ? '' : 'hush', shape === 'Person' ? 'person' : ''].join(' ');
  return svg`<g class=${isTied ? 'node' : 'node untied'} data-id=${node.id} role="button" tabindex=${focus.tabIndexOf(node.id)}
    aria-pressed=${isSelected} aria-label=${`${spoken.join('. ')}.`} @click=${() => focus.open(node.id)}>
    ${seen === node.name ? nothing : svg`<title>${node.name}</title>`}
    <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
    ${isSelected ? svg`<circle cx=${x} cy=${y} r="15" fill="none" stroke="var(--ink)" stroke-width="1.2"></circle>` : nothing}
    <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape), !isTied)}</g>
    <text class=${label} text-anchor="middle">${lines.map(
      (line, index) => svg`<tspan x=${labelX} y=${y + 23 + index * 13}>${isolated(line)} </tspan>`,
    )}</text>${at ? svg`<text class="count halo" x=${at.x} y=${at.y + 4} text-anchor="middle">${count}</text>` : nothing}</g>`;
}

/** The nodes whose names have room, the selected one first, then by degree; and the boxes that names and shapes cover. */
function placeNames(
  nodes: readonly Node[],
  spots: ReadonlyMap<string, Spot>,
  selected: string | null,
  width: number,
): { readonly named: ReadonlySet<string>; readonly taken: Box[] } {
  const taken: Box[] = [...spots.values()].map(({ x, y }) => [x - 9, y - 9, x + 9, y + 9]);
  const rank = (node: Node) => (node.id === selected ? 1e6 : 0) + (node.degreeBefore === null ? 0 : 100) + node.degree;
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
