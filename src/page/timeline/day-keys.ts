import { addMonths, type Day } from '../days.ts';

/**
 * The day that a key moves the cursor to: arrows by a day, with Shift by a month, Page by a year, Home and End to the ends of
 * `extent`; null for other keys.
 */
export function dayAfterKey(day: Day, key: string, shift: boolean, extent: readonly [Day, Day]): Day | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? addMonths(day, -1) : day - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? addMonths(day, 1) : day + 1;
    case 'PageDown':
      return addMonths(day, -12);
    case 'PageUp':
      return addMonths(day, 12);
    case 'Home':
      return extent[0];
    case 'End':
      return extent[1];
    default:
      return null;
  }
}
