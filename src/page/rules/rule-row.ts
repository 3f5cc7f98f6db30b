import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill } from '../../messages/messages.ts';
import type { PostMessages } from '../../messages/posts.ts';
import { beforeAndAfter } from '../../time/rule-values.ts';
import { amountText, ruleValueText } from '../amount-text.ts';
import { contestedMark } from '../inline-signs.ts';
import type { RulesQuery } from '../operations.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { sourceLink } from '../source-link.ts';
import type { ViewContext } from '../view-context.ts';
import { label } from '../label.ts';
import { isolated } from '../../messages/isolation.ts';

/** A rule with its values. */
export type RuleNode = Extract<RulesQuery['entities']['nodes'][number], { readonly values: unknown }>;
type Value = RuleNode['values'][number];

/** What the rows are drawn with. */
export interface RuleContext extends ViewContext {
  readonly messages: PostMessages;
}

/** Length in pixels of the bar of the larger value. */
const BAR = 140;

/** The rows of a rule: what it said before and after, and below that the values that were rejected. */
export function ruleRows(context: RuleContext, { name, values }: RuleNode): TemplateResult {
  const { messages } = context;
  const { before, after } = beforeAndAfter(values);
  const change = changeView(context, before.at(-1), after[0]);
  const list = (some: readonly Value[]) =>
    some.map((value, index) => [
      index > 0 ? html`<br />` : nothing,
      label(context, ruleValueText(value, context.language)),
    ]);
  return html`<tr>
      <th scope="row">${label(context, name)}</th>
      <td data-h=${messages.ruleBefore}>${before.length > 0 ? list(before) : messages.notStated}</td>
      <td data-h=${messages.ruleAfter}>${after.length > 0 ? list(after) : messages.notStated}</td>
      <td data-h=${typeof change === 'string' ? messages.change : nothing}>${change}</td>
      <td data-h=${messages.tookEffect}>${after[0] ? tookEffect(context, after[0]) : ''}</td>
      <td class="source">
        ${before.map((value) => source(context, value, messages.ruleBefore))} ${after.map((value) => source(context, value, messages.ruleAfter))}
      </td>
    </tr>
    ${values
      .filter(({ rank }) => rank === 'DEPRECATED')
      .map(
        (value) =>
          html`<tr class="rejected">
            <td colspan="5">${contestedMark} ${label(context, value.statement)} (${messages.rank_DEPRECATED})</td>
            <td class="source">${source(context, value)}</td>
          </tr>`,
      )}`;
}

/** The paragraphs of a value; `column` is the one in which the value stands. */
function source(context: RuleContext, { id, statement, citations }: Value, column?: string): TemplateResult {
  return sourceLink(context, id, [column ? `${column}: ` : '', paragraphsOf(citations)], statement);
}

/** How a value changed: numbers as bars, everything else in a word. */
function changeView(
  context: RuleContext,
  before: Value | undefined,
  after: Value | undefined,
): TemplateResult | string | typeof nothing {
  if (!before || !after) return nothing;
  if (before.amount === null || after.amount === null) return context.messages.replaced;
  const most = Math.max(before.amount, after.amount, 1e-9);
  const [one, other] = [(before.amount / most) * BAR, (after.amount / most) * BAR];
  // Only a percent sign is short enough to stand beside a bar.
  const shortText = (amount: number, unit: string | null) =>
    amountText(amount, unit === 'percent' ? unit : null, context.language);
  return html`<svg viewBox="0 0 200 34" aria-hidden="true">
    ${svg`<rect x="1" y="5" width=${one} height="8" fill="none" stroke="var(--reform)" stroke-width="1.5"></rect>
      <text x=${one + 8} y="13">${shortText(before.amount, before.unit)}</text>
      <rect x="0" y="21" width=${other} height="9" fill="var(--reform)"></rect>
      <text x=${other + 8} y="30" font-weight="600">${shortText(after.amount, after.unit)}</text>`}
  </svg>`;
}

function tookEffect({ messages }: RuleContext, { validity: { from, startedBy } }: Value): string {
  if (from) return from.label;
  return startedBy ? fill(messages.withEvent, isolated(startedBy.name)) : messages.dateNotStated;
}
