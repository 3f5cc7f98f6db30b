import { parseDay, type Day } from '../../src/edtf/day.ts';
import type { Thing } from './graph.ts';
import { byKey, type Key } from './pages.ts';

/** The arguments `at` (or `from` and `to`), `knownAt` and `certainty`, as many fields take them. */
export interface When {
  readonly at?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainty?: Certainty | null;
  readonly knownAt?: string | null;
}

export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Whether a claim was public by the day; without one, whether nothing supersedes it (docs/model.md, the two clocks). */
export function isKnown(claim: Thing, knownAt?: string | null): boolean {
  const until = claim.get<Day>('knownUntil');
  if (!knownAt) return until === null;
  const day = parseDay(knownAt)!;
  return claim.get<Day>('knownFrom')! <= day && (until === null || day <= until);
}

/** How surely something with bounds lies in the days from `first` to `last`; null: not at all, as what has no days. */
export function certaintyIn(thing: Thing, first: Day, last: Day): Certainty | null {
  const [fromMin, fromMax, toMin, toMax] = ['fromMin', 'fromMax', 'toMin', 'toMax'].map((name) => thing.get<Day>(name));
  if (fromMin === null || first > last) return null;
  if (fromMax! <= last && toMin! >= first) return 'CERTAIN';
  return fromMin! <= last && toMax! >= first ? 'POSSIBLE' : null;
}

/** Whether a thing lies in the window of the arguments, which may lack an end; without a window everything does. */
export function isWithin(thing: Thing, { at, from, to, certainty }: When): boolean {
  const [begin, end] = [at ?? from ?? null, at ?? to ?? null];
  if (begin === null && end === null) return true;
  const found = certaintyIn(
    thing,
    begin === null ? -Infinity : parseDay(begin)!,
    end === null ? Infinity : parseDay(end)!,
  );
  return found === 'CERTAIN' || (found === 'POSSIBLE' && certainty !== 'CERTAIN');
}

export const holds = (claim: Thing, when: When) => isKnown(claim, when.knownAt) && isWithin(claim, when);

/** A day that JSON has: cursors hold keys. */
export const finite = (day: Day) => Math.min(Math.max(day, -1e9), 1e9);

/** Claims in order of time: by the first day on which they may have begun, an open one first; then by `after`; then by id. */
export const claimKey = (claim: Thing): Key => [
  finite(claim.get<Day>('fromMin')!),
  claim.get<number>('depth')!,
  claim.id,
];

/** Events by their first possible day, those without days last. */
export const eventKey = (event: Thing): Key => {
  const first = event.get<Day>('fromMin');
  return [first === null ? 1 : 0, finite(first ?? 0), event.id];
};

/** Latest first: what has no days stays last. */
export function latestFirst(a: Key, b: Key): number {
  return a[0] === b[0] ? byKey(b, a) : byKey(a, b);
}

export const inOrder = (things: readonly Thing[], key: (thing: Thing) => Key): Thing[] =>
  things.toSorted((a, b) => byKey(key(a), key(b)));
export const byTime = (claims: readonly Thing[]) => inOrder(claims, claimKey);
export const byId = (things: readonly Thing[]) => inOrder([...new Set(things)], ({ id }) => [id]);

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
export const rankOf = (claim: Thing) => RANKS.indexOf(claim.get('rank')!);
export const isBelieved = (claim: Thing) => claim.get('rank') !== 'DEPRECATED';
