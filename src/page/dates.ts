import { dayText, monthName, wordsOf } from '../edtf/label-words.ts';
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
  return wordsOf(language).inYearShort(`${date} ${shortMonth(month, language, true)}`, String(year));
}

/** A month and its year in short: "Mar 2023". */
export function shortMonthOfYear(day: Day, language: Language): string {
  const { year, month } = dateOf(day);
  return wordsOf(language).inYearShort(shortMonth(month, language), String(year));
}

/** The first three letters of a month's name, alone or, `withDay`, as written with a day: "Mar". */
export function shortMonth(month: number, language: Language, withDay = false): string {
  return monthName(month, wordsOf(language), 'nominative', withDay).slice(0, 3);
}
