import { dayText, monthName, wordsOf, yearText } from '../edtf/label-words.ts';
import { dateOf, type Day } from './days.ts';
import type { Language } from '../messages/languages.ts';

/** A day in words: "19 March 2023". */
export function dayLabel(day: Day, language: Language): string {
  const { year, month, day: date } = dateOf(day);
  return dayText(date, month, year, wordsOf(language));
}

/** A day in short: "19 Mar 2023". */
export function shortDay(day: Day, language: Language): string {
  const { year, month, day: date } = dateOf(day);
  return inYearShort(`${date} ${shortMonth(month, language, true)}`, year, language);
}

/** A month and its year in short: "Mar 2023". */
export function shortMonthOfYear(day: Day, language: Language): string {
  const { year, month } = dateOf(day);
  return inYearShort(shortMonth(month, language), year, language);
}

/** A year with its era: "2023", "44 BC". */
export function yearLabel(year: number, language: Language): string {
  return yearText(year, wordsOf(language));
}

function inYearShort(part: string, year: number, language: Language): string {
  return wordsOf(language).inYearShort(part, yearLabel(year, language));
}

/** The first three letters of a month's name, alone or, `withDay`, as written with a day: "Mar". */
export function shortMonth(month: number, language: Language, withDay = false): string {
  return monthName(month, wordsOf(language), 'nominative', withDay).slice(0, 3);
}
