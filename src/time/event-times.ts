import type { Day, Span } from '../edtf/day.ts';
import { withinEvents, type EventLimits } from './event-limits.ts';
import { UNKNOWN_VALIDITY, validityOfDate, type Validity } from './validity.ts';

/** When an event happened: by its own date, or within the days of the event that it is part of. */
export interface EventTime extends Validity {
  /** EDTF of its own date; null if it has none. */
  readonly edtf: string | null;
  /** The reporting date: if the end is open, the event lasted at least until then. */
  readonly asOf: Day;
}

/** The time of an event with an invalid date: it has unknown days. */
export const UNKNOWN_EVENT_TIME: EventTime = { ...UNKNOWN_VALIDITY, edtf: null, asOf: Infinity };

/** The time of an event by its date. */
export function eventTimeOf(date: string | undefined, asOf: Span): EventTime {
  return { ...validityOfDate(date, asOf), edtf: date ?? null, asOf: asOf.max };
}

/** From the first to the last day that an event can have had. */
export function eventSpan({ bounds: { fromMin, toMax } }: EventTime): Span {
  return { min: fromMin, max: toMax };
}

/** The validity of something without dates of its own that lasts as long as an event, as far as other events leave it. */
export function validityDuring({ bounds, endState }: EventTime, limits: EventLimits): Validity {
  return { bounds: withinEvents(bounds, limits), endState, fromEdtf: null, toEdtf: null };
}

/**
 * The times of all events that have any: an event without a date lies inside the days of the nearest dated event that it
 * is part of, directly or through others.
 * @param dated times by event id.
 * @param partOf for each event the one that it is part of; must have no circle.
 */
export function eventTimes(
  dated: ReadonlyMap<string, EventTime>,
  partOf: ReadonlyMap<string, string>,
): Map<string, EventTime> {
  const times = new Map(dated);
  for (const event of partOf.keys()) inheritTime(event, partOf, times);
  return times;
}

function inheritTime(event: string, partOf: ReadonlyMap<string, string>, times: Map<string, EventTime>): void {
  const undated: string[] = [];
  let whole: string | undefined = event;
  while (whole !== undefined && !times.has(whole)) {
    undated.push(whole);
    whole = partOf.get(whole);
  }
  if (whole === undefined) return;
  const { bounds, endState, asOf } = times.get(whole)!;
  const { fromMin, toMax } = bounds;
  const inherited: EventTime = {
    bounds: { fromMin, fromMax: toMax, toMin: fromMin, toMax },
    // If the whole is still going on, its parts may have ended.
    endState: endState === 'ONGOING' ? 'UNKNOWN' : endState,
    fromEdtf: null,
    toEdtf: null,
    edtf: null,
    asOf,
  };
  for (const part of undated) times.set(part, inherited);
}
