import { paragraphsOf } from '../paragraphs.ts';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { parseDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { narrowTable } from '../narrow-table.ts';
import { Post, Posts, Spells } from '../operations-lazy.ts';
import type { HeldFragment } from '../operations.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { ticks } from '../timeline/axis.ts';
import { timeOf } from '../times.ts';
import { fill } from '../../messages/messages.ts';
import { postMessagesOf, type PostMessages } from '../../messages/posts.ts';
import { asOfOf, scaleOf, spellBody, spellDefinitions, spellOf, xIn } from './tenure-bar.ts';
import type { Scale, Spell, Vacancy } from './tenure-bar.ts';

const WIDTH = 300;

/** `<reform-succession>`: who held a post, who came after, and what lies between. */
export class ReformSuccession extends ReformElement {
  static override styles = [
    styles,
    narrowTable,
    css`
      h2 {
        font-size: var(--t4);
      }
      @media print {
        :is(.head, .lead, thead) {
          break-after: avoid;
        }
      }
      td svg,
      th svg {
        width: 300px;
      }
      tr.unstated :is(td, th) {
        font-weight: 400;
        font-style: italic;
        color: var(--ink2);
      }
      select {
        max-width: min(44ch, 100%);
      }
      .head .last {
        max-width: 100%;
        min-width: 0;
      }
      @media (max-width: 640px) {
        .head .last {
          margin-inline-start: 0;
        }
      }
    `,
  ];
  static override properties = { ...ReformElement.properties, post: {}, day: {} };
  /** Id of the post; without one, that of the view's state, else the first. */
  declare post: string | undefined;
  /** The day that is marked, `YYYY-MM-DD`, where the view's state names none. */
  declare day: string | undefined;
  readonly #posts = this.query(Posts, () => ({ language: this.language }));
  readonly #holders = this.query(Post, () =>
    this.shownId ? { id: this.shownId, known: this.state.known, language: this.language } : undefined,
  );
  readonly #spells = this.query(Spells, () =>
    this.shownId ? { id: this.shownId, language: this.language } : undefined,
  );

  override get messages(): PostMessages {
    return postMessagesOf(this.language);
  }

  get shownId(): string | undefined {
    return this.post ?? this.state.post ?? this.#posts.data?.entities.nodes[0]?.id;
  }

  /** Focuses the choice of posts. */
  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const posts = this.#posts.data?.entities.nodes;
    const chosen = this.shownId;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${messages.succession}</h2>
        <span class="last noprint">
          <label class="vh" for="post">${messages.post}</label>
          <select id="post" class="field" @change=${this.#choose}>
            ${posts?.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${cut(name, 80)}</option>`)}
          </select>
        </span>
      </div>
      ${this.queryStatus()} ${posts?.length === 0 ? html`<p class="empty">${messages.noPosts}</p>` : this.#content()}
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { messages } = this;
    const post = this.#holders.dataVariables?.id === this.shownId ? this.#holders.data?.post : undefined;
    if (!post) return nothing;
    const institution = post.institution ? `${post.name}: ${post.institution.name}` : post.name;
    const lead = html`<p class="lead">
      ${institution}${post.seats === null ? '' : ` · ${messages.seats(post.seats)}`}
    </p>`;
    const holders = post.holders.nodes;
    if (holders.length === 0)
      return html`${lead}
        <p class="empty">${this.emptyText(messages.noHolders)}</p>`;
    const computed = this.#spells.dataVariables?.id === post.id ? this.#spells.data?.post : undefined;
    // What is not known yet on the day of “known by” bounds nothing.
    const vacancies = computed?.vacancies.filter(({ before }) => !before || holders.some(({ id }) => id === before.id));
    const spells = holders.map((held) => ({ held, spell: spellOf(held, vacancies) }));
    const scale = scaleOf(
      spells.map(({ spell }) => spell),
      holders.map((held) => asOfOf(held).max),
      WIDTH,
    );
    return html`${lead}
      <table class="folding">
        <caption class="vh">
          ${messages.succession}: ${post.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${messages.holder}</th>
            <th scope="col">${this.#axis(scale)}</th>
            <th scope="col">${messages.from}</th>
            <th scope="col">${messages.to}</th>
            <th scope="col">${messages.source}</th>
          </tr>
        </thead>
        <tbody>
          ${spells.map(({ held, spell }) => [
            this.#row(held, spell, scale),
            computed?.vacancies
              .filter(({ after }) => after?.id === held.id)
              .map((each) => this.#vacancy(each, holders)),
          ])}
          ${computed?.overlaps.map(
            ({ tenures, from, to }) =>
              html`<tr class="unstated">
                <th scope="row">${fill(messages.overlap, tenures.map(({ holder }) => holder.name).join(', '))}</th>
                <td></td>
                <td data-h=${messages.from}>${from?.label ?? messages.notStated}</td>
                <td data-h=${messages.to}>${to?.label ?? messages.notStated}</td>
                <td></td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #row(held: HeldFragment, spell: Spell, scale: Scale): TemplateResult {
    const { messages, state } = this;
    const { from, to, endState, startedBy, endedBy } = held.validity;
    const last = {
      ONGOING: messages.ongoing,
      UNKNOWN: messages.endUnknown,
      ENDED: messages.notStated,
      IMPLIED: messages.notStated,
    };
    const iso = state.at ?? this.day;
    const at = iso ? parseDay(iso) : null;
    return html`<tr>
      <th scope="row">
        ${held.holder.name}${held.acting ? html` <span class="quiet">(${messages.acting})</span>` : nothing}
      </th>
      <td>
        <svg viewBox=${`0 0 ${scale.width} 28`} aria-hidden="true">
          ${spellDefinitions()} ${spellBody(spell, scale)}
          ${at === null || at < scale.from || at > scale.to ? nothing : svg`<line x1=${xIn(at, scale)} x2=${xIn(at, scale)} y1="0" y2="28" stroke="var(--ink)" stroke-width="1.2"></line>`}
        </svg>
      </td>
      <td data-h=${messages.from}>
        ${from?.label ?? (startedBy ? fill(messages.beganWithEvent, startedBy.name) : messages.notStated)}
      </td>
      <td data-h=${messages.to}>${to?.label ?? (endedBy ? fill(messages.endedWithEvent, endedBy.name) : last[endState])}</td>
      <td class="source">
        <button class="ref" data-id=${held.id} @click=${() => this.open(held.id)}>
          ${paragraphsOf(held.citations)}<span class="vh">: ${held.statement}</span>
        </button>
      </td>
    </tr>`;
  }

  #vacancy({ after, before, from, to, certainty }: Vacancy, holders: readonly HeldFragment[]): TemplateResult {
    const { messages } = this;
    const nameOf = (id: string | undefined) =>
      holders.find((held) => held.id === id)?.holder.name ?? messages.notStated;
    const [begin, end] = [from && timeOf(from.edtf)?.begin, to && timeOf(to.edtf)?.begin];
    const least = begin && end ? Math.max(0, end.min - begin.max + 1) : Infinity;
    const most = begin && end ? end.max - begin.min + 1 : Infinity;
    const vacantFor = certainty === 'CERTAIN' ? messages.vacantFor : messages.possiblyVacantFor;
    const days = least < most ? `${least}–${most}` : `${most}`;
    const unknown = before ? messages.vacancyUnknown : messages.successorUnknown;
    const text = Number.isFinite(most) && most > 0 ? vacantFor(most, days) : unknown;
    const heading = before
      ? fill(messages.vacancyBetween, nameOf(after?.id), nameOf(before.id))
      : fill(messages.vacancyAfter, nameOf(after?.id));
    return html`<tr class="unstated">
      <th scope="row">${heading}</th>
      <td>${text}</td>
      <td data-h=${messages.from}>${from?.label ?? messages.notStated}</td>
      <td data-h=${messages.to}>${to?.label ?? messages.notStated}</td>
      <td></td>
    </tr>`;
  }

  #axis(scale: Scale): TemplateResult {
    const perDay = scale.width / (scale.to - scale.from);
    const marks = ticks({ from: scale.from, to: scale.to }, perDay, this.language).filter(({ isMajor }) => isMajor);
    return html`<span class="vh">${this.messages.period}</span
      ><svg viewBox=${`0 0 ${scale.width} 16`} aria-hidden="true">
        ${marks.map(({ day, label }) => svg`<text x=${xIn(day, scale) + 2} y="12">${label}</text>`)}
      </svg>`;
  }

  readonly #choose = ({ target }: Event): void => this.change({ post: (target as HTMLSelectElement).value }, true);
}
