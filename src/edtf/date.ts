import { dayOf, isCountable, lastDayOfMonth, type Day, type Span } from './day.ts';

/** A conformance level of EDTF. */
export type EdtfLevel = 0 | 1 | 2;

/** A single EDTF date, or date with time. Intervals and sets consist of these. */
export interface EdtfDate {
  /** The lowest level whose grammar allows it. */
  readonly level: EdtfLevel;
  readonly precision: 'year' | 'grouping' | 'month' | 'day' | 'second';
  /** The first and last real day that it can mean. */
  readonly span: Span;
  /** The digits of the year, at least four, with X for unspecified ones and a minus before negative years. */
  readonly year: string;
  /** `01` to `12`, with X for unspecified digits; `21` to `41` for a season or other part of a year; empty if there is no month. */
  readonly month: string;
  /** `01` to `31`, with X for unspecified digits; empty if there is no day. */
  readonly day: string;
  /** `10:10:10`, followed by `Z` or a UTC offset if given; empty if there is no time. */
  readonly time: string;
  /** All its qualifiers combined: uncertain `?`, approximate `~`, both `%`. */
  readonly qualifier: '' | '?' | '~' | '%';
  /** Whether the year is an estimate with fewer significant digits than it has (1950S2). */
  readonly estimated: boolean;
}

const DATE =
  /^([?~%]?)(-?[\dX]{4})(?:S([1-9]\d*))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const LONG_YEAR = /^([?~%]?)Y(-?[1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)$/;
const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)T((\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d)(?::(\d\d))?)?)$/;
/** The patterns of unspecified digits that level 1 allows; all others are level 2. */
const RIGHTMOST = /^-?(\d\d[\dX]X|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'a date is missing'],
  [/\.\./, 'two dots stand for an open end of an interval or set, or between two dates in a set'],
  [/\//, 'an interval has one slash between its two ends, and a set contains no interval'],
  [/^[?~%]*[+-]?\d{1,3}([-?~%]|$)|^\d{1,2}\./, 'a year has four digits'],
  [/^[+-]?\d{5,}$/, 'a longer year begins with Y (Y17000), and hyphens separate the parts'],
  [/^\+/, 'a year has no plus sign'],
  [/^\d{4}-([\dX]|[\dX]{2}-[\dX])([-?~%]|$)/, 'month and day have two digits each'],
  [/[?~%]{2}/, 'only one qualifier is allowed in one place; % means both ? and ~'],
  [/[xu]/, 'an unspecified digit is a capital X'],
  [/T/, 'a time is hh:mm:ss, optionally followed by Z, ±hh or ±hh:mm'],
  [/S/, 'significant digits, at least 1, follow a year without month or day (1950S2)'],
  [/Y/, 'Y comes before a year of more than four digits or an exponential one (Y17E7), without month or day'],
];

/**
 * Parses an EDTF date, with or without a time. Returns a message with the problem and what was expected if the text is not
 * one, if the date does not exist in the calendar, or if no real date matches its pattern.
 */
export function readDate(text: string): EdtfDate | string {
  const date = DATE.exec(text);
  if (date) return readCalendarDate(text, date);
  const long = LONG_YEAR.exec(text);
  if (long) return readLongYear(text, long);
  const dateTime = DATE_TIME.exec(text);
  if (dateTime) return readDateTime(text, dateTime);
  const hint = HINTS.find(([shape]) => shape.test(text))?.[1] ?? 'expected YYYY, YYYY-MM or YYYY-MM-DD';
  return `"${text}" is not an EDTF date: ${hint}`;
}

