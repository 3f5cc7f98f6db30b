import { addMonths, FIRST_DAY, LAST_DAY, type Day } from '../days.ts';
import type { ViewState } from '../state.ts';
import type { Item } from './items.ts';

/** The days between the timeline's left and right edge; fractions while it moves. */
export interface ViewWindow {
  readonly from: number;
  readonly to: number;
}

/** The end of the last window: the day after the last. */
const END = LAST_DAY + 1;
/** Days in the narrowest and in the widest window. */
const NARROWEST = 1;
const WIDEST = END - FIRST_DAY;
/** The share of the days at either end that the window of nearly all items leaves out. */
const REMOTE = 0.02;

/** The window of a state; a preset of the state is worked out from the items and the day that is shown. */
export function windowOf(state: ViewState, items: readonly Item[], at: Day, isNarrow: boolean): ViewWindow {
  const { from, to } = state;
  if (!state.zoom && from !== null && to !== null) return limited({ from, to: to + 1 });
  switch (state.zoom) {
    case 'decades':
      return extent(items, Infinity) ?? around(at, 366 * 20);
    case 'months':
      return around(at, isNarrow ? 100 : 150);
    case 'day':
      return limited({ from: at, to: at + 1 });
    case 'days':
      return around(at, isNarrow ? 12 : 26);
    default:
      return extent(items, 62) ?? extent(items, Infinity) ?? around(at, 500);
  }
}

/** Widens (`factor` > 1) or narrows a window about a day, which stays where it is. */
export function zoomed({ from, to }: ViewWindow, factor: number, about: number): ViewWindow {
  const width = Math.min(WIDEST, Math.max(NARROWEST, (to - from) * factor));
  const start = about - (width * (about - from)) / (to - from);
  return limited({ from: start, to: start + width });
}

/** A window moved by a number of days. */
export function panned({ from, to }: ViewWindow, days: number): ViewWindow {
  return limited({ from: from + days, to: to + days });
}

/** The state for a window: whole days. */
export function stateOf({ from, to }: ViewWindow): Pick<ViewState, 'from' | 'to' | 'zoom'> {
  const first = Math.round(from);
  return { from: first, to: Math.max(first, Math.round(to) - 1), zoom: null };
}

function around(day: Day, width: number): ViewWindow {
  return limited({ from: day - width / 2, to: day + width / 2 });
}

/** The days of nearly all items that are dated to within `precision` days, with a margin; undefined where there are none. */
function extent(items: readonly Item[], precision: number): ViewWindow | undefined {
  const days = items
    .flatMap(({ span }) => (span ? [[span.bounds.fromMin, span.bounds.toMax] as const] : []))
    .filter(([first, last]) => (Number.isFinite(first) || Number.isFinite(last)) && !(last - first > precision))
    .flatMap((both) => both.filter(Number.isFinite))
    .toSorted((one, other) => one - other);
  const [first, last] = [days[Math.floor(days.length * REMOTE)], days[Math.ceil(days.length * (1 - REMOTE)) - 1]];
  if (first === undefined || last === undefined) return undefined;
  const margin = Math.max(30, (last - first) / 16);
  return limited({ from: addMonths(first, -1), to: last + margin });
}

function limited({ from, to }: ViewWindow): ViewWindow {
  if (from < FIRST_DAY) return { from: FIRST_DAY, to: Math.min(END, FIRST_DAY + (to - from)) };
  if (to > END) return { from: Math.max(FIRST_DAY, END - (to - from)), to: END };
  return { from, to };
}
