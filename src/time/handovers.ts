import type { Claim, Handover } from '../dataset/dataset.ts';
import type { Day, Span } from '../edtf/day.ts';
import { onceEachHolder, tenuresByPost, type Tenure } from './succession.ts';

type Known = Tenure & Pick<Claim, 'knownFrom'>;

/** What is needed of a claim. */
export type Held = Pick<Claim, 'id' | 'record' | 'bounds' | 'endState' | 'depth' | 'knownFrom' | 'knownUntil'>;

/**
 * The handovers of every post of one seat: each tenure with the next, the last one that ended with none; as the tenures
 * tell that were known at a time, for every time at which others became known or were superseded.
 * @param seats by post id.
 */
export function handoversOf(claims: readonly Held[], seats: ReadonlyMap<string, number | undefined>): Handover[] {
  return [...tenuresByPost(claims)].flatMap(([post, tenures]) => (seats.get(post) === 1 ? ofPost(post, tenures) : []));
}

function ofPost(post: string, tenures: readonly Known[]): Handover[] {
  const found: Handover[] = [];
  let open = new Map<string, Handover>();
  for (const day of turns(tenures)) {
    const known = tenures.filter(({ knownFrom, knownUntil }) => knownFrom <= day && (knownUntil ?? Infinity) >= day);
    const still = new Map<string, Handover>();
    for (const [before, after] of successions(onceEachHolder(known))) {
      const key = `${before.id}\n${after?.id ?? ''}`;
      still.set(
        key,
        open.get(key) ?? {
          ...handover(before, after),
          post,
          position: tenures.indexOf(before),
          knownFrom: day,
          knownUntil: null,
        },
      );
    }
    for (const [key, one] of open) if (!still.has(key)) found.push({ ...one, knownUntil: day - 1 });
    open = still;
  }
  return [...found, ...open.values()];
}

/** The days on which what is known of them changes. */
function turns(tenures: readonly Known[]): Day[] {
  const days = tenures.flatMap(({ knownFrom, knownUntil }) =>
    knownUntil === null ? [knownFrom] : [knownFrom, knownUntil + 1],
  );
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function successions(tenures: readonly Known[]): [Known, Known | null][] {
  return tenures.flatMap((tenure, at): [Known, Known | null][] => {
    const next = tenures[at + 1];
    if (next) return [[tenure, next]];
    return tenure.endState === 'ENDED' || tenure.endState === 'IMPLIED' ? [[tenure, null]] : [];
  });
}

function handover(before: Known, after: Known | null): Pick<Handover, 'before' | 'after' | 'day' | 'event'> {
  const event = after?.record.validity?.startedBy ?? before.record.validity?.endedBy ?? null;
  return { before: before.id, after: after?.id ?? null, day: dayOf(before, after), event };
}

/** From the earliest end of the one to the latest beginning of the other, whichever comes first; without another, the end. */
function dayOf({ bounds: { toMin, toMax } }: Known, after: Known | null): Span {
  if (!after) return { min: toMin, max: toMax };
  const { fromMax } = after.bounds;
  return { min: Math.min(toMin, fromMax), max: Math.max(toMin, fromMax) };
}
