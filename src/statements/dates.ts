import { formatDay } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import type { TimeFacts } from './facts.ts';

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
  const plain = PLAIN.exec(known(text));
  if (plain) {
    const [, date = '', qualifier = ''] = plain;
    const is = (...qualifiers: string[]) => qualifiers.includes(qualifier);
    return { form: 'plain', date, about: is('~', '%'), possibly: is('?', '%') };
  }
  const limit = LIMIT.exec(text);
  if (limit && limit[1] !== limit[3]) return { form: limit[1] === undefined ? 'since' : 'by', date: limit[2]! };
  return { form: parseEdtf(text).valid && /^\[[^,]*\d\.\.[^,]*\]$|^[\dX-]+$/.test(text) ? 'between' : 'other' };
}

/** A date without a month or day of which nothing is known: 2022-XX is a year. */
function known(text: string): string {
  return text.replace(/^(-?\d{4}(?:-\d\d)?)(?:-XX){1,2}$/, '$1');
}

/** How exact a plain date is. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  const parts = date.replace(/^-/, '').split('-').length;
  return parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
}

/** The last day that a date which is not plain can mean; a plain date as it is. */
export function latest(text: string): string {
  const edtf = parseEdtf(text);
  if (formOf(text).form === 'plain') return known(text);
  return !edtf.valid || !Number.isFinite(edtf.latest) ? text : formatDay(edtf.latest);
}

/** Whether two dates are exact and in one year, so that a label names the year once. */
export function isWithinYear(from: string | null, to: string | null): boolean {
  const exact = /^\d{4}-\d\d(?:-\d\d)?$/;
  return (
    from !== null && to !== null && exact.test(from) && from.length === to.length && from.slice(0, 4) === to.slice(0, 4)
  );
}

/** When a claim began, unless that says no more than that it was so on the day of the source. */
export function beginningOf({ from, endState, asOf }: TimeFacts): string | null {
  return endState === 'ONGOING' && asOf !== null && from === `[..${asOf}]` ? null : from;
}

/** The day of the source by which a claim was over, where nothing else says when it ended. */
export function overBy({ to, endedBy, endState, asOf }: TimeFacts): string | null {
  return to === null && !endedBy && (endState === 'ENDED' || endState === 'IMPLIED') ? asOf : null;
}
