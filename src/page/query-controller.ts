import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Failure, request, type Operation } from './api.ts';

/** Milliseconds after which a loading query counts as slow. */
const SLOW = 400;

/** What a query needs of the element that it belongs to. */
export interface QueryHost extends ReactiveControllerHost {
  /** Address of the GraphQL server. */
  readonly src: string;
}

/**
 * An element's query: sent whenever its variables change, while the data of the previous ones stays. One request runs at a
 * time; of the variables that come meanwhile only the last are sent.
 */
export class QueryController<Data, Variables> implements ReactiveController {
  data: Data | undefined;
  /** The variables that `data` belongs to. */
  dataVariables: Variables | undefined;
  failure: Failure | undefined;
  isLoading = false;
  /** Whether loading takes long enough to tell the reader. */
  isSlow = false;
  /** Whether the server was too busy and the request is sent again. */
  isRetrying = false;
  readonly #host: QueryHost;
  readonly #operation: Operation<Data, Variables>;
  readonly #variables: () => Variables | undefined;
  #sent: string | undefined;

  /** `variables` returns undefined while there is nothing to query. */
  constructor(host: QueryHost, operation: Operation<Data, Variables>, variables: () => Variables | undefined) {
    this.#host = host;
    this.#operation = operation;
    this.#variables = variables;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.isLoading) return;
    const variables = this.#variables();
    if (variables === undefined) return;
    const key = `${this.#host.src} ${JSON.stringify(variables)}`;
    if (key !== this.#sent) void this.#send(key, variables);
  }

  /** Sends a failed request again. */
  retry(): void {
    this.#sent = undefined;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  async #send(key: string, variables: Variables): Promise<void> {
    this.#sent = key;
    this.isLoading = true;
    const timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, SLOW);
    try {
      this.data = await request(this.#host.src, this.#operation, variables, () => {
        this.isRetrying = this.isLoading;
        this.#host.requestUpdate();
      });
      this.dataVariables = variables;
      this.failure = undefined;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failure = error;
    } finally {
      clearTimeout(timer);
      this.isLoading = this.isSlow = this.isRetrying = false;
      this.#host.requestUpdate();
    }
  }
}
