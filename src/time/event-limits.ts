import { narrowed, type Bounds } from './bounds.ts';
import type { Day } from '../edtf/day.ts';

/** A day that a claim cannot pass because of an event that it names. */
export interface EventLimit {
  readonly day: Day;
  readonly event: string;
  /** Where the claim names the event. */
  readonly path: readonly string[];
}

/** What the events that a claim names say of when it held. */
export interface EventLimits {
  /** It does not begin before an event that it connects: the first possible day of the latest of these. */
  readonly notBefore: EventLimit | null;
  /** It does not outlast the event that ended it: the last possible day of that event. */
  readonly notAfter: EventLimit | null;
}

export const NO_LIMITS: EventLimits = { notBefore: null, notAfter: null };

/** Narrows bounds to what the events leave of them; contradictory ones are returned as they are: see `isReversed`. */
export function withinEvents(bounds: Bounds, { notBefore, notAfter }: EventLimits): Bounds {
  return narrowed({
    ...bounds,
    fromMin: Math.max(bounds.fromMin, notBefore?.day ?? -Infinity),
    toMax: Math.min(bounds.toMax, notAfter?.day ?? Infinity),
  });
}