function readCalendarDate(text: string, match: RegExpExecArray): EdtfDate | string {
  const [, y1 = '', year = '', significant, y2 = '', m1 = '', month = '', m2 = '', d1 = '', day = '', d2 = ''] = match;
  if (significant !== undefined) {
    if (month) return `"${text}": significant digits (S) need a year without month or day`;
    if (year.includes('X')) return `"${text}": a year has significant digits (S) or unspecified ones (X), not both`;
    return estimate(text, year, Number(significant), y1 + y2);
  }
  const bare = [year, month, day].filter(Boolean).join('-');
  const grouping = /^(2[1-9]|3\d|4[01])$/.test(month);
  if (grouping && day) return `"${text}": a season or other part of a year (${month}) has no days; expected YYYY-MM-DD`;
  const span = grouping ? groupingSpan(year, Number(month)) : calendarSpan(year, month, day);
  if (!span) return `"${text}": ${whyUnreal(year, month, day)}`;
  // A qualifier at the very end is level 1; anywhere else it qualifies a group or a single component.
  const qualifiers = y1 + y2 + m1 + m2 + d1 + d2;
  const partial = qualifiers.length > (day ? d2 : month ? m2 : y2).length;
  const unspecified = bare.includes('X');
  const level2 = partial || (unspecified && !RIGHTMOST.test(bare)) || (grouping && Number(month) > 24);
  const level1 = qualifiers || unspecified || grouping || year.startsWith('-');
  return {
    level: level2 ? 2 : level1 ? 1 : 0,
    precision: day ? 'day' : grouping ? 'grouping' : month ? 'month' : 'year',
    span,
    year,
    month,
    day,
    time: '',
    qualifier: union(qualifiers),
    estimated: false,
  };
}

function readLongYear(text: string, match: RegExpExecArray): EdtfDate | string {
  const [, left = '', digits = '', exponent, significant, right = ''] = match;
  const year = Number(exponent === undefined ? digits : `${digits}e${exponent}`);
  if (exponent === undefined && Math.abs(year) <= 9999)
    return `"${text}": Y is for years of more than four digits; expected ${digits.replace(/\d+/, (d) => d.padStart(4, '0'))}`;
  const span = { min: dayOf(year, 1, 1), max: dayOf(year, 12, 31) };
  if (!isCountable(span.min) || !isCountable(span.max))
    return `"${text}": expected a year within 24 million million years of today, beyond which days are not counted`;
  const plain = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  if (significant !== undefined) return estimate(text, plain, Number(significant), left + right);
  return {
    level: left || exponent ? 2 : 1,
    precision: 'year',
    span,
    year: plain,
    month: '',
    day: '',
    time: '',
    qualifier: union(left + right),
    estimated: false,
  };
}

/** A year with significant digits: it stands for all years that begin with them. */
function estimate(text: string, year: string, significant: number, qualifiers: string): EdtfDate | string {
  const value = Math.abs(Number(year));
  const written = year.replace('-', '').length;
  if (Number(year) === 0 && year.startsWith('-')) return `"${text}": ${NO_MINUS_ZERO}`;
  if (significant > written)
    return `"${text}": the year has only ${written} digits, not ${significant} significant ones`;
  const unit = 10 ** Math.max(0, String(value).length - significant);
  const low = Math.floor(value / unit) * unit;
  const [first, last] = year.startsWith('-') ? [-(low + unit - 1), -low] : [low, low + unit - 1];
  const span = { min: dayOf(first, 1, 1), max: dayOf(last, 12, 31) };
  if (!isCountable(span.min) || !isCountable(span.max)) return `"${text}": too far away for its days to be counted`;
  return {
    level: 2,
    precision: 'year',
    span,
    year,
    month: '',
    day: '',
    time: '',
    qualifier: union(qualifiers),
    estimated: unit > 1,
  };
}

function readDateTime(text: string, match: RegExpExecArray): EdtfDate | string {
  const [, dateText = '', time = '', h = '', m = '', s = '', sign, shiftHour = '00', shiftMinute = '00'] = match;
  const date = readDate(dateText);
  if (typeof date === 'string') return date;
  if (date.precision !== 'day') return `"${text}": a time needs a date with month and day`;
  const shift = Number(shiftHour) * 60 + Number(shiftMinute);
  if (Number(shiftMinute) > 59 || shift > 14 * 60) return `"${text}": expected a shift from UTC of at most 14:00`;
  if (sign === '-' && shift === 0) return `"${text}": no shift from UTC is +00:00 or Z`;
  // A leap second is the last second of a UTC day; without a UTC offset, that can be the end of any quarter of an hour.
  const minute = Number(h) * 60 + Number(m);
  const utc = minute + (sign === '-' ? shift : -shift);
  const local = !time.endsWith('Z') && sign === undefined;
  const leap = local ? minute % 15 === 14 : (utc + 1440) % 1440 === 1439;
  if (Number(h) > 23 || Number(m) > 59 || Number(s) > (leap ? 60 : 59))
    return `"${text}": ${h}:${m}:${s} is not a time of day; expected 00:00:00 to 23:59:59`;
  return { ...date, precision: 'second', time };
}

