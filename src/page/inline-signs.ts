import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { contestedSign, glyph, shapeOf } from './glyphs.ts';

/** A sign in a line of text, drawn in a square of that size. */
export const inlineSign = (body: SVGTemplateResult, size = 15): TemplateResult =>
  html`<svg class="sign" viewBox=${`0 0 ${size} ${size}`} aria-hidden="true">${body}</svg>`;

/** The sign for contested claims. */
export const contestedMark: TemplateResult = inlineSign(contestedSign(7.5, 7.5));

/** The shape of an API type. */
export function typeIcon(typename: string): TemplateResult {
  const shape = shapeOf(typename);
  return inlineSign(glyph(shape, 9, 9, shape === 'Claim' ? 5 : 6.5), 18);
}
