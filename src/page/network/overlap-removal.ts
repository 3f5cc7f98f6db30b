import type { Position } from './force-layout.ts';

/** The size in pixels of a node: its shape with the name below it. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Positions of nodes in pixels, in a field of that height. */
export interface Layout {
  readonly positions: ReadonlyMap<string, Position>;
  readonly height: number;
}

/** How far a shape reaches above its centre. */
const ABOVE = 13;
const ROUNDS = 300;
/** The area of a field as a multiple of the boxes' area. */
const LOOSE = 1.6;
/** A box is moved sideways rather than down up to this many times the distance. */
const SIDEWAYS = 1.5;
const LEAST = 380;

/** The ratio of width to height of a field for boxes of these sizes. */
export function aspectOf(sizes: Iterable<Size>, width: number): number {
  const area = [...sizes].reduce((sum, { width: across, height }) => sum + across * height, 0);
  return width / Math.max(LEAST, (area * LOOSE) / width);
}

/**
 * Moves positions of the unit square apart, in a field `width` pixels wide, until no box overlaps another; the field grows
 * downwards where it must. Equal positions and sizes have equal layouts.
 */
export function removeOverlaps(
  unitPositions: ReadonlyMap<string, Position>,
  sizes: ReadonlyMap<string, Size>,
  width: number,
  aspect: number,
): Layout {
  const ids = [...unitPositions.keys()].toSorted();
  const boxes = ids.map((id) => {
    const { x, y } = unitPositions.get(id) ?? { x: 0.5, y: 0.5 };
    const size = sizes.get(id) ?? { width: 30, height: 30 };
    const half = { x: Math.min(size.width, width) / 2, y: size.height / 2 };
    return { half, x: half.x + x * (width - 2 * half.x), y: half.y + y * (width / aspect - size.height) };
  });
  for (let round = 0; round < ROUNDS; round++) if (!moveApart(boxes, width)) break;
  clear(boxes);
  const top = Math.min(0, ...boxes.map(({ y, half }) => y - half.y));
  const positions = new Map(
    ids.map((id, at) => {
      const { x = 0, y = 0, half = { y: 0 } } = boxes[at] ?? {};
      return [id, { x, y: y - half.y - top + ABOVE }];
    }),
  );
  return { positions, height: Math.ceil(Math.max(LEAST, ...boxes.map(({ y, half }) => y + half.y - top)) + 4) };
}

interface Box {
  readonly half: { readonly x: number; readonly y: number };
  x: number;
  y: number;
}

/** Moves overlapping boxes apart once; whether any overlapped. */
function moveApart(boxes: readonly Box[], width: number): boolean {
  let moved = false;
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const across = one.half.x + other.half.x - Math.abs(dx);
      const down = one.half.y + other.half.y - Math.abs(dy);
      if (across <= 0.5 || down <= 0.5) continue;
      moved = true;
      // Sideways if possible: names are wide, and a gap between two names is seen beside them, not below.
      if (across < down * SIDEWAYS) push(one, other, 'x', dx < 0 ? -across : across);
      else push(one, other, 'y', dy < 0 ? -down : down);
      for (const box of [one, other]) box.x = Math.max(box.half.x, Math.min(width - box.half.x, box.x));
    }
  return moved;
}

/** Moves boxes that still overlap down, from the top, until none does. */
function clear(boxes: readonly Box[]): void {
  const placed: Box[] = [];
  for (const box of boxes.toSorted((one, other) => one.y - one.half.y - (other.y - other.half.y))) {
    for (let under = over(box, placed); under; under = over(box, placed))
      box.y = under.y + under.half.y + box.half.y + 0.5;
    placed.push(box);
  }
}

/** One of these that a box overlaps visibly. */
function over(box: Box, others: readonly Box[]): Box | undefined {
  return others.find(
    ({ x, y, half }) =>
      half.x + box.half.x - Math.abs(x - box.x) > 0.5 && half.y + box.half.y - Math.abs(y - box.y) > 0.25,
  );
}

function push(one: Box, other: Box, axis: 'x' | 'y', by: number): void {
  one[axis] -= by / 2;
  other[axis] += by / 2;
}
