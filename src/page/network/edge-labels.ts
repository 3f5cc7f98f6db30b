import { sans } from '../styles/tokens.ts';
import { cut, textWidth } from '../text-width.ts';
import type { Spot } from '../spatial-navigation.ts';
import { SIGNS } from '../change-signs.ts';
import { isMarked, type Edge } from './graph-model.ts';

/** Left, top, right and bottom edge, in pixels. */
export type Box = readonly [number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ids of the nodes of an edge. */
interface Ends {
  readonly source: string;
  readonly target: string;
}

/** An edge as a curve between its nodes. */
export interface Curve<E extends Ends = Edge> {
  readonly edge: E;
  readonly path: string;
  /** Points along it, at equal steps from the source to the target. */
  readonly points: readonly Point[];
}

/** A text on the curve of an edge. */
export interface Mark extends Point {
  readonly curve: Curve;
  readonly text: string;
}

/** How many steps a curve is divided into. */
const STEPS = 48;
/** Half the size of a sign in pixels. */
const SIGN = 8;

function overlap([left, top, right, bottom]: Box, [l, t, r, b]: Box): number {
  return Math.max(0, Math.min(right, r) - Math.max(left, l)) * Math.max(0, Math.min(bottom, b) - Math.max(top, t));
}

/** The area of a box that others cover. */
const covered = (box: Box, taken: readonly Box[]) => taken.reduce((sum, other) => sum + overlap(box, other), 0);

const about = ({ x, y }: Point, across: number, down = across): Box => [x - across, y - down, x + across, y + down];

/** The curves of edges; those between the same two nodes are bent apart. */
export function curvesOf<E extends Ends>(edges: readonly E[], spots: ReadonlyMap<string, Spot>): readonly Curve<E>[] {
  return bent(edges).flatMap(({ edge, bend }) => {
    const [from, to] = [spots.get(edge.source), spots.get(edge.target)];
    if (!from || !to) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const [mx, my] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
    const points = Array.from({ length: STEPS + 1 }, (_, step) => {
      const t = step / STEPS;
      return {
        x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * mx + t ** 2 * to.x,
        y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * my + t ** 2 * to.y,
      };
    });
    return [{ edge, path: `M${from.x} ${from.y}Q${mx} ${my} ${to.x} ${to.y}`, points }];
  });
}

/** The signs of changed edges, each as near the middle of its curve as there is room; adds their boxes to `taken`. */
export function changeMarks(curves: readonly Curve[], taken: Box[]): readonly Mark[] {
  return curves.flatMap((curve) => {
    const { change } = curve.edge;
    if (!isMarked(change)) return [];
    const cost = (point: Point) => covered(about(point, SIGN), taken);
    const spot = fromMiddle(curve.points).reduce((so, point) => (cost(point) < cost(so) ? point : so));
    taken.push(about(spot, SIGN));
    return [{ curve, ...spot, text: SIGNS[change] }];
  });
}

/** The labels of edges whose curves have room; equal labels of edges to one target are written once. */
export function roleMarks(curves: readonly Curve[], taken: Box[]): readonly Mark[] {
  const written = new Set<string>();
  return curves.flatMap((curve) => {
    const text = cut(curve.edge.label, 28);
    const half = textWidth(text, `400 11px ${sans}`) / 2 + 2;
    const spot = fromMiddle(curve.points).find((point) => covered(about(point, half, 7), taken) === 0);
    const key = `${text} ${curve.edge.target}`;
    if (!spot || written.has(key)) return [];
    written.add(key);
    taken.push(about(spot, half, 7));
    return [{ curve, ...spot, text }];
  });
}

/** The points of a curve without its ends, from the middle outwards. */
function fromMiddle(points: readonly Point[]): readonly Point[] {
  const middle = (points.length - 1) / 2;
  return points
    .map((point, index) => ({ point, off: Math.abs(index - middle) }))
    .filter(({ off }) => off < middle - 2)
    .toSorted((one, other) => one.off - other.off)
    .map(({ point }) => point);
}

/** How far each edge is bent, so that those between the same two nodes lie apart. */
function bent<E extends Ends>(edges: readonly E[]): readonly { readonly edge: E; readonly bend: number }[] {
  const counts = new Map<string, number>();
  return edges.map((edge) => {
    const isForth = edge.source < edge.target;
    const pair = isForth ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    const side = before % 2 === 0 ? 1 : -1;
    return { edge, bend: side * Math.ceil(before / 2 + 0.5) * (before === 0 ? 0 : 22) * (isForth ? 1 : -1) };
  });
}
