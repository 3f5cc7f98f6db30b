/**
 * A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; `-Infinity` and `Infinity` stand for
 * an open bound. Years have astronomical numbers (0 is 1 BC), as in ISO 8601.
 */
export type Day = number;

/** A span of days, both ends included; an open end is infinite. */
export interface Span {
  readonly min: Day;
  readonly max: Day;
}

export const OPEN: Span = { min: -Infinity, max: Infinity };
