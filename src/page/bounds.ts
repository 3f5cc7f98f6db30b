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

const dayOf = (text: ApiDay, open: number) => (text === null ? null : parseDay(text)) ?? open;
