import type { Position } from './force-layout.ts';
import type { Edge, Node } from './graph-model.ts';
import type { Drawing } from './sigma-view.ts';

/** The chart of a large network on a canvas; its code is loaded with the first one. */
export class NetworkCanvas {
  /** Whether the browser cannot draw it. */
  hasFailed = false;
  readonly #onFailure: () => void;
  #drawing: Drawing | undefined;
  #drawn: readonly unknown[] = [];

  constructor(onFailure: () => void) {
    this.#onFailure = onFailure;
  }

  /** Draws on the stage, unless the same nodes and edges are drawn already; without a stage, removes the drawing. */
  show(
    stage: HTMLElement | null,
    nodes: readonly Node[],
    edges: readonly Edge[],
    positions: () => ReadonlyMap<string, Position>,
    open: (id: string) => void,
  ): void {
    const wanted = stage ? [stage, nodes, edges] : [];
    if (wanted.length === this.#drawn.length && wanted.every((part, index) => part === this.#drawn[index])) return;
    this.#drawn = wanted;
    this.#drawing?.end();
    this.#drawing = undefined;
    if (stage) void this.#load(wanted, (draw) => draw(stage, nodes, edges, positions(), open));
  }

  async #load(
    wanted: readonly unknown[],
    start: (draw: typeof import('./sigma-view.ts').draw) => Drawing,
  ): Promise<void> {
    try {
      const { draw } = await import('./sigma-view.ts');
      if (this.#drawn === wanted) this.#drawing = start(draw);
    } catch (error) {
      console.warn('the network is shown as a table:', error);
      this.hasFailed = true;
      this.#onFailure();
    }
  }
}
