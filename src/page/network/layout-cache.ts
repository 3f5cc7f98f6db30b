import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';
import { forceLayout, type Position } from './force-layout.ts';
import type { Node } from './graph-model.ts';
import { nameLines } from './name-lines.ts';
import { withNames, type Named } from './name-room.ts';
import { aspectOf, removeOverlaps, type Layout, type Size } from './overlap-removal.ts';

/** The ids of two nodes that have an edge. */
export type Pair = readonly [string, string];

/** How many square pixels all names may take. */
const MOST_ROOM = 900_000;
/** In networks of at most so many nodes, every name is to have a place that no line crosses: with so many times the room, at last. */
const MOST_ROOMY = 60;
const ROOMS = [1, 1.15, 1.3, 1.5, 1.75];

/** The last layout of a network: it depends on the edges of all times, so that nothing moves from day to day. */
export class LayoutCache {
  #positions: { readonly key: string; readonly positions: ReadonlyMap<string, Position> } | undefined;
  #layout: { readonly key: string; readonly layout: Layout } | undefined;

  /** Positions in the unit square, for a field of that ratio of width to height. */
  positionsFor(nodes: readonly Node[], pairs: readonly Pair[], aspect: number): ReadonlyMap<string, Position> {
    const rounded = Math.max(0.25, Math.round(aspect * 4) / 4);
    const ids = nodes.map(({ id }) => id);
    const key = `${rounded} ${pairs.length} ${ids.toSorted().join(' ')}`;
    if (this.#positions?.key !== key) this.#positions = { key, positions: forceLayout(ids, pairs, rounded) };
    return this.#positions.positions;
  }

  /** Positions in pixels with room for names; in a very large network only the nodes with the most edges have it. */
  layoutFor(nodes: readonly Node[], pairs: readonly Pair[], width: number): Layout {
    const names = nodes.map((node) => `${node.id} ${node.weight} ${node.names.join(' / ')}`);
    const key = `${width} ${pairs.length} ${names.toSorted().join('\n')}`;
    if (this.#layout?.key === key) return this.#layout.layout;
    const layouts = this.#roomier(nodes, pairs, width);
    const found: Named[] = [];
    for (const roomy of layouts) {
      found.push(nodes.length > MOST_ROOMY ? { layout: roomy, unnamed: [] } : withNames(roomy, nodes, pairs, width));
      if (found.at(-1)!.unnamed.length === 0) break;
    }
    const { layout } = found.reduce((best, each) => (each.unnamed.length < best.unnamed.length ? each : best));
    this.#layout = { key, layout };
    return layout;
  }

  /** Layouts with more and more room for each node. */
  *#roomier(nodes: readonly Node[], pairs: readonly Pair[], width: number): Generator<Layout, undefined> {
    for (const room of nodes.length > MOST_ROOMY ? [1] : ROOMS) {
      const sizes = sizesOf(nodes, room);
      const aspect = aspectOf(sizes.values(), width);
      yield removeOverlaps(this.positionsFor(nodes, pairs, aspect), sizes, width, aspect);
    }
  }
}

function sizesOf(nodes: readonly Node[], room: number): ReadonlyMap<string, Size> {
  let left = MOST_ROOM;
  const ranked = nodes.toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  return new Map(
    ranked.map(({ id, names }): [string, Size] => {
      const labels = names.map(nameLines);
      const width = Math.max(...labels.flat().map((line) => textWidth(line, `600 12px ${sans}`)));
      const lines = Math.max(...labels.map(({ length }) => length));
      const size = { width: Math.max(34, width + 10) * room, height: (36 + lines * 13) * room };
      left -= size.width * size.height;
      return [id, left > 0 ? size : { width: 30, height: 30 }];
    }),
  );
}
