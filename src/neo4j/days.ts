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

const within = (day: Day) => Math.min(Math.max(day, first), last);
