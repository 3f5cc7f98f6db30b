import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, Failure, type Operation } from './api.ts';

/** Milliseconds after which a wait is told. */
const SLOW = 400;

/**
 * An element's question to the server: asked anew whenever its variables change, the old answer kept until the new comes.
 * One is under way at a time; of what is wanted meanwhile only the last is asked.
 */
export class Question<Answer, Variables> implements ReactiveController {
  answer: Answer | undefined;
  failure: Failure | undefined;
  /** Whether an answer is being waited for. */
  busy = false;
  /** Whether it has been for longer than a reader takes for at once. */
  slow = false;
  /** Whether the server was too busy to answer, and is asked again. */
  isPutOff = false;
  /** The variables that `answer` is of. */
  answered: Variables | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #operation: Operation<Answer, Variables>;
  readonly #src: () => string;
  readonly #variables: () => Variables | undefined;
  #asked: string | undefined;

  /** `variables` gives undefined where nothing is to be asked now. */
  constructor(
    host: ReactiveControllerHost,
    operation: Operation<Answer, Variables>,
    src: () => string,
    variables: () => Variables | undefined,
  ) {
    this.#host = host;
    this.#operation = operation;
    this.#src = src;
    this.#variables = variables;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.busy) return;
    const variables = this.#variables();
    if (variables === undefined) return;
    const key = `${this.#src()} ${JSON.stringify(variables)}`;
    if (key !== this.#asked) void this.#ask(key, variables);
  }

  /** Asks again what has failed. */
  retry(): void {
    this.#asked = undefined;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  async #ask(key: string, variables: Variables): Promise<void> {
    this.#asked = key;
    this.busy = true;
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    try {
      this.answer = await ask(this.#src(), this.#operation, variables, () => {
        this.isPutOff = this.busy;
        this.#host.requestUpdate();
      });
      this.answered = variables;
      this.failure = undefined;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failure = error;
    } finally {
      clearTimeout(timer);
      this.busy = this.slow = this.isPutOff = false;
      this.#host.requestUpdate();
    }
  }
}
