import { initialState, readState, writeState, type ViewState } from './state.ts';

/** What is told with a change: `push` makes a step of the browser's history of it. */
export interface ChangeDetail {
  readonly push: boolean;
}

/** The state of a view, shared by its elements; tells `change` after each one. */
export class Store extends EventTarget {
  #state: ViewState;

  /** What stands for what the state leaves open: the day that is then looked at, the version that is then shown. */
  readonly #pins: Partial<ViewState> = {};

  constructor(state: ViewState = initialState) {
    super();
    this.#state = state;
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Says what stands for what the state leaves open; a permalink names it. */
  pin(pins: Partial<ViewState>): void {
    Object.assign(this.#pins, pins);
  }

  /** The state with nothing left open that is known. */
  get pinned(): ViewState {
    const open = Object.entries(this.#pins).filter(([name]) => this.#state[name as keyof ViewState] === null);
    return { ...this.#state, ...Object.fromEntries(open) };
  }

  /** Takes over what is given and tells it, unless it changes nothing. */
  set(change: Partial<ViewState>, { push = false }: Partial<ChangeDetail> = {}): void {
    const next = { ...this.#state, ...change };
    if (writeState(next) === writeState(this.#state)) return;
    this.#state = next;
    this.dispatchEvent(new CustomEvent<ChangeDetail>('change', { detail: { push } }));
  }
}

const stores = new Map<string, Store>();

/** The store that the elements of a document share which ask the same address. */
export function storeFor(src: string): Store {
  let store = stores.get(src);
  if (!store) stores.set(src, (store = new Store()));
  return store;
}

/** Keeps the document's URL and a store the same, for the document's lifetime; the URL wins at the beginning. */
export function bindToUrl(store: Store): void {
  let applying = false;
  // The permanent address of an entity or claim is the page with it opened.
  const [, id] = /^\/id\/(.+)$/.exec(location.pathname) ?? [];
  if (id) {
    const asked = new URLSearchParams(location.search);
    asked.set('sel', decodeURIComponent(id));
    history.replaceState(null, '', `/${writeState(readState(asked.toString()))}`);
  }
  const apply = () => {
    applying = true;
    store.set(readState(location.search));
    applying = false;
  };
  apply();
  addEventListener('popstate', apply);
  store.addEventListener('change', (event) => {
    if (applying) return;
    const url = `${location.pathname}${writeState(store.state)}${location.hash}`;
    if ((event as CustomEvent<ChangeDetail>).detail.push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  });
}
