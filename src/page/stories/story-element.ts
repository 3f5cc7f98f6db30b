import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import { storyMessagesOf, type StoryMessages } from '../../messages/stories.ts';
import { defineComparison } from '../view-definitions.ts';
import { isoDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { define, defineBelow } from '../elements.ts';
import { label } from '../label.ts';
import { Story as StoryOperation } from '../operations-lazy.ts';
import { initialState } from '../state.ts';
import { Store } from '../store.ts';
import { styles } from '../styles.ts';
import { Glide, type Days } from './glide.ts';
import { sentences, type SentenceContext } from './sentences.ts';
import { idsOf, viewOf, windowOf, type Step, type Story } from './step-views.ts';
import { storyStyles } from './story-styles.ts';

/** The line in the window, in per cent of its height from the top, on which the current step lies: beside or below the charts. */
const LINE = { beside: 35, below: 62 };
const IS_NARROW = '(max-width: 1100px)';
/** Milliseconds for which a chosen step stays the current one while the page scrolls to it. */
const SCROLLING = 1000;

/** `<reform-story>`: a story in steps; each step drives the charts beside it, and each sentence opens its claims. */
export class ReformStory extends ReformElement implements SentenceContext {
  static override styles = [styles, storyStyles];
  static override properties = { ...ReformElement.properties, story: {} };
  /** Id of the story. */
  declare story: string | undefined;
  readonly #story = this.query(StoryOperation, () =>
    this.story ? { id: this.story, language: this.language } : undefined,
  );
  /** What the charts show. */
  readonly #shown = new Store({ ...initialState });
  readonly #glide = new Glide(({ from, to }) => this.#shown.set({ from, to, zoom: null }));
  #observer: IntersectionObserver | undefined;
  /** The sentence whose claims are shown, as `step sentence`. */
  #marked: string | undefined;
  #shownStep: Step | undefined;
  /** Until when the step that was chosen stays the current one. */
  #chosenUntil = 0;
  #hasScrolled = false;

  constructor() {
    super();
    // What is opened in a chart is opened in the view around the story.
    this.addEventListener('reform-open', (event) => {
      if (event.composedPath()[0] === this) return;
      event.stopPropagation();
      this.open((event as CustomEvent<{ id: string }>).detail.id);
    });
    this.addEventListener('keydown', (event) => {
      const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('input, select')) return;
      if (event.defaultPrevented || direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.go(this.step + direction);
    });
    this.#shown.register(['evidence', 'network', 'succession']);
  }

  override get messages(): StoryMessages {
    return storyMessagesOf(this.language);
  }

  /** The number of the current step, from 1. */
  get step(): number {
    return Math.min(Math.max(1, this.state.step ?? 1), Math.max(1, this.#steps.length));
  }

  get #steps(): readonly Step[] {
    return this.#data?.steps ?? [];
  }

  get #data(): Story | undefined {
    return this.#story.dataVariables?.id === this.story ? (this.#story.data?.story ?? undefined) : undefined;
  }

  isMarked(step: number, sentence: number): boolean {
    return this.#marked === `${step} ${sentence}`;
  }

  mark(step: number, sentence: number): void {
    this.#marked = this.isMarked(step, sentence) ? undefined : `${step} ${sentence}`;
    this.#choose(step + 1);
    this.requestUpdate();
  }

  /** Makes a step the current one and scrolls to it. */
  go(step: number): void {
    const section = this.#sections[step - 1];
    if (!section) return;
    this.#choose(step);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    section.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
    section.querySelector('h2')?.focus({ preventScroll: true });
  }

  get #sections(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.step')];
  }

  #choose(step: number): void {
    this.#chosenUntil = performance.now() + SCROLLING;
    this.change({ step: step === 1 ? null : step });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    define();
    const line = matchMedia(IS_NARROW).matches ? LINE.below : LINE.beside;
    const rootMargin = `-${line}% 0px -${99 - line}% 0px`;
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#glide.stop();
  }

  /** Makes the step the current one that the page has been scrolled to. */
  #follow(entries: readonly IntersectionObserverEntry[]): void {
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (!entry || performance.now() < this.#chosenUntil) return;
    const step = this.#sections.indexOf(entry.target as HTMLElement) + 1;
    if (step > 0) this.change({ step: step === 1 ? null : step });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { known, lang, theme } = this.state;
    this.#shown.set({ known, lang: lang ?? this.language, theme });
    const step = this.#steps[this.step - 1];
    if (step && step !== this.#shownStep) this.#show(step);
  }

  /** Has the charts show a step. */
  #show(step: Step): void {
    const { zoom, from: _from, to: _to, lang: _lang, theme: _theme, known: _known, ...view } = viewOf(step);
    const before = this.#shown.state;
    const { timelineMode, networkMode } = before;
    const isFirst = this.#shownStep === undefined;
    this.#shownStep = step;
    this.renderRoot.querySelector('.shown')?.scrollTo(0, 0);
    this.#shown.set({ ...view, timelineMode, networkMode });
    const next = this.#data && windowOf(step, this.#data);
    const current: Days | undefined =
      isFirst || before.from === null || before.to === null ? undefined : { from: before.from, to: before.to };
    if (next) this.#glide.start(current, next);
    else this.#shown.set({ zoom, from: null, to: null });
    if (view.comparedEvent) void defineComparison();
    if (view.post) void defineBelow();
  }

  protected override updated(): void {
    const sections = this.#sections;
    for (const section of sections) this.#observer?.observe(section);
    if (sections.length === 0 || this.#hasScrolled) return;
    this.#hasScrolled = true;
    if (this.step === 1) return;
    this.#chosenUntil = performance.now() + SCROLLING;
    sections[this.step - 1]?.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const story = this.#data;
    const isMissing = this.#story.data !== undefined && !this.#story.data.story;
    return html`<article lang=${this.language} aria-busy=${this.isLoading}>
      ${story ? this.#content(story) : nothing} ${isMissing ? html`<p class="empty">${messages.noSuchStory}</p>` : nothing}
      ${this.queryStatus()} ${this.announcement()} ${this.inlineEvidence()}
    </article>`;
  }

  #content(story: Story): TemplateResult {
    const { messages } = this;
    return html`<header>
        <p class="quiet">${messages.story}</p>
        <h1>${label(this, story.title)}</h1>
        <p class="summary">${label(this, story.summary)}</p>
      </header>
      <div class="told">${this.#dots(story)} ${story.steps.map((step, at) => this.#section(story, step, at))}</div>
      <div class="shown" role="region" aria-label=${messages.storyPicture} tabindex="0">${this.#charts(story)}</div>`;
  }

  #dots({ steps }: Story): TemplateResult {
    const { messages, step: current } = this;
    return html`<nav class="dots noprint" aria-label=${messages.stepsOf(steps.length)}>
      ${steps.map(({ heading }, at) => {
        const name = fill(messages.stepNamed, at + 1, heading);
        return html`<button
          class=${at + 1 < current ? 'done' : ''}
          aria-current=${at + 1 === current ? 'step' : nothing}
          aria-label=${name}
          title=${name}
          @click=${() => this.go(at + 1)}
        ></button>`;
      })}
      <span role="status">${fill(messages.stepOf, current, steps.length)}</span>
    </nav>`;
  }

  #section({ steps }: Story, step: Step, at: number): TemplateResult {
    const [previous, next] = [steps[at - 1], steps[at + 1]];
    return html`<section class=${at + 1 === this.step ? 'step current' : 'step'}>
      <h2 part="heading" tabindex="-1">${label(this, step.heading)}</h2>
      ${sentences(this, step, at)}
      <p class="turn noprint">
        ${previous ? html`<button class="btn" @click=${() => this.go(at)}>← ${label(this, previous.heading)}</button>` : html`<span></span>`}
        ${next ? html`<button class="btn p" @click=${() => this.go(at + 2)}>${fill(this.messages.nextStep, next.heading)} →</button>` : nothing}
      </p>
    </section>`;
  }

  #charts(story: Story): TemplateResult {
    const { src, messages } = this;
    const store = this.#shown;
    const step = story.steps[this.step - 1];
    const { comparedEvent, post, selected, at } = step ? viewOf(step) : initialState;
    const all = story.steps.flatMap(idsOf);
    const own = [
      comparedEvent
        ? html`<reform-comparison plain .src=${src} .store=${store} .event=${comparedEvent}></reform-comparison>`
        : nothing,
      post
        ? html`<reform-succession .src=${src} .store=${store} .day=${isoDay(at) ?? undefined}></reform-succession>`
        : nothing,
      selected ? html`<reform-evidence inline .src=${src} .store=${store} .of=${selected}></reform-evidence>` : nothing,
    ];
    // Where there is room for little, it is for what the step has of its own.
    const isNarrow = matchMedia(IS_NARROW).matches;
    return html`${isNarrow ? own : nothing}
      <reform-timeline plain .src=${src} .store=${store} .ids=${all.join(' ')} .marked=${step ? idsOf(step).join(' ') : ''}></reform-timeline>
      <p class="quiet">${messages.boldInStep}</p>
      ${isNarrow ? nothing : own}`;
  }
}
