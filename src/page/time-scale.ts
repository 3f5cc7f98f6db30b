/** Days on a line of pixels: the beginning of `from` is at `left`, that of `to` at `right`. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The x of a day's beginning; days may be fractions. */
export function xOf(day: number, { from, to, left, right }: TimeScale): number {
  return left + ((day - from) / (to - from)) * (right - left);
}

/** The day at an x, as a fraction. */
export function dayAt(x: number, { from, to, left, right }: TimeScale): number {
  return from + ((x - left) / (right - left)) * (to - from);
}
