import type { Span } from '../edtf/day.ts';
import type { Bounds } from './bounds.ts';
import { certaintyOfLasting, type Certainty } from './certainty.ts';
import { hasEnded } from './end-state.ts';
import { statedNeighbour } from './stated-dates.ts';
import type { TenureTiming } from './tenure-timing.ts';

/** A span of days on which a post of one seat was, or may have been, empty. */
export interface Vacancy {
  readonly post: string;
  /** Id of the tenure before it. */
  readonly after: string;
  /** Id of the tenure after it; null if no successor is known. */
  readonly before: string | null;
  /** The day after the holder's last; open bounds infinite. */
  readonly from: Span;
  /** The day before the next holder's first; null: no next holder. */
  readonly to: Span | null;
  /** EDTF of its first and last day; null: no source states it. */
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
  readonly certainty: Certainty;
}

/** The vacancies between the tenures of a post of one seat, which are in order of time, and after the last of them. */
export function vacanciesOf(post: string, tenures: readonly TenureTiming[]): Vacancy[] {
  return tenures.flatMap((tenure, index): Vacancy[] => {
    const from = daysAfter(tenure.bounds);
    const fromEdtf = statedNeighbour(daysAfter(tenure.stated.bounds), tenure.stated.end);
    const next = tenures[index + 1];
    if (!next) {
      const unfilled = { post, after: tenure.id, before: null, from, to: null, fromEdtf, toEdtf: null };
      return hasEnded(tenure.endState) ? [{ ...unfilled, certainty: 'POSSIBLE' }] : [];
    }
    const to = daysBefore(next.bounds);
    const toEdtf = statedNeighbour(daysBefore(next.stated.bounds), next.stated.begin);
    const certainty = certaintyOfLasting(1, from, to);
    return certainty ? [{ post, after: tenure.id, before: next.id, from, to, fromEdtf, toEdtf, certainty }] : [];
  });
}

const daysAfter = ({ toMin, toMax }: Bounds): Span => ({ min: toMin + 1, max: toMax + 1 });
const daysBefore = ({ fromMin, fromMax }: Bounds): Span => ({ min: fromMin - 1, max: fromMax - 1 });
