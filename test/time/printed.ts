import { formatDay, parseDay, type Span } from '../../src/edtf/day.ts';
import type { Bounds } from '../../src/time/bounds.ts';
import type { Validity } from '../../src/time/validity.ts';

/** The day of a text. */
export const day = (text: string) => parseDay(text)!;

/** From one day to another. */
export const span = (min: string, max: string): Span => ({ min: day(min), max: day(max) });

/** The bounds of a text as `printed` writes them. */
export function boundsOf(text: string): Bounds {
  const [fromMin, fromMax, toMin, toMax] = text
    .split(' ')
    .map((one) => (one === 'open' ? Infinity : one === '-open' ? -Infinity : day(one)));
  return { fromMin: fromMin!, fromMax: fromMax!, toMin: toMin!, toMax: toMax! };
}

/** Four bounds and the end state on one line. */
export function printed({ bounds: { fromMin, fromMax, toMin, toMax }, endState }: Validity): string {
  const text = (value: number) => (Number.isFinite(value) ? formatDay(value) : value > 0 ? 'open' : '-open');
  return `${[fromMin, fromMax, toMin, toMax].map(text).join(' ')} ${endState}`;
}
