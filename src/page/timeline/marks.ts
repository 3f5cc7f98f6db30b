import { nothing, svg, type SVGTemplateResult } from 'lit';
import { contestedSign, dotScreen, saidSign, type Hue } from '../glyphs.ts';
import { spanDefinitions, uncertainSpan } from '../uncertain-span.ts';
import type { Frame, LaneLayout, Placed } from './layout.ts';

/** What the marks are drawn with: the spans' definitions, the field that clips them, and the screen over what was not public yet. */
export function definitions(hues: readonly Hue[], frame: Frame, height: number): SVGTemplateResult {
  return svg`${spanDefinitions(hues)}<defs>
    <clipPath id="field"><rect x=${frame.left} y="0" width=${Math.max(0, frame.right - frame.left)} height=${height}></rect></clipPath>
    ${dotScreen('dots')}
  </defs>`;
}

/** What one mark of a lane looks like, its label and signs with it; the label of what is chosen is bold. */
export function markBody(
  placed: Placed,
  { lane, rows }: LaneLayout,
  frame: Frame,
  isChosen: boolean,
): SVGTemplateResult {
  const { item, left, right, labelX, labelEnd, labelWidth, boldWidth, isInside } = placed;
  const row = rows[placed.row] ?? { y: 0, height: 0 };
  const middle = row.y + row.height / 2;
  const sign = item.isContested ? contestedSign : item.kind === 'STATEMENT' ? saidSign : undefined;
  const [x0, x1] = [Math.max(left - 3, 0.5), Math.min(right, frame.right) + 2];
  return svg`
    <g clip-path="url(#field)">${item.span ? uncertainSpan(item.span, frame, { hue: lane.hue, y: middle, isUnderLabel: isInside }) : nothing}</g>
    <rect class="frame" x=${x0} y=${row.y + 0.5} width=${Math.max(6, x1 - x0)} height=${row.height - 1} rx="2"></rect>
    ${sign ? sign(labelEnd ? labelX - (isChosen ? boldWidth : labelWidth) - 11 : labelX + 7, middle - (isInside ? 4 : 0)) : nothing}
    <text class="label halo" x=${labelEnd || !sign ? labelX : labelX + 17} y=${isInside ? middle : middle + 4} text-anchor=${labelEnd ? 'end' : 'start'}>${placed.text}</text>`;
}
