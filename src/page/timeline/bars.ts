import { svg, type SVGTemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import { parseDay } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import type { Lane } from './lanes.ts';
import type { Bucket } from './timeline-queries.ts';

/** Height in pixels of a lane of bars. */
export const BAR_LANE = 52;

/** A lane's events as bars that count them, where they are too many to be drawn each. */
export function bars(
  buckets: readonly Bucket[],
  lane: Lane,
  y: number,
  frame: TimeScale,
  messages: Messages,
): SVGTemplateResult {
  const counted = new Map<string, { from: number; to: number; count: number }>();
  for (const { from, to, kind, count } of buckets) {
    if (!lane.kinds.includes(kind)) continue;
    const [first, last] = [parseDay(from), parseDay(to)];
    if (first === null || last === null) continue;
    const known = counted.get(from);
    counted.set(from, { from: first, to: Math.min(last, known?.to ?? last), count: (known?.count ?? 0) + count });
  }
  const most = Math.max(1, ...[...counted.values()].map(({ count }) => count));
  const total = [...counted.values()].reduce((sum, { count }) => sum + count, 0);
  return svg`<g role="img" aria-label=${messages.eventCount(total, lane.name)}>${[...counted.values()].map(
    ({ from, to, count }) => {
      const [x0, x1] = [Math.max(frame.left, xOf(from, frame)), Math.min(frame.right, xOf(to + 1, frame))];
      if (x1 <= x0) return '';
      const height = Math.max(1.5, (count / most) * (BAR_LANE - 12));
      return svg`<rect x=${x0} y=${y + BAR_LANE - 4 - height} width=${Math.max(1, x1 - x0 - 1)} height=${height} fill=${`var(--${lane.hue})`}></rect>`;
    },
  )}</g>`;
}
