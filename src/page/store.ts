import { addressOf } from './addresses.ts';
import { initialState, type ViewState } from './state.ts';

/** Detail of a store's `change` event: `push` makes the change a step of the browser's history. */
export interface ChangeDetail {
  readonly push: boolean;
}

/** What an element may show on behalf of the other elements of its view. */
export type ViewPart = 'evidence' | 'network' | 'succession';

/** The state of a view, shared by its elements. Emits `change` after each change of the state, `parts` when elements come or go. */
export class Store extends EventTarget {
  /** The state that the view began with: what its URL leaves out. */
  readonly initial: ViewState;
  #state: ViewState;
  /** Values for what the state leaves open: the default day, the current version. */
  readonly #pins: Partial<ViewState> = {};
  readonly #parts: ViewPart[] = [];

  constructor(state: ViewState = initialState) {
    super();
    this.initial = this.#state = state;
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Sets the values that a permalink names where the state leaves them open. */
  pin(pins: Partial<ViewState>): void {
    Object.assign(this.#pins, pins);
  }

  /** The state with its pins in place of null. */
  get pinned(): ViewState {
    const open = Object.entries(this.#pins).filter(([name]) => this.#state[name as keyof ViewState] === null);
    return { ...this.#state, ...Object.fromEntries(open) };
  }

  /** Changes the state and emits `change`, unless nothing differs. */
  set(change: Partial<ViewState>, { push = false }: Partial<ChangeDetail> = {}): void {
    const next = { ...this.#state, ...change };
    if (addressOf(next) === addressOf(this.#state)) return;
    this.#state = next;
    this.dispatchEvent(new CustomEvent<ChangeDetail>('change', { detail: { push } }));
  }

  /** Whether an element of this view shows that part. */
  has(part: ViewPart): boolean {
    return this.#parts.includes(part);
  }

  /** Registers the parts that an element shows; returns the function that removes them. */
  register(parts: readonly ViewPart[]): () => void {
    if (parts.length === 0) return () => undefined;
    this.#parts.push(...parts);
    this.dispatchEvent(new Event('parts'));
    return () => {
      for (const part of parts) this.#parts.splice(this.#parts.indexOf(part), 1);
      this.dispatchEvent(new Event('parts'));
    };
  }
}

const linked = new Map<string, Store>();

/** The store that the elements of a document share which have the same server and the same `link`. */
export function linkedStore(src: string, link: string): Store {
  const key = `${new URL(src, document.baseURI).href} ${link}`;
  const store = linked.get(key) ?? new Store();
  linked.set(key, store);
  return store;
}
