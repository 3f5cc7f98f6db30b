import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** A position, in the unit square or in pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The distance of nodes that have an edge, in the simulation's own units. */
const DISTANCE = 30;
const REPULSION = 100;
const EDGE_STRENGTH = 0.5;
/** How strongly nodes are pulled to the centre: it keeps unconnected parts together. */
const GRAVITY = 0.12;
const TICKS = 300;

/**
 * Positions in the unit square for the nodes of a graph, for a field of that ratio of width to height: nodes with an edge
 * close together, all nodes apart. Equal graphs have equal positions, whatever the order of their nodes and edges.
 */
export function forceLayout(
  ids: readonly string[],
  edges: readonly (readonly [string, string])[],
  aspect: number,
): ReadonlyMap<string, Position> {
  // Sorted, since the simulation's first positions follow the order; its random numbers are always the same.
  const nodes = ids.toSorted().map((id) => ({ id, x: NaN, y: NaN }));
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs = edges.flatMap(([one, other]) => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)];
    return a === undefined || b === undefined || a === b ? [] : [`${Math.min(a, b)} ${Math.max(a, b)}`];
  });
  const links = [...new Set(pairs)].toSorted().map((pair) => {
    const [source = 0, target = 0] = pair.split(' ').map(Number);
    return { source, target };
  });
  forceSimulation(nodes)
    .force('repulsion', forceManyBody().strength(-REPULSION))
    .force('edges', forceLink(links).distance(DISTANCE).strength(EDGE_STRENGTH))
    .force('across', forceX().strength(GRAVITY / Math.sqrt(aspect)))
    .force('down', forceY().strength(GRAVITY * Math.sqrt(aspect)))
    .stop()
    .tick(TICKS);
  const [x, y] = [unitScale(nodes.map((node) => node.x)), unitScale(nodes.map((node) => node.y))];
  return new Map(nodes.map((node) => [node.id, { x: x(node.x), y: y(node.y) }]));
}

/** A function that stretches values over the unit interval. */
function unitScale(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most - least < 1e-9 ? 0.5 : (value - least) / (most - least));
}
