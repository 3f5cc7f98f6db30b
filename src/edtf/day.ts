/**
 * A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; `-Infinity` and `Infinity` stand for
 * an open bound. Years have astronomical numbers (0 is 1 BC), as in ISO 8601.
 */
export type Day = number;

/** A span of days, both ends included; an open end is infinite. */
export interface Span {
  readonly min: Day;
  readonly max: Day;
}

export const OPEN: Span = { min: -Infinity, max: Infinity };

/** A calendar date: `year` is any safe integer, `month` 1 to 12, `day` 1 to 31. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The largest day number, positive or negative, that is supported: 24.6 million million years, just below the limit of exact integers. */
export const FARTHEST_DAY = 9e15;

const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** The last day, 28 to 31, of a month (1 to 12) of a year. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * The number of a calendar date's day. The date must be real. If the year can be arbitrarily large, check the
 * result with `isCountable`: it is exact only within FARTHEST_DAY.
 */
export function dayOf(year: number, month: number, day: number): Day {
  // Years that begin in March put the leap day last; whole cycles of 400 years are counted separately, to stay exact.
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_400_YEARS + (dayOfCycle - EPOCH);
}

/** Compares two days. Also works for infinite ones, which cannot be subtracted. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a number is a supported day: an integer within FARTHEST_DAY. */
export function isCountable(day: Day): boolean {
  return Number.isInteger(day) && Math.abs(day) <= FARTHEST_DAY;
}

/** The calendar date of a day; throws RangeError if the day is open or not countable. */
export function dateOf(day: Day): CalendarDate {
  if (!isCountable(day)) throw new RangeError(`Not a countable day: ${day} (expected a whole number within ±9e15)`);
  const whole = Math.floor(day / DAYS_IN_400_YEARS);
  const rest = day - whole * DAYS_IN_400_YEARS + EPOCH;
  const cycle = Math.floor(rest / DAYS_IN_400_YEARS);
  const dayOfCycle = rest - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return {
    year: (whole + cycle) * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const DAY_TEXT = /^([+-]?)(\d{4}|[1-9]\d{4,})-(\d\d)-(\d\d)$/;

/**
 * Parses `YYYY-MM-DD`, `-YYYY-MM-DD`, or a signed longer year (`+170000002-01-01`), as ISO 8601 and java.time write them.
 * Returns null if the text is anything else, is not a real date, or is outside the supported days.
 */
export function parseDay(text: string): Day | null {
  const match = DAY_TEXT.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', month = '', date = ''] = match;
  // Only years of more than four digits have a plus; the year 0000 has no sign.
  if (digits.length > 4 ? sign === '' : sign === '+' || (sign === '-' && digits === '0000')) return null;
  const year = Number(sign + digits);
  if (+month < 1 || +month > 12 || +date < 1 || +date > lastDayOfMonth(year, +month)) return null;
  const day = dayOf(year, +month, +date);
  return isCountable(day) ? day : null;
}

/** Formats a day in the form that `parseDay` accepts. Throws RangeError for an open bound, which callers return as null. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Today, in UTC. */
export function today(): Day {
  return Math.floor(Date.now() / 86_400_000);
}

/** The first and the last day that can be asked about. They stand for open bounds in the graph, and dates of records lie between them (rule R22). */
export const FIRST_DAY: Day = dayOf(-9999, 1, 1);
export const LAST_DAY: Day = dayOf(9999, 12, 31);

/**
 * Reads a day that somebody asks about, from FIRST_DAY to LAST_DAY: an argument of the API, a parameter of a URL, a text field. Returns
 * a message with what was expected if the value is anything else.
 */
export function readDay(value: unknown): Day | string {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day !== null && day >= FIRST_DAY && day <= LAST_DAY) return day;
  return `${JSON.stringify(value)} is not a day: expected a real date from ${formatDay(FIRST_DAY)} to ${formatDay(LAST_DAY)}, such as 2022-01-31 or -0043-03-15`;
}
