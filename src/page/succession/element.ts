import { css, html, nothing, type TemplateResult } from 'lit';
import { postMessagesOf, type PostMessages } from '../../messages/posts.ts';
import { isoDay, typedDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { LatestSource } from '../latest-source.ts';
import { narrowTable } from '../narrow-table.ts';
import { Post, Posts, Vacancies } from '../operations-lazy.ts';
import type { ViewPart } from '../store.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { successionTable } from './table.ts';
import { label } from '../label.ts';

/** `<reform-succession>`: who held a post, one after the other, and when it was vacant. */
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
  /** Id of the post; by default that of the view's state, else the first post. */
  declare post: string | undefined;
  /** The day where the view's state has none, `YYYY-MM-DD`. */
  declare day: string | undefined;
  readonly #posts = this.query(Posts, () => ({ language: this.language }));
  readonly #holders = this.query(Post, () =>
    this.shownId ? { id: this.shownId, known: isoDay(this.state.known), language: this.language } : undefined,
  );
  readonly #vacancies = this.query(Vacancies, () =>
    this.shownId ? { id: this.shownId, language: this.language } : undefined,
  );

  readonly #latestSource = new LatestSource(this);

  override get messages(): PostMessages {
    return postMessagesOf(this.language);
  }

  override get parts(): readonly ViewPart[] {
    return this.post === undefined ? ['succession'] : [];
  }

  get shownId(): string | undefined {
    return this.post ?? this.state.post ?? this.#posts.data?.entities.nodes[0]?.id;
  }

  /** Focuses the list of posts. */
  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const posts = this.#posts.data?.entities.nodes;
    const selected = this.shownId;
    return html`<section lang=${this.language} aria-labelledby="title">
      <div class="head" part="head">
        <h2 id="title" part="heading">${messages.succession}</h2>
        <span class="last noprint">
          <label class="vh" for="post">${messages.post}</label>
          <select id="post" class="field" @change=${this.#select}>
            ${posts?.map(({ id, name }) => html`<option value=${id} .selected=${id === selected}>${cut(name, 80)}</option>`)}
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
    const name = label(this, post.name);
    const lead = html`<p class="lead">
      ${post.institution ? html`${name}: ${label(this, post.institution.name)}` : name}${post.seats === null ? '' : ` · ${messages.seats(post.seats)}`}
    </p>`;
    const holders = post.holders.nodes;
    if (holders.length === 0)
      return html`${lead}
        <p class="empty">${this.emptyText(messages.noHolders)}</p>`;
    const computed = this.#vacancies.dataVariables?.id === post.id ? this.#vacancies.data?.post : undefined;
    const day = this.state.at ?? typedDay(this.day ?? '');
    return html`${lead} ${this.#latestSource.note(day)}
    ${successionTable(this, {
      postName: post.name,
      holders,
      computed: computed ?? undefined,
      day,
    })}`;
  }

  readonly #select = ({ target }: Event): void => this.change({ post: (target as HTMLSelectElement).value }, true);
}
