import { dateOf, type Day } from '../edtf/day.ts';
import type { EdtfDate } from '../edtf/date.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import { readForm, type EdtfRange } from '../edtf/form.ts';
import { edtfLabel } from '../edtf/label.ts';

/** A date of CSL-JSON: one date or the first and last of several, each a year, perhaps with a month and a day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  readonly circa?: true;
  /** Words, which take the place of the other values where a date is printed. */
  readonly literal?: string;
}

/** A year, perhaps with a month (21 to 24 for a season) and a day; years have astronomical numbers. */
type Parts = readonly [year: number, ...monthAndDay: number[]];

/** What citations can say of a date in EDTF: never more exact than the date itself. */
interface CitationDate {
  /** The date, or the first and last of which it is one. */
  readonly parts: readonly [Parts] | readonly [Parts, Parts];
  readonly qualifier: EdtfDate['qualifier'];
  /** Whether the parts do not say all that the date does. */
  readonly isMore: boolean;
}

/** A date in EDTF as one of CSL-JSON. */
export function cslDate(edtf: string): CslDate {
  const { parts, qualifier, isMore } = citationDate(edtf);
  const [[, season]] = parts;
  return {
    'date-parts': parts.map(([year, month, ...rest]) => {
      // CSL counts years before 1 as historians do: -1 is 1 BC.
      const counted = year < 1 ? year - 1 : year;
      return month === undefined || month > 12 ? [counted] : [counted, month, ...rest];
    }),
    ...(season !== undefined && season > 12 && { season: season - 20 }),
    ...(qualifier && { circa: true as const }),
    ...(isMore && { literal: edtfLabel(edtf, 'en') }),
  };
}

/** Forms of unspecified digits that biblatex reads: a decade, a century, a month of a year, a day of a month. */
const UNSPECIFIED = /^-?\d\d(?:[\dX]X|\d\d(?:-XX(?:-XX)?|-\d\d-XX))$/;

/** A date in EDTF in the forms of its level 1 that biblatex reads. */
export function biblatexDate(edtf: string): string {
  if (UNSPECIFIED.test(edtf)) return edtf;
  const { parts, qualifier } = citationDate(edtf);
  return parts.map((each) => `${isoText(each)}${qualifier}`).join('/');
}

/** A date in EDTF in the form of RIS: `YYYY/MM/DD/other`, as much of it as is known. */
export function risDate(edtf: string): string {
  const { parts, qualifier, isMore } = citationDate(edtf);
  const [first] = parts;
  const isSeason = first[1] !== undefined && first[1] > 12;
  const numbers = isoText(isSeason ? [first[0]] : first).split(/(?<=\d)-/);
  if (!isMore && qualifier === '' && !isSeason) return numbers.join('/');
  return [...numbers, '', ''].slice(0, 3).concat(edtfLabel(edtf, 'en').replaceAll('/', ' ')).join('/');
}

/** The first year that a date in EDTF can mean: four digits, with a minus before the year 0. */
export function firstYear(edtf: string): string {
  return isoText([citationDate(edtf).parts[0][0]]);
}

function isoText([year, ...rest]: Parts): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function citationDate(text: string): CitationDate {
  const form = readForm(text);
  if (typeof form === 'string') throw new RangeError(`not a date in EDTF: ${text}`);
  if (form.form === 'date') return { ...ofDate(form.date), qualifier: form.date.qualifier };
  const ranges = form.form === 'interval' ? [form.from, form.to] : form.members;
  const dates = ranges.flatMap(({ first, last }: EdtfRange) => [first, last]).filter((date) => date !== null);
  const { earliest, latest } = parseEdtf(text) as { earliest: Day; latest: Day };
  const first = dates.find(({ span }) => span.min === earliest);
  const last = dates.find(({ span }) => span.max === latest);
  // Of a day before or after which something was, only the year says nothing wrong.
  if (!first || !last) return { parts: [[ofDate((last ?? first)!).parts.at(-1)![0]]], qualifier: '~', isMore: true };
  const ends = [first, last].flatMap((date) => ofDate(date).parts);
  const [start, end] = [ends[0]!, ends.at(-1)!];
  const parts = isoText(start) === isoText(end) ? ([end] as const) : ([start, end] as const);
  return { parts, qualifier: '~', isMore: true };
}

/** A single date: its own parts where they are known, else the first and last year. */
function ofDate({ year, month, day, span, estimated }: EdtfDate): Pick<CitationDate, 'parts' | 'isMore'> {
  if (year.includes('X') || estimated) {
    const [first, last] = [dateOf(span.min).year, dateOf(span.max).year];
    return { parts: first === last ? [[first]] : [[first], [last]], isMore: true };
  }
  const known = [month, day].map((part) => (part === '' || part.includes('X') ? undefined : Number(part)));
  const [knownMonth, knownDay] = known;
  // Quarters and other parts of a year, from 25 on, have no form outside EDTF.
  if (knownMonth === undefined || knownMonth > 24)
    return { parts: [[Number(year)]], isMore: month !== '' && month !== 'XX' };
  if (knownDay === undefined) return { parts: [[Number(year), knownMonth]], isMore: day !== '' && day !== 'XX' };
  return { parts: [[Number(year), knownMonth, knownDay]], isMore: false };
}
