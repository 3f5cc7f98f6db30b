import { paragraphsOf } from '../paragraphs.ts';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { dayLabel } from '../dates.ts';
import { parseDay } from '../days.ts';
import { ReformElement } from '../element.ts';
import { contestedMark } from '../inline-signs.ts';
import { narrowTable } from '../narrow-table.ts';
import { Rules, type RulesQuery } from '../operations.ts';
import { styles } from '../styles.ts';
import { fill } from '../../messages/messages.ts';
import { postMessagesOf, type PostMessages } from '../../messages/posts.ts';
import { numberLabel } from '../../messages/numbers.ts';

type RuleNode = Extract<RulesQuery['entities']['nodes'][number], { readonly values: unknown }>;
type Value = RuleNode['values'][number];

/** `<reform-rules>`: what a rule said before a reform, and what it says after. */
export class ReformRules extends ReformElement {
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
      td svg {
        width: 200px;
      }
      .source .ref {
        display: block;
      }
      .aside td {
        border-top: 0;
        padding-top: 0;
        color: var(--ink2);
      }
      @media (max-width: 640px) {
        .aside td:first-child {
          grid-column: 1;
        }
        .aside td.source {
          grid-row: 1;
        }
      }
    `,
  ];
  readonly #rules = this.query(Rules, () => ({ known: this.state.known, language: this.language }));

  override get messages(): PostMessages {
    return postMessagesOf(this.language);
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const rules = this.#rules.data?.entities.nodes.flatMap((node) =>
      'values' in node && node.values.length > 0 ? [node] : [],
    );
    return html`<section aria-labelledby="title">
      <div class="head"><h2 id="title">${messages.rules}</h2></div>
      ${this.queryStatus()}
      ${
        rules?.length === 0
          ? html`<p class="empty">${this.emptyText(messages.noRules)}</p>`
          : html`<table class="folding">
              <caption class="vh">
                ${messages.rules}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${messages.rule}</th>
                  <th scope="col">${messages.ruleBefore}</th>
                  <th scope="col">${messages.ruleAfter}</th>
                  <th scope="col">${messages.change}</th>
                  <th scope="col">${messages.tookEffect}</th>
                  <th scope="col">${messages.source}</th>
                </tr>
              </thead>
              <tbody>
                ${rules?.map((rule) => this.#row(rule))}
              </tbody>
            </table>`
      }
      ${this.announcement()} ${this.inlineEvidence()}
    </section>`;
  }

  #row({ name, values }: RuleNode): TemplateResult {
    const { messages } = this;
    const kept = values.filter(({ rank }) => rank !== 'DEPRECATED');
    const isOver = ({ validity }: Value) => validity.endState === 'ENDED' || validity.endState === 'IMPLIED';
    const [before, after] = [kept.filter(isOver), kept.filter((value) => !isOver(value))];
    const change = this.#change(before.at(-1), after[0]);
    const list = (some: readonly Value[]) =>
      some.map((value, index) => [index > 0 ? html`<br />` : nothing, this.#said(value)]);
    return html`<tr>
        <th scope="row">${name}</th>
        <td data-h=${messages.ruleBefore}>${before.length > 0 ? list(before) : messages.notStated}</td>
        <td data-h=${messages.ruleAfter}>${after.length > 0 ? list(after) : messages.notStated}</td>
        <td data-h=${typeof change === 'string' ? messages.change : nothing}>${change}</td>
        <td data-h=${messages.tookEffect}>${after[0] ? this.#inForce(after[0]) : ''}</td>
        <td class="source">
          ${before.map((value) => this.#sign(value, messages.ruleBefore))} ${after.map((value) => this.#sign(value, messages.ruleAfter))}
        </td>
      </tr>
      ${values
        .filter(({ rank }) => rank === 'DEPRECATED')
        .map(
          (value) =>
            html`<tr class="aside">
              <td colspan="5">${contestedMark} ${value.statement} (${messages.rank_DEPRECATED})</td>
              <td class="source">${this.#sign(value)}</td>
            </tr>`,
        )}`;
  }

  /** The claim's paragraphs, to open it; `time` says of which of two values it is. */
  #sign({ id, statement, citations }: Value, time?: string): TemplateResult {
    return html`<button class="ref" data-id=${id} @click=${() => this.open(id)}>
        ${time ? `${time}: ` : ''}${paragraphsOf(citations)}<span class="vh">: ${statement}</span></button
      >`;
  }

  /** A value in words: a number with its unit, else its text, which has one language only. */
  #said({ amount, unit, text, statement }: Value): TemplateResult | string {
    if (amount !== null) return this.#number(amount, unit);
    if (text === null || this.language !== 'en') return statement;
    return text;
  }

  #number(amount: number, unit: string | null): TemplateResult | string {
    const number = numberLabel(amount, this.language);
    if (unit === 'percent') return `${number} %`;
    return unit === null || this.language !== 'en' ? number : `${number} ${unit}`;
  }

  /** What became of a value: numbers as bars, all else in a word. */
  #change(before: Value | undefined, after: Value | undefined): TemplateResult | string | typeof nothing {
    if (!before || !after) return nothing;
    if (before.amount === null || after.amount === null) return this.messages.replaced;
    const most = Math.max(before.amount, after.amount, 1e-9);
    const [one, other] = [(before.amount / most) * 140, (after.amount / most) * 140];
    return html`<svg viewBox="0 0 200 34" aria-hidden="true">
      ${svg`<rect x="1" y="5" width=${one} height="8" fill="none" stroke="var(--reform)" stroke-width="1.5"></rect>
        <text x=${one + 8} y="13">${this.#number(before.amount, shortUnit(before))}</text>
        <rect x="0" y="21" width=${other} height="9" fill="var(--reform)"></rect>
        <text x=${other + 8} y="30" font-weight="600">${this.#number(after.amount, shortUnit(after))}</text>`}
    </svg>`;
  }

  #inForce({ validity: { from, startedBy }, knownFrom }: Value): string {
    const { messages } = this;
    if (from) return from.label;
    if (startedBy) return fill(messages.withEvent, startedBy.name);
    const known = parseDay(knownFrom);
    return fill(messages.byDay, known === null ? knownFrom : dayLabel(known, this.language));
  }
}

/** Beside a bar only what is short. */
const shortUnit = ({ unit }: Value) => (unit === 'percent' ? unit : null);
