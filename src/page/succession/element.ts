import { paragraphsOf } from '../paragraphs.ts';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { parseDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { narrowTable } from '../narrow-table.ts';
import { Post, Posts, Spells } from '../operations-lazy.ts';
import type { HeldFragment, SpellsQuery } from '../operations.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { ticks } from '../timeline/axis.ts';
import { fill } from '../../messages/messages.ts';
import { postMessagesOf, type PostMessages } from '../../messages/posts.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { durationOf } from '../../time/certainty.ts';
import { boundsOf, spanOf } from '../bounds.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import { spanDefinitions, type UncertainSpan } from '../uncertain-span.ts';
import { scaleOf, tenureBar } from './tenure-bar.ts';

type Vacancy = NonNullable<SpellsQuery['post']>['vacancies'][number];

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
    const spans = holders.map(({ validity: { bounds, endState } }) => ({
      bounds: boundsOf(bounds),
      endState,
      isMoment: false,
    }));
    // The picture goes on to the day for which the latest source speaks.
    const scale = scaleOf(
      spans,
      holders.map(({ knownFrom }) => parseDay(knownFrom) ?? NaN),
      WIDTH,
    );
    return html`${lead}
      <svg class="vh" width="0" height="0" aria-hidden="true">${spanDefinitions(['office'])}</svg>
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
          ${holders.map((held, index) => [
            this.#row(held, spans[index]!, scale),
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

  #row(held: HeldFragment, span: UncertainSpan, scale: TimeScale): TemplateResult {
    const { messages, state } = this;
    const [from, to] = validityLabels(held.validity, messages);
    const iso = state.at ?? this.day;
    const at = iso ? parseDay(iso) : null;
    return html`<tr>
      <th scope="row">
        ${held.holder.name}${held.acting ? html` <span class="quiet">(${messages.acting})</span>` : nothing}
      </th>
      <td>
        <svg viewBox=${`0 0 ${WIDTH} 28`} aria-hidden="true">${tenureBar(span, scale, at)}</svg>
      </td>
      <td data-h=${messages.from}>${from}</td>
      <td data-h=${messages.to}>${to}</td>
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
    const { min, max: most } = durationOf(spanOf(from), spanOf(to));
    const least = Math.max(0, min);
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

  #axis(scale: TimeScale): TemplateResult {
    const perDay = WIDTH / (scale.to - scale.from);
    const marks = ticks(scale, perDay, this.language).filter(({ isMajor }) => isMajor);
    return html`<span class="vh">${this.messages.period}</span
      ><svg viewBox=${`0 0 ${WIDTH} 16`} aria-hidden="true">
        ${marks.map(({ day, label }) => svg`<text x=${xOf(day, scale) + 2} y="12">${label}</text>`)}
      </svg>`;
  }

  readonly #choose = ({ target }: Event): void => this.change({ post: (target as HTMLSelectElement).value }, true);
}
