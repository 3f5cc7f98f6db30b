import { edtfLabel } from '../dataset/edtf-label.ts';
import { dateOf, formatDay, type Day } from './days.ts';
import type { Language } from './state.ts';

/** BCP 47 tags for Intl; English is British, and Kazakh, which browsers may lack, writes its numbers as Russian does. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'ru' };

/** A number in a language: "20,000.5". */
export function numberLabel(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

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
  if (language === 'kk') return `${year} ж. ${date} ${shortMonth(month, language)}`;
  return `${date} ${monthIn(language, month, { day: 'numeric' })} ${year}`;
}

/** A month's name in three letters or so: "Mar". */
export function shortMonth(month: number, language: Language): string {
  return language === 'kk' ? (KAZAKH[month - 1] ?? '').slice(0, 3) : monthIn(language, month);
}

/** A month's short name, in the case that stands beside what else is written. */
function monthIn(language: Language, month: number, beside: Intl.DateTimeFormatOptions = {}): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...beside, month: 'short', timeZone: 'UTC' });
  const name = format.formatToParts(Date.UTC(2000, month - 1, 1)).find(({ type }) => type === 'month');
  return name?.value.replace('.', '') ?? String(month);
}
