import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { linkedStore, Store, type ViewPart } from './store.ts';

/** What the controller needs of its element. */
export interface StateHost extends ReactiveControllerHost {
  /** Address of the GraphQL server. */
  readonly src: string;
  /** The name of a view that elements of this server share; without one, the element has a view of its own. */
  readonly link: string | undefined;
  /** The store to follow, whatever the link. */
  readonly store: Store | undefined;
  /** The parts that the element shows on behalf of others. */
  readonly parts: readonly ViewPart[];
  /** Called after each change of the view. */
  viewChanged(): void;
}

/** Follows the store of an element's view and registers the element's parts there, for as long as the element is connected. */
export class StateController implements ReactiveController {
  readonly #host: StateHost;
  /** The store of a view of its own, and the server whose ids it has. */
  #own: { readonly src: string; readonly store: Store } | undefined;
  #isConnected = false;
  #followed: Store | undefined;
  #unregister: (() => void) | undefined;

  constructor(host: StateHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store {
    const { store, src, link } = this.#host;
    if (store) return store;
    if (link) return linkedStore(src, link);
    if (this.#own?.src !== src) this.#own = { src, store: new Store() };
    return this.#own.store;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#leave();
  }

  hostUpdate(): void {
    const { store } = this;
    if (store === this.#followed || !this.#isConnected) return;
    this.#leave();
    this.#followed = store;
    for (const type of ['change', 'parts']) store.addEventListener(type, this.#changed);
    this.#unregister = store.register(this.#host.parts);
  }

  #leave(): void {
    for (const type of ['change', 'parts']) this.#followed?.removeEventListener(type, this.#changed);
    this.#followed = undefined;
    this.#unregister?.();
    this.#unregister = undefined;
  }

  readonly #changed = ({ type }: Event): void => {
    this.#host.requestUpdate();
    if (type === 'change') this.#host.viewChanged();
  };
}
