import { shapeOf } from '../glyphs.ts';
import type { Plans } from './layout-cache.ts';
import type { Plan } from './overlap-removal.ts';
import type { Node, Tie } from './graph-model.ts';

type Pair = readonly [string, string];

/** The width in pixels below which a picture begins with a part of the network. */
export const NARROW = 560;
/** Fewer names are no network. */
const FEWEST = 5;

/** What is drawn of a network. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
  readonly plan: Plan;
}

/** What a part of a network is drawn about: what is chosen, else what it is compared across, else what has the most ties. */
export function centreOf(
  nodes: readonly Node[],
  ties: readonly Tie[],
  { sel, cmp }: { readonly sel: string | null; readonly cmp: string | null },
): string | undefined {
  const isTied = (id: string | null) => nodes.some((node) => node.id === id && node.weight + node.degree > 0);
  if (sel !== null && (isTied(sel) || sel === cmp)) return sel;
  const tie = ties.find(({ id }) => id === sel);
  if (tie) return tie.source;
  if (cmp !== null) return cmp;
  // Of all times, so that the picture stays from day to day; what happens and where is tied to much for a while only.
  const rank = ({ type, weight }: Node) => weight - (['Event', 'Place'].includes(shapeOf(type)) ? 1e6 : 0);
  return nodes.toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))[0]?.id;
}

/**
 * A node with those that anything ever ties to it, as many as a field of that height has room for; about what the network
 * is compared across, what changed. Those without a tie on the day keep their place and are not drawn.
 */
export class Near {
  #known: { readonly key: string; readonly kept: readonly Node[] } | undefined;

  partOf(
    { nodes, ties, pairs }: { nodes: readonly Node[]; ties: readonly Tie[]; pairs: readonly Pair[] },
    centre: { readonly id: string; readonly isCompared: boolean },
    plans: Plans,
    [width, height]: readonly [number, number],
  ): Part {
    const changed = centre.isCompared
      ? ties.filter(({ change }) => change !== null && change !== 'kept').flatMap((tie) => [tie.source, tie.target])
      : [];
    const tied = pairs.flatMap(([one, other]) => (one === centre.id ? other : other === centre.id ? one : []));
    const wanted = new Set([centre.id, ...changed, ...tied]);
    const rank = ({ id, weight }: Node) => (id === centre.id ? 2e6 : changed.includes(id) ? 1e6 : 0) + weight;
    const ranked = nodes
      .filter(({ id }) => wanted.has(id))
      .toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1));
    const kept = this.#fitting(ranked, pairs, plans, width, height);
    const plan = plans.planFor(kept, pairs, width);
    const places = new Set(kept.map(({ id }) => id));
    const shown = ties.filter(({ source, target }) => places.has(source) && places.has(target));
    const ends = new Set([centre.id, ...shown.flatMap(({ source, target }) => [source, target])]);
    return { nodes: kept.filter(({ id }) => ends.has(id)), ties: shown, plan };
  }

  /** The first of them, as many as have room. */
  #fitting(
    ranked: readonly Node[],
    pairs: readonly Pair[],
    plans: Plans,
    width: number,
    height: number,
  ): readonly Node[] {
    const key = [width, height, pairs.length, ...ranked.flatMap(({ id, names }) => [id, ...names])].join('\n');
    let count = this.#known?.key === key ? this.#known.kept.length : ranked.length;
    while (count > FEWEST && plans.planFor(ranked.slice(0, count), pairs, width).height > height)
      count -= Math.max(1, Math.floor(count / 10));
    const kept = ranked.slice(0, count);
    this.#known = { key, kept };
    return kept;
  }
}
