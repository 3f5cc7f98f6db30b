import { html, nothing, type TemplateResult } from 'lit';
import type { Operation } from './api.ts';
import { fill, type Messages } from '../messages/messages.ts';
import type { Language } from '../messages/languages.ts';
import { parseDay, type Day } from './days.ts';
import { Datasets } from './operations.ts';
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

/** Says of a day after the latest source why so much is only possible then. */
export class LatestSource {
  readonly #host: LatestSourceHost;
  readonly #datasets;

  constructor(host: LatestSourceHost) {
    this.#host = host;
    this.#datasets = host.query(Datasets, () => ({ language: host.language }));
  }

  /** The note for a day; nothing for one by which the latest source cannot have been published yet. */
  note(day: Day | null): TemplateResult | typeof nothing {
    const { earliest, label } = this.#datasets.data?.datasets[0]?.latestPublished ?? {};
    const published = earliest ? parseDay(earliest) : null;
    if (day === null || published === null || day <= published) return nothing;
    return html`<p class="empty latest-source">${fill(this.#host.messages.latestSource, label ?? '')}</p>`;
  }
}
