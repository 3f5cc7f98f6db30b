import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bounds } from '../../time/bounds.ts';
import { xOf, type TimeScale } from '../time-scale.ts';

/**
 * The comparison across an event: a dashed line at the day before it, and a tint from there to the cursor at `x`, or to the
 * day after the event where that is later. Nothing for an event whose beginning is open.
 */
export function comparisonBand(
  { fromMin, fromMax }: Bounds,
  scale: TimeScale,
  top: number,
  bottom: number,
  x: number,
): SVGTemplateResult | typeof nothing {
  if (!Number.isFinite(fromMin)) return nothing;
  const clamped = (value: number) => Math.max(scale.left, Math.min(scale.right, value));
  const eve = xOf(fromMin, scale);
  const [from, to] = [clamped(eve), clamped(Math.max(x, Number.isFinite(fromMax) ? xOf(fromMax + 2, scale) : x))];
  return svg`<rect class="between" x=${from} y=${top - 6} width=${Math.max(0, to - from)} height=${bottom - top + 6}></rect>
    ${
      eve >= scale.left && eve <= scale.right
        ? svg`<line class="eve" x1=${eve} x2=${eve} y1=${top - 10} y2=${bottom}></line>`
        : nothing
    }`;
}
