import { addMonths, dateOf, dayOf, type Day } from '../days.ts';
import { shortMonth } from '../dates.ts';
import type { Language } from '../state.ts';
import type { ViewWindow } from './view-window.ts';

/** A line of the axis. */
export interface Tick {
  readonly day: Day;
  /** Empty where only a line is drawn. */
  readonly label: string;
  /** Whether something greater than the others begins there: a year among months. */
  readonly isMajor: boolean;
}

/** Lines for a window, by how many pixels a day has: years, quarters, months, weeks or days. */
export function ticks({ from, to }: ViewWindow, pixelsPerDay: number, language: Language): readonly Tick[] {
  const month = pixelsPerDay * 30;
  if (month < 14) return years(from, to, yearStep(pixelsPerDay * 365));
  if (pixelsPerDay < 4) return months(from, to, month < 34 ? 3 : 1, language);
  return days(from, to, pixelsPerDay, language);
}

function yearStep(width: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => width * step >= 46) ?? 1000;
}

function years(from: number, to: number, step: number): readonly Tick[] {
  const found: Tick[] = [];
  for (let year = Math.ceil(dateOf(Math.ceil(from)).year / step) * step; ; year += step) {
    const day = dayOf(year, 1, 1);
    if (day > to) return found;
    if (day >= from) found.push({ day, label: String(year), isMajor: true });
  }
}

function months(from: number, to: number, step: number, language: Language): readonly Tick[] {
  const { year } = dateOf(Math.floor(from));
  const found: Tick[] = [];
  for (let day = dayOf(year, 1, 1); day <= to; day = addMonths(day, step)) {
    const date = dateOf(day);
    const isMajor = date.month === 1;
    if (day >= from)
      found.push({ day, label: isMajor ? String(date.year) : shortMonth(date.month, language), isMajor });
  }
  return found;
}

function days(from: number, to: number, pixelsPerDay: number, language: Language): readonly Tick[] {
  const found: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day++) {
    const { year, month, day: date } = dateOf(day);
    const isMonday = (((day + 3) % 7) + 7) % 7 === 0;
    const isMajor = date === 1;
    if (pixelsPerDay < 14 && !isMonday && !isMajor) continue;
    const name = shortMonth(month, language);
    const label = isMajor
      ? `${shortMonth(month, language)} ${year}`
      : pixelsPerDay < 14
        ? `${date} ${name}`
        : pixelsPerDay < 26 && date % 2 === 1
          ? ''
          : String(date);
    found.push({ day, label, isMajor });
  }
  return found;
}
