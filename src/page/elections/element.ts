import { html, nothing, type TemplateResult } from 'lit';
import { electionMessagesOf, type ElectionMessages } from '../../messages/elections.ts';
import { ChartWidth } from '../chart-width.ts';
import { parseDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { evidenceStyles } from '../evidence/styles.ts';
import { itemLink } from '../item-link.ts';
import { contestedMark } from '../inline-signs.ts';
import { label } from '../label.ts';
import type { ElectionsQuery } from '../operations.ts';
import { Elections, ElectionConflicts, EventDates } from '../operations-lazy.ts';
import { chipStyles, sourceChips } from '../source-chips.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { viewStyles } from '../view-styles.ts';
import { voteStyles } from '../vote-styles.ts';
import { chamber, type ChamberContext } from './chamber.ts';
import { voteFigures } from './figures.ts';
import { heldUnder } from './held-under.ts';
import { electionStyles } from './styles.ts';
import { VoteQueries, type DatedVote } from './vote-queries.ts';
import { voteTable } from './vote-table.ts';

/** The width in pixels from which the names of winners stand beside their seats. */
const WITH_LABELS = 1000;

type Election = Extract<ElectionsQuery['entities']['nodes'][number], { readonly partOf: unknown }>;

/** `<reform-elections>`: each vote with its result, seats, turnout, the rules that it was held under, and where sources differ. */
export class ReformElections extends ReformElement implements ChamberContext {
  static override styles = [styles, chipStyles, voteStyles, evidenceStyles, viewStyles, electionStyles];
  static override properties = { ...ReformElement.properties, of: {} };
  /** Id of the vote to show alone; without one, that of the view, and a list to choose from. */
  declare of: string | undefined;
  readonly page = 'elections';
  readonly #list = this.query(Elections, () => ({ language: this.language }));
  readonly #votes = new VoteQueries(this, () => this.#vote);
  readonly #dates = this.query(EventDates, () => this.#shownVariables);
  readonly #conflicts = this.query(ElectionConflicts, () => this.#shownVariables);
  readonly #width = new ChartWidth(this, 690);

  override get messages(): ElectionMessages {
    return electionMessagesOf(this.language);
  }

  /** All votes but the parts of others, the latest first; undated ones last. */
  get #elections(): readonly Election[] {
    const all = this.#all;
    const ids = new Set(all.map(({ id }) => id));
    const day = ({ bounds }: Election) => parseDay(bounds?.fromMin ?? '') ?? -Infinity;
    return all
      .filter(({ partOf }) => partOf === null || !ids.has(partOf.id))
      .toSorted((one, other) => day(other) - day(one));
  }

  get #all(): readonly Election[] {
    return this.#list.data?.entities.nodes.flatMap((node) => ('partOf' in node ? [node] : [])) ?? [];
  }

  /** The chosen vote, else the latest whose results the sources give. */
  get #shown(): Election | undefined {
    const all = this.#elections;
    const item = this.of ?? this.state.item;
    const hasResults = (vote: Election) => 'results' in vote && vote.results.length > 0;
    return this.#all.find(({ id }) => id === item) ?? all.find(hasResults) ?? all[0];
  }

  get #vote(): DatedVote | undefined {
    const shown = this.#shown;
    if (!shown) return undefined;
    const parts = this.#all.filter(({ partOf }) => partOf?.id === shown.id);
    return { id: shown.id, parts, day: shown.bounds?.fromMin ?? null };
  }

  get #shownVariables(): { id: string; language: string } | undefined {
    const id = this.#shown?.id;
    return id === undefined ? undefined : { id, language: this.language };
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const all = this.#elections;
    const shown = this.#shown;
    const isEmpty = this.#list.data !== undefined && all.length === 0;
    return html`<div class=${this.of ? '' : 'columns'} lang=${this.language} aria-busy=${this.isLoading}>
        ${this.of ? nothing : this.#listOf(all, shown)}
        <div class="detail">
          ${isEmpty ? html`<p class="empty">${this.emptyText(messages.noElections)}</p>` : nothing}
          ${shown ? this.#detail(shown) : nothing}
        </div>
      </div>
      ${this.queryStatus()} ${this.announcement()} ${this.inlineEvidence()}`;
  }

  #listOf(all: readonly Election[], shown: Election | undefined): TemplateResult {
    const { messages } = this;
    const choose = ({ target }: Event) =>
      this.change({ page: 'elections', item: (target as HTMLSelectElement).value }, true);
    return html`<div class="list">
          <h1>${messages.electionsHeading}</h1>
          ${
            all.length > 0
              ? html`<p class="quiet">${messages.electionCount(all.length)}</p>
                  <p class="picker noprint">
                    <label class="vh" for="election">${messages.chooseElection}</label>
                    <select id="election" class="field" @change=${choose}>
                      ${all.map(({ id, name }) => html`<option value=${id} .selected=${id === shown?.id}>${cut(name, 80)}</option>`)}
                    </select>
                  </p>
                  <nav aria-label=${messages.electionsHeading}>
                    <ul>
                      ${all.map(
                        ({ id, name, date }) =>
                          html`<li>${itemLink(this, 'elections', id, name, id === shown?.id, date?.label)}</li>`,
                      )}
                    </ul>
                  </nav>`
              : nothing
          }
        </div>`;
  }

  #detail({ id, name, date, __typename }: Election): TemplateResult {
    const { messages } = this;
    const { tally, figures, rules } = this.#votes;
    const datings = this.#dates.dataVariables?.id === id ? (this.#dates.data?.claims.nodes ?? []) : [];
    const dating = datings.find((claim) => 'event' in claim && claim.event.id === id && claim.rank !== 'DEPRECATED');
    const table = tally ? voteTable(this, tally, __typename === 'Election') : nothing;
    return html`<h2>${label(this, name)}</h2>
      <p>
        ${
          date
            ? dating
              ? html`<button class="claim" data-id=${dating.id} @click=${() => this.open(dating.id)}>
                  ${label(this, date.label)}<span class="vh">: ${label(this, dating.statement)}</span>
                </button>`
              : label(this, date.label)
            : messages.noDate
        }
        ${dating ? sourceChips(this, dating, 4) : nothing}
      </p>
      ${
        tally && table === nothing && tally.seats.length === 0
          ? html`<p class="empty">${messages.noResults}</p>`
          : tally
            ? html`<div class="results">
                ${
                  table === nothing
                    ? nothing
                    : html`<section>
                        <h3>${messages.voteResult}</h3>
                        ${table}
                      </section>`
                }
                ${
                  tally.seats.length > 0
                    ? html`<section>
                        <h3>${messages.seats(tally.seats.length)}</h3>
                        ${chamber(this, tally, this.#width.width < WITH_LABELS)}
                      </section>`
                    : nothing
                }
              </div>`
            : nothing
      }
      ${figures.length > 0 ? html`<section class="part">${voteFigures(this, figures, id)}</section>` : nothing}
      ${rules.length > 0 ? html`<section class="part">${heldUnder(this, rules)}</section>` : nothing}
      ${this.#conflictList(id)}
      <p class="part">
        <button class="btn" data-id=${id} @click=${() => this.open(id)}>${messages.allOnElection}</button>
      </p>`;
  }

  #conflictList(id: string): TemplateResult | typeof nothing {
    const { messages } = this;
    const { data, dataVariables } = this.#conflicts;
    if (!data || dataVariables?.id !== id) return nothing;
    const found = new Map(data.claims.nodes.flatMap((claim) => claim.contradictions).map((each) => [each.id, each]));
    if (found.size === 0) return nothing;
    return html`<section class="part">
      <h3>${messages.conflictsHere}</h3>
      <ul class="conflicts">
        ${[...found.values()].map(
          ({ id: conflict, reason }) =>
            html`<li>
              ${contestedMark} ${label(this, reason)} ${itemLink(this, 'conflicts', conflict, messages.seeBothSides, false)}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
