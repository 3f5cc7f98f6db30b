import { svg, type SVGTemplateResult } from 'lit';

/** Names of colours, custom properties of styles/tokens.ts. */
export type Hue = 'reform' | 'election' | 'unrest' | 'office' | 'poll' | 'slate' | 'ink';

/** Shapes: one for each type of the API, one for all kinds of event, one for all claims. */
export type Shape =
  | 'Person'
  | 'Party'
  | 'Institution'
  | 'Organization'
  | 'Group'
  | 'Post'
  | 'Rule'
  | 'Place'
  | 'Event'
  | 'Claim';

const hues: Readonly<Record<Shape, Hue>> = {
  Person: 'ink',
  Party: 'office',
  Institution: 'slate',
  Organization: 'slate',
  Group: 'slate',
  Post: 'office',
  Rule: 'reform',
  Place: 'slate',
  Event: 'election',
  Claim: 'ink',
};

/** The shape for a `__typename` of the API. */
export function shapeOf(typename: string): Shape {
  if (typename in hues) return typename as Shape;
  return ['Election', 'Referendum', 'Poll', 'Occurrence'].includes(typename) ? 'Event' : 'Claim';
}

/** The usual colour of a shape. */
export function hueOf(shape: Shape): Hue {
  return hues[shape];
}

/** A shape of radius `r` about a point; `hollow` for a node without ties. */
export function glyph(
  shape: Shape,
  x: number,
  y: number,
  r: number,
  hue: Hue = hueOf(shape),
  hollow = false,
): SVGTemplateResult {
  const colour = `var(--${hue})`;
  const solid = hollow ? 'var(--paper)' : colour;
  const path = (d: string, fill: string) => svg`<path d=${d} fill=${fill} stroke=${colour} stroke-width="1.75"></path>`;
  switch (shape) {
    case 'Person':
      return svg`<circle cx=${x} cy=${y} r=${r} fill=${solid} stroke=${colour} stroke-width="1.75"></circle>`;
    case 'Group':
      return svg`<circle cx=${x - r / 2} cy=${y} r=${r * 0.62} fill=${solid} stroke=${colour} stroke-width="1.75"></circle>
        <circle cx=${x + r / 2} cy=${y} r=${r * 0.62} fill=${solid} stroke=${colour} stroke-width="1.75"></circle>`;
    case 'Party':
      return svg`<rect x=${x - r} y=${y - r * 0.8} width=${2 * r} height=${1.6 * r} rx=${r * 0.8} fill=${solid} stroke=${colour} stroke-width="1.75"></rect>`;
    case 'Institution':
      return svg`${path(square(x, y, r), 'var(--paper)')}${path(square(x, y, Math.max(r - 4, 2)), solid)}`;
    case 'Organization':
      return path(
        `M${x - r} ${y}L${x - r / 2} ${y - r * 0.9}H${x + r / 2}L${x + r} ${y}L${x + r / 2} ${y + r * 0.9}H${x - r / 2}Z`,
        solid,
      );
    case 'Post':
      return path(`M${x} ${y - r * 1.1}L${x + r * 1.1} ${y}L${x} ${y + r * 1.1}L${x - r * 1.1} ${y}Z`, 'var(--paper)');
    case 'Event':
      return path(`M${x} ${y - r * 1.1}L${x + r * 1.1} ${y + r * 0.8}H${x - r * 1.1}Z`, solid);
    case 'Place':
      return path(
        `M${x} ${y + r * 1.1}C${x - r * 1.4} ${y - r * 0.2} ${x - r} ${y - r} ${x} ${y - r}C${x + r} ${y - r} ${x + r * 1.4} ${y - r * 0.2} ${x} ${y + r * 1.1}Z`,
        solid,
      );
    case 'Rule':
      return path(`M${x - r} ${y - r}H${x + r}V${y + r}H${x - r}ZM${x - r / 2} ${y}H${x + r / 2}`, 'var(--paper)');
    case 'Claim':
      return svg`<path d=${`M${x - r} ${y - r}H${x + r}M${x - r} ${y}H${x + r}M${x - r} ${y + r}H${x + r * 0.3}`} fill="none" stroke="var(--ink2)" stroke-width="1.75"></path>`;
  }
}

const square = (x: number, y: number, r: number) => `M${x - r} ${y - r}H${x + r}V${y + r}H${x - r}Z`;

/** The pattern of dots, with this id, over the days after what counts as published. */
export const dotScreen = (id: string): SVGTemplateResult =>
  svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r=".8" fill="var(--line2)"></circle></pattern>`;

/** The sign for contested claims: a circled not-equal. */
export const contestedSign = (x: number, y: number): SVGTemplateResult =>
  svg`<g stroke="var(--ink)" fill="none" stroke-width="1.3"><circle cx=${x} cy=${y} r="6.6" fill="var(--paper)" stroke-width="1.1"></circle>
    <path d=${`M${x - 3.4} ${y - 1.7}h6.8M${x - 3.4} ${y + 1.7}h6.8M${x + 2.2} ${y - 4}l-4.4 8`}></path></g>`;

/** The sign for reported statements: a speech bubble. */
export const saidSign = (x: number, y: number): SVGTemplateResult =>
  svg`<path d=${`M${x - 6} ${y - 5}h12v8h-5.5l-3 3v-3h-3.5z`} fill="var(--paper)" stroke="var(--ink)" stroke-width="1.1"></path>`;
