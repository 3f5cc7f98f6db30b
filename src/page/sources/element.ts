import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { numberLabel } from '../../messages/numbers.ts';
import { sourceMessagesOf, type SourceMessages } from '../../messages/sources.ts';
import { dayLabel } from '../dates.ts';
import { isoDay, parseDay, type Day } from '../days.ts';
import { listedNote } from '../listed-note.ts';
import { ReformElement } from '../element.ts';
import { claimRows } from '../evidence/claim-list.ts';
import { evidenceStyles } from '../evidence/styles.ts';
import { grouped } from '../grouped.ts';
import { label } from '../label.ts';
import type { KnownOnQuery, SourcesQuery } from '../operations.ts';
import { KnownOn, Sources } from '../operations-lazy.ts';
import { chipStyles, publishedOn, sourceChip } from '../source-chips.ts';
import { styles } from '../styles.ts';
import { viewStyles } from '../view-styles.ts';
import { voteStyles } from '../vote-styles.ts';
import { sourceStyles } from './styles.ts';

type SourceNode = SourcesQuery['sources']['nodes'][number];
type ClaimNode = KnownOnQuery['claims']['nodes'][number];

/** `<reform-sources>`: the sources by publisher, and "published by" as a slider over their days, with what changed on each. */
export class ReformSources extends ReformElement {
  static override styles = [styles, chipStyles, voteStyles, evidenceStyles, viewStyles, sourceStyles];
  readonly #sources = this.query(Sources, () => ({ language: this.language }), 'sources');
  readonly #known = this.query(KnownOn, () => {
    const day = isoDay(this.#day ?? null);
    return day === null ? undefined : { day, language: this.language };
  });

  override get messages(): SourceMessages {
    return sourceMessagesOf(this.language);
  }

  get #nodes(): readonly SourceNode[] {
    return this.#sources.data?.sources.nodes ?? [];
  }

  /** The days on which sources were published, or by which they certainly had been; each once, in order. */
  get #days(): readonly Day[] {
    const days = this.#nodes.map(({ published }) => parseDay(published?.latest ?? '')).filter((day) => day !== null);
    return [...new Set(days)].toSorted((one, other) => one - other);
  }

  /** The day of the slider: the last one by the day of "published by", else the last of all. */
  get #day(): Day | undefined {
    const { known } = this.state;
    const days = this.#days;
    return known === null ? days.at(-1) : (days.findLast((day) => day <= known) ?? days[0]);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this;
    const nodes = this.#nodes;
    const isEmpty = this.#sources.data !== undefined && nodes.length === 0;
    const publishers = new Set(nodes.flatMap(({ publisher }) => publisher?.id ?? []));
    return html`<div lang=${language} aria-busy=${this.isLoading}>
      <h1>${messages.sourcesHeading}</h1>
      ${
        nodes.length > 0
          ? html`<p class="quiet">${messages.sourceCount(this.#sources.data!.sources.totalCount, numberLabel(publishers.size, language))}</p>
              ${listedNote(messages, [nodes.length, this.#sources.data!.sources.totalCount], language)}
              ${this.#slider()} ${this.#byPublisher()}`
          : nothing
      }
      ${isEmpty ? html`<p class="empty">${messages.noSources}</p>` : nothing} ${this.queryStatus()} ${this.announcement()}
      ${this.inlineEvidence()}
    </div>`;
  }

  #slider(): TemplateResult | typeof nothing {
    const { messages, language } = this;
    const days = this.#days;
    const day = this.#day;
    if (day === undefined) return nothing;
    const at = days.indexOf(day);
    const text = dayLabel(day, language);
    return html`<section class="known">
      <h2 id="known-heading">${messages.whatWasKnown}</h2>
      <p class="quiet" id="known-hint">${messages.whatWasKnownHint}</p>
      <div class="slider noprint">
        <button class="btn" aria-label=${messages.earlierDay} ?disabled=${at === 0} @click=${() => this.#show(days[at - 1])}>←</button>
        <input
          type="range"
          min="0"
          max=${days.length - 1}
          step="1"
          .value=${String(at)}
          aria-labelledby="known-heading"
          aria-describedby="known-hint"
          aria-valuetext=${text}
          @input=${({ target }: Event) => this.#show(days[Number((target as HTMLInputElement).value)])}
        />
        <button class="btn" aria-label=${messages.laterDay} ?disabled=${at === days.length - 1} @click=${() => this.#show(days[at + 1])}>→</button>
        ${this.state.known === null ? nothing : html`<button class="btn" @click=${() => this.change({ known: null }, true)}>${messages.everything}</button>`}
      </div>
      <p class="big" aria-live="polite">${text}</p>
      ${this.#changes(day, text)}
    </section>`;
  }

  #show(day: Day | undefined): void {
    if (day !== undefined) this.change({ known: day });
  }

  /** What was published on a day, what it corrected, and what became known. */
  #changes(day: Day, text: string): TemplateResult {
    const { messages } = this;
    const published = this.#nodes.filter(({ published: on }) => parseDay(on?.latest ?? '') === day);
    const { data, dataVariables } = this.#known;
    const claims = dataVariables?.day === isoDay(day) ? data?.claims : undefined;
    const corrections = claims?.nodes.filter(({ supersedes }) => supersedes.length > 0) ?? [];
    const others = claims?.nodes.filter(({ supersedes }) => supersedes.length === 0) ?? [];
    return html`<div class="then">
      <h3>${fill(messages.publishedThen, text)}</h3>
      <p class="chips">${published.map((source) => sourceChip(this, source))}</p>
      ${
        corrections.length > 0
          ? html`<h3>${messages.correctedThen}</h3>
              <ul class="corrected">
                ${corrections.map((claim) => this.#correction(claim))}
              </ul>`
          : nothing
      }
      ${
        others.length > 0
          ? html`<h3>${messages.becameKnown}</h3>
              ${claimRows(this, others, null)}`
          : nothing
      }
      ${claims?.nodes.length === 0 ? html`<p class="empty">${messages.nothingBecameKnown}</p>` : nothing}
      ${claims && claims.nodes.length < claims.totalCount ? html`<p class="quiet">${messages.firstClaims(claims.nodes.length)}</p>` : nothing}
    </div>`;
  }

  #correction(claim: ClaimNode): TemplateResult {
    const { messages } = this;
    return html`<li>
      ${claimRows(this, [claim], null)}
      ${claim.supersedes.map(
        ({ id, statement }) =>
          html`<p class="instead">
            <i class="hatch" aria-hidden="true"></i>
            <button class="claim deprecated" data-id=${id} @click=${() => this.open(id)}>
              ${fill(messages.correctedFrom, statement)}
            </button>
          </p>`,
      )}
    </li>`;
  }

  /** The sources by publisher, who has most first; those that had not been published by then are left out. */
  #byPublisher(): TemplateResult {
    const { messages, language, state } = this;
    const isKnown = ({ published }: SourceNode) =>
      state.known === null || (parseDay(published?.latest ?? '') ?? Infinity) <= state.known;
    const groups = [
      ...grouped(this.#nodes.filter(isKnown), ({ publisher }) => publisher?.name ?? messages.withoutPublisher),
    ];
    const day = ({ published }: SourceNode) => published?.earliest ?? '';
    return html`<section class="publishers">
      <h2>${messages.byPublisher}</h2>
      <ul>
        ${groups
          .toSorted(([, one], [, other]) => other.length - one.length)
          .map(
            ([name, own]) =>
              html`<li>
                <details>
                  <summary>${label(this, name)} <span class="quiet">${own.length}</span></summary>
                  <ul>
                    ${own
                      .toSorted((one, other) => (day(one) < day(other) ? -1 : 1))
                      .map(
                        (source) =>
                          html`<li>
                            <span class="quiet">${publishedOn(source, language)}</span>
                            <button class="claim" data-id=${source.id} @click=${() => this.open(source.id)}>
                              <bdi lang=${source.language ?? nothing}>${source.title}</bdi>
                            </button>
                          </li>`,
                      )}
                  </ul>
                </details>
              </li>`,
          )}
      </ul>
    </section>`;
  }
}
