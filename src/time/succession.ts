import { afterOrder } from './after-order.ts';
import type { Bounds, Claim, Overlap, Succession, Vacancy } from '../dataset/dataset.ts';
import type { ClaimRecord } from '../kinds/records.ts';
import { compare } from '../dataset/problems.ts';
import { rankOrder } from '../dataset/rules/claims.ts';

/** What follows from the tenures of a post: who came after whom, when it was or may have been empty or held too often. */
export interface Holders {
  readonly successions: readonly Succession[];
  readonly vacancies: readonly Vacancy[];
  readonly overlaps: readonly Overlap[];
}

type TenureRecord = Extract<ClaimRecord, { type: 'Tenure' }>;
/** What of a claim succession is worked out from. */
export type Held = Pick<Claim, 'id' | 'record' | 'bounds' | 'endState' | 'depth' | 'knownUntil'>;

/** A tenure among those of its post. */
export interface Tenure extends Held {
  readonly record: TenureRecord;
  /** Whether it came after another or the other after it. */
  ordered(other: Tenure): boolean;
}

/**
 * Works out succession, vacancies and overlaps of every post from its tenures that are neither deprecated nor superseded.
 * @param seats by post id; a post that is missing has no number of seats, so nothing follows for it.
 */
export function holdersOf(claims: readonly Held[], seats: ReadonlyMap<string, number>): Holders {
  const successions: Succession[] = [];
  const vacancies: Vacancy[] = [];
  const overlaps: Overlap[] = [];
  for (const [post, all] of tenuresByPost(claims)) {
    const number = seats.get(post);
    if (number === undefined) continue;
    const counted = onceEachHolder(all.filter(({ knownUntil }) => knownUntil === null));
    if (number === 1) {
      successions.push(...pairs(counted).map(([p, q]) => ({ before: p.id, after: q.id })));
      vacancies.push(...vacanciesOf(post, counted));
      overlaps.push(...overlappingPairs(post, counted));
    } else overlaps.push(...overlappingSets(post, counted, number));
  }
  return { successions, vacancies, overlaps };
}

/** The tenures of each post that are not deprecated, superseded ones too, in order of time. */
export function tenuresByPost<T extends Held>(claims: readonly T[]): Map<string, (T & Tenure)[]> {
  const byPost = new Map<string, (T & Tenure)[]>();
  const all = claims.filter((claim): claim is T & { record: TenureRecord } => claim.record.type === 'Tenure');
  const positions = new Map(all.map(({ id }, index) => [id, index]));
  const order = afterOrder(all.map(({ record }) => positions.get(record.after ?? '') ?? null));
  all.forEach((claim, position) => {
    if (claim.record.rank === 'DEPRECATED') return;
    const ordered = (other: Tenure) => order.ordered(position, positions.get(other.id)!);
    const tenure: T & Tenure = { ...claim, ordered };
    const tenures = byPost.get(claim.record.post);
    if (tenures) tenures.push(tenure);
    else byPost.set(claim.record.post, [tenure]);
  });
  for (const tenures of byPost.values()) tenures.sort(inOrder);
  return byPost;
}

/** In order of time. What comes after another has no earlier bounds, so `after` decides where they are equal. */
function inOrder(a: Tenure, b: Tenure): number {
  return (
    sign(a.bounds.fromMin, b.bounds.fromMin) ||
    sign(a.bounds.toMin, b.bounds.toMin) ||
    a.depth - b.depth ||
    compare(a.id, b.id)
  );
}

/** Infinite days have no difference. */
const sign = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** Of one holder's tenures that may overlap only the highest in rank, the first in order. */
export function onceEachHolder<T extends Tenure>(tenures: readonly T[]): T[] {
  const byHolder = new Map<string, T[]>();
  for (const tenure of tenures) {
    const own = byHolder.get(tenure.record.holder);
    if (own) own.push(tenure);
    else byHolder.set(tenure.record.holder, [tenure]);
  }
  if (byHolder.size === tenures.length) return [...tenures];
  const kept = new Set<T>();
  for (const own of byHolder.values()) {
    const taken: T[] = [];
    for (const tenure of own.toSorted((a, b) => rankOrder(a.record.rank) - rankOrder(b.record.rank)))
      if (!taken.some((other) => !tenure.ordered(other) && mayMeet(tenure.bounds, other.bounds))) taken.push(tenure);
    for (const tenure of taken) kept.add(tenure);
  }
  return tenures.filter((tenure) => kept.has(tenure));
}

function mayMeet(a: Bounds, b: Bounds): boolean {
  return Math.max(a.fromMin, b.fromMin) <= Math.min(a.toMax, b.toMax);
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, index) => [items[index]!, item]);
}

