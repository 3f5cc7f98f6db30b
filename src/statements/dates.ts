import { formatDay } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';

/** How a statement's date is known: it is exact, one of a span of days, or something less common. */
export type DateForm =
  /** A plain year, month or day; `about` if it is near it, `possibly` if it is doubtful. */
  | { readonly form: 'plain'; readonly date: string; readonly about: boolean; readonly possibly: boolean }
  /** On or before, or on or after, a plain date. */
  | { readonly form: 'by' | 'since'; readonly date: string }
  /** Some day of a span. */
  | { readonly form: 'between' }
  | { readonly form: 'other' };

const PLAIN = /^(-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)([?~%]?)$/;
const LIMIT = /^\[(\.\.)?(-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)(\.\.)?\]$/;

/** The form of an EDTF date. */
export function formOf(text: string): DateForm {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, date = '', qualifier = ''] = plain;
    return { form: 'plain', date, about: '~%'.includes(qualifier || ' '), possibly: '?%'.includes(qualifier || ' ') };
  }
  const limit = LIMIT.exec(text);
  if (limit && limit[1] !== limit[3]) return { form: limit[1] === undefined ? 'since' : 'by', date: limit[2]! };
  return { form: parseEdtf(text).valid && /^\[[^,]*\d\.\.[^,]*\]$|^[\dX-]+$/.test(text) ? 'between' : 'other' };
}

/** How exact a plain date is. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  const parts = date.replace(/^-/, '').split('-').length;
  return parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
}

/** The last day that a date which is not plain can mean; a plain date as it is. */
export function latest(text: string): string {
  const edtf = parseEdtf(text);
  return formOf(text).form === 'plain' || !edtf.valid || !Number.isFinite(edtf.latest) ? text : formatDay(edtf.latest);
}

/** Whether two dates are exact and in one year, so that a label names the year once. */
export function isWithinYear(from: string | null, to: string | null): boolean {
  const exact = /^\d{4}-\d\d(?:-\d\d)?$/;
  return (
    from !== null && to !== null && exact.test(from) && from.length === to.length && from.slice(0, 4) === to.slice(0, 4)
  );
}

/** Whether a beginning says no more than that something was so on the day of the source. */
export function isAsOf(from: string | null, asOf: string | null): boolean {
  return from !== null && asOf !== null && from === `[..${asOf}]`;
}
