import { edtfLabel } from '../dataset/edtf-label.ts';
import { monthName, wordsOf } from '../dataset/edtf-words.ts';
import { dateOf, formatDay, type Day } from './days.ts';
import type { Language } from './state.ts';

/** BCP 47 tags for Intl; English is British. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'kk' };

/** A day in words: "19 March 2023". */
export function dayLabel(day: Day, language: Language): string {
  return edtfLabel(formatDay(day), language);
}

/** A day in few letters: "19 Mar 2023". */
export function shortDay(day: Day, language: Language): string {
  const { year, month, day: date } = dateOf(day);
  const name = shortMonth(month, language, true);
  return language === 'kk' ? `${year} ж. ${date} ${name}` : `${date} ${name} ${year}`;
}

/** A month's name in about three letters; `withDay`: as it stands beside a day's number. */
export function shortMonth(month: number, language: Language, withDay = false): string {
  // Browsers have no Kazakh months ("M03"); Russian ones are cut as the Russian Intl cuts them, without its full stop.
  const name = monthName(month, wordsOf(language), withDay ? 'genitive' : 'nominative', withDay);
  if (name.length <= 4) return name;
  return `${name.slice(0, language === 'en' && month === 9 ? 4 : 3)}${language === 'kk' && withDay ? '.' : ''}`;
}
