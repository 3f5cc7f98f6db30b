import * as fc from 'fast-check';
import type { Settings } from './settings.ts';

/** A date that is written once the year is known from which it counts. */
export type DateIn = (year: number) => string;

const two = (number: number) => String(number).padStart(2, '0');
/** A year as EDTF has it, from -9999 to 9999. */
export const four = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** Every form of a date that has no open end and is no interval; the plainest first, to which shrinking leads. */
const FORMS: readonly ((year: number, month: string, day: string) => string)[] = [
  (year) => four(year),
  (year, month) => `${four(year)}-${month}`,
  (year, month, day) => `${four(year)}-${month}-${day}`,
  (year, month, day) => `${four(year)}-${month}-${day}`,
  (year) => `${four(year)}~`,
  (year) => `${four(year)}?`,
  (year, month) => `${four(year)}-${month}%`,
  (year) => `${four(year).slice(0, -1)}X`,
  (year) => `${four(year)}-21`,
  (year) => `[${four(year - 1)}..${four(year + 1)}]`,
  (year) => `[${four(year)},${four(year + 2)}]`,
  (year) => `{${four(year)},${four(year + 1)}}`,
  (year, _, day) => `${four(year)}-?${day === '28' ? '12' : '06'}`,
];
const OPEN: typeof FORMS = [
  (year, month, day) => `[..${four(year)}-${month}-${day}]`,
  (year, month, day) => `[${four(year)}-${month}-${day}..]`,
];

/** Dates of a year or of one soon after it; `open`: such that say only by when or from when, too. */
export function dates({ months, days }: Pick<Settings, 'months' | 'days'>, open = true): fc.Arbitrary<DateIn> {
  const forms = open ? [...FORMS, ...OPEN] : FORMS;
  return fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom(...months), fc.constantFrom(...days), fc.nat({ max: 1 }))
    .map(
      ([form, month, day, later]) =>
        (year) =>
          form(year + later, two(month), two(day)),
    );
}

/** Dates and intervals. */
export function intervals(settings: Pick<Settings, 'months' | 'days'>): fc.Arbitrary<DateIn> {
  const ends = fc.tuple(dates(settings, false), dates(settings, false), fc.integer({ min: 2, max: 3 }));
  const closed = ends.map(
    ([begin, end, years]): DateIn =>
      (year) =>
        `${begin(year)}/${end(year + years)}`,
  );
  const open = fc
    .tuple(
      dates(settings, false),
      fc.constantFrom(
        (date: string) => `${date}/..`,
        (date: string) => `${date}/`,
        (date: string) => `../${date}`,
      ),
    )
    .map(
      ([date, form]): DateIn =>
        (year) =>
          form(date(year)),
    );
  // A set has its own marks: only plain dates and ranges stand at the end of an interval.
  const plain = (date: DateIn) => !/[[{]/.test(date(2000));
  return fc.oneof(
    { weight: 4, arbitrary: dates(settings) },
    { weight: 1, arbitrary: closed.filter(plain) },
    { weight: 1, arbitrary: open.filter(plain) },
  );
}
