import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ReformTimeline } from './element.ts';
import { xOf, type TimeScale } from '../time-scale.ts';

/**
 * The eve of the event that is compared with, as a dashed line, and the days from there to the one that is looked at (at
 * `x`), or over the event where that is later; nothing where nothing is compared.
 */
export function compared(
  { state, items }: ReformTimeline,
  frame: TimeScale,
  top: number,
  bottom: number,
  x: number,
): SVGTemplateResult | typeof nothing {
  const bounds = items.find(({ id }) => id === state.comparedEvent)?.span?.bounds;
  if (!bounds || !Number.isFinite(bounds.fromMin)) return nothing;
  const { fromMin, fromMax } = bounds;
  const clamped = (value: number) => Math.max(frame.left, Math.min(frame.right, value));
  const eve = xOf(fromMin, frame);
  const [from, to] = [clamped(eve), clamped(Math.max(x, Number.isFinite(fromMax) ? xOf(fromMax + 2, frame) : x))];
  return svg`<rect class="between" x=${from} y=${top - 6} width=${Math.max(0, to - from)} height=${bottom - top + 6}></rect>
    ${
      eve >= frame.left && eve <= frame.right
        ? svg`<line class="eve" x1=${eve} x2=${eve} y1=${top - 10} y2=${bottom}></line>`
        : nothing
    }`;
}
