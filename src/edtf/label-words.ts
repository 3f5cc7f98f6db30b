import { lookUp } from './language-tag.ts';
import { en, kk, ru, type Case, type LabelWords } from './label-languages.ts';

const byTag = { en, ru, kk };
const tags = Object.keys(byTag) as (keyof typeof byTag)[];

/** The words of the language that fits a BCP 47 tag: English, Russian or Kazakh; English for any other. */
export function wordsOf(language: string): LabelWords {
  return byTag[lookUp(language, tags) ?? 'en'];
}

/** A day; its year can be unknown: "19 March 2023". */
export function dayText(day: number, month: number, year: number | undefined, words: LabelWords): string {
  return inYear(dayOfMonth(day, month, words), year, words, 'genitive');
}

/** A day without its year: "19 March". */
export function dayOfMonth(day: number, month: number, words: LabelWords): string {
  return `${day} ${monthName(month, words, 'nominative', true)}`;
}

/** A month with its year, which can be unknown. */
export function monthText(month: number, year: number | undefined, words: LabelWords, inCase: Case): string {
  const ofYear = inCase === 'nominative' && year !== undefined ? words.monthsOfYear : undefined;
  return inYear(ofYear?.[month - 1] ?? monthName(month, words, inCase, false), year, words, inCase);
}

/** A day, month or season with its year, which can be unknown. */
export function inYear(part: string, year: number | undefined, words: LabelWords, inCase: Case): string {
  return year === undefined ? `${part}, ${words.yearUnknown}` : words.inYear(part, yearText(year, words), inCase);
}

/** A year as text, with its era before year 100. */
export function yearText(year: number, words: LabelWords): string {
  if (year < 1) return words.bc(1 - year);
  return year < 100 ? words.ad(year) : String(year);
}

/** A month (1 to 12) by name, in a phrase with a day of the month or without one. */
export function monthName(month: number, words: LabelWords, inCase: Case, withDay: boolean): string {
  if (inCase === 'instrumental' && !withDay) return words.monthsInstrumental[month - 1] ?? '';
  return (withDay || inCase === 'genitive' ? words.monthsGenitive : words.months)[month - 1] ?? '';
}
