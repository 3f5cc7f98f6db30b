import { svg, type SVGTemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import { parseDay } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import type { Lane } from './lanes.ts';
import type { Bucket } from './timeline-queries.ts';

/** Height in pixels of a lane of bars. */
export const BAR_LANE = 52;

/** The events of a lane as bars by their number, where they are too many to be drawn one by one. */
export function densityBars(
  buckets: readonly Bucket[],
  lane: Lane,
  y: number,
  scale: TimeScale,
  messages: Messages,
): SVGTemplateResult {
  const bars = new Map<string, { from: number; to: number; count: number }>();
  for (const { from, to, kind, count } of buckets) {
    if (!lane.kinds.includes(kind)) continue;
    const [first, last] = [parseDay(from), parseDay(to)];
    if (first === null || last === null) continue;
    const bar = bars.get(from);
    bars.set(from, { from: first, to: Math.min(last, bar?.to ?? last), count: (bar?.count ?? 0) + count });
  }
  const most = Math.max(1, ...[...bars.values()].map(({ count }) => count));
  const total = [...bars.values()].reduce((sum, { count }) => sum + count, 0);
  return svg`<g role="img" aria-label=${messages.eventCount(total, lane.name)}>${[...bars.values()].map(
    ({ from, to, count }) => {
      const [x0, x1] = [Math.max(scale.left, xOf(from, scale)), Math.min(scale.right, xOf(to + 1, scale))];
      if (x1 <= x0) return '';
      const height = Math.max(1.5, (count / most) * (BAR_LANE - 12));
      return svg`<rect x=${x0} y=${y + BAR_LANE - 4 - height} width=${Math.max(1, x1 - x0 - 1)} height=${height} fill=${`var(--${lane.hue})`}></rect>`;
    },
  )}</g>`;
}
