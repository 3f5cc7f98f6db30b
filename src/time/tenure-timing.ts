import { compareDays, type Day } from '../edtf/day.ts';
import { afterOrder } from './after-order.ts';
import type { Bounds } from './bounds.ts';
import type { EndState } from './end-state.ts';
import type { StatedEnds } from './stated-dates.ts';

/** The input for the succession of a post: a tenure, reduced to who held which post and when. */
export interface TenureTiming {
  readonly id: string;
  readonly post: string;
  readonly holder: string;
  /** Id of the tenure that it came after; null: none is named. */
  readonly after: string | null;
  /** How many tenures it comes after by `after`, directly or through others. */
  readonly depth: number;
  readonly bounds: Bounds;
  readonly stated: StatedEnds;
  readonly endState: EndState;
  /** Of two tenures of one holder that may overlap, the one of the lower rank counts. */
  readonly rank: number;
  /** Deprecated tenures take part in the order by `after` and in nothing else. */
  readonly isDeprecated: boolean;
  /** The last day before a claim that supersedes it was public; null: not superseded. */
  readonly knownUntil: Day | null;
}

/** A tenure among those of its post. */
export type OrderedTenure<T extends TenureTiming = TenureTiming> = T & {
  /** Whether one of the two came after the other by `after`. */
  isOrdered(other: TenureTiming): boolean;
};

/** The tenures of each post that are not deprecated, superseded ones included, in order of time. */
export function tenuresByPost<T extends TenureTiming>(all: readonly T[]): Map<string, OrderedTenure<T>[]> {
  const byPost = new Map<string, OrderedTenure<T>[]>();
  const positions = new Map(all.map(({ id }, index) => [id, index]));
  const order = afterOrder(all.map(({ after }) => positions.get(after ?? '') ?? null));
  all.forEach((timing, position) => {
    if (timing.isDeprecated) return;
    const isOrdered = (other: TenureTiming) => order.isOrdered(position, positions.get(other.id)!);
    const tenure = { ...timing, isOrdered };
    const tenures = byPost.get(timing.post);
    if (tenures) tenures.push(tenure);
    else byPost.set(timing.post, [tenure]);
  });
  for (const tenures of byPost.values()) tenures.sort(byTime);
  return byPost;
}

/** What comes after another has no earlier bounds, so `depth` only decides where bounds are equal. */
function byTime(a: TenureTiming, b: TenureTiming): number {
  return (
    compareDays(a.bounds.fromMin, b.bounds.fromMin) ||
    compareDays(a.bounds.toMin, b.bounds.toMin) ||
    a.depth - b.depth ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Keeps only the first tenure of the highest rank among a holder's tenures that may overlap. */
export function oncePerHolder<T extends OrderedTenure>(tenures: readonly T[]): T[] {
  const byHolder = new Map<string, T[]>();
  for (const tenure of tenures) {
    const own = byHolder.get(tenure.holder);
    if (own) own.push(tenure);
    else byHolder.set(tenure.holder, [tenure]);
  }
  if (byHolder.size === tenures.length) return [...tenures];
  const counted = new Set<T>();
  for (const own of byHolder.values()) {
    const chosen: T[] = [];
    for (const tenure of own.toSorted((a, b) => a.rank - b.rank))
      if (!chosen.some((other) => !tenure.isOrdered(other) && mayOverlap(tenure.bounds, other.bounds)))
        chosen.push(tenure);
    for (const tenure of chosen) counted.add(tenure);
  }
  return tenures.filter((tenure) => counted.has(tenure));
}

function mayOverlap(a: Bounds, b: Bounds): boolean {
  return Math.max(a.fromMin, b.fromMin) <= Math.min(a.toMax, b.toMax);
}
