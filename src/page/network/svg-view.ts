import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../../messages/messages.ts';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import type { RovingFocus } from '../roving-focus.ts';
import type { Spot } from '../spatial-navigation.ts';
import { changeMarks, curvesOf, roleMarks, type Curve, type Mark } from './edge-labels.ts';
import { isMarked, type Node } from './graph-model.ts';
import { nameLines } from './name-lines.ts';
import { beyondNames, placeBelow, placeNames, type NamePlace } from './name-places.ts';
import type { NetworkContext } from './network-context.ts';
import type { Graph, Subgraph } from './part-network.ts';
import { isolated } from '../../messages/isolation.ts';

/** How a node is drawn. */
interface NodeStyle {
  readonly spot: Spot;
  /** Where its name is written; undefined: there is no room, and it is written below only while it is pointed at. */
  readonly place: NamePlace | undefined;
  readonly isSelected: boolean;
}

/** The degree before and after, where it changed: "5 → 1". */
const countOf = ({ degree, degreeBefore }: Node) => (degreeBefore === null ? '' : `${degreeBefore} → ${degree}`);

/** What is written beside a node: its name, and its count. */
const linesOf = (node: Node) => [...nameLines(node.name), ...(countOf(node) === '' ? [] : [countOf(node)])];

/** The network as an SVG chart `width` pixels wide: edges below, names above; `selectedId` is emphasised with its edges. */
export function svgView(
  context: NetworkContext,
  focus: RovingFocus,
  { nodes, edges, pairs, layout: { positions, height } }: Subgraph & Pick<Graph, 'pairs'>,
  width: number,
  selectedId: string | null,
): SVGTemplateResult {
  const spots = new Map(nodes.map(({ id }) => [id, { id, ...(positions.get(id) ?? { x: 0, y: 0 }) }]));
  focus.place([...spots.values()], nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id);
  const selected = selectedId !== null && spots.has(selectedId) ? selectedId : null;
  const drawn = curvesOf(edges, spots);
  // Names have room beside the edges of all times, so that they stay where they are from day to day.
  const ever = curvesOf(
    pairs.map(([source, target]) => ({ source, target })),
    spots,
  );
  const names = nodes
    .toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map((node) => ({ id: node.id, lines: linesOf(node) }));
  const { places, taken } = placeNames(names, spots, [...ever, ...drawn], [width, height]);
  const curves = beyondNames(drawn, places);
  // Signs first: they can stand on their own line only.
  const signs = changeMarks(curves, taken);
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
          place: places.get(node.id),
          isSelected: node.id === selected,
        }),
    )}
    ${signs.map((mark) => signView(context, mark))}
    ${roles.map(({ x, y, text }) => svg`<text class="role halo" x=${x} y=${y + 4} text-anchor="middle">${text}</text>`)}
  </svg>`;
}

function edgeView(context: NetworkContext, { edge, path }: Curve, emphasis: string): SVGTemplateResult {
  // What changed is drawn as the legend has it.
  const isDashed = edge.isPossible && !isMarked(edge.change);
  const style = ['edge', isDashed ? 'possible' : '', edge.change ?? emphasis];
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
  { spot: { x, y }, place, isSelected }: NodeStyle,
): SVGTemplateResult {
  const shape = shapeOf(node.type);
  const isTied = node.degree > 0 || node.degreeBefore !== null;
  const lines = nameLines(node.name);
  const count = countOf(node);
  const { anchor, x: nameX, y: nameY } = place ?? placeBelow(linesOf(node), { x, y });
  const seen = lines.join(' ');
  const spoken = [
    // The visible text comes first, for those who speak to their computer.
    [isolated(seen), count].join(' ').trim(),
    ...(seen === node.name ? [] : [isolated(node.name)]),
    nameOf(messages, 'type_', node.type),
    messages.linkCount(node.degree),
    ...(node.degreeBefore === null ? [] : [messages.linkCountBefore(node.degreeBefore)]),
  ];
  const label = ['halo', place || isSelected ? '' : 'hush', shape === 'Person' ? 'person' : ''].join(' ');
  return svg`<g class=${isTied ? 'node' : 'node untied'} data-id=${node.id} role="button" tabindex=${focus.tabIndexOf(node.id)}
    aria-pressed=${isSelected} aria-label=${`${spoken.join('. ')}.`} @click=${() => focus.open(node.id)}>
    ${seen === node.name ? nothing : svg`<title>${node.name}</title>`}
    <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
    ${isSelected ? svg`<circle cx=${x} cy=${y} r="15" fill="none" stroke="var(--ink)" stroke-width="1.2"></circle>` : nothing}
    <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape), !isTied)}</g>
    <text class=${label} text-anchor=${anchor}>${lines.map(
      (line, index) => svg`<tspan x=${nameX} y=${nameY + index * 13}>${isolated(line)} </tspan>`,
    )}${count === '' ? nothing : svg`<tspan class="count" x=${nameX} y=${nameY + lines.length * 13}>${count}</tspan>`}</text></g>`;
}
