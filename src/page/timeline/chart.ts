import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bounds } from '../../time/bounds.ts';
import type { Day } from '../days.ts';
import { dotScreen } from '../glyphs.ts';
import type { RovingFocus } from '../roving-focus.ts';
import { xOf } from '../time-scale.ts';
import { spanDefinitions } from '../uncertain-span.ts';
import type { ViewContext } from '../view-context.ts';
import { axisLines } from './axis-lines.ts';
import { comparisonBand } from './comparison.ts';
import { cursorX, dayCursor, type DayCursor } from './day-cursor.ts';
import { BAR_LANE, densityBars } from './density-bars.ts';
import { gestures, type GestureActions } from './gestures.ts';
import { headingWidth } from './label-widths.ts';
import { laneHeading } from './lane-headings.ts';
import type { Lane } from './lanes.ts';
import type { Frame, LaneLayout } from './layout.ts';
import { marks } from './marks.ts';
import { overview, OVERVIEW_HEIGHT, type Overview } from './overview.ts';
import type { Bucket } from './timeline-queries.ts';
import type { ViewWindow } from './view-window.ts';

/** Where the lanes begin, in pixels. */
export const TOP = 46;

/** What the chart shows, and what it changes. */
export interface Chart extends Overview, DayCursor, GestureActions {
  readonly width: number;
  readonly frame: Frame;
  /** The lanes with their marks; empty where the events are counted. */
  readonly layout: readonly LaneLayout[];
  /** The numbers of events, where they are too many to be drawn one by one; else null. */
  readonly buckets: readonly Bucket[] | null;
  /** Ids of the lanes that show all their marks. */
  readonly openLanes: ReadonlySet<string>;
  readonly selectedId: string | null;
  /** Ids of the marks that are emphasised; empty: none is. */
  readonly marked: ReadonlySet<string>;
  /** Whether the overview stands below the lanes. */
  readonly hasOverview: boolean;
  /** The days of the event that is compared across. */
  readonly compared: Bounds | undefined;
  /** The last day of what counts as published; null: everything does. */
  readonly known: Day | null;
  toggleLane(laneId: string): void;
}

/** The field of a chart `width` pixels wide on which a window is drawn. */
export function frameOf({ from, to }: ViewWindow, lanes: readonly Lane[], width: number, isNarrow: boolean): Frame {
  const names = lanes.map(({ name }) => Math.ceil(headingWidth(name)) + 10);
  return { from, to, left: isNarrow ? 0 : Math.max(112, ...names), right: width - 6, isNarrow };
}

/** The timeline as an SVG chart: lanes, axis and cursor, and the overview below. */
export function timelineChart(context: ViewContext, focus: RovingFocus, chart: Chart): SVGTemplateResult {
  const { width, frame, lanes, buckets, layout, selectedId } = chart;
  const { messages, language } = context;
  const counted = lanes.filter(({ kinds }) => buckets?.some(({ kind }) => kinds.includes(kind)));
  const bottom = buckets
    ? TOP + Math.max(1, counted.length) * BAR_LANE
    : layout.reduce((most, { y, height }) => Math.max(most, y + height), TOP + 40);
  const height = bottom + (chart.hasOverview ? OVERVIEW_HEIGHT : 1);
  const headings = buckets
    ? counted.map((lane, index) => ({ lane, y: TOP + index * BAR_LANE, folded: 0, isOpen: false }))
    : layout.map(({ lane, y, folded }) => ({ lane, y, folded, isOpen: chart.openLanes.has(lane.id) }));
  const toggle = (laneId: string) => chart.toggleLane(laneId);
  return svg`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group"
    aria-label=${messages.timelineLabel} @keydown=${focus.onKeydown} ${gestures(frame, chart)}>
    ${spanDefinitions([...new Set(lanes.map(({ hue }) => hue))])}
    <defs>
      <clipPath id="field"><rect x=${frame.left} y="0" width=${Math.max(0, frame.right - frame.left)} height=${height}></rect></clipPath>
      ${dotScreen('dots')}
    </defs>
    ${headings.map((heading) => laneHeading(heading, frame.right, frame.isNarrow, messages, toggle))}
    ${axisLines(frame, TOP, bottom, language)}
    ${chart.compared ? comparisonBand(chart.compared, frame, TOP, bottom, cursorX(chart.day, frame)) : nothing}
    ${unpublishedScreen(chart, bottom)} ${dayCursor(context, chart, frame, bottom)}
    ${
      buckets
        ? headings.map(({ lane, y }) => densityBars(buckets, lane, y, frame, messages))
        : marks(context, focus, layout, frame, { selectedId, marked: chart.marked })
    }
    ${chart.hasOverview ? overview(context, chart, frame, bottom) : nothing}
  </svg>`;
}

/** The screen over the days after what counts as published. */
function unpublishedScreen({ known, frame }: Chart, bottom: number): SVGTemplateResult | typeof nothing {
  const x = known === null ? Infinity : Math.max(frame.left, xOf(known + 1, frame));
  if (x >= frame.right) return nothing;
  return svg`<rect x=${x} y=${TOP - 4} width=${frame.right - x} height=${bottom - TOP + 4} fill="url(#dots)"></rect>`;
}
