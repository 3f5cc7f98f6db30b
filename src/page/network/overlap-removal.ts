import type { Place } from './force.ts';

/** How much room a node needs in pixels: its shape's, with its name below it. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Nodes with their places in pixels, in a field of that height. */
export interface Plan {
  readonly spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly height: number;
}

/** What a shape takes above its middle. */
const ABOVE = 13;
const ROUNDS = 300;
/** How much more than all boxes together a field has: what is between them. */
const LOOSE = 1.6;
/** How many times farther a box is rather moved sideways than down. */
const SIDEWAYS = 1.5;
const LEAST = 380;

/** Width to height of the field that boxes of these sizes need. */
export function aspectOf(rooms: Iterable<Room>, width: number): number {
  const area = [...rooms].reduce((sum, { width: across, height }) => sum + across * height, 0);
  return width / Math.max(LEAST, (area * LOOSE) / width);
}

/**
 * Places of the unit square in a field of a width in pixels, moved apart until no box lies over another; the field grows
 * downwards where that needs it. The same places and rooms always give the same plan.
 */
export function planOf(
  places: ReadonlyMap<string, Place>,
  rooms: ReadonlyMap<string, Room>,
  width: number,
  aspect: number,
): Plan {
  const ids = [...places.keys()].toSorted();
  const boxes = ids.map((id) => {
    const { x, y } = places.get(id) ?? { x: 0.5, y: 0.5 };
    const room = rooms.get(id) ?? { width: 30, height: 30 };
    const half = { x: Math.min(room.width, width) / 2, y: room.height / 2 };
    return { half, x: half.x + x * (width - 2 * half.x), y: half.y + y * (width / aspect - room.height) };
  });
  for (let round = 0; round < ROUNDS; round++) if (!moveApart(boxes, width)) break;
  clear(boxes);
  const top = Math.min(0, ...boxes.map(({ y, half }) => y - half.y));
  const spots = new Map(
    ids.map((id, at) => {
      const { x = 0, y = 0, half = { y: 0 } } = boxes[at] ?? {};
      return [id, { x, y: y - half.y - top + ABOVE }];
    }),
  );
  return { spots, height: Math.ceil(Math.max(LEAST, ...boxes.map(({ y, half }) => y + half.y - top)) + 4) };
}

interface Box {
  readonly half: { readonly x: number; readonly y: number };
  x: number;
  y: number;
}

/** Whether any two lay over each other. */
function moveApart(boxes: readonly Box[], width: number): boolean {
  let moved = false;
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const across = one.half.x + other.half.x - Math.abs(dx);
      const down = one.half.y + other.half.y - Math.abs(dy);
      if (across <= 0.5 || down <= 0.5) continue;
      moved = true;
      // Rather sideways: names are wide, and what is between two of them is seen beside them, not below.
      if (across < down * SIDEWAYS) push(one, other, 'x', dx < 0 ? -across : across);
      else push(one, other, 'y', dy < 0 ? -down : down);
      for (const box of [one, other]) box.x = Math.max(box.half.x, Math.min(width - box.half.x, box.x));
    }
  return moved;
}

/** Moves down what still lies over another, from the top, until nothing does. */
function clear(boxes: readonly Box[]): void {
  const placed: Box[] = [];
  for (const box of boxes.toSorted((one, other) => one.y - one.half.y - (other.y - other.half.y))) {
    for (let under = over(box, placed); under; under = over(box, placed))
      box.y = under.y + under.half.y + box.half.y + 0.5;
    placed.push(box);
  }
}

/** One of these that a box lies over, by more than what nobody sees. */
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
