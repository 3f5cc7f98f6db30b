import { addMonths, type Day } from '../days.ts';

/** Where a key takes the day: arrows a day, with Shift a month, Page a year, Home and End to the ends; null for other keys. */
export function moved(at: Day, key: string, shift: boolean, extent: readonly [Day, Day]): Day | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? addMonths(at, -1) : at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? addMonths(at, 1) : at + 1;
    case 'PageDown':
      return addMonths(at, -12);
    case 'PageUp':
      return addMonths(at, 12);
    case 'Home':
      return extent[0];
    case 'End':
      return extent[1];
    default:
      return null;
  }
}
