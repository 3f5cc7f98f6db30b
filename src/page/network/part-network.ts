import { shapeOf } from '../glyphs.ts';
import { isMarked, type Edge, type Node } from './graph-model.ts';
import type { LayoutCache, Pair } from './layout-cache.ts';
import type { Layout } from './overlap-removal.ts';

/** The least and the largest number of nodes in a part of a network. */
const [FEWEST, MOST] = [5, 30];

/** The nodes and edges to draw, with their layout. */
export interface Subgraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly layout: Layout;
}

/** A whole network, with the pairs of nodes that have an edge at any time. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly pairs: readonly Pair[];
}

/** The centre of an ego network: what is selected, else the event that is compared across, else the person with the most edges. */
export function centreOf(
  nodes: readonly Node[],
  edges: readonly Edge[],
  { selected, comparedEvent }: { readonly selected: string | null; readonly comparedEvent: string | null },
): string | undefined {
  const isConnected = (id: string | null) => nodes.some((node) => node.id === id && node.weight + node.degree > 0);
  if (selected !== null && (isConnected(selected) || selected === comparedEvent)) return selected;
  const edge = edges.find(({ id }) => id === selected);
  if (edge) return edge.source;
  if (comparedEvent !== null) return comparedEvent;
  // By the edges of all times, so that the centre stays from day to day. Events and places have many edges, for a short time.
  const standing = (shape: string) => (shape === 'Person' ? 1 : ['Event', 'Place'].includes(shape) ? -1 : 0);
  const rank = ({ type, weight }: Node) => weight + standing(shapeOf(type)) * 1e6;
  return nodes.toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))[0]?.id;
}

/**
 * A part of a network that can be read: a node with its neighbours of all times, or the best connected nodes, as many as fit a chart
 * of that height; in a comparison, first of all what changed. Nodes without an edge on the day keep their position and are not drawn.
 */
export class PartNetwork {
  #last: { readonly key: string; readonly nodes: readonly Node[] } | undefined;

  subgraph(
    { nodes, edges, pairs }: Graph,
    { centre, isCompared }: { readonly centre: string | undefined; readonly isCompared: boolean },
    cache: LayoutCache,
    [width, height]: readonly [number, number],
  ): Subgraph {
    const changed = isCompared
      ? edges.filter(({ change }) => isMarked(change)).flatMap((edge) => [edge.source, edge.target])
      : [];
    const neighbours = pairs.flatMap(([one, other]) => (one === centre ? other : other === centre ? one : []));
    const wanted = new Set([centre, ...changed, ...neighbours]);
    const rank = ({ id, weight }: Node) => (id === centre ? 2e6 : changed.includes(id) ? 1e6 : 0) + weight;
    const byRank = nodes
      .filter(({ id }) => centre === undefined || wanted.has(id))
      .toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1));
    const ranked = accompanied(byRank, pairs).slice(0, MOST);
    const fitting = this.#fitting(ranked, pairs, cache, width, height);
    const layout = cache.layoutFor(fitting, pairs, width);
    const ids = new Set(fitting.map(({ id }) => id));
    const shown = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
    const ends = new Set([centre, ...shown.flatMap(({ source, target }) => [source, target])]);
    return { nodes: fitting.filter(({ id }) => ends.has(id)), edges: shown, layout };
  }

  /** The first of the nodes, as many as fit. */
  #fitting(
    ranked: readonly Node[],
    pairs: readonly Pair[],
    cache: LayoutCache,
    width: number,
    height: number,
  ): readonly Node[] {
    const key = [width, height, pairs.length, ...ranked.flatMap(({ id, names }) => [id, ...names])].join('\n');
    let count = this.#last?.key === key ? this.#last.nodes.length : ranked.length;
    while (count > FEWEST) {
      const layout = cache.layoutFor(ranked.slice(0, count), pairs, width);
      if (layout.height <= height) break;
      // A chart is about as high as it has nodes; laying out is slow, so the first guess should be near.
      const guess = Math.ceil((count * height) / layout.height);
      count = Math.max(FEWEST, Math.min(guess, count - Math.max(1, Math.floor(count / 10))));
    }
    const nodes = ranked.slice(0, count);
    this.#last = { key, nodes };
    return nodes;
  }
}

/** The nodes in their order, but each that none of those before it has an edge with is followed by the first node that it has one with. */
function accompanied(nodes: readonly Node[], pairs: readonly Pair[]): readonly Node[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const neighbours = nodes.map((): number[] => []);
  for (const [one, other] of pairs) {
    const [from, to] = [places.get(one), places.get(other)];
    if (from === undefined || to === undefined) continue;
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const taken = new Set<number>();
  for (const [place, beside] of neighbours.entries()) {
    taken.add(place);
    if (beside.length > 0 && !beside.some((each) => taken.has(each))) taken.add(Math.min(...beside));
  }
  return [...taken].map((place) => nodes[place]!);
}
