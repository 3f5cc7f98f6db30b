import { compareDays, type Span } from '../edtf/day.ts';
import type { Bounds } from './bounds.ts';
import { certaintyOfLasting, type Certainty } from './certainty.ts';
import { statedDate } from './stated-dates.ts';
import type { OrderedTenure } from './tenure-timing.ts';

/** A span of days on which a post had, or may have had, more holders than seats. */
export interface Overlap {
  readonly post: string;
  /** Ids of the tenures, of more different holders than the post has seats. */
  readonly tenures: readonly string[];
  readonly from: Span;
  readonly to: Span;
  /** EDTF of its first and last day; null: no source states it. */
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
  readonly certainty: Certainty;
}

/** The pairs of overlapping tenures of a post with one seat. The tenures are in order of time. */
export function overlapsOfTwo(post: string, tenures: readonly OrderedTenure[]): Overlap[] {
  let active: OrderedTenure[] = [];
  return tenures.flatMap((tenure) => {
    active = active.filter(({ bounds }) => bounds.toMax > tenure.bounds.fromMin);
    const found = active.flatMap((other) => {
      if (other.holder === tenure.holder || other.isOrdered(tenure)) return [];
      return overlapOf(post, [other, tenure]) ?? [];
    });
    active.push(tenure);
    return found;
  });
}

/**
 * For a post of several seats: the largest sets of tenures that may have run together, and those that must have, where
 * they are of more different holders than there are seats. The first of several tenures that came after each other stands
 * for all of them.
 */
export function overlapsOf(post: string, tenures: readonly OrderedTenure[], seats: number): Overlap[] {
  const possible = setsTogether(tenures, seats, ({ fromMin, toMax }) => [fromMin, toMax]);
  const certain = setsTogether(tenures, seats, ({ fromMax, toMin }) => [fromMax, toMin]);
  const found = new Map<string, Overlap>();
  for (const set of [...possible, ...certain]) {
    const unordered = withoutOrdered(set);
    if (new Set(unordered.map(({ holder }) => holder)).size <= seats) continue;
    const overlap = overlapOf(post, unordered);
    if (overlap) found.set(overlap.tenures.join('\n'), overlap);
  }
  return [...found.values()];
}

/** The overlap of tenures that run together for more than a handover day, or may; null if they do not. */
function overlapOf(post: string, tenures: readonly OrderedTenure[]): Overlap | null {
  const { from, to } = daysTogether(tenures.map(({ bounds }) => bounds));
  const certainty = certaintyOfLasting(2, from, to);
  if (!certainty) return null;
  const stated = daysTogether(tenures.map((tenure) => tenure.stated.bounds));
  return {
    post,
    tenures: tenures.map(({ id }) => id),
    from,
    to,
    fromEdtf: statedDate(
      stated.from,
      tenures.map((tenure) => tenure.stated.begin),
    ),
    toEdtf: statedDate(
      stated.to,
      tenures.map((tenure) => tenure.stated.end),
    ),
    certainty,
  };
}

/** The first and last day on which all of several things hold. */
function daysTogether(bounds: readonly Bounds[]): { from: Span; to: Span } {
  return {
    from: { min: Math.max(...bounds.map((b) => b.fromMin)), max: Math.max(...bounds.map((b) => b.fromMax)) },
    to: { min: Math.min(...bounds.map((b) => b.toMin)), max: Math.min(...bounds.map((b) => b.toMax)) },
  };
}

function withoutOrdered(tenures: readonly OrderedTenure[]): OrderedTenure[] {
  if (!tenures.some(({ depth, after }) => depth > 0 || after !== null)) return [...tenures];
  const unordered: OrderedTenure[] = [];
  for (const tenure of tenures) if (!unordered.some((other) => other.isOrdered(tenure))) unordered.push(tenure);
  return unordered;
}

/** The largest sets of more tenures than seats whose spans share more than one day, by a sweep over the spans' ends. */
function setsTogether(
  tenures: readonly OrderedTenure[],
  seats: number,
  spanOf: (bounds: Bounds) => [number, number],
): OrderedTenure[][] {
  const spans = tenures
    .map((tenure) => ({ tenure, span: spanOf(tenure.bounds) }))
    .filter(({ span: [from, to] }) => from < to);
  const begins = spans.toSorted((a, b) => compareDays(a.span[0], b.span[0]));
  const ends = spans.toSorted((a, b) => compareDays(a.span[1], b.span[1]));
  const active = new Set<OrderedTenure>();
  const sets: OrderedTenure[][] = [];
  let next = 0;
  let hasGrown = false;
  for (const { tenure, span } of ends) {
    for (; next < begins.length && begins[next]!.span[0] < span[1]; next++) {
      active.add(begins[next]!.tenure);
      hasGrown = true;
    }
    if (hasGrown && active.size > seats) sets.push(tenures.filter((member) => active.has(member)));
    active.delete(tenure);
    hasGrown = false;
  }
  return sets;
}
