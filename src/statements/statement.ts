import { english } from './english.ts';
import type { Facts, Grammar, Name, Sentence, StatementLanguage } from './facts.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';

const grammars: Readonly<Record<StatementLanguage, Grammar>> = { en: english, ru: russian, kk: kazakh };

/** The languages in which statements are generated. */
export const statementLanguages = Object.keys(grammars) as StatementLanguage[];

/** The statement made from a sentence, attributed to those who said it. */
export function statementOf(
  sentence: Sentence,
  facts: Facts,
  saidBy: readonly Name[],
  language: StatementLanguage,
): string {
  const { accordingTo, stop } = grammars[language];
  const text = saidBy.length > 0 ? accordingTo(saidBy, sentence(facts)) : sentence(facts);
  // An abbreviation at the end (до н. э.) has the stop of the sentence.
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}${text.endsWith(stop) ? '' : stop}`;
}
