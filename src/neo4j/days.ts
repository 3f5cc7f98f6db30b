import neo4j from 'neo4j-driver';
import type { Bounds } from '../dataset/dataset.ts';
import type { Day, Span } from '../dataset/day.ts';
import { formatDay, parseDay } from '../dataset/day.ts';

/** Days that stand for open bounds in the graph: no record of a data set reaches them (rule of the years). */
export const SENTINEL = { min: '-9999-01-01', max: '9999-12-31' } as const;

const first = parseDay(SENTINEL.min)!;
const last = parseDay(SENTINEL.max)!;
const UNDATED = '9999999';

/** A day as a Neo4j DATE; an open bound as its sentinel. */
export function dayProperty(day: Day): InstanceType<typeof neo4j.types.Date> {
  const [, sign = '', year = '', month, dayOfMonth] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(formatDay(within(day)))!;
  return new neo4j.types.Date(Number(sign + year), Number(month), Number(dayOfMonth));
}

/** Seven digits that sort as days do, an open beginning first; null, for what has no day, sorts last. */
export function sortDay(day: Day | null): string {
  return day === null ? UNDATED : String(within(day) - first).padStart(7, '0');
}

/** The EDTF text of a span that was computed, not written: a day, or one of the days of a span; null: unbounded. */
export function spanEdtf({ min, max }: Span): string | null {
  if (min === -Infinity && max === Infinity) return null;
  if (min === max) return formatDay(min);
  return `[${min === -Infinity ? '' : formatDay(min)}..${max === Infinity ? '' : formatDay(max)}]`;
}

/** The four bounds of a claim or an event as properties. */
export function boundsProperties({ fromMin, fromMax, toMin, toMax }: Bounds): Record<keyof Bounds, unknown> {
  return {
    fromMin: dayProperty(fromMin),
    fromMax: dayProperty(fromMax),
    toMin: dayProperty(toMin),
    toMax: dayProperty(toMax),
  };
}

/** The reach of what is open at an end; what is not has a smaller one. */
export const OPEN_REACH = 24;

/**
 * How far days reach: the least k for which there are at most 2^k of them from the first to the last. What overlaps a window
 * begins less than 2^k days before it, so that an index on reach and fromMin finds it without reading all that was before.
 */
export function reachOf({ fromMin, toMax }: Pick<Bounds, 'fromMin' | 'toMax'>): number {
  if (!Number.isFinite(fromMin) || !Number.isFinite(toMax)) return OPEN_REACH;
  return Math.ceil(Math.log2(toMax - fromMin + 1));
}

/** The day from which on anything of that reach begins that touches a day or what comes after it, as text. */
export function earliestOfReach(reach: number, day: Day): string {
  return reach === OPEN_REACH ? SENTINEL.min : formatDay(within(day - 2 ** reach + 1));
}

const within = (day: Day) => Math.min(Math.max(day, first), last);
