import { curvesOf } from './edge-labels.ts';
import type { Position } from './force-layout.ts';
import type { Node } from './graph-model.ts';
import { nameLines } from './name-lines.ts';
import { placeNames } from './name-places.ts';
import type { Layout } from './overlap-removal.ts';

/** A layout with the ids of the nodes whose names have no place in it. */
export interface Named {
  readonly layout: Layout;
  readonly unnamed: readonly string[];
}

/** How far a node is moved to make room for a name, in pixels. */
const MOVES = [24, 48, 80, 120].flatMap((far) =>
  Array.from(
    { length: 8 },
    (_, at) => [Math.cos((at * Math.PI) / 4) * far, Math.sin((at * Math.PI) / 4) * far] as const,
  ),
);
/** The least distance of two nodes, in pixels. */
const APART = 44;
/** How often the nodes without a place are tried. */
const ROUNDS = 2;

/** A layout in which nodes whose names have no place, beside the edges of all times, are moved to where more names have one. */
export function withNames(
  given: Layout,
  nodes: readonly Pick<Node, 'id' | 'names' | 'degreeBefore'>[],
  pairs: readonly (readonly [string, string])[],
  width: number,
): Named {
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = pairs
    .filter(([source, target]) => ids.has(source) && ids.has(target))
    .map(([source, target]) => ({ source, target }));
  const names = nodes.map(({ id, names: all, degreeBefore }) => {
    const longest = all.reduce((so, name) => (name.length > so.length ? name : so), '');
    return {
      id,
      lines: [...nameLines(longest), ...(degreeBefore === null ? [] : [`${degreeBefore} → ${degreeBefore}`])],
    };
  });
  const unnamedIn = ({ positions, height }: Layout): readonly string[] => {
    const spots = new Map([...positions].map(([id, position]) => [id, { id, ...position }]));
    const { places } = placeNames(names, spots, curvesOf(edges, spots), [width, height]);
    return names.filter(({ id }) => !places.has(id)).map(({ id }) => id);
  };
  let best: Named = { layout: given, unnamed: unnamedIn(given) };
  for (let round = 0; round < ROUNDS && best.unnamed.length > 0; round++)
    for (const id of best.unnamed)
      for (const layout of moved(best.layout, id, width)) {
        const unnamed = unnamedIn(layout);
        if (unnamed.length >= best.unnamed.length) continue;
        best = { layout, unnamed };
        break;
      }
  return best;
}

/** Layouts with one node elsewhere near by, the nearest first. */
function* moved({ positions, height }: Layout, id: string, width: number): Generator<Layout> {
  const from = positions.get(id);
  if (!from) return;
  for (const [across, down] of MOVES) {
    const to: Position = { x: from.x + across, y: from.y + down };
    if (to.x < 14 || to.x > width - 14 || to.y < 13 || to.y > height - 14) continue;
    const isFree = [...positions].every(([other, { x, y }]) => other === id || Math.hypot(x - to.x, y - to.y) > APART);
    if (isFree) yield { positions: new Map([...positions, [id, to]]), height };
  }
}
