import type { Day, Span } from '../edtf/day.ts';
import type { Bounds } from './bounds.ts';
import { hasEnded } from './end-state.ts';
import { statedDate } from './stated-dates.ts';
import { oncePerHolder, tenuresByPost, type OrderedTenure, type TenureTiming } from './tenure-timing.ts';

/** A tenure with the day from which it was known and the events that began and ended it. */
export interface KnownTenure extends TenureTiming {
  readonly knownFrom: Day;
  readonly startedBy: string | null;
  readonly endedBy: string | null;
}

/** A change of holder in a post with one seat, or the departure of its last holder, as known during some period. */
export interface Handover {
  readonly post: string;
  /** Id of the tenure that ended. */
  readonly before: string;
  /** Id of the tenure that followed; null if no successor is known. */
  readonly after: string | null;
  /** The days on which it can have happened; open ends are infinite. */
  readonly day: Span;
  /** EDTF of that day; null: no source states it. */
  readonly edtf: string | null;
  /** The event that began the tenure that followed, else the one that ended the tenure before; null: the sources do not say. */
  readonly event: string | null;
  /** How many tenures of the post stand before the one that ended: orders handovers that may have been on the same day. */
  readonly position: number;
  readonly knownFrom: Day;
  /** The last day on which the tenures known then made it; null: those known now do. */
  readonly knownUntil: Day | null;
}

/**
 * The handovers of every post of one seat: each tenure with the next, and the last one that ended with none; computed anew
 * for every day on which another tenure became known or was superseded.
 * @param seats by post id.
 */
export function handoversOf(all: readonly KnownTenure[], seats: ReadonlyMap<string, number | undefined>): Handover[] {
  return [...tenuresByPost(all)].flatMap(([post, tenures]) => (seats.get(post) === 1 ? ofPost(post, tenures) : []));
}

function ofPost(post: string, tenures: readonly OrderedTenure<KnownTenure>[]): Handover[] {
  const past: Handover[] = [];
  const positions = new Map(tenures.map((tenure, index) => [tenure, index]));
  let current = new Map<string, Handover>();
  for (const day of daysOfNews(tenures)) {
    const known = tenures.filter(({ knownFrom, knownUntil }) => knownFrom <= day && (knownUntil ?? Infinity) >= day);
    const now = new Map<string, Handover>();
    for (const [before, after] of changes(oncePerHolder(known))) {
      const key = `${before.id}\n${after?.id ?? ''}`;
      now.set(
        key,
        current.get(key) ?? {
          ...handover(before, after),
          post,
          position: positions.get(before)!,
          knownFrom: day,
          knownUntil: null,
        },
      );
    }
    for (const [key, one] of current) if (!now.has(key)) past.push({ ...one, knownUntil: day - 1 });
    current = now;
  }
  return [...past, ...current.values()];
}

/** The days on which the known tenures change. */
function daysOfNews(tenures: readonly KnownTenure[]): Day[] {
  const days = tenures.flatMap(({ knownFrom, knownUntil }) =>
    knownUntil === null ? [knownFrom] : [knownFrom, knownUntil + 1],
  );
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function changes<T extends TenureTiming>(tenures: readonly T[]): [T, T | null][] {
  return tenures.flatMap((tenure, index): [T, T | null][] => {
    const next = tenures[index + 1];
    if (next) return [[tenure, next]];
    return hasEnded(tenure.endState) ? [[tenure, null]] : [];
  });
}

function handover(
  before: KnownTenure,
  after: KnownTenure | null,
): Pick<Handover, 'before' | 'after' | 'day' | 'edtf' | 'event'> {
  const event = after?.startedBy ?? before.endedBy;
  const stated = dayOf(before.stated.bounds, after?.stated.bounds);
  return {
    before: before.id,
    after: after?.id ?? null,
    day: dayOf(before.bounds, after?.bounds),
    edtf: statedDate(
      stated,
      [before, ...(after ? [after] : [])].flatMap(({ stated: { begin, end } }) => [begin, end]),
    ),
    event,
  };
}

/** Between the earliest end of the one and the latest beginning of the other, in either order; without another, the end. */
function dayOf({ toMin, toMax }: Bounds, after: Bounds | undefined): Span {
  if (!after) return { min: toMin, max: toMax };
  const { fromMax } = after;
  return { min: Math.min(toMin, fromMax), max: Math.max(toMin, fromMax) };
}
