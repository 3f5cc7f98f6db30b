import { formatDay, type Span } from '../edtf/day.ts';
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

/**
 * The EDTF of a computed date in the words of the sources: one of the texts, or the span between two of them, if it means the
 * same days; null: no source states it.
 */
export function statedDate(days: Span, texts: readonly (string | null)[]): string | null {
  const dates = texts.flatMap((text) => datesOf(text));
  const plain = dates.filter(({ text }) => PLAIN.test(text));
  const [first, last] = [plain.find(({ min }) => min === days.min), plain.find(({ max }) => max === days.max)];
  const spans = first && last ? datesOf(`[${first.text}..${last.text}]`) : [];
  return [...dates, ...spans].find(({ min, max }) => min === days.min && max === days.max)?.text ?? null;
}

/** A text with the days that it can mean, unless it is an interval or no EDTF. */
function datesOf(text: string | null): (Span & { readonly text: string })[] {
  const edtf = text === null ? null : parseEdtf(text);
  return edtf?.valid && edtf.form !== 'interval' ? [{ text: text!, min: edtf.earliest, max: edtf.latest }] : [];
}

/**
 * The EDTF of the day next to a date of the sources, which only a date of one day has; null for all others.
 * @param days the days that it can be, by what the sources say of it.
 */
export function statedNeighbour({ min, max }: Span, text: string | null): string | null {
  return min === max && Number.isFinite(min) && text !== null && PLAIN.test(text) ? formatDay(min) : null;
}
