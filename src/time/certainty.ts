import type { Span } from '../edtf/day.ts';
import type { Bounds } from './bounds.ts';

/** CERTAIN: true for every possible meaning of the dates; POSSIBLE: true for some. Null means true for none. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Whether something holds on at least one day of a window; for a single day both ends of the window are that day. */
export function certaintyIn({ fromMin, fromMax, toMin, toMax }: Bounds, { min, max }: Span): Certainty | null {
  return certaintyOf(fromMax <= max && toMin >= min, fromMin <= max && toMax >= min);
}

/** Whether something that begins in `from` and has its last day in `to` lasts at least this number of days. */
export function certaintyOfLasting(days: number, from: Span, to: Span): Certainty | null {
  const { min, max } = durationOf(from, to);
  return certaintyOf(min >= days, max >= days);
}

/** The minimum and maximum number of days that something lasts if it begins in `from` and its last day is in `to`. */
export function durationOf(from: Span, to: Span): Span {
  return { min: to.min - from.max + 1, max: to.max - from.min + 1 };
}

function certaintyOf(isCertain: boolean, isPossible: boolean): Certainty | null {
  if (isCertain) return 'CERTAIN';
  return isPossible ? 'POSSIBLE' : null;
}
