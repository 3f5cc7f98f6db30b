import * as fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import modularityModule from 'graphology-metrics/graph/modularity.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { expect, test } from 'vitest';
import { measuresOf } from '../../src/graphql/measures.ts';
import { atLeast, runs } from '../runs.ts';

const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
const modularity = modularityModule as unknown as typeof modularityModule.default;

const node = fc.integer({ min: 0, max: 11 }).map((at) => `n${at}`);
const graphs = fc.record({
  nodes: fc.uniqueArray(node, { maxLength: 12 }),
  edges: fc.array(fc.tuple(node, node), { maxLength: 40 }),
});

function graphology(nodes: readonly string[], edges: readonly (readonly [string, string])[]): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const each of [...nodes, ...edges.flat()]) graph.mergeNode(each);
  for (const [one, other] of edges) if (one !== other) graph.mergeEdge(one, other);
  return graph;
}

test(
  'degree, betweenness and PageRank are graphology’s, of the graph with parallel edges merged',
  { tags: 'deep' },
  () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const graph = graphology(nodes, edges);
        const measures = measuresOf(nodes, edges);
        const between = graph.order === 0 ? {} : betweenness(graph, { normalized: graph.order > 2 });
        const rank = graph.order === 0 ? {} : pagerank(graph, { getEdgeWeight: null, maxIterations: 1000 });
        expect(measures.order).toBe(graph.order);
        for (const each of graph.nodes()) {
          expect(measures.degree(each)).toBe(graph.degree(each));
          expect(measures.betweenness(each)).toBeCloseTo(between[each]!, 9);
          expect(measures.pageRank(each)).toBeCloseTo(rank[each]!, 6);
          expect(measures.betweenness(each)).toBeGreaterThanOrEqual(0);
          expect(measures.betweenness(each)).toBeLessThanOrEqual(1 + 1e-9);
        }
        const sum = graph.nodes().reduce((all, each) => all + measures.pageRank(each), 0);
        if (graph.order) expect(sum).toBeCloseTo(1, 4);
      }),
      { numRuns: runs(1000), seed: 31 },
    );
  },
);

test(
  'communities part the nodes, lie within what hangs together, are numbered by size, and fit better than one',
  { tags: 'deep' },
  () => {
    let several = 0;
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const graph = graphology(nodes, edges);
        const measures = measuresOf(nodes, edges);
        const communities = Object.fromEntries(graph.nodes().map((each) => [each, measures.community(each)]));
        const sizes: number[] = [];
        for (const number of Object.values(communities)) sizes[number] = (sizes[number] ?? 0) + 1;
        expect(sizes).toEqual([...sizes].toSorted((a, b) => b - a));
        expect(Object.values(sizes)).toHaveLength(sizes.length);
        for (const each of graph.nodes()) if (graph.degree(each) === 0) expect(sizes[communities[each]!]).toBe(1);
        if (graph.size === 0) return;
        expect(modularity(graph, { getNodeCommunity: (each) => communities[each]! })).toBeGreaterThanOrEqual(-1e-9);
        several += sizes.length > 1 ? 1 : 0;
      }),
      { numRuns: runs(1000), seed: 32 },
    );
    expect(several).toBeGreaterThan(atLeast(200));
  },
);

test('the same graph has the same measures in whatever order it is given, and every time', { tags: 'deep' }, () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ nodes, edges }, chances) => {
      const order = <T>(list: readonly T[]): T[] =>
        list
          .map((each) => [chances.next().value, each] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, each]) => each);
      const one = measuresOf(nodes, edges);
      const other = measuresOf(
        order(nodes),
        order(edges).map(([from, to]) => (chances.next().value < 0.5 ? [to, from] : [from, to])),
      );
      for (const each of new Set([...nodes, ...edges.flat()]))
        for (const measure of ['degree', 'betweenness', 'pageRank', 'community'] as const)
          expect(other[measure](each)).toBe(one[measure](each));
    }),
    { numRuns: runs(1000), seed: 33 },
  );
});

test('two circles joined by one edge are two communities; the ends of the joint lie between', () => {
  const circle = (name: string) => [0, 1, 2, 3].map((at) => [`${name}${at}`, `${name}${(at + 1) % 4}`] as const);
  const measures = measuresOf(
    ['alone'],
    [...circle('a'), ...circle('b'), ['a0', 'a2'], ['b0', 'b2'], ['a0', 'b0'], ['b0', 'a0']],
  );
  const numbers = (name: string) => new Set([0, 1, 2, 3].map((at) => measures.community(`${name}${at}`)));
  expect([numbers('a'), numbers('b'), measures.community('alone')]).toEqual([new Set([0]), new Set([1]), 2]);
  expect(measures.degree('a0')).toBe(4);
  expect(measures.degree('nobody')).toBe(0);
  expect(measures.betweenness('a0')).toBeGreaterThan(measures.betweenness('a1'));
});

test('a graph of no nodes measures nobody', () => {
  const { order, degree, betweenness: between, pageRank, community } = measuresOf([], []);
  expect([order, degree('a'), between('a'), pageRank('a'), community('a')]).toEqual([0, 0, 0, 0, 0]);
});
