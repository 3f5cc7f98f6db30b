import neo4j from 'neo4j-driver';
import type { Bounds } from '../time/bounds.ts';
import type { Day } from '../edtf/day.ts';
import { dateOf, FIRST_DAY, formatDay, LAST_DAY } from '../edtf/day.ts';

/** Days that stand for open bounds in the graph. Rule R22 keeps all dates of records between them. */
export const SENTINEL = { min: formatDay(FIRST_DAY), max: formatDay(LAST_DAY) } as const;

const UNDATED = '9999999';

type Date = InstanceType<typeof neo4j.types.Date>;

/** A cache: a data set has few distinct days compared with its claims. */
const DAYS_KEPT = 100_000;
const kept = new Map<Day, Date>();

/** A day as a Neo4j DATE; an open bound as its sentinel. Equal days usually share one object. */
export function dayProperty(day: Day): Date {
  const known = kept.get(day);
  if (known) return known;
  if (kept.size >= DAYS_KEPT) kept.clear();
  const { year, month, day: dayOfMonth } = dateOf(within(day));
  const made = new neo4j.types.Date(year, month, dayOfMonth);
  kept.set(day, made);
  return made;
}

/** Seven digits that sort in the order of days, an open beginning first; null, for undated records, sorts last. */
export function sortDay(day: Day | null): string {
  return day === null ? UNDATED : String(within(day) - FIRST_DAY).padStart(7, '0');
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

/** The duration bucket for anything with an open end or beginning; all others are smaller. */
export const OPEN_BUCKET = 24;

/**
 * The bucket of a duration: the least k for which there are at most 2^k days from the first to the last. Anything that overlaps a
 * window begins less than 2^k days before it, so an index on bucket and fromMin finds it without reading everything earlier.
 */
export function durationBucket({ fromMin, toMax }: Pick<Bounds, 'fromMin' | 'toMax'>): number {
  if (!Number.isFinite(fromMin) || !Number.isFinite(toMax)) return OPEN_BUCKET;
  return Math.ceil(Math.log2(toMax - fromMin + 1));
}

/** Duration buckets as a property, smallest first; null if there are none. */
export function durationBucketsProperty(buckets: ReadonlySet<number>): unknown {
  return buckets.size ? [...buckets].toSorted((a, b) => a - b).map((bucket) => neo4j.int(bucket)) : null;
}

/** The earliest day on which anything in a duration bucket can begin if it lasts until a given day or longer. */
export function earliestStart(bucket: number, day: Day): Day {
  return bucket === OPEN_BUCKET ? FIRST_DAY : within(day - 2 ** bucket + 1);
}

const within = (day: Day) => Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
