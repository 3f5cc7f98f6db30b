import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// CommonJS modules whose types have a `default`, but which Node imports as the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** Measures of a graph by node, each computed on first use. */
export interface Measures {
  /** Number of nodes. */
  readonly order: number;
  /** Number of neighbours; 0 for a node that is not in the graph. */
  degree(node: string): number;
  /** Share of the shortest paths between other nodes that pass through it, 0 to 1. */
  betweenness(node: string): number;
  /** PageRank with damping 0.85; all nodes together have 1. */
  pageRank(node: string): number;
  /** Number of its community by the Louvain method with a fixed seed; the largest is 0, of equal ones that of the first node. */
  community(node: string): number;
}

/** Maximum number of PageRank iterations; the library's default of 100 is too few for some graphs of 500 nodes. */
const ROUNDS = 1_000;
const SEED = 20_220_605;

/**
 * Measures of an undirected graph with parallel edges merged and without loops. The order of nodes and edges
 * makes no difference.
 */
export function measuresOf(nodes: readonly string[], edges: readonly (readonly [string, string])[]): Measures {
  const graph = new UndirectedGraph();
  const ends = edges.map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));
  for (const node of [...new Set([...nodes, ...ends.flat()])].toSorted()) graph.addNode(node);
  for (const [one, other] of ends.toSorted((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])))
    if (one !== other) graph.mergeEdge(one, other);
  // The library fails for a graph without nodes, and divides by zero in one of two.
  const unlessEmpty = (work: () => Record<string, number>) => once(() => (graph.order === 0 ? {} : work()));
  const betweenness = unlessEmpty(() => betweennessCentrality(graph, { normalized: graph.order > 2 }));
  const ranks = unlessEmpty(() => pagerank(graph, { getEdgeWeight: null, maxIterations: ROUNDS }));
  const communities = once(() => communitiesOf(graph));
  return {
    order: graph.order,
    degree: (node) => (graph.hasNode(node) ? graph.degree(node) : 0),
    betweenness: (node) => betweenness()[node] ?? 0,
    pageRank: (node) => ranks()[node] ?? 0,
    community: (node) => communities().get(node) ?? 0,
  };
}

function communitiesOf(graph: UndirectedGraph): Map<string, number> {
  const found = louvain(graph, { rng: seeded(SEED) });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    const community = members.get(found[node]!);
    if (community) community.push(node);
    else members.set(found[node]!, [node]);
  }
  const bySize = [...members.values()].toSorted((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  return new Map(bySize.flatMap((nodes, number) => nodes.map((node) => [node, number] as const)));
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
