import { dateOf, dayOf, formatDay, lastDayOfMonth, readDay, type Day } from '../edtf/day.ts';

export { dateOf, dayOf, FIRST_DAY, formatDay, LAST_DAY, parseDay, today, type Day } from '../edtf/day.ts';

/** The same date some months later, or the last day of a month that does not have that date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dateOf(day);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, lastDayOfMonth(inYear, inMonth)));
}

/** The day as the API takes it; null for none. */
export const isoDay = (day: Day | null) => (day === null ? null : formatDay(day));

/** The day that a text in a URL, an attribute or a field gives; null for anything else than a day that can be asked about. */
export function typedDay(text: string): Day | null {
  // Keyboards and word processors write a minus in several ways.
  const day = readDay(text.trim().replace(/^[−–‒]/, '-'));
  return typeof day === 'number' ? day : null;
}

/** First and last day of what a reader typed: `2022`, `2022-01` or `2022-01-31`, with a minus before negative years; null for anything else. */
export function typedSpan(text: string): { readonly first: Day; readonly last: Day } | null {
  const [, year, month, date] = /^([-−–‒]?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const first = typedDay(`${year}-${month ?? '01'}-${date ?? '01'}`);
  if (first === null) return null;
  if (date !== undefined) return { first, last: first };
  return { first, last: addMonths(first, month === undefined ? 12 : 1) - 1 };
}
