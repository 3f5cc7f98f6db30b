import { css, html, type TemplateResult } from 'lit';
import { storyMessagesOf, type StoryMessages } from '../../messages/stories.ts';
import { longestFirst } from '../../messages/story-order.ts';
import { addressOf, siteOf } from '../addresses.ts';
import { ReformElement } from '../element.ts';
import { label } from '../label.ts';
import { Stories } from '../operations-lazy.ts';
import type { PageView } from '../page-view.ts';
import { register } from '../register.ts';
import type { Shortcuts } from '../shortcuts.ts';
import { styles } from '../styles.ts';
import { HUES } from './hues.ts';
import { ReformStory } from './story-element.ts';

register('reform-story', ReformStory);

/** `<reform-stories>`: the stories of the data set, or the one that the address names. */
export class ReformStories extends ReformElement implements PageView {
  static override styles = [
    styles,
    css`
      h1 {
        font-size: var(--t5);
        margin: 20px 0 var(--s1);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: 0 var(--s6);
        margin-top: var(--s4);
      }
      ul > li {
        border-top: 3px solid var(--c);
        padding: var(--s3) 0 var(--s5);
      }
      h2 a {
        text-decoration: none;
      }
      h2 a:hover {
        text-decoration: underline;
      }
      ol {
        list-style: decimal inside;
        color: var(--ink2);
        margin-top: var(--s2);
      }
      .go {
        color: var(--c);
        font-weight: 600;
      }
      .summary {
        font: var(--t2) / 1.5 var(--serif);
      }
      .back {
        padding-top: var(--s3);
      }
    `,
  ];
  readonly #stories = this.query(Stories, () => (this.state.item === null ? { language: this.language } : undefined));
  readonly shortcuts: Shortcuts = { ArrowLeft: () => this.#turn(-1), ArrowRight: () => this.#turn(1) };

  override get messages(): StoryMessages {
    return storyMessagesOf(this.language);
  }

  get #told(): ReformStory | null {
    return this.renderRoot.querySelector<ReformStory>('reform-story');
  }

  #turn(direction: -1 | 1): void {
    const story = this.#told;
    story?.go(story.step + direction);
  }

  protected override render(): TemplateResult {
    const { messages, src, state, viewStore: store } = this;
    if (state.item !== null)
      return html`<p class="back noprint"><a href=${this.#addressOf(null)}>← ${messages.allStories}</a></p>
        <reform-story .src=${src} .store=${store} .story=${state.item}></reform-story>`;
    const { stories: all } = this.#stories.data ?? {};
    const stories = all && longestFirst(all);
    return html`<section lang=${this.language} aria-busy=${this.isLoading}>
      <h1>${messages.stories}</h1>
      <p class="quiet">${messages.storiesLead}</p>
      ${stories?.length === 0 ? html`<p class="empty">${messages.noStories}</p>` : ''}
      <ul>
        ${stories?.map(
          ({ id, title, summary, steps }, at) =>
            html`<li class=${`l-${HUES[at % HUES.length]}`}>
              <p class="quiet">${messages.stepsOf(steps.length)}</p>
              <h2><a href=${this.#addressOf(id)}>${label(this, title)}</a></h2>
              <p class="summary">${label(this, summary)}</p>
              <ol>
                ${steps.map(({ heading }) => html`<li>${label(this, heading)}</li>`)}
              </ol>
              <p><a class="go" href=${this.#addressOf(id)}>${messages.startReading}<span class="vh">: ${title}</span> <span aria-hidden="true">→</span></a></p>
            </li>`,
        )}
      </ul>
      ${this.queryStatus()} ${this.announcement()}
    </section>`;
  }

  /** The address of a story, or of all. */
  #addressOf(item: string | null): string {
    const state = { ...this.state, page: 'stories', item, step: null, selected: null } as const;
    return new URL(addressOf(state, this.viewStore.initial), siteOf(this.src)).href;
  }
}
