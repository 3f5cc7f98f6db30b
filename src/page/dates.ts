import { edtfLabel } from '../dataset/edtf-label.ts';
import { dateOf, formatDay, type Day } from './days.ts';
import type { Language } from './state.ts';

/** BCP 47 tags for Intl; English is British, and browsers without Kazakh write its numbers as Russian does. */
export const locales: Readonly<Record<Language, string[]>> = { en: ['en-GB'], ru: ['ru'], kk: ['kk', 'ru'] };

/** Months in Kazakh, which browsers may lack ("M03"). */
const KAZAKH = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** A day in words: "19 March 2023". */
export function dayLabel(day: Day, language: Language): string {
  if (language !== 'kk') return edtfLabel(formatDay(day), language);
  const { year, month, day: date } = dateOf(day);
  return `${year} ж. ${date} ${KAZAKH[month - 1]}`;
}

/** A day in few letters: "19 Mar 2023". */
export function shortDay(day: Day, language: Language): string {
  const { year, month, day: date } = dateOf(day);
  const name = shortMonth(month, language);
  return language === 'kk' ? `${year} ж. ${date} ${name}` : `${date} ${name} ${year}`;
}

/** A month's name in three letters or so: "Mar". */
export function shortMonth(month: number, language: Language): string {
  if (language === 'kk') return (KAZAKH[month - 1] ?? '').slice(0, 3);
  const name = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  return name.format(Date.UTC(2000, month - 1, 1)).replace('.', '');
}
