import type { Language } from '../messages/languages.ts';
import { numberLabel, percentLabel } from '../messages/numbers.ts';

/** A number with its unit. The units of data sets are English words, which other languages leave out. */
export function amountText(amount: number, unit: string | null, language: Language): string {
  if (unit === 'percent') return percentLabel(amount, language);
  const number = numberLabel(amount, language);
  return unit === null || language !== 'en' ? number : `${number} ${unit}`;
}

/** What a value of a rule says: a number with its unit, else its text. */
interface RuleText {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly text: string | null;
  readonly statement: string;
}

/** A value of a rule in words. */
export function ruleValueText({ amount, unit, text, statement }: RuleText, language: Language): string {
  return amount === null ? (text ?? statement) : amountText(amount, unit, language);
}

/** The same where there is room: the whole sentence for a number whose unit has no word in the language. */
export function ruleValueInWords(value: RuleText, language: Language): string {
  const { amount, unit, statement } = value;
  const isBare = amount !== null && unit !== null && unit !== 'percent' && language !== 'en';
  return isBare ? statement : ruleValueText(value, language);
}
