import { byKey, type Key } from './pages.ts';
import { dayNumber, type DayNumber, type Thing } from './graph.ts';

/** The arguments `at` (or `from` and `to`), `knownAt` and `certainty`, as many fields take them. */
export interface When {
  readonly at?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null;
  readonly knownAt?: string | null;
}

/** Whether a claim was public by the day; without one, whether nothing supersedes it (model.md, Two clocks). */
export function isKnown(claim: Thing, knownAt: string | null | undefined): boolean {
  const until = claim.get<DayNumber>('knownUntil');
  if (!knownAt) return until === null;
  const day = dayNumber(knownAt);
  return claim.get<DayNumber>('knownFrom')! <= day && (until === null || day <= until);
}

/**
 * Whether a claim or an event lies in a window (model.md: CERTAIN fromMax <= B and toMin >= A; POSSIBLE fromMin <= B and
 * toMax >= A). A window may lack an end; what has no days is in none.
 */
export function isWithin(thing: Thing, { at, from, to, certainty }: When): boolean {
  const [begin, end] = [at ?? from ?? null, at ?? to ?? null];
  if (begin === null && end === null) return true;
  if (begin !== null && end !== null && dayNumber(begin) > dayNumber(end)) return false;
  const bound = (name: string) => thing.get<DayNumber>(name);
  const [starts, ends] =
    certainty === 'CERTAIN' ? [bound('fromMax'), bound('toMin')] : [bound('fromMin'), bound('toMax')];
  if (starts === null || ends === null) return false;
  return (end === null || starts <= dayNumber(end)) && (begin === null || ends >= dayNumber(begin));
}

export const holds = (claim: Thing, when: When) => isKnown(claim, when.knownAt) && isWithin(claim, when);

/** How many claims a claim comes after, at any remove. */
function depth(claim: Thing): number {
  const [before] = claim.to('AFTER');
  return before ? depth(before) + 1 : 0;
}

/** Claims in order of time: by the first day on which they may have begun, an open one first; then by `after`; then by id. */
export const claimKey = (claim: Thing): Key => [claim.get<DayNumber>('fromMin')!, depth(claim), claim.id];
/** Events by their first possible day, those without days last. */
export const eventKey = (event: Thing): Key => {
  const first = event.get<DayNumber>('fromMin');
  return [first === null ? 1 : 0, first ?? 0, event.id];
};

/** Latest first: what has no days stays last. */
export function latestFirst(a: Key, b: Key): number {
  const isEvent = a[0] === 0 || a[0] === 1;
  if (isEvent && a[0] !== b[0]) return a[0]! < b[0]! ? -1 : 1;
  return byKey(b, a);
}

export const inOrder = (things: readonly Thing[], key: (thing: Thing) => Key): Thing[] =>
  things.toSorted((a, b) => byKey(key(a), key(b)));
export const byTime = (claims: readonly Thing[]) => inOrder(claims, claimKey);
export const byId = (things: readonly Thing[]) => inOrder([...new Set(things)], ({ id }) => [id]);

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
export const rankOf = (claim: Thing) => RANKS.indexOf(claim.get('rank')!);
export const isBelieved = (claim: Thing) => claim.get('rank') !== 'DEPRECATED';
