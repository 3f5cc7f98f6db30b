import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import { placesOf, type Place } from './force.ts';
import { nameLines } from './name-lines.ts';
import { aspectOf, planOf, type Plan, type Room } from './overlap-removal.ts';
import type { Node } from './graph-model.ts';

type Pair = readonly [string, string];

/** How many square pixels names are given at most. */
const MOST_ROOM = 900_000;

/** Where the nodes of a network stand: by the ties of all time, so that nothing moves from day to day. */
export class Plans {
  #places: { readonly key: string; readonly places: ReadonlyMap<string, Place> } | undefined;
  #plan: { readonly key: string; readonly plan: Plan } | undefined;

  /** Places in the unit square for a field of that width to height. */
  placesFor(nodes: readonly Node[], pairs: readonly Pair[], aspect: number): ReadonlyMap<string, Place> {
    const rounded = Math.max(0.25, Math.round(aspect * 4) / 4);
    const ids = nodes.map(({ id }) => id);
    const key = `${rounded} ${pairs.length} ${ids.toSorted().join(' ')}`;
    if (this.#places?.key !== key) this.#places = { key, places: placesOf(ids, pairs, rounded) };
    return this.#places.places;
  }

  /** Places in pixels with room for names; of very many nodes only those with the most ties have it. */
  planFor(nodes: readonly Node[], pairs: readonly Pair[], width: number): Plan {
    const written = nodes.map(({ id, names, weight }) => `${id} ${weight} ${names.join(' / ')}`);
    const key = `${width} ${pairs.length} ${written.toSorted().join('\n')}`;
    if (this.#plan?.key === key) return this.#plan.plan;
    const rooms = roomsOf(nodes);
    const aspect = aspectOf(rooms.values(), width);
    this.#plan = { key, plan: planOf(this.placesFor(nodes, pairs, aspect), rooms, width, aspect) };
    return this.#plan.plan;
  }
}

function roomsOf(nodes: readonly Node[]): ReadonlyMap<string, Room> {
  let left = MOST_ROOM;
  const ranked = nodes.toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  return new Map(
    ranked.map(({ id, names }): [string, Room] => {
      const written = names.map(nameLines);
      const across = Math.max(...written.flat().map((line) => textWidth(line, `600 12px ${sans}`)));
      const lines = Math.max(...written.map(({ length }) => length));
      const room = { width: Math.max(34, across + 10), height: 36 + lines * 13 };
      left -= room.width * room.height;
      return [id, left > 0 ? room : { width: 30, height: 30 }];
    }),
  );
}
