import type { Place } from './force.ts';
import type { Node, Tie } from './graph-model.ts';
import type { Drawing } from './sigma-view.ts';

/** A large network's canvas: its program is loaded only when one is to be drawn. */
export class NetworkCanvas {
  /** Whether the browser could not draw. */
  isMissing = false;
  readonly #changed: () => void;
  #drawing: Drawing | undefined;
  #shown: readonly unknown[] = [];

  /** `changed` is told when `isMissing` has become true. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Draws in the stage what is not drawn there yet; without a stage, ends what was drawn. */
  show(
    stage: HTMLElement | null,
    nodes: readonly Node[],
    ties: readonly Tie[],
    places: () => ReadonlyMap<string, Place>,
    open: (id: string) => void,
  ): void {
    const wanted = stage ? [stage, nodes, ties] : [];
    if (wanted.length === this.#shown.length && wanted.every((part, index) => part === this.#shown[index])) return;
    this.#shown = wanted;
    this.#drawing?.end();
    this.#drawing = undefined;
    if (stage) void this.#load(stage, wanted, () => [nodes, ties, places(), open]);
  }

  async #load(
    stage: HTMLElement,
    wanted: readonly unknown[],
    what: () => [readonly Node[], readonly Tie[], ReadonlyMap<string, Place>, (id: string) => void],
  ): Promise<void> {
    try {
      const { draw } = await import('./sigma-view.ts');
      if (this.#shown === wanted) this.#drawing = draw(stage, ...what());
    } catch (error) {
      console.warn('the network is shown as a table:', error);
      this.isMissing = true;
      this.#changed();
    }
  }
}
