import { html, nothing, type TemplateResult } from 'lit';
import { conflictMessagesOf } from '../../messages/conflicts.ts';
import { embedMessagesOf, type EmbedMessages } from '../../messages/embed.ts';
import { languageNames, languages } from '../../messages/languages.ts';
import { nameOf } from '../../messages/messages.ts';
import { comparableEvents } from '../../time/changed-posts.ts';
import { conflictWords } from '../conflicts/topics.ts';
import { isoDay, typedDay, typedSpan } from '../days.ts';
import { ReformElement } from '../element.ts';
import { Timeline } from '../operations.ts';
import { ComparableEvents, Conflicts, Elections, Posts, Stories } from '../operations-lazy.ts';
import { styles } from '../styles.ts';
import { cut } from '../text-width.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { everyEvent } from '../timeline/timeline-queries.ts';
import { embedStyles } from './styles.ts';
import { load, parts, type Choice, type Part } from './parts.ts';
import { embedResult, type Shown } from './result.ts';

type Named = readonly { readonly id: string; readonly name: string }[];

/** `<reform-embed>`: choose a part of the page, see it, and copy the line that embeds it. */
export class ReformEmbed extends ReformElement {
  static override styles = [styles, embedStyles];
  /** What the reader has chosen; the rest is the first of what there is, and as the page has it. */
  #chosen: Partial<Choice> = {};
  readonly #stories = this.query(Stories, () => (this.#part === 'story' ? { language: this.language } : undefined));
  readonly #posts = this.query(Posts, () => (this.#part === 'succession' ? { language: this.language } : undefined));
  readonly #events = this.query(Timeline, () => (this.#part === 'event' ? everyEvent(this.language) : undefined));

