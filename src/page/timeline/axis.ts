import { addMonths, dateOf, dayOf, type Day } from '../days.ts';
import { shortDay, shortMonth, shortMonthOfYear, yearLabel } from '../dates.ts';
import type { Language } from '../../messages/languages.ts';
import type { ViewWindow } from './view-window.ts';

/** A line of the axis at the beginning of a day. */
export interface Tick {
  readonly day: Day;
  /** Empty for a line without a label. */
  readonly label: string;
  /** Whether a larger unit begins there: a year among months, a month among days. */
  readonly isMajor: boolean;
}

/** The lines for a window: years, quarters, months, weeks or days, by the width of a day in pixels. */
export function ticks({ from, to }: ViewWindow, pixelsPerDay: number, language: Language): readonly Tick[] {
  const month = pixelsPerDay * 30;
  if (month < 14) return years(from, to, yearStep(pixelsPerDay * 365), language);
  if (pixelsPerDay < 4) return months(from, to, month < 34 ? 3 : 1, language);
  return days(from, to, pixelsPerDay, language);
}

function yearStep(width: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => width * step >= 46) ?? 1000;
}

function years(from: number, to: number, step: number, language: Language): readonly Tick[] {
  const found: Tick[] = [];
  for (let count = Math.floor(dateOf(Math.ceil(from)).year / step) - 1; ; count++) {
    // Years before the year 1 are counted backwards from there: 100 BC, 50 BC, AD 1, AD 50.
    const year = count > 0 ? count * step : count * step + 1;
    const day = dayOf(year, 1, 1);
    if (day > to) return found;
    if (day >= from && day !== found.at(-1)?.day) found.push({ day, label: yearLabel(year, language), isMajor: true });
  }
}

function months(from: number, to: number, step: number, language: Language): readonly Tick[] {
  const { year } = dateOf(Math.floor(from));
  const found: Tick[] = [];
  for (let day = dayOf(year, 1, 1); day <= to; day = addMonths(day, step)) {
    const date = dateOf(day);
    const isMajor = date.month === 1;
    if (day < from) continue;
    // Where a new year follows at once, its label names the year; there is no room for both.
    const isEve = date.month + step > 12 && addMonths(day, step) <= to - (to - from) / 8;
    const name = found.length === 0 && !isEve ? shortMonthOfYear(day, language) : shortMonth(date.month, language);
    found.push({ day, label: isMajor ? yearLabel(date.year, language) : name, isMajor });
  }
  return found;
}

function days(from: number, to: number, pixelsPerDay: number, language: Language): readonly Tick[] {
  const found: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day++) {
    const { month, day: date } = dateOf(day);
    const isMonday = (((day + 3) % 7) + 7) % 7 === 0;
    const isMajor = date === 1;
    if (pixelsPerDay < 14 && !isMonday && !isMajor) continue;
    const isBetween = pixelsPerDay >= 14 && pixelsPerDay < 26 && date % 2 === 1;
    const label =
      found.length === 0
        ? shortDay(day, language)
        : isMajor
          ? shortMonthOfYear(day, language)
          : pixelsPerDay < 14
            ? `${date} ${shortMonth(month, language)}`
            : isBetween
              ? ''
              : String(date);
    found.push({ day, label, isMajor });
  }
  return found;
}

/** The lines whose labels are shown, from the left: none overlaps another or passes the right edge. */
export function labelled(
  lines: readonly Tick[],
  xOfDay: (day: Day) => number,
  widthOf: (label: string) => number,
  right: number,
): ReadonlySet<Tick> {
  let free = -Infinity;
  return new Set(
    lines.filter(({ day, label }) => {
      const [x, width] = [xOfDay(day), widthOf(label)];
      if (label === '' || x <= free || x + width > right) return false;
      free = x + width + 7;
      return true;
    }),
  );
}
