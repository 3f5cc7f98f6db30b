import { html, svg, type TemplateResult } from 'lit';
import { glyph, type Shape } from '../glyphs.ts';
import { nameOf } from '../../messages/messages.ts';
import type { NetworkMessages } from '../../messages/network.ts';
import type { Node, Edge } from './graph-model.ts';

/** The legend below the chart: the lines and shapes that it has. */
export function networkLegend(
  messages: NetworkMessages,
  nodes: readonly Node[],
  edges: readonly Edge[],
): TemplateResult {
  const line = (style: string) =>
    html`<svg viewBox="0 0 26 12" aria-hidden="true">${svg`<path class=${`edge ${style}`} d="M0 6H26"></path>`}</svg>`;
  const isCompared = edges.some(({ change }) => change !== null);
  const lines: readonly (readonly [string, string])[] = isCompared
    ? [
        ['gained', `+ ${messages.gained}`],
        ['lost', `× ${messages.lost}`],
        ['weakened', `? ${messages.weakened}`],
        ['mayHaveChanged', messages.mayHaveChanged],
        ['unchanged', messages.unchanged],
      ]
    : [
        ['', messages.certain],
        ['possible', messages.possible],
      ];
  const shapes: readonly Shape[] = [
    'Person',
    'Party',
    'Institution',
    'Organization',
    'Group',
    'Post',
    'Event',
    'Place',
    'Rule',
  ];
  const there = new Set(
    nodes.map(({ type }) => (['Election', 'Referendum', 'Poll', 'Occurrence'].includes(type) ? 'Event' : type)),
  );
  return html`<p class="legend" part="legend">
    ${lines.map(([style, name]) => html`<span>${line(style)}${name}</span>`)}
    ${shapes
      .filter((shape) => there.has(shape))
      .map(
        (shape) =>
          html`<span
            ><svg class="sign" viewBox="0 0 18 18" aria-hidden="true">${glyph(shape, 9, 9, 6.5)}</svg>${nameOf(messages, 'type_', shape === 'Event' ? 'Occurrence' : shape)}</span
          >`,
      )}
  </p>`;
}
