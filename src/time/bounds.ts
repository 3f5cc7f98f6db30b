import type { Day } from '../edtf/day.ts';

/** The four bounds: it began in [fromMin, fromMax]; its last day lies in [toMin, toMax]. Open bounds are infinite. */
export interface Bounds {
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

/** Bounds without information, used for invalid records so that nothing is derived from them. */
export const UNBOUNDED: Bounds = { fromMin: -Infinity, fromMax: Infinity, toMin: -Infinity, toMax: Infinity };

/** The bounds of something that is always true. */
export const ALWAYS: Bounds = { fromMin: -Infinity, fromMax: -Infinity, toMin: Infinity, toMax: Infinity };

/** Narrows the bounds so that nothing ends before it begins. */
export function narrowed({ fromMin, fromMax, toMin, toMax }: Bounds): Bounds {
  return { fromMin, fromMax: Math.min(fromMax, toMax), toMin: Math.max(toMin, fromMin), toMax };
}

/** Whether no days satisfy the bounds. */
export function isReversed({ fromMin, fromMax, toMin, toMax }: Bounds): boolean {
  return fromMin > toMax || fromMin > fromMax || toMin > toMax;
}
