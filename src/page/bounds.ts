import type { Span } from '../edtf/day.ts';
import type { Bounds } from '../time/bounds.ts';
import { parseDay } from './days.ts';

/** A day as the API gives it, `YYYY-MM-DD`; null where a bound is open. */
type ApiDay = string | null;

/** The API's bounds as days, open ones infinite. */
export function boundsOf({ fromMin, fromMax, toMin, toMax }: { readonly [Name in keyof Bounds]: ApiDay }): Bounds {
  return {
    fromMin: dayOf(fromMin, -Infinity),
    fromMax: dayOf(fromMax, Infinity),
    toMin: dayOf(toMin, -Infinity),
    toMax: dayOf(toMax, Infinity),
  };
}

/** The days that a date of the API can mean; all days where there is none. */
export function spanOf(date: { readonly earliest: ApiDay; readonly latest: ApiDay } | null): Span {
  return { min: dayOf(date?.earliest ?? null, -Infinity), max: dayOf(date?.latest ?? null, Infinity) };
}

const dayOf = (text: ApiDay, open: number) => (text === null ? null : parseDay(text)) ?? open;
