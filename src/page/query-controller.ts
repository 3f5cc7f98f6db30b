import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../messages/languages.ts';
import { Failure, request, type Operation } from './api.ts';

/** Milliseconds after which a loading query counts as slow. */
const SLOW = 400;

/** What a query needs of the element that it belongs to. */
export interface QueryHost extends ReactiveControllerHost {
  /** Address of the GraphQL server. */
  readonly src: string;
  readonly language: Language;
}

/** A page of a list. */
interface ListPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The most pages that are read of a list. */
const MOST_PAGES = 10;

/** Data with what it was requested from and with. */
interface Received<Data, Variables> {
  readonly src: string;
  readonly data: Data;
  readonly variables: Variables;
}

/**
 * An element's query: sent whenever its variables change, while the data of the previous ones stays. One request runs at a
 * time; of the variables that come meanwhile only the last are sent. What was requested from another server or in another
 * language is forgotten.
 */
export class QueryController<Data, Variables> implements ReactiveController {
  failure: Failure | undefined;
  isLoading = false;
  /** Whether loading takes long enough to tell the reader. */
  isSlow = false;
  /** Whether the server was too busy and the request is sent again. */
  isRetrying = false;
  readonly #host: QueryHost;
  readonly #operation: Operation<Data, Variables>;
  readonly #variables: () => Variables | undefined;
  readonly #list: keyof Data | undefined;
  #received: Received<Data, Variables> | undefined;
  #sent: string | undefined;
  /** The server and the language. */
  #context = '';
  /** How often the context has changed: an answer that arrives after another change is discarded. */
  #changes = 0;

  /**
   * `variables` returns undefined while there is nothing to query. `list` is a field of the data that is a list in pages, which
   * `$after` tells apart: its further pages are read too, and `data` has their nodes as one.
   */
  constructor(
    host: QueryHost,
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
    list?: keyof Data,
  ) {
    this.#list = list;
    this.#host = host;
    this.#operation = operation;
    this.#variables = variables;
    host.addController(this);
  }

  /** The last data that this server sent. */
  get data(): Data | undefined {
    return this.#current?.data;
  }

  /** The variables that `data` belongs to. */
  get dataVariables(): Variables | undefined {
    return this.#current?.variables;
  }

  get #current(): Received<Data, Variables> | undefined {
    return this.#received?.src === this.#host.src ? this.#received : undefined;
  }

  hostUpdate(): void {
    const { src, language } = this.#host;
    const context = `${src} ${language}`;
    if (context !== this.#context) {
      this.#context = context;
      this.#changes++;
      this.#forget();
    }
    if (this.isLoading) return;
    const variables = this.#variables();
    if (variables === undefined) return;
    const key = JSON.stringify(variables);
    if (key !== this.#sent) void this.#send(key, variables);
  }

  /** Sends a failed request again. */
  retry(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#sent = undefined;
    this.failure = undefined;
    this.isLoading = this.isSlow = this.isRetrying = false;
  }

  async #send(key: string, variables: Variables): Promise<void> {
    const changes = this.#changes;
    const { src } = this.#host;
    /** Changes the query's state, unless the answer is no longer wanted. */
    const update = (change: () => void) => {
      if (changes !== this.#changes) return;
      change();
      this.#host.requestUpdate();
    };
    this.#sent = key;
    this.isLoading = true;
    const timer = setTimeout(() => update(() => (this.isSlow = true)), SLOW);
    try {
      const onBusy = () => update(() => (this.isRetrying = this.isLoading));
      const data = await this.#read(src, variables, onBusy, () => changes === this.#changes);
      update(() => {
        this.#received = { src, data, variables };
        this.failure = undefined;
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      update(() => (this.failure = error));
    } finally {
      clearTimeout(timer);
      update(() => (this.isLoading = this.isSlow = this.isRetrying = false));
    }
  }

  /** The data, of a list in pages with the nodes of all of them, as long as they are wanted. */
  async #read(src: string, variables: Variables, onBusy: () => void, isWanted: () => boolean): Promise<Data> {
    const list = this.#list;
    let data = await request(src, this.#operation, variables, onBusy);
    if (list === undefined) return data;
    for (let pages = 1; pages < MOST_PAGES && isWanted(); pages++) {
      const { nodes, pageInfo } = data[list] as ListPage;
      if (!pageInfo.hasNextPage) break;
      const next = await request(src, this.#operation, { ...variables, after: pageInfo.endCursor }, onBusy);
      const page = next[list] as ListPage;
      data = { ...next, [list]: { ...page, nodes: [...nodes, ...page.nodes] } };
    }
    return data;
  }
}
