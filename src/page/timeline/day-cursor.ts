import { nothing, svg, type SVGTemplateResult } from 'lit';
import { dayLabel, shortDay } from '../dates.ts';
import type { Day } from '../days.ts';
import { xOf, type TimeScale } from '../time-scale.ts';
import type { ViewContext } from '../view-context.ts';
import { dayAfterKey } from './day-keys.ts';
import { headingWidth } from './label-widths.ts';

/** The days of the cursor, and what moves it. */
export interface DayCursor {
  readonly day: Day;
  /** First and last day that the Home and End keys go to. */
  readonly extent: readonly [Day, Day];
  setDay(day: Day): void;
}

/** The x of the cursor: in the middle of its day, where that is not very wide. */
export function cursorX(day: Day, scale: TimeScale): number {
  const perDay = (scale.right - scale.left) / (scale.to - scale.from);
  return xOf(day, scale) + Math.min(perDay, 40) / 2;
}

/** The line at the day that is shown, with its date above; it can be dragged, and is a slider for the keyboard. */
export function dayCursor(
  { messages, language }: ViewContext,
  cursor: DayCursor,
  scale: TimeScale,
  bottom: number,
): SVGTemplateResult | typeof nothing {
  const { day, extent } = cursor;
  const { left, right } = scale;
  const x = cursorX(day, scale);
  if (x < left - 1 || x > right + 1) return nothing;
  const label = shortDay(day, language);
  const width = headingWidth(label) + 14;
  const labelX = Math.max(left, Math.min(right - width, x - width / 2));
  const press = (event: KeyboardEvent) => {
    const next = dayAfterKey(day, event.key, event.shiftKey, extent);
    if (next === null) return;
    event.preventDefault();
    cursor.setDay(next);
  };
  return svg`<line x1=${x} x2=${x} y1="20" y2=${bottom} stroke="var(--ink)" stroke-width="1.5"></line>
    <g class="cursor" role="slider" tabindex="0" aria-label=${messages.asOf} aria-valuemin=${Math.floor(scale.from)}
      aria-valuemax=${Math.ceil(scale.to)} aria-valuenow=${day} aria-valuetext=${dayLabel(day, language)} @keydown=${press}>
      <rect class="handle" x=${labelX} y="1" width=${width} height="20" rx="2" fill="var(--ink)"></rect>
      <text x=${labelX + width / 2} y="15" text-anchor="middle">${label}</text>
      <rect class="grip" x=${x - 7} y="0" width="14" height=${bottom} fill="transparent"></rect></g>`;
}
