import { html, nothing, type TemplateResult } from 'lit';
import { ruleValueInWords } from '../amount-text.ts';
import { claimRows } from '../evidence/claim-list.ts';
import { label } from '../label.ts';
import type { RowFragment, RuleTextFragment, RuleValuesQuery } from '../operations.ts';
import { sourceChips } from '../source-chips.ts';
import type { ChamberContext } from './chamber.ts';

type RuleNode = Extract<RuleValuesQuery['nodes'][number], { readonly values: unknown }>;

/** A rule that sources name with a vote, with its values on that day. */
export interface RuleOfVote {
  readonly rule: Pick<RuleNode, 'id' | 'name'>;
  readonly values: readonly RuleTextFragment[];
  /** What the sources say of the vote and the rule together. */
  readonly claims: readonly RowFragment[];
}

/** Rules with what they said on the day of a vote, and the claims that name each with it; rejected values are left out. */
export function rulesOfVote(claims: readonly RowFragment[], rules: readonly RuleNode[]): readonly RuleOfVote[] {
  return rules.map(({ id, name, values }) => {
    const accepted = values.filter(({ rank }) => rank !== 'DEPRECATED');
    const preferred = accepted.filter(({ rank }) => rank === 'PREFERRED');
    return {
      rule: { id, name },
      values: preferred.length > 0 ? preferred : accepted,
      claims: claims.filter(
        ({ __typename, about }) => __typename === 'Tie' && about.some((entity) => entity.id === id),
      ),
    };
  });
}

/** The rules that a vote was held under; nothing where the sources name none. */
export function heldUnder(context: ChamberContext, rules: readonly RuleOfVote[]): TemplateResult | typeof nothing {
  const { messages } = context;
  if (rules.length === 0) return nothing;
  return html`<h3>${messages.heldUnder}</h3>
    <ul class="rules">
      ${rules.map(
        ({ rule, values, claims }) =>
          html`<li>
            <button class="ref" data-id=${rule.id} @click=${() => context.open(rule.id)}>${label(context, rule.name)}</button>
            ${values.map((value) => html`<p>${ruleValue(context, value)}</p>`)} ${claimRows(context, claims, rule.id)}
          </li>`,
      )}
    </ul>`;
}

/** A value of a rule, as what opens its claim, with its sources. */
export function ruleValue(context: ChamberContext, value: RuleTextFragment): TemplateResult {
  return html`<button class="claim" data-id=${value.id} @click=${() => context.open(value.id)}>
      <b>${label(context, ruleValueInWords(value, context.language))}</b><span class="vh">: ${label(context, value.statement)}</span></button
    >
    ${sourceChips(context, value, 2)}`;
}
