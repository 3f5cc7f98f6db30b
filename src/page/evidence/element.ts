import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ReformElement } from '../element.ts';
import {
  Citations,
  Claim,
  ClaimsAbout,
  Entity,
  EventFacts,
  Findings,
  Neighbours,
  Rivals,
  Votes,
} from '../operations.ts';
import { styles } from '../styles.ts';
import { claimView } from './claim.ts';
import { entityView } from './entity.ts';
import { evidenceStyles } from './styles.ts';

/** The prefixes of claims' ids. */
const CLAIMS = new Set([
  'tenure',
  'participation',
  'tie',
  'dating',
  'influence',
  'result',
  'finding',
  'rule-value',
  'position',
  'figure',
  'naming',
  'assertion',
]);

type Part = 'claim' | 'entity' | 'event';

/** `<reform-evidence>`: what is opened, the sentence that says it, who says so, and what contradicts it. */
export class ReformEvidence extends ReformElement {
  static override styles = [styles, evidenceStyles];
  static override properties = { ...ReformElement.properties, of: {} };
  /** Id of the claim or entity that is shown; without one, that which the view has opened. */
  declare of: string | undefined;
  #shown: string | null = null;
  // Small questions side by side: the database plans each of them in a fraction of the time of one that asks for all.
  readonly claim = this.question(Claim, () => this.#variables('claim'));
  readonly citations = this.question(Citations, () => this.#variables('claim'));
  readonly rivals = this.question(Rivals, () => this.#variables('claim'));
  readonly neighbours = this.question(Neighbours, () => this.#variables('claim'));
  readonly entity = this.question(Entity, () => this.#variables('entity'));
  readonly event = this.question(EventFacts, () => this.#variables('event'));
  readonly votes = this.question(Votes, () => this.#variables('event'));
  readonly findings = this.question(Findings, () => this.#variables('event'));
  readonly about = this.question(ClaimsAbout, () => this.#variables('entity'));

  /** Id of what is shown; null: nothing yet. */
  get shownId(): string | null {
    return this.of ?? this.state.sel;
  }

  /** Focuses the heading once it is there. */
  focusHeading(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  /** Shows the succession of a post; the page goes there. Where none is beside it, the server's page does. */
  goToPost(id: string): void {
    if (!this.hasBeside('reform-succession')) {
      open(new URL(`/?post=${encodeURIComponent(id)}&lang=${this.language}`, new URL(this.src, document.baseURI)));
      return;
    }
    this.change({ post: id }, true);
    this.dispatchEvent(new CustomEvent('reform-post', { detail: { id }, bubbles: true, composed: true }));
  }

  #focusWanted = false;

  #variables(part: Part): { id: string; language: string } | undefined {
    const id = this.shownId;
    if (id === null) return undefined;
    const parts: readonly Part[] = isClaimId(id)
      ? ['claim']
      : id.startsWith('event/')
        ? ['entity', 'event']
        : ['entity'];
    return parts.includes(part) ? { id, language: this.language } : undefined;
  }

  protected override updated(_: PropertyValues): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('.what');
    if (this.#focusWanted && heading && this.#isShown()) {
      this.#focusWanted = false;
      heading.focus({ preventScroll: true });
    }
    if (this.#shown === this.shownId) return;
    this.#shown = this.shownId;
    this.dispatchEvent(new CustomEvent('reform-shown', { bubbles: true, composed: true }));
  }

  #isShown(): boolean {
    const id = this.shownId;
    if (id === null) return true;
    return (isClaimId(id) ? this.claim : this.entity).answered?.id === id;
  }

  protected override render(): TemplateResult {
    return html`<div class="inside" aria-busy=${this.busy}>${this.#content()} ${this.waiting()} ${this.said()}</div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { messages } = this;
    const id = this.shownId;
    const empty = (text: string) =>
      html`<h2 class="what" tabindex="-1">${messages.evidence}</h2>
        <p class="empty">${text}</p>`;
    if (id === null) return empty(messages.selectSomething);
    if (!this.#isShown()) return nothing;
    if (isClaimId(id)) {
      const claim = this.claim.answer?.claim;
      return claim ? claimView(this, claim) : empty(messages.notFound);
    }
    const node = this.entity.answer?.node;
    return node && 'names' in node ? entityView(this, node) : empty(messages.notFound);
  }
}

/** Whether an id is a claim's. */
export function isClaimId(id: string): boolean {
  return CLAIMS.has(id.slice(0, id.indexOf('/')));
}
