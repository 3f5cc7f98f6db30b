import { cut } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { spanEdges } from '../uncertain-span.ts';
import type { Item } from './items.ts';
import type { Lane } from './lanes.ts';

/** The part of the chart on which days are drawn, and the window that it shows. */
export interface Frame extends TimeScale {
  readonly isNarrow: boolean;
}

/** A mark with its place, in pixels. */
export interface Placed {
  readonly item: Item;
  /** Its label, cut where it is wider than the frame. */
  readonly text: string;
  /** Edges of the span, with its fading ends; they may lie outside the frame. */
  readonly x0: number;
  readonly x1: number;
  /** Edges of span and label together. */
  readonly left: number;
  readonly right: number;
  readonly labelX: number;
  /** Whether the label ends at `labelX`; otherwise it begins there. */
  readonly labelEnd: boolean;
  /** Width of the label, and of the bold one of a selected mark. */
  readonly labelWidth: number;
  readonly boldWidth: number;
  /** Whether the label is above the span in the same row. */
  readonly isInside: boolean;
  readonly row: number;
}

/** A lane with its rows and marks. */
export interface LaneLayout {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  readonly placed: readonly Placed[];
  /** How many marks are folded away. */
  readonly folded: number;
}

/** The width of a label in pixels; of a bold one by default. */
export type Measure = (label: string, isBold?: boolean) => number;

/** Windows of at most so many days can be read entry by entry. */
const FEW_DAYS = 3;
/** The most rows of a lane that is not open. */
const ROWS = 6;
/** Width of a sign before a label, in pixels. */
const SIGN = 17;

/**
 * Places the marks of the window, lane by lane and from `top` downwards, in as few rows as they fit in. Of a lane that is not
 * `open` only the first rows are shown: the marks of which the fewest claims tell, and of equals the least exact, are folded away.
 */
export function layOut(
  items: readonly Item[],
  lanes: readonly Lane[],
  frame: Frame,
  top: number,
  measure: Measure,
  open: ReadonlySet<string>,
): readonly LaneLayout[] {
  const alone = new Set(lanes.flatMap(({ ids = [] }) => [...ids]));
  let y = top;
  return lanes.flatMap((lane) => {
    const visible = items
      .filter(({ id, kind }) => (lane.ids ? lane.ids.has(id) : lane.kinds.includes(kind) && !alone.has(id)))
      .flatMap((item) => {
        const ends = item.span && spanEdges(item.span.bounds, frame);
        return ends && ends[1] > frame.left && ends[0] < frame.right ? [{ item, ends }] : [];
      });
    if (visible.length === 0) return [];
    const measured = visible
      .map(({ item, ends }) => spot(item, ends, frame, measure))
      .toSorted((one, other) => one.x0 - other.x0 || one.x1 - other.x1);
    const shown = open.has(lane.id) || lane.ids ? measured : heaviestFirst(measured, frame);
    const placed = pack(shown);
    const head = frame.isNarrow ? 22 : 5;
    const layout = laneOf(lane, y, head, placed, measured.length - shown.length, frame.isNarrow);
    y += layout.height;
    return [layout];
  });
}

type Spot = Omit<Placed, 'row'>;

function spot(item: Item, [x0, x1]: readonly [number, number], { left, right }: Frame, measure: Measure): Spot {
  const text = fitted(item.label, right - left - 30, measure);
  const label = measure(text);
  const width = label + 6 + (item.isContested || item.kind === 'STATEMENT' ? SIGN : 0);
  const [from, to] = [Math.max(left, x0), Math.min(right, x1)];
  const mark = {
    item,
    text,
    x0,
    x1,
    labelEnd: false,
    labelWidth: measure(text, false),
    boldWidth: label,
    isInside: false,
  };
  if (to - from > width + 14) return { ...mark, left: from, right: to, labelX: from + 8, isInside: true };
  if (to + 5 + width < right + 4) return { ...mark, left: from, right: to + 5 + width, labelX: to + 5 };
  if (from - 5 - width > left - 4)
    return { ...mark, left: from - 5 - width, right: to, labelX: from - 5, labelEnd: true };
  const labelX = Math.max(left, Math.min(from + 4, right - width));
  return { ...mark, left: Math.min(from, labelX), right: Math.max(to, labelX + width), labelX, isInside: true };
}

function fitted(label: string, most: number, measure: Measure): string {
  const text = cut(label, 200);
  const width = measure(text);
  return width <= most ? text : cut(text, Math.max(4, Math.floor((text.length * most) / width) - 2));
}

/**
 * The marks that fit into the first rows when those with the most claims are placed first, of equals the most exact. In a window of
 * few days, those dated to one of them are all shown, however many rows they need.
 */
function heaviestFirst(spots: readonly Spot[], { from, to }: Frame): readonly Spot[] {
  const isOfDay = ({ item: { span } }: Spot) =>
    to - from <= FEW_DAYS && span !== null && span.bounds.toMax === span.bounds.fromMin;
  const ranked = spots.toSorted(
    (one, other) =>
      Number(isOfDay(other)) - Number(isOfDay(one)) ||
      other.item.weight - one.item.weight ||
      one.x1 - one.x0 - (other.x1 - other.x0),
  );
  const ofDays = pack(ranked.filter(isOfDay));
  const rows = Math.max(ROWS, ...ofDays.map(({ row }) => row + 1));
  const kept = new Set(pack(ranked).flatMap(({ row, item }) => (row < rows ? [item] : [])));
  return spots.filter(({ item }) => kept.has(item));
}

function pack(spots: readonly Spot[]): readonly Placed[] {
  const rows: (readonly [number, number])[][] = [];
  return spots.map((each) => {
    let row = rows.findIndex((taken) => !taken.some(([from, to]) => each.left < to + 8 && each.right > from - 8));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push([each.left, each.right]);
    return { ...each, row };
  });
}

function laneOf(
  lane: Lane,
  y: number,
  head: number,
  placed: readonly Placed[],
  folded: number,
  isNarrow: boolean,
): LaneLayout {
  const count = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  let below = y + head;
  const rows = Array.from({ length: count }, (_, index) => {
    const tall = placed.some(({ row, isInside }) => row === index && isInside) ? 4 : 0;
    const row = { y: below, height: (isNarrow ? 23 : 18) + tall };
    below += row.height;
    return row;
  });
  const least = y + head + (isNarrow ? 4 : folded > 0 ? 38 : 20);
  return { lane, y, height: Math.max(below + (isNarrow ? 2 : 6), least) - y, rows, placed, folded };
}
