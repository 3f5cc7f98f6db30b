import { z } from 'zod';
import { during, phrase } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { periodInKazakh } from '../statements/kazakh.ts';
import { joined, measured, quoted } from '../statements/phrases.ts';
import { periodInRussian } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, translatedLine, word } from './field.ts';

/** What a rule says while it is in force. */
export const ruleValue = claimKind({
  name: 'RuleValue',
  prefix: 'rule-value',
  shape: {
    ...claimFields,
    rule: refers('Rule'),
    amount: z.number().optional().describe('The number that the rule sets.'),
    unit: word('Unit').optional(),
    text: translatedLine().optional().describe('The value in words, if it is not a number.'),
  },
  sentences: {
    en: ({ value, time }) => {
      const amount = value('amount') && phrase('stood at', value('amount'), value('unit'));
      const text = value('text') && `read “${value('text')}”`;
      const said = [amount, text].filter(Boolean).join(' and ') || 'was in force';
      return phrase(`the rule “${value('rule')}”`, said, during(time));
    },
    ru: (facts) =>
      joined(
        `правило ${quoted(facts.value('rule')!)} – ${content(facts) || 'действует'}`,
        ...periodInRussian(facts.time),
      ),
    kk: (facts) =>
      joined(`${quoted(facts.value('rule')!)} ережесі – ${content(facts) || 'күшінде'}`, ...periodInKazakh(facts.time)),
  },
});

function content(facts: Facts): string {
  return joined(measured(facts), facts.value('text') && quoted(facts.value('text')!));
}
