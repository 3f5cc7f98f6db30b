import { html, nothing, type TemplateResult } from 'lit';
import { conflictMessagesOf, type ConflictMessages } from '../../messages/conflicts.ts';
import { parseDay } from '../days.ts';
import { listedNote } from '../listed-note.ts';
import { ReformElement } from '../element.ts';
import { evidenceStyles } from '../evidence/styles.ts';
import { grouped } from '../grouped.ts';
import { itemLink } from '../item-link.ts';
import { Conflict, Conflicts, Corrections, Steps } from '../operations-lazy.ts';
import type { ConflictsQuery } from '../operations.ts';
import { chipStyles } from '../source-chips.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { viewStyles } from '../view-styles.ts';
import { voteStyles } from '../vote-styles.ts';
import {
  conflictView,
  earlier,
  steps,
  topicName,
  type ConflictContext,
  type ConflictDetail,
  type Replacing,
  type StepOf,
} from './sides.ts';
import { conflictStyles } from './styles.ts';
import { conflictWords, topics, type ConflictWords } from './topics.ts';

type Node = ConflictsQuery['contradictions']['nodes'][number];

/** So many corrections are shown at first. */
const FEW = 8;
/** So many claims of corrections can be read at once. */
const MOST = 480;

/** `<reform-conflicts>`: on what sources contradict each other, which version is preferred and why, and what was corrected later. */
export class ReformConflicts extends ReformElement implements ConflictContext {
  static override styles = [styles, chipStyles, voteStyles, evidenceStyles, viewStyles, conflictStyles];
  readonly #list = this.query(Conflicts, () => ({ language: this.language }), 'contradictions');
  readonly #detail = this.query(Conflict, () => {
    const id = this.#shown?.id;
    return id === undefined ? undefined : { id, language: this.language };
  });
  readonly #corrections = this.query(Corrections, () => (this.of ? undefined : {}), 'claims');
  readonly #steps = this.query(Steps, () => {
    const ids = [...new Set([...this.#ownChain, ...this.#shownChains.flat()].map(({ id }) => id))];
    return ids.length === 0 ? undefined : { ids: ids.slice(0, 500), language: this.language };
  });
  static override properties = { ...ReformElement.properties, of: {} };
  /** Id of the conflict to show alone; without one, that of the view, and a list to choose from. */
  declare of: string | undefined;
  readonly page = 'conflicts';
  #areAllCorrectionsShown = false;

  override get messages(): ConflictMessages {
    return conflictMessagesOf(this.language);
  }

  /** The conflicts of which two sides or more had been published by the day of "published by". */
  get #conflicts(): readonly Node[] {
    const { known } = this.state;
    const all = this.#list.data?.contradictions.nodes ?? [];
    if (known === null) return all;
    const isKnown = ({ knownFrom }: Node['between'][number]) => (parseDay(knownFrom) ?? Infinity) <= known;
    return all.filter(({ between }) => between.filter(isKnown).length > 1);
  }

  /** The chosen conflict, else the first of the list of which one side is preferred, else the first. */
  get #shown(): Node | undefined {
    const item = this.of ?? this.state.item;
    const chosen = this.#conflicts.find(({ id }) => id === item);
    if (chosen) return chosen;
    const listed = this.#groups.flatMap(([, group]) => group.map(([, node]) => node));
    return listed.find(({ between }) => between.some(({ rank }) => rank !== 'NORMAL')) ?? listed[0];
  }

  /** The conflicts in words by what they are about. */
  get #groups(): readonly [topic: ConflictWords['topic'], readonly (readonly [ConflictWords, Node])[]][] {
    const all = this.#conflicts.map((node) => [conflictWords(this, node), node] as const);
    const groups = grouped(all, ([{ topic }]) => topic);
    return topics.flatMap((topic): [typeof topic, readonly (readonly [ConflictWords, Node])[]][] => {
      const own = groups.get(topic);
      return own ? [[topic, own]] : [];
    });
  }

  /** Claims that replaced each other, each chain once: not what is a part of a longer one. */
  get #chains(): readonly (readonly Replacing[])[] {
    const { known } = this.state;
    const isKnown = (iso: string) => known === null || (parseDay(iso) ?? Infinity) <= known;
    const all = (this.#corrections.data?.claims.nodes ?? [])
      .filter(({ knownFrom }) => isKnown(knownFrom))
      .map((claim) => [...earlier(claim), claim]);
    const byDay = all.toSorted((one, other) => (one.at(-1)!.knownFrom < other.at(-1)!.knownFrom ? 1 : -1));
    return byDay.toSorted((one, other) => other.length - one.length);
  }

  /** The chains that are shown. */
  get #shownChains(): readonly (readonly Replacing[])[] {
    if (!this.#areAllCorrectionsShown && !this.isPrinting) return this.#chains.slice(0, FEW);
    let claims = 0;
    return this.#chains.filter((chain) => (claims += chain.length) <= MOST);
  }

  /** The claims that replaced, or were replaced by, a side of the conflict that is shown. */
  get #ownChain(): readonly Replacing[] {
    return this.#detailNode?.between.flatMap((side) => [...earlier(side), side, ...side.supersededBy]) ?? [];
  }

  get #detailNode(): ConflictDetail | undefined {
    const detail = this.#detail.data?.node;
    return detail && 'between' in detail && detail.id === this.#shown?.id ? detail : undefined;
  }

  get #stepOf(): StepOf {
    const all = this.#steps.data?.nodes.flatMap((node) => (node && 'statement' in node ? [node] : [])) ?? [];
    const byId = new Map(all.map((step) => [step.id, step]));
    return (id) => byId.get(id);
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const groups = this.#groups;
    const shown = this.#shown;
    const isLoaded = this.#list.data !== undefined;
    const count = this.#conflicts.length;
    const words = groups.flatMap(([, all]) => all).find(([, node]) => node === shown)?.[0];
    return html`<div class=${this.of ? '' : 'columns'} lang=${this.language} aria-busy=${this.isLoading}>
        ${this.of ? nothing : this.#listOf(groups, shown)}
        <div class="detail">
          ${isLoaded && count === 0 ? html`<p class="empty">${this.emptyText(messages.noConflicts)}</p>` : nothing}
          ${shown && words ? conflictView(this, words, shown.between, this.#detailNode, this.#stepOf) : nothing}
          ${this.of ? nothing : this.#correctionList()}
        </div>
      </div>
      ${this.queryStatus()} ${this.announcement()} ${this.inlineEvidence()}`;
  }

  #listOf(
    groups: readonly [topic: ConflictWords['topic'], readonly (readonly [ConflictWords, Node])[]][],
    shown: Node | undefined,
  ): TemplateResult {
    const { messages } = this;
    const count = this.#conflicts.length;
    const whole = this.#list.data?.contradictions;
    return html`<div class="list">
          <h1>${messages.conflicts}</h1>
          ${count > 0 ? html`<p class="quiet">${messages.conflictCount(count)}</p>` : nothing}
          ${whole ? listedNote(messages, [whole.nodes.length, whole.totalCount], this.language) : nothing}
          ${count > 0 ? this.#picker(groups, shown) : nothing}
          <nav aria-label=${messages.conflicts}>
            ${groups.map(
              ([topic, all]) =>
                html`<h2 class="topic">${topicName(topic, messages)}</h2>
                  <ul>
                    ${all.map(([{ id, title }, node]) => html`<li>${itemLink(this, 'conflicts', id, title, node === shown)}</li>`)}
                  </ul>`,
            )}
          </nav>
        </div>`;
  }

  /** The list where there is no room for one beside the conflict. */
  #picker(
    groups: readonly [topic: ConflictWords['topic'], readonly (readonly [ConflictWords, Node])[]][],
    shown: Node | undefined,
  ): TemplateResult {
    const { messages } = this;
    const choose = ({ target }: Event) =>
      this.change({ page: 'conflicts', item: (target as HTMLSelectElement).value }, true);
    return html`<p class="picker noprint">
      <label class="vh" for="conflict">${messages.chooseConflict}</label>
      <select id="conflict" class="field" @change=${choose}>
        ${groups.map(
          ([topic, all]) =>
            html`<optgroup label=${topicName(topic, messages)}>
              ${all.map(([{ id, title }, node]) => html`<option value=${id} .selected=${node === shown}>${cut(title, 90)}</option>`)}
            </optgroup>`,
        )}
      </select>
    </p>`;
  }

  #correctionList(): TemplateResult | typeof nothing {
    const { messages } = this;
    const chains = this.#chains;
    if (chains.length === 0) return nothing;
    const shown = this.#shownChains;
    return html`<section class="corrections">
      <h2>${messages.corrections}</h2>
      <p class="quiet">${messages.correctionsLead}</p>
      ${shown.map((chain) => steps(this, chain, this.#stepOf))}
      ${
        shown.length < chains.length
          ? this.#areAllCorrectionsShown || this.isPrinting
            ? listedNote(messages, [shown.length, chains.length], this.language)
            : html`<button class="btn noprint" @click=${this.#showAllCorrections}>${messages.showAllCorrections(chains.length)}</button>`
          : nothing
      }
    </section>`;
  }

  readonly #showAllCorrections = (): void => {
    this.#areAllCorrectionsShown = true;
    this.requestUpdate();
  };
}
