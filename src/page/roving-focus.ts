import type { ReactiveControllerHost } from 'lit';
import { movingKeys, next, type Spot } from './spatial-navigation.ts';

/** What a roving focus needs of the element that draws the marks. */
export interface RovingFocusHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * The keyboard focus among the marks of a chart (a roving tabindex): Tab stops at one of them, arrow keys, Home and End
 * move on to others, Enter and Space open. A mark is a `<g>` with its id in `data-id` and its `tabindex` from `tabIndexOf`.
 */
export class RovingFocus {
  readonly #host: RovingFocusHost;
  readonly #open: (id: string) => void;
  #spots: readonly Spot[] = [];
  /** Id of the mark that Tab stops at. */
  #stop: string | undefined;

  constructor(host: RovingFocusHost, open: (id: string) => void) {
    this.#host = host;
    this.#open = open;
  }

  /** Sets the places of the marks that are drawn; Tab stops at `first` unless its last stop is still there. */
  place(spots: readonly Spot[], first: string | undefined): void {
    this.#spots = spots;
    if (!spots.some(({ id }) => id === this.#stop)) this.#stop = first;
  }

  tabIndexOf(id: string): 0 | -1 {
    return id === this.#stop ? 0 : -1;
  }

  /** Opens a mark; Tab stops there from now on. */
  open(id: string): void {
    this.#stop = id;
    this.#open(id);
  }

  /** Focuses the mark that Tab stops at. */
  focus(): void {
    if (this.#stop !== undefined) this.#markOf(this.#stop)?.focus();
  }

  /** For the `keydown` event of the chart. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const id = (event.target as Element).closest<SVGElement>('g[data-id]')?.dataset['id'];
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(id);
      return;
    }
    const here = this.#spots.find((spot) => spot.id === id);
    if (!here || !movingKeys.has(event.key)) return;
    event.preventDefault();
    const spot = next(this.#spots, here, event.key);
    if (!spot) return;
    this.#stop = spot.id;
    this.#host.requestUpdate();
    this.#markOf(spot.id)?.focus();
  };

  #markOf(id: string): SVGElement | null {
    return this.#host.renderRoot.querySelector<SVGElement>(`g[data-id="${CSS.escape(id)}"]`);
  }
}
