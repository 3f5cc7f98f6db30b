import { svg, type SVGTemplateResult } from 'lit';
import { parseDay } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import { ticks } from './axis.ts';
import type { ReformTimeline } from './element.ts';
import type { Lane, LaneKind } from './lanes.ts';
import type { Frame } from './layout.ts';

/** Height in pixels of the overview, its gap above and the years below included. */
export const overviewHeight = 40;
/** Where its strip begins, below its upper edge. */
const TOP = 8;

/** All events in one strip that begins at `y`, with the window's frame: darker where more of them fall on fewer days. */
export function overview(timeline: ReformTimeline, frame: Frame, y: number, lanes: readonly Lane[]): SVGTemplateResult {
  const [first, last] = timeline.extent;
  const margin = Math.max(60, (last - first) / 30);
  const whole: TimeScale = { from: first - margin, to: last + margin, left: frame.left, right: frame.right };
  const { left, right } = frame;
  const from = Math.max(left, Math.min(right, xOf(frame.from, whole)));
  const to = Math.max(left, Math.min(right, xOf(frame.to, whole)));
  const perDay = (right - left) / (whole.to - whole.from);
  // Moved as a whole: what it holds stays where it is in it, whatever the lanes above need.
  return svg`<g transform=${`translate(0 ${y})`}><line x1="0" x2=${right} y1="0" y2="0" stroke="var(--line)"></line>
    ${frame.isNarrow ? '' : svg`<text class="tick" x="0" y=${TOP + 11}>${timeline.messages.overview}</text>`}
    ${yearBars(timeline, whole, lanes)}
    ${timeline.items.map(({ kind, span }) => {
      if (!span || !Number.isFinite(span.bounds.fromMin)) return '';
      const x = xOf(span.bounds.fromMin, whole);
      const width = Math.max(1.5, xOf(Math.min(span.bounds.fromMax, last) + 1, whole) - x);
      return svg`<rect x=${x} y=${TOP} width=${Math.min(width, 40)} height="12" fill=${hueOf(kind, lanes)} opacity=${Math.min(0.9, 4 / width + 0.06)}></rect>`;
    })}
    <rect x=${from} y=${TOP - 3} width=${Math.max(4, to - from)} height="18" fill="none" stroke="var(--ink)" stroke-width="1.25"></rect>
    ${ticks(whole, Math.min(perDay, 0.4), timeline.language)
      .filter(({ day }) => xOf(day, whole) + 30 < right)
      .map(({ day, label }) => svg`<text class="small" x=${xOf(day, whole) + 2} y=${TOP + 27}>${label}</text>`)}</g>`;
}

/** Where there are many events: their years, the taller the more. */
function yearBars(timeline: ReformTimeline, whole: TimeScale, lanes: readonly Lane[]): readonly SVGTemplateResult[] {
  const years = timeline.sources.years ?? [];
  const most = Math.max(1, ...years.map(({ count }) => count));
  return years.map(({ from, to, kind, count }) => {
    const [x0, x1] = [xOf(parseDay(from) ?? 0, whole), xOf((parseDay(to) ?? 0) + 1, whole)];
    const height = Math.max(1, (count / most) * 12);
    return svg`<rect x=${x0} y=${TOP + 12 - height} width=${Math.max(1, x1 - x0)} height=${height} fill=${hueOf(kind, lanes)} opacity=".5"></rect>`;
  });
}

const hueOf = (kind: LaneKind, lanes: readonly Lane[]) =>
  `var(--${lanes.find(({ kinds }) => kinds.includes(kind))?.hue ?? 'slate'})`;
