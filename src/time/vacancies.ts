import type { Span } from '../edtf/day.ts';
import { certaintyOfLasting, type Certainty } from './certainty.ts';
import { hasEnded } from './end-state.ts';
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
  readonly certainty: Certainty;
}

/** The vacancies between the tenures of a post of one seat, which are in order of time, and after the last of them. */
export function vacanciesOf(post: string, tenures: readonly TenureTiming[]): Vacancy[] {
  return tenures.flatMap((tenure, index): Vacancy[] => {
    const from = { min: tenure.bounds.toMin + 1, max: tenure.bounds.toMax + 1 };
    const next = tenures[index + 1];
    if (!next)
      return hasEnded(tenure.endState)
        ? [{ post, after: tenure.id, before: null, from, to: null, certainty: 'POSSIBLE' }]
        : [];
    const to = { min: next.bounds.fromMin - 1, max: next.bounds.fromMax - 1 };
    const certainty = certaintyOfLasting(1, from, to);
    return certainty ? [{ post, after: tenure.id, before: next.id, from, to, certainty }] : [];
  });
}
