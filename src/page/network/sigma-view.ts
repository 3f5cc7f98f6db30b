import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import { hueOf, shapeOf } from '../glyphs.ts';
import { DashedEdges } from './dashed-edges.ts';
import type { Position } from './force-layout.ts';
import { isMarked, type Node, type Edge } from './graph-model.ts';

/** The drawing of a large network on a canvas; `end` frees its memory. */
export interface Drawing {
  end(): void;
}

/**
 * Draws a network with WebGL on a stage that has a height; `open` is called with the id of a clicked node. Screen readers
 * have the table instead.
 * @throws where the browser has no WebGL.
 */
export function draw(
  stage: HTMLElement,
  nodes: readonly Node[],
  edges: readonly Edge[],
  positions: ReadonlyMap<string, Position>,
  open: (id: string) => void,
): Drawing {
  if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL');
  const graph = new MultiUndirectedGraph();
  // A canvas does not understand light-dark(): a probe resolves the colour.
  const probe = document.createElement('span');
  stage.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  for (const { id, name, type, degree } of nodes) {
    const { x, y } = positions.get(id) ?? { x: 0.5, y: 0.5 };
    const size = 2 + Math.sqrt(degree) * 1.6;
    graph.addNode(id, {
      x,
      y: 1 - y,
      label: name.slice(0, 60),
      size,
      color: colour(degree > 0 ? hueOf(shapeOf(type)) : 'line2'),
    });
  }
  for (const { source, target, isPossible, onDay, change } of edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target) || (onDay === null && change === 'mayHaveChanged')) continue;
    const name = change === 'gained' ? 'gain' : change === 'lost' || change === 'weakened' ? 'loss' : 'ink2';
    const type = isPossible || change === 'weakened' ? 'dashed' : 'line';
    graph.addEdge(source, target, { type, size: isMarked(change) ? 2 : 0.7, color: colour(name) });
  }
  const ink = colour('ink');
  probe.remove();
  const sigma = new Sigma(graph, stage, {
    labelColor: { color: ink },
    labelRenderedSizeThreshold: 7,
    edgeProgramClasses: { line: EdgeRectangleProgram, dashed: DashedEdges },
    allowInvalidContainer: true,
  });
  sigma.on('clickNode', ({ node }) => open(node));
  return { end: () => sigma.kill() };
}
