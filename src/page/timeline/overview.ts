import { svg, type SVGTemplateResult } from 'lit';
import { parseDay, type Day } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import type { ViewContext } from '../view-context.ts';
import { labelled, ticks } from './axis.ts';
import type { Item } from './items.ts';
import { headingWidth } from './label-widths.ts';
import type { Lane, LaneKind } from './lanes.ts';
import type { Frame } from './layout.ts';
import type { Bucket } from './timeline-queries.ts';

/** Height in pixels of the overview, with the gap above and the years below. */
export const OVERVIEW_HEIGHT = 40;
/** Where its strip begins, below its upper edge. */
const TOP = 8;

/** What the overview shows. */
export interface Overview {
  readonly items: readonly Item[];
  /** How many events each year has, where they are too many to be listed in `items`; else null. */
  readonly years: readonly Bucket[] | null;
  /** First and last day of all events. */
  readonly extent: readonly [Day, Day];
  readonly lanes: readonly Lane[];
}

/** All events in one strip that begins at `y`, with a frame around the window: darker where more of them are close together. */
export function overview(
  { messages, language }: ViewContext,
  { items, years, extent: [first, last], lanes }: Overview,
  frame: Frame,
  y: number,
): SVGTemplateResult {
  const margin = Math.max(60, (last - first) / 30);
  const { left, right } = frame;
  const scale: TimeScale = { from: first - margin, to: last + margin, left, right };
  const from = Math.max(left, Math.min(right, xOf(frame.from, scale)));
  const to = Math.max(left, Math.min(right, xOf(frame.to, scale)));
  const perDay = (right - left) / (scale.to - scale.from);
  const xOfLabel = (day: Day) => xOf(day, scale) + 2;
  const lines = ticks(scale, Math.min(perDay, 0.4), language);
  // A transform moves the whole strip when the lanes above change their heights.
  return svg`<g transform=${`translate(0 ${y})`}><line x1="0" x2=${right} y1="0" y2="0" stroke="var(--line)"></line>
    ${frame.isNarrow ? '' : svg`<text class="tick" x="0" y=${TOP + 11}>${messages.overview}</text>`}
    ${yearBars(years ?? [], scale, lanes)}
    ${items.map(({ kind, span }) => {
      if (!span || !Number.isFinite(span.bounds.fromMin)) return '';
      const x = xOf(span.bounds.fromMin, scale);
      const width = Math.max(1.5, xOf(Math.min(span.bounds.fromMax, last) + 1, scale) - x);
      return svg`<rect x=${x} y=${TOP} width=${Math.min(width, 40)} height="12" fill=${hueOf(kind, lanes)} opacity=${Math.min(0.9, 4 / width + 0.06)}></rect>`;
    })}
    <rect x=${from} y=${TOP - 3} width=${Math.max(4, to - from)} height="18" fill="none" stroke="var(--ink)" stroke-width="1.25"></rect>
    ${[...labelled(lines, xOfLabel, headingWidth, right)].map(
      ({ day, label }) => svg`<text class="small" x=${xOfLabel(day)} y=${TOP + 27}>${label}</text>`,
    )}</g>`;
}

/** The years of many events as bars. */
function yearBars(years: readonly Bucket[], scale: TimeScale, lanes: readonly Lane[]): readonly SVGTemplateResult[] {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return years.map(({ from, to, kind, count }) => {
    const [x0, x1] = [xOf(parseDay(from) ?? 0, scale), xOf((parseDay(to) ?? 0) + 1, scale)];
    const height = Math.max(1, (count / most) * 12);
    return svg`<rect x=${x0} y=${TOP + 12 - height} width=${Math.max(1, x1 - x0)} height=${height} fill=${hueOf(kind, lanes)} opacity=".5"></rect>`;
  });
}

const hueOf = (kind: LaneKind, lanes: readonly Lane[]) =>
  `var(--${lanes.find(({ kinds }) => kinds.includes(kind))?.hue ?? 'slate'})`;
