import { html, nothing, type TemplateResult } from 'lit';
import { permalinkOf, siteOf } from '../addresses.ts';
import { copy } from '../copy.ts';
import type { Day } from '../days.ts';
import { ReformElement } from '../element.ts';
import { Citations, Claim, claimPrefixes, Neighbours, Contradictions } from '../operations.ts';
import type { QueryController } from '../query-controller.ts';
import type { ViewPart } from '../store.ts';
import { styles } from '../styles.ts';
import { fetchCitation, type CitationFormat } from './citation.ts';
import { claimView } from './claim.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { chipStyles } from '../source-chips.ts';
import { voteStyles } from '../vote-styles.ts';
import { evidenceStyles } from './styles.ts';

type Variables = { id: string; language: string };

declare global {
  interface HTMLElementTagNameMap {
    'reform-evidence': ReformEvidence;
  }
}

/** `<reform-evidence>`: what is open, the sentence that says it, its sources, and what contradicts it. */
export class ReformEvidence extends ReformElement implements EvidenceContext {
  static override styles = [styles, chipStyles, voteStyles, evidenceStyles];
  static override properties = { ...ReformElement.properties, of: {}, inline: { type: Boolean } };
  /** Id of the claim or entity to show; without one, that which is selected in the view. */
  declare of: string | undefined;
  /** Whether another element shows it as a part of itself. */
  declare inline: boolean;
  citationFormat: CitationFormat = 'text';
  #lastShown: string | null = null;
  #isFocusWanted = false;
  /** Loaded with the first entity or source that is opened. */
  readonly #cards = this.code(async () => {
    const { EntityCards } = await import('./cards/entity-cards.ts');
    return new EntityCards(this, isClaimId);
  });
  // Several small queries: the database plans each in a fraction of the time of one for everything.
  readonly #claim = this.query(Claim, () => this.#claimVariables);
  readonly #citations = this.query(Citations, () => this.#claimVariables);
  readonly #contradictions = this.query(Contradictions, () => this.#claimVariables);
  readonly #neighbours = this.query(Neighbours, () => this.#claimVariables);

  override get parts(): readonly ViewPart[] {
    return this.inline ? [] : ['evidence'];
  }

  get shownId(): string | null {
    return this.of ?? this.state.selected;
  }

  get at(): Day | null {
    return this.state.at;
  }

  get known(): Day | null {
    return this.state.known;
  }

  get hasNetwork(): boolean {
    return this.viewStore.has('network');
  }

  /** Focuses the heading as soon as it is rendered. */
  focusHeading(): void {
    this.#isFocusWanted = true;
    this.requestUpdate();
  }

  setCitationFormat(format: CitationFormat): void {
    this.citationFormat = format;
    this.requestUpdate();
  }

  cite(id: string): void {
    const { citationFormat, language, messages, src } = this;
    void copy(this, fetchCitation(src, id, citationFormat, language), messages.citationCopied);
  }

  copyPermalink(id: string): void {
    void copy(this, this.permalink(id), this.messages.linkCopied);
  }

  /** Centres the network on an entity and dispatches `reform-connections`. */
  showConnections(id: string): void {
    this.change({ around: id }, true);
    this.dispatchEvent(new CustomEvent('reform-connections', { detail: { id }, bubbles: true, composed: true }));
  }

  comparisonAddress(id: string): string {
    const place = { page: 'comparison', item: id, selected: null } as const;
    return permalinkOf(this.src, { ...this.state, ...place, lang: this.language });
  }

  /** Shows the succession of a post and dispatches `reform-post`; without one in the view, opens the server's page. */
  goToPost(id: string): void {
    if (!this.viewStore.has('succession')) {
      open(new URL(`?post=${encodeURIComponent(id)}&lang=${this.language}`, siteOf(this.src)));
      return;
    }
    this.change({ post: id }, true);
    this.dispatchEvent(new CustomEvent('reform-post', { detail: { id }, bubbles: true, composed: true }));
  }

  get #claimVariables(): Variables | undefined {
    const id = this.shownId;
    return id !== null && isClaimId(id) ? { id, language: this.language } : undefined;
  }

  /** The data of a query, unless it still belongs to what was shown before. */
  #dataOf<Data>({ data, dataVariables }: QueryController<Data, Variables>): Data | undefined {
    return dataVariables?.id === this.shownId ? data : undefined;
  }

  protected override updated(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('.what');
    if (this.#isFocusWanted && heading) {
      this.#isFocusWanted = false;
      heading.focus({ preventScroll: true });
    }
    if (this.#lastShown === this.shownId) return;
    this.#lastShown = this.shownId;
    const detail = { id: this.shownId };
    this.dispatchEvent(new CustomEvent('reform-shown', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    // First, since it may set something going.
    const content = this.#content();
    return html`<div class="inside" lang=${this.language} aria-busy=${this.isLoading}>
      ${content} ${this.queryStatus()} ${this.announcement()}
    </div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { messages } = this;
    const id = this.shownId;
    if (id === null) return this.#empty(messages.selectSomething);
    if (isClaimId(id)) {
      const data = this.#dataOf(this.#claim);
      if (!data) return nothing;
      if (!data.claim) return this.#empty(messages.notFound);
      return claimView(this, {
        claim: data.claim,
        citations: this.#dataOf(this.#citations)?.claim?.citations ?? [],
        contradictions: this.#dataOf(this.#contradictions)?.claim?.contradictions ?? [],
        neighbours: this.#dataOf(this.#neighbours)?.claim,
      });
    }
    const card = this.#cards.get()?.render();
    return card === null ? this.#empty(messages.notFound) : (card ?? nothing);
  }

  #empty(text: string): TemplateResult {
    return html`<h2 class="what" part="heading" tabindex="-1">${this.messages.evidence}</h2>
      <p class="empty">${text}</p>`;
  }
}

/** Whether an id is a claim's. */
export function isClaimId(id: string): boolean {
  return claimPrefixes.has(id.slice(0, id.indexOf('/')));
}