  readonly #comparable = this.query(ComparableEvents, () =>
    this.#part === 'comparison' ? { language: this.language } : undefined,
  );

  readonly #elections = this.query(Elections, () =>
    this.#part === 'elections' ? { language: this.language } : undefined,
  );
  readonly #conflicts = this.query(
    Conflicts,
    () => (this.#part === 'conflicts' ? { language: this.language } : undefined),
    'contradictions',
  );
  #shown: Shown = { form: 'element', isPhone: false };

  override get messages(): EmbedMessages {
    return embedMessagesOf(this.language);
  }

  get #part(): Part {
    return this.#chosen?.part ?? 'timeline';
  }

  /** The events that the chosen part can show. */
  get #eventChoice(): Named {
    if (this.#part !== 'comparison') return this.#events.data?.timeline.nodes ?? [];
    const { withConsequences, others } = comparableEvents(this.#comparable.data?.timeline.nodes ?? []);
    return [...withConsequences, ...others];
  }

  get #choice(): Choice {
    const { at, from, to, kinds } = this.state;
    return {
      part: 'timeline',
      at,
      from,
      to,
      kinds,
      lang: this.language,
      theme: '',
      height: '',
      of: '',
      story: this.#stories.data?.stories[0]?.id,
      post: this.#posts.data?.entities.nodes[0]?.id,
      event: this.#eventChoice[0]?.id,
      ...this.#chosen,
    };
  }

  #choose(chosen: Partial<Choice>): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.requestUpdate();
  }

  #show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.requestUpdate();
  }

  /** A year or a month alone is the whole period. */
  #chooseFrom(text: string): void {
    const span = typedSpan(text);
    this.#choose({ from: span?.first ?? null, ...(span && this.#choice.to === null && { to: span.last }) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void load(this.#part);
  }

  protected override render(): TemplateResult {
    const { messages, src } = this;
    const choice = this.#choice;
    return html`<section lang=${this.language}>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <h1>${messages.embedTitle}</h1>
        <p class="quiet">${messages.embedLead}</p>
        ${this.#partField(choice)} ${this.#ownFields(choice)} ${this.#commonFields(choice)}
      </form>
      ${embedResult(this, src, choice, this.#shown, (change) => this.#show(change))}
      ${this.queryStatus()} ${this.announcement()}
    </section>`;
  }

  #partField({ part }: Choice): TemplateResult {
    const { messages } = this;
    return html`<fieldset>
      <legend>${messages.embedPart}</legend>
      <div class="choices">
        ${parts.map(
          (each) =>
            html`<label>
              <input
                type="radio"
                name="part"
                .checked=${each === part}
                @change=${() => {
                  this.#choose({ part: each, of: '' });
                  void load(each);
                }}
              />
              ${nameOf(messages, 'part_', each)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** What only the chosen part has. */
  #ownFields(choice: Choice): TemplateResult | typeof nothing {
    const { messages } = this;
    const { part, at, from, to } = choice;
    const posts = this.#posts.data?.entities.nodes ?? [];
    const stories = this.#stories.data?.stories.map(({ id, title }) => ({ id, name: title })) ?? [];
    const events = this.#eventChoice;
    switch (part) {
      case 'timeline':
        return html`${this.#lanes(choice)}
          <div class="fields">
            ${this.#textField(messages.filterFrom, isoDay(from) ?? '', (text) => this.#chooseFrom(text))}
            ${this.#textField(messages.filterTo, isoDay(to) ?? '', (text) => this.#choose({ to: typedSpan(text)?.last ?? null }))}
          </div>`;
      case 'network':
        return this.#textField(messages.embedDay, isoDay(at) ?? '', (text) => this.#choose({ at: typedDay(text) }));
      case 'succession':
        return this.#select(messages.embedPost, posts, choice.post, (post) => this.#choose({ post }));
      case 'story':
        return this.#select(messages.embedStory, stories, choice.story, (story) => this.#choose({ story }));
      case 'comparison':
      case 'event':
        return this.#select(messages.embedEvent, events, choice.event, (event) => this.#choose({ event }));
      case 'elections':
        return this.#ofField(
          messages.embedVote,
          messages.allOfThem,
          this.#elections.data?.entities.nodes ?? [],
          choice,
        );
      case 'conflicts':
        return this.#ofField(messages.embedConflict, messages.allOfThem, this.#conflictChoice, choice);
      case 'rules':
      case 'sources':
        return nothing;
    }
  }

  get #conflictChoice(): Named {
    const words = { language: this.language, messages: conflictMessagesOf(this.language) };
    const nodes = this.#conflicts.data?.contradictions.nodes ?? [];
    return nodes.map((node) => ({ id: node.id, name: conflictWords(words, node).title }));
  }

  /** A choice among what the part shows one of, or all. */
  #ofField(name: string, all: string, some: Named, { of }: Choice): TemplateResult {
    return this.#select(name, [{ id: '', name: all }, ...some], of, (chosen) => this.#choose({ of: chosen }));
  }

  #lanes({ kinds }: Choice): TemplateResult {
    const lanes = lanesOf('theme', this.messages);
    const isShown = (lane: (typeof lanes)[number]) =>
      kinds.length === 0 || lane.kinds.some((kind) => kinds.includes(kind));
    const toggle = (lane: (typeof lanes)[number]) => {
      const shown = lanes.filter((each) => (each === lane ? !isShown(each) : isShown(each)));
      this.#choose({ kinds: shown.length === lanes.length ? [] : shown.flatMap((each) => each.kinds) });
    };
    return html`<fieldset>
      <legend>${this.messages.embedLanes}</legend>
      <div class="choices">
        ${lanes.map(
          (lane) =>
            html`<label><input type="checkbox" .checked=${isShown(lane)} @change=${() => toggle(lane)} /> ${lane.name}</label>`,
        )}
      </div>
    </fieldset>`;
  }

  #commonFields({ lang, theme, height }: Choice): TemplateResult {
    const { messages } = this;
    const themes = [
      { id: '', name: messages.themeOfReader },
      { id: 'light', name: messages.themeLight },
      { id: 'dark', name: messages.themeDark },
    ];
    const tongues = languages.map((id) => ({ id, name: languageNames[id] }));
    return html`<div class="fields">
      ${this.#select(messages.language, tongues, lang, (chosen) => this.#choose({ lang: chosen }))}
      ${this.#select(messages.embedTheme, themes, theme, (chosen) => this.#choose({ theme: chosen }))}
      ${this.#textField(messages.embedHeight, height, (text) => this.#choose({ height: /^[1-9][0-9]{1,3}$/.test(text) ? text : '' }))}
    </div>`;
  }

  #textField(name: string, value: string, change: (text: string) => void): TemplateResult {
    return html`<label class="wide"
      >${name}
      <input class="field" autocomplete="off" .value=${value} @change=${({ target }: Event) => change((target as HTMLInputElement).value.trim())} />
    </label>`;
  }

  #select(name: string, options: Named, chosen: string | undefined, change: (id: string) => void): TemplateResult {
    return html`<label class="wide"
      >${name}
      <select class="field" @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}>
        ${options.map((option) => html`<option value=${option.id} .selected=${option.id === chosen}>${cut(option.name, 80)}</option>`)}
      </select>
    </label>`;
  }
}
