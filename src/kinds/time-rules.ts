import type { Span } from '../edtf/day.ts';
import { eventSpan, validityDuring, type EventTime } from '../time/event-times.ts';
import type { EventLimits } from '../time/event-limits.ts';
import { validityOf, type Validity } from '../time/validity.ts';

/** What the time of a claim is computed from beside its record. */
export interface TimeContext extends EventContext {
  /** The day for which the claim's sources speak, as exactly as it is known. */
  readonly asOf: Span;
  /** Whether an id is an event's. */
  isEvent(id: string): boolean;
}

/** The times of events. */
export interface EventContext {
  /** The time of an event; null if it has no days, or if this is no event. */
  time(event: string): EventTime | null;
}

/** A context with what the events say that the claim names. */
export interface LimitedContext extends TimeContext {
  readonly limits: EventLimits;
}

/** When claims of a kind hold that have neither dates of their own nor `after`. */
export interface TimeRule {
  /** The keys that it reads. */
  readonly reads: readonly string[];
  /** null: the rule for all other claims applies, by which the end is unknown and the beginning lies before the source. */
  validity(record: Readonly<Record<string, unknown>>, context: LimitedContext): Validity | null;
}

/** As long as the event that a key names. */
export function duringEvent(key: string): TimeRule {
  return {
    reads: [key],
    validity: (record, { time, limits }) => {
      const found = time(record[key] as string);
      return found && validityDuring(found, limits);
    },
  };
}

/** From the days of the event that a key names on. */
export function sinceEvent(key: string): TimeRule {
  return {
    reads: [key],
    validity: (record, context) => {
      const startedBy = daysOf(record[key] as string, context);
      return validityOf({ startedBy, endState: 'ONGOING' }, context.asOf, context.limits);
    },
  };
}

/** From the day for which the source speaks on. */
export const sinceSource: TimeRule = {
  reads: [],
  validity: (_, { asOf }) => validityOf({ startedBy: asOf }, asOf),
};

/** From the first to the last day that an event can have had; null if it has none. */
export function daysOf(event: string | undefined, { time }: EventContext): Span | null {
  const found = event === undefined ? null : time(event);
  return found && eventSpan(found);
}