function vacanciesOf(post: string, tenures: readonly Tenure[]): Vacancy[] {
  const between = pairs(tenures).flatMap(([p, q]): Vacancy[] => {
    const certainty = certaintyOf(p.bounds.toMax + 1 < q.bounds.fromMin, p.bounds.toMin + 1 < q.bounds.fromMax);
    const to = { min: q.bounds.fromMin - 1, max: q.bounds.fromMax - 1 };
    return certainty ? [{ post, after: p.id, before: q.id, from: dayAfter(p), to, certainty }] : [];
  });
  const last = tenures.at(-1);
  if (last?.endState !== 'ENDED' && last?.endState !== 'IMPLIED') return between;
  return [...between, { post, after: last.id, before: null, from: dayAfter(last), to: null, certainty: 'POSSIBLE' }];
}

function dayAfter({ bounds }: Tenure): Vacancy['from'] {
  return { min: bounds.toMin + 1, max: bounds.toMax + 1 };
}

function certaintyOf(certain: boolean, possible: boolean): 'CERTAIN' | 'POSSIBLE' | null {
  return certain ? 'CERTAIN' : possible ? 'POSSIBLE' : null;
}

/** The overlap of tenures that may or must have run together for more than a handover day; null where they did not. */
function overlapOf(post: string, tenures: readonly Tenure[]): Overlap | null {
  const bounds = tenures.map((tenure) => tenure.bounds);
  const from = { min: Math.max(...bounds.map((b) => b.fromMin)), max: Math.max(...bounds.map((b) => b.fromMax)) };
  const to = { min: Math.min(...bounds.map((b) => b.toMin)), max: Math.min(...bounds.map((b) => b.toMax)) };
  const certainty = certaintyOf(from.max < to.min, from.min < to.max);
  return certainty && { post, tenures: tenures.map(({ id }) => id), from, to, certainty };
}

function overlappingPairs(post: string, tenures: readonly Tenure[]): Overlap[] {
  let active: Tenure[] = [];
  return tenures.flatMap((tenure) => {
    active = active.filter(({ bounds }) => bounds.toMax > tenure.bounds.fromMin);
    const found = active.flatMap((other) => {
      if (other.record.holder === tenure.record.holder || other.ordered(tenure)) return [];
      return overlapOf(post, [other, tenure]) ?? [];
    });
    active.push(tenure);
    return found;
  });
}

/**
 * For a post of several seats: the largest sets of tenures that may have run together, and those that must have, where
 * they are of more different holders than there are seats. Of tenures that came after each other the first stands for all.
 */
function overlappingSets(post: string, tenures: readonly Tenure[], seats: number): Overlap[] {
  const possible = setsTogether(tenures, seats, ({ fromMin, toMax }) => [fromMin, toMax]);
  const certain = setsTogether(tenures, seats, ({ fromMax, toMin }) => [fromMax, toMin]);
  const found = new Map<string, Overlap>();
  for (const set of [...possible, ...certain]) {
    const unordered = withoutOrdered(set);
    if (new Set(unordered.map(({ record }) => record.holder)).size <= seats) continue;
    const overlap = overlapOf(post, unordered);
    if (overlap) found.set(overlap.tenures.join('\n'), overlap);
  }
  return [...found.values()];
}

function withoutOrdered(tenures: readonly Tenure[]): Tenure[] {
  const chained = tenures.some(({ record, depth }) => depth > 0 || record.after !== undefined);
  if (!chained) return [...tenures];
  const kept: Tenure[] = [];
  for (const tenure of tenures) if (!kept.some((other) => other.ordered(tenure))) kept.push(tenure);
  return kept;
}

/** The largest sets of more tenures than seats whose spans share more than one day, by a sweep over the spans' ends. */
function setsTogether(
  tenures: readonly Tenure[],
  seats: number,
  spanOf: (bounds: Bounds) => [number, number],
): Tenure[][] {
  const spans = tenures
    .map((tenure) => ({ tenure, span: spanOf(tenure.bounds) }))
    .filter(({ span: [from, to] }) => from < to);
  const begins = spans.toSorted((a, b) => sign(a.span[0], b.span[0]));
  const ends = spans.toSorted((a, b) => sign(a.span[1], b.span[1]));
  const active = new Set<Tenure>();
  const sets: Tenure[][] = [];
  let next = 0;
  let grown = false;
  for (const { tenure, span } of ends) {
    for (; next < begins.length && begins[next]!.span[0] < span[1]; next++) {
      active.add(begins[next]!.tenure);
      grown = true;
    }
    if (grown && active.size > seats) sets.push(tenures.filter((member) => active.has(member)));
    active.delete(tenure);
    grown = false;
  }
  return sets;
}
