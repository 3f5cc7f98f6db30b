import type { ReactiveControllerHost } from 'lit';
import { Failure } from './api.ts';
import type { AnyQuery } from './query-status.ts';

/** Code that an element loads when it first needs it. Where it does not come, the reader is told and may try again. */
export class CodeController<Code> implements AnyQuery {
  failure: Failure | undefined;
  isLoading = false;
  readonly isSlow = false;
  readonly isRetrying = false;
  #loaded: Code | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<Code>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Code>) {
    this.#host = host;
    this.#load = load;
  }

  /** The code; undefined until it is there, which a first call sets going. */
  get(): Code | undefined {
    if (!this.#loaded && !this.isLoading && !this.failure) void this.#run();
    return this.#loaded;
  }

  retry(): void {
    this.failure = undefined;
    void this.#run();
  }

  async #run(): Promise<void> {
    this.isLoading = true;
    try {
      this.#loaded = await this.#load();
    } catch (error) {
      this.failure = new Failure('offline', String(error));
    }
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}
