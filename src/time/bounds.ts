import type { Day } from '../edtf/day.ts';

/** The four bounds: it began in [fromMin, fromMax]; its last day lies in [toMin, toMax]. Open bounds are infinite. */
export interface Bounds {
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

/** Bounds that say nothing: what a record with a fault has, so that nothing follows from them. */
export const UNBOUNDED: Bounds = { fromMin: -Infinity, fromMax: Infinity, toMin: -Infinity, toMax: Infinity };

/** The bounds of what holds on every day. */
export const ALWAYS: Bounds = { fromMin: -Infinity, fromMax: -Infinity, toMin: Infinity, toMax: Infinity };

/** Narrows the bounds by what holds of everything: nothing ends before it begins. */
export function narrowed({ fromMin, fromMax, toMin, toMax }: Bounds): Bounds {
  return { fromMin, fromMax: Math.min(fromMax, toMax), toMin: Math.max(toMin, fromMin), toMax };
}

/** Whether no days satisfy the bounds. */
export function isReversed({ fromMin, fromMax, toMin, toMax }: Bounds): boolean {
  return fromMin > toMax || fromMin > fromMax || toMin > toMax;
}
