import { dateOf, dayOf, formatDay, lastDayOfMonth, parseDay, type Day } from '../edtf/day.ts';

export { dateOf, dayOf, formatDay, parseDay, type Day };

/** Today, in UTC. */
export function today(): Day {
  return parseDay(new Date().toISOString().slice(0, 10))!;
}

/** The same date some months later, or the last day of a month that does not have that date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dateOf(day);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, lastDayOfMonth(inYear, inMonth)));
}

/** First and last day of what a reader typed: `2022`, `2022-01` or `2022-01-31`; null for anything else. */
export function typedSpan(text: string): { readonly first: Day; readonly last: Day } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim());
  if (!match) return null;
  const [, year = '', month, date] = match;
  const first = parseDay(`${year}-${month ?? '01'}-${date ?? '01'}`);
  if (first === null) return null;
  if (date !== undefined) return { first, last: first };
  return { first, last: addMonths(first, month === undefined ? 12 : 1) - 1 };
}
