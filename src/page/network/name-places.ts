import type { Spot } from '../spatial-navigation.ts';
import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import type { Box, Curve, Point } from './edge-labels.ts';

/** Height of a line of a name, and how far its letters reach above their baseline. */
const [LINE, RISE] = [13, 10];
/** From the centre of a shape to the nearest edge of its name. */
const GAP = 12;
/** How near a line may come to a name. */
const CLEAR = 2;

/** A name to be placed beside its node. */
export interface Name {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Where a name is written. */
export interface NamePlace {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
}

/** A way to place a name: which way from the shape, -1, 0 or 1 on either axis, and where along the edge of that side. */
type Way = readonly [across: number, down: number, along: number];

/** In the order in which they are tried: below, above, beside, and shifted along each side. */
const WAYS: readonly Way[] = [
  [0, 1, 0],
  [0, -1, 0],
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 1],
  [0, 1, -1],
  [0, -1, 1],
  [0, -1, -1],
  [1, 0, 1],
  [1, 0, -1],
  [-1, 0, 1],
  [-1, 0, -1],
];

/** A line of the chart, with the nodes that it joins. */
interface Line {
  readonly edge: { readonly source: string; readonly target: string };
  readonly points: readonly Point[];
}

/**
 * The names that can be placed so that none covers another or a shape and no line crosses them, those first in the list first. Where
 * there is no such place, lines of the node itself may begin at its name instead of its shape.
 */
export function placeNames(
  names: readonly Name[],
  spots: ReadonlyMap<string, Spot>,
  lines: readonly Line[],
  [width, height]: readonly [number, number],
): { readonly places: ReadonlyMap<string, NamePlace>; readonly taken: Box[] } {
  const taken: Box[] = [...spots.values()].map(({ x, y }) => [x - 10, y - 10, x + 10, y + 10]);
  const places = new Map<string, NamePlace>();
  const shortened = new Set<Line>();
  const isFree = (box: Box) =>
    box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height && taken.every((other) => !meet(box, other));
  for (const { id, lines: text } of names) {
    const spot = spots.get(id);
    if (!spot) continue;
    const free = WAYS.map((way) => placeOf(text, spot, way)).filter(({ box }) => isFree(box));
    const others = lines.filter(({ edge }) => edge.source !== id && edge.target !== id);
    const own = lines.filter((line) => !others.includes(line));
    const uncrossed = free.filter(({ box }) => others.every(({ points }) => !crosses(points, box)));
    const crossing = ({ box }: NamePlace) => own.filter(({ points }) => crosses(points, box));
    // A line that began at the names of both its nodes would not be seen.
    const [place] = uncrossed
      .filter((each) => crossing(each).every((line) => !shortened.has(line)))
      .toSorted((one, other) => crossing(one).length - crossing(other).length);
    if (!place) continue;
    for (const line of crossing(place)) shortened.add(line);
    places.set(id, place);
    taken.push(place.box);
  }
  return { places, taken };
}

/** Where a name stands below its shape, whatever is there. */
export const placeBelow = (lines: readonly string[], spot: Point): NamePlace => placeOf(lines, spot, WAYS[0]!);

function placeOf(lines: readonly string[], { x, y }: Point, [across, down, along]: Way): NamePlace {
  const [w, h] = [Math.max(...lines.map((line) => textWidth(line, `600 12px ${sans}`))), lines.length * LINE];
  // Shifted along a side, the name begins or ends at the shape.
  const left = across > 0 ? x + GAP : across < 0 ? x - GAP - w : along > 0 ? x - 8 : along < 0 ? x + 8 - w : x - w / 2;
  const top = down > 0 ? y + GAP : down < 0 ? y - GAP - h : along > 0 ? y - 4 : along < 0 ? y + 4 - h : y - h / 2;
  const anchor = left === x - w / 2 ? 'middle' : left >= x - 8 ? 'start' : 'end';
  return {
    anchor,
    x: anchor === 'middle' ? x : anchor === 'start' ? left : left + w,
    y: top + RISE,
    box: [left - CLEAR, top - CLEAR, left + w + CLEAR, top + h + CLEAR],
  };
}

/** Curves without what lies between a node and the far side of its own name, where they pass through it. */
export function beyondNames(curves: readonly Curve[], places: ReadonlyMap<string, NamePlace>): readonly Curve[] {
  return curves.map((curve) => {
    const { edge, points } = curve;
    const boxOf = (id: string) => places.get(id)?.box;
    const first = lastWithin(points, boxOf(edge.source));
    const last = points.length - 1 - lastWithin(points.toReversed(), boxOf(edge.target));
    if ((first === 0 && last === points.length - 1) || first >= last) return curve;
    const rest = points.slice(first, last + 1);
    return { edge, points: rest, path: `M${rest.map(({ x, y }) => `${x} ${y}`).join('L')}` };
  });
}

/** The place in a line of the first point after it has left a box; 0 if it does not pass through it. */
function lastWithin(points: readonly Point[], box: Box | undefined): number {
  if (!box) return 0;
  const at = points.findLastIndex((point, index) => index > 0 && passes(points[index - 1]!, point, box));
  return Math.max(0, at);
}

function meet([left, top, right, bottom]: Box, [l, t, r, b]: Box): boolean {
  return left < r && l < right && top < b && t < bottom;
}

/** Whether a line through these points passes through a box. */
function crosses(points: readonly Point[], box: Box): boolean {
  const [first, last, middle] = [points[0]!, points.at(-1)!, points[points.length >> 1]!];
  const isStraight = Math.abs(first.x + last.x - 2 * middle.x) + Math.abs(first.y + last.y - 2 * middle.y) < 1;
  if (isStraight) return passes(first, last, box);
  return points.some((point, at) => at > 0 && passes(points[at - 1]!, point, box));
}

/** Whether a segment passes through a box: what is left of it between the box's sides (Liang and Barsky). */
function passes(from: Point, to: Point, [left, top, right, bottom]: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  for (const [by, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (by === 0 && room < 0) return false;
    if (by < 0) first = Math.max(first, room / by);
    if (by > 0) last = Math.min(last, room / by);
  }
  return first < last;
}
