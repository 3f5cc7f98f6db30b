import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ReformElement } from '../element.ts';
import { Claim, Entity } from '../operations.ts';
import { styles } from '../styles.ts';
import { claimView } from './claim.ts';
import { entityView } from './entity.ts';
import { evidenceStyles } from './styles.ts';

/** The prefixes of claims' ids. */
const CLAIMS = [
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
];

/** `<reform-evidence>`: what is opened, the sentence that says it, who says so, and what contradicts it. */
export class ReformEvidence extends ReformElement {
  static override styles = [styles, evidenceStyles];
  static override properties = { ...ReformElement.properties, of: {} };
  /** Id of the claim or entity that is shown; without one, that which the view has opened. */
  declare of: string | undefined;
  #shown: string | null = null;
  readonly #claim = this.question(Claim, () => this.#variables(true));
  readonly #entity = this.question(Entity, () => this.#variables(false));

  /** What is shown; null: nothing yet. */
  get shownId(): string | null {
    return this.of ?? this.state.sel;
  }

  /** Focuses the heading. */
  focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.what')?.focus());
  }

  #variables(isClaim: boolean): { id: string; language: string } | undefined {
    const id = this.shownId;
    if (id === null || isClaimId(id) !== isClaim) return undefined;
    return { id, language: this.language };
  }

  protected override updated(_: PropertyValues): void {
    if (this.#shown === this.shownId) return;
    this.#shown = this.shownId;
    this.dispatchEvent(new CustomEvent('reform-shown', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    return html`<section class="inside" aria-label=${this.words.evidence} aria-busy=${this.busy}>
      ${this.waiting()} ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { words } = this;
    const id = this.shownId;
    const empty = (text: string) => html`<h2 class="what" tabindex="-1">${words.evidence}</h2>
      <p class="empty">${text}</p>`;
    if (id === null) return empty(words.chooseOne);
    const question = isClaimId(id) ? this.#claim : this.#entity;
    if (question.answered?.id !== id) return nothing;
    if (isClaimId(id)) {
      const claim = this.#claim.answer?.claim;
      return claim ? claimView(this, claim) : empty(words.notThere);
    }
    const node = this.#entity.answer?.node;
    return node && 'claims' in node ? entityView(this, node) : empty(words.notThere);
  }
}

/** Whether an id is a claim's. */
export function isClaimId(id: string): boolean {
  return CLAIMS.includes(id.slice(0, id.indexOf('/')));
}
