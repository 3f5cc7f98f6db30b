import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isolated } from '../../messages/isolation.ts';
import { nameOf } from '../../messages/messages.ts';
import { SIGNS } from '../change-signs.ts';
import { shortDay } from '../dates.ts';
import { parseDay } from '../days.ts';
import { glyph, hueOf, shapeOf } from '../glyphs.ts';
import type { RovingFocus } from '../roving-focus.ts';
import type { ColumnLine, ColumnNode, Columns } from './columns.ts';
import type { ComparisonContext, Link } from './comparison-context.ts';

/** The change in columns: before, post, after. Lines lie below, signs on them, names beside them. */
export function columnChart(
  context: ComparisonContext,
  focus: RovingFocus,
  { nodes, lines, bodies, parting, height }: Columns,
  width: number,
): SVGTemplateResult {
  focus.place(nodes, nodes[0]?.id);
  return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${context.messages.columnsLabel} @keydown=${focus.onKeydown}>
    ${parting === undefined ? nothing : svg`<line class="parting" x1="0" x2=${width} y1=${parting} y2=${parting}></line>`}
    ${bodies.map(({ path }) => svg`<path class="edge unchanged" d=${path}></path>`)}
    ${lines.map((line) => edgeView(context, line))}
    ${repeat(
      nodes,
      ({ id }) => id,
      (node) => nodeView(context, focus, node),
    )}
    ${lines.map((line) => signView(context, line))}
  </svg>`;
}

function edgeView(context: ComparisonContext, { link, path }: ColumnLine): SVGTemplateResult {
  const { id } = link.edge.claim;
  return svg`<path class=${`edge ${link.change}`} d=${path}></path>
    <path class="hit" d=${path} data-id=${id} @click=${() => context.open(id)}></path>`;
}

/** The day on which a link began or ended, in short, else as the sources give it; empty where they do not. */
export function changeDay({ edge: { bounds, because }, change }: Link, { language }: ComparisonContext): string {
  const [first, last] = change === 'gained' ? [bounds.fromMin, bounds.fromMax] : [bounds.toMin, bounds.toMax];
  const day = parseDay(first ?? '');
  if (change !== 'mayHaveChanged' && day !== null && first === last) return shortDay(day, language);
  return because?.date?.label ?? '';
}

function signView(context: ComparisonContext, { link, sign: { x, y }, dayY }: ColumnLine): SVGTemplateResult {
  const { change, edge } = link;
  return svg`<g class="sign-of" @click=${() => context.open(edge.claim.id)}>
    <circle class=${`sign-${change}`} cx=${x} cy=${y} r="7"></circle>
    <text class=${`t-${change}`} x=${x} y=${y + 4} text-anchor="middle">${SIGNS[change]}</text>
    <text class="role" x=${x} y=${dayY} text-anchor="middle">${changeDay(link, context)}</text></g>`;
}

/** Where a name stands beside its shape, in pixels, and how it is aligned. */
const SIDES = {
  start: [15, 4, 'start'],
  end: [-15, 4, 'end'],
  above: [0, -16, 'middle'],
  below: [0, 24, 'middle'],
} as const;

function nodeView({ messages }: ComparisonContext, focus: RovingFocus, node: ColumnNode): SVGTemplateResult {
  const { id, x, y, type, name, lines, side, lift } = node;
  const shape = shapeOf(type);
  const [across, down, anchor] = SIDES[side];
  const rise = side === 'above' ? lines.length - 1 : side === 'below' ? 0 : (lines.length - 1) / 2;
  const seen = lines.join(' ');
  const spoken = [isolated(seen), ...(seen === name ? [] : [isolated(name)]), nameOf(messages, 'type_', type)];
  return svg`<g class="node" data-id=${id} role="button" tabindex=${focus.tabIndexOf(id)} aria-label=${`${spoken.join('. ')}.`} @click=${() => focus.open(id)}>
    ${seen === name ? nothing : svg`<title>${name}</title>`}
    <rect class="frame" x=${x - 14} y=${y - 14} width="28" height="28" rx="3"></rect>
    <g class="shape">${glyph(shape, x, y, 8.5, hueOf(shape))}</g>
    <text class=${shape === 'Person' ? 'halo person' : 'halo'} text-anchor=${anchor}>${lines.map(
      (line, at) => svg`<tspan x=${x + across} y=${y - lift + down + (at - rise) * 14}>${isolated(line)} </tspan>`,
    )}</text></g>`;
}