const NO_MINUS_ZERO = 'the year 0000 has no minus sign; the year before it is -0001';

/** All numbers that match digits with X, in the order of `digits`. */
function* numbers(pattern: string, digits: string): Generator<number> {
  const at = pattern.indexOf('X');
  if (at < 0) yield Number(pattern);
  else for (const digit of digits) yield* numbers(pattern.slice(0, at) + digit + pattern.slice(at + 1), digits);
}

const RISING = '0123456789';
const FALLING = '9876543210';

function calendarSpan(year: string, month: string, day: string): Span | undefined {
  const min = outermost(year, month, day, false);
  if (min === undefined) return undefined;
  return { min, max: outermost(year, month, day, true) ?? min };
}

/** The first or the last real day that matches; a missing month or day leaves all of them. */
function outermost(year: string, month: string, day: string, last: boolean): Day | undefined {
  const order = last ? FALLING : RISING;
  for (const y of yearsOf(year, last)) {
    for (const m of month ? numbers(month, order) : [last ? 12 : 1]) {
      if (m < 1 || m > 12) continue;
      const length = lastDayOfMonth(y, m);
      for (const d of day ? numbers(day, order) : [last ? length : 1]) {
        if (d >= 1 && d <= length) return dayOf(y, m, d);
      }
    }
  }
  return undefined;
}

/** The years that match, latest first if `last` is true. */
function* yearsOf(pattern: string, last: boolean): Generator<number> {
  for (const year of numbers(pattern, last === pattern.startsWith('-') ? RISING : FALLING)) {
    if (!Object.is(year, -0)) yield year;
  }
}

function groupingSpan(pattern: string, code: number): Span | undefined {
  const [first, length] = groupingMonths(code);
  const earliest = yearsOf(pattern, false).next();
  const latest = yearsOf(pattern, true).next();
  if (earliest.done || latest.done) return undefined;
  const endMonth = first + length - 1;
  const endYear = latest.value + (endMonth > 12 ? 1 : 0);
  const end = endMonth > 12 ? endMonth - 12 : endMonth;
  return { min: dayOf(earliest.value, first, 1), max: dayOf(endYear, end, lastDayOfMonth(endYear, end)) };
}

/**
 * The first month (1 to 12) and the number of months of a season or other sub-year grouping, 21 to 41. Seasons are the
 * meteorological ones, northern unless the code says southern; one that begins in December ends in the next year.
 */
export function groupingMonths(code: number): readonly [first: number, length: number] {
  if (code <= 28) return [((code - 21) % 4) * 3 + 3, 3];
  if (code <= 32) return [(((code - 29) * 3 + 8) % 12) + 1, 3];
  if (code <= 36) return [(code - 33) * 3 + 1, 3];
  if (code <= 39) return [(code - 37) * 4 + 1, 4];
  return [(code - 40) * 6 + 1, 6];
}

function whyUnreal(year: string, month: string, day: string): string {
  if (year === '-0000') return NO_MINUS_ZERO;
  if (!month.includes('X') && (Number(month) < 1 || Number(month) > 12))
    return `${month} is not a month; expected 01 to 12, or 21 to 41 for a season or other part of a year`;
  if ((year + month + day).includes('X')) return 'no real date matches these digits';
  const length = lastDayOfMonth(Number(year), Number(month));
  return `this day does not exist; expected 01 to ${length} in ${year}-${month}`;
}

function union(qualifiers: string): EdtfDate['qualifier'] {
  const kinds = new Set(qualifiers);
  if (kinds.has('%') || kinds.size > 1) return '%';
  return kinds.has('?') ? '?' : kinds.has('~') ? '~' : '';
}
