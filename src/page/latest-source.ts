import { html, nothing, type TemplateResult } from 'lit';
import type { Operation } from './api.ts';
import { fill, type Messages } from '../messages/messages.ts';
import type { Language } from '../messages/languages.ts';
import { parseDay, type Day } from './days.ts';
import { LatestSource as Latest } from './operations.ts';
import type { QueryController } from './query-controller.ts';

/** What the note needs of its element. */
interface LatestSourceHost {
  readonly language: Language;
  readonly messages: Messages;
  query<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
  ): QueryController<Data, Variables>;
}

/** When the latest source was published; says of a later day why so much is only possible then. */
export class LatestSource {
  readonly #host: LatestSourceHost;
  readonly #latest;

  constructor(host: LatestSourceHost) {
    this.#host = host;
    this.#latest = host.query(Latest, () => ({ language: host.language }));
  }

  /** The first day on which the latest source can have been published; null where there is none, undefined while loading. */
  get day(): Day | null | undefined {
    const { data, failure } = this.#latest;
    return data || failure ? parseDay(data?.dataset.latestPublished?.earliest ?? '') : undefined;
  }

  /** The note for a day; nothing for one by which the latest source cannot have been published yet. */
  note(shown: Day | null): TemplateResult | typeof nothing {
    const { day } = this;
    if (shown === null || typeof day !== 'number' || shown <= day) return nothing;
    const label = this.#latest.data?.dataset.latestPublished?.label;
    return html`<p class="empty latest-source">${fill(this.#host.messages.latestSource, label ?? '')}</p>`;
  }
}
