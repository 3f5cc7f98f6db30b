import { formatDay, type Day, type Span } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import type { Bounds } from './bounds.ts';

/** What the sources say of the beginning and the end of something, without what follows from when they were published. */
export interface StatedEnds {
  readonly bounds: Bounds;
  /** EDTF of the beginning and the end, its own or that of the event that began or ended it; null: not stated. */
  readonly begin: string | null;
  readonly end: string | null;
}

/** A year, a month or a day. */
const PLAIN = /^-?\d{4}(?:-\d\d){0,2}$/;
/** One of the days between two of these, either of which may be open. */
const BETWEEN = /^\[([^.]*)\.\.([^.]*)\]$/;

/**
 * The EDTF of a computed date as precise as the sources: the text that means the same days, or the year, the months or the
 * days from the first to the last of them, as far as sources state both; null: no source states the date.
 */
export function statedDate(days: Span, texts: readonly (string | null)[]): string | null {
  const dates = [...new Set(texts)].filter((text) => text !== null);
  const same = dates.find((text) => isSame(text, days));
  if (same !== undefined) return same;
  const precision = Math.min(
    precisionOf(
      dates.map((text) => BETWEEN.exec(text)?.[1] ?? text),
      ({ min }) => min === days.min,
    ),
    precisionOf(
      dates.map((text) => BETWEEN.exec(text)?.[2] ?? text),
      ({ max }) => max === days.max,
    ),
  );
  if (precision === 0) return null;
  const [first, last] = [cut(days.min, precision), cut(days.max, precision)];
  return first === last ? first : `[${first}..${last}]`;
}

/**
 * The EDTF of the day next to a date of the sources, which only a date of one day has; null for all others.
 * @param days the days that it can be, by what the sources say of it.
 */
export function statedNeighbour({ min, max }: Span, text: string | null): string | null {
  return min === max && Number.isFinite(min) && text !== null && PLAIN.test(text) ? formatDay(min) : null;
}

function isSame(text: string, { min, max }: Span): boolean {
  const edtf = parseEdtf(text);
  return edtf.valid && edtf.form !== 'interval' && edtf.earliest === min && edtf.latest === max;
}

/** 1 to 3 for a year, a month or a day: the most precise of the plain dates that fit; 0: none does. */
function precisionOf(texts: readonly string[], fits: (days: Span) => boolean): number {
  const precisions = texts.map((text) => {
    const edtf = PLAIN.test(text) ? parseEdtf(text) : null;
    return edtf?.valid && fits({ min: edtf.earliest, max: edtf.latest }) ? text.slice(1).split('-').length : 0;
  });
  return Math.max(0, ...precisions);
}

/** The year, the month or the day. */
const cut = (day: Day, precision: number) => formatDay(day).slice(0, [0, -6, -3, Infinity][precision]);
