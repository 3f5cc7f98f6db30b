import { z } from 'zod';
import { countedInEnglish, countedInKazakh, countedInRussian, unitBeside } from '../statements/counted.ts';
import { englishName, isPlural } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { ruleWithinInKazakh } from '../statements/kazakh-names.ts';
import { kazakhAside, kazakhPeriodInPast } from '../statements/kazakh.ts';
import { phrase, quoted } from '../statements/phrases.ts';
import { asSubject, genderOf } from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';
import { russianPeriod } from '../statements/russian.ts';
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
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

/** `the threshold for parties was 7 per cent until 24 May 2021`; with a colon where the rule is no noun in the singular. */
function inEnglish({ name, value, number, time }: Facts): string {
  const rule = name('rule')!;
  const period = englishPeriod(time, 'in force');
  const amount = number('amount');
  const text = value('text') && `“${value('text')}”`;
  if (amount === undefined && !text) return phrase(`the rule “${rule.label}” was in force`, period);
  const counted = amount !== undefined && countedInEnglish(amount, unitBeside(rule.label, value('unit')));
  const isSingular = counted && !text && !isPlural(rule.label) && !/^(?:How|Which|Who|What) /.test(rule.label);
  return phrase(isSingular ? `${englishName(rule)} was` : `${rule.label}:`, counted, text, period);
}

/** `Порог для партий составлял 7 % по 24 мая 2021 года`, `Порог для партий – 7 %`. */
function inRussian({ value, number, time }: Facts): string {
  const rule = value('rule')!;
  const period = russianPeriod(time, 'в силе');
  const amount = number('amount');
  const text = value('text') && quoted(value('text')!);
  if (amount === undefined && !text) return phrase(`правило ${quoted(rule)} действует`, period);
  const counted = amount !== undefined && countedInRussian(amount, unitBeside(rule, value('unit')));
  const gender = genderOf({ id: rule, label: rule, type: 'Rule' });
  if (counted && !text && period && gender && gender !== 'plural')
    return phrase(asSubject(rule), agreeing('составлял', gender), counted, period);
  // A clause within the name ends with a comma before the dash.
  const dash = text || rule.includes('–') ? ':' : ', –';
  return phrase(/[,–]/.test(rule) ? `${rule}${dash}` : `${rule} –`, counted, text, period);
}

/** `Партияларға арналған шек 2021 жылғы 24 мамырға дейін 7 % болды`. */
function inKazakh({ value, number, time }: Facts): string {
  const { when, remark } = kazakhPeriodInPast(time, 'күшінде');
  const rule = value('rule')!;
  const amount = number('amount');
  const text = value('text') && quoted(value('text')!);
  if (amount === undefined && !text) return phrase(quoted(rule), 'ережесі', when, 'күшінде болды', remark);
  // An age is counted in жас, and a number of things has no other unit.
  const unit = /(?:^| )жас[ыі]?$/.test(rule) ? 'жас' : rule.endsWith(' саны') ? undefined : value('unit');
  const counted = amount !== undefined && countedInKazakh(amount, unitBeside(rule, unit));
  const several = /(?:лар|лер|дар|дер|тар|тер)[ыі]?$/.test(rule);
  if (text || several) return phrase(`${rule}:`, counted, text, kazakhAside({ when, remark }));
  // What happened is told before what it changed.
  const order = (time.startedBy ?? time.endedBy) && when ? [when, ruleWithinInKazakh(rule)] : [rule, when];
  return phrase(...order, counted, 'болды', remark);
}
