import type { Hue } from '../glyphs.ts';
import { grouped } from '../grouped.ts';
import type { CountedFragment } from '../operations.ts';

/** A figure of a result: as its best claim states it, and what claims that contradict this one state instead. */
export interface Stated {
  readonly value: number;
  readonly claim: CountedFragment;
  readonly others: readonly number[];
}

/** What is known of one candidate, list or answer, from all claims about it. */
export interface Line {
  readonly key: string;
  /** The candidate or list; null for an answer to the question put, and for a vote against all. */
  readonly candidate: CountedFragment['candidate'];
  readonly name: string;
  readonly share: Stated | null;
  readonly votes: Stated | null;
  readonly seats: Stated | null;
  readonly isElected: boolean;
  /** Claims about it that were rejected. */
  readonly rejected: readonly CountedFragment[];
}

/** A seat in the picture of a chamber. */
export interface Seat {
  readonly line: Line;
  readonly hue: Hue;
  /** Which part of the vote filled it, in the order of `Tally.parts`; null: the sources do not say. */
  readonly part: number | null;
  /** Whether sources differ about who won it. */
  readonly isContested: boolean;
}

/** A part of a vote in which seats were won, as by lists or in districts. */
export interface SeatPart {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

/** The results of a vote. */
export interface Tally {
  /** The largest share first. */
  readonly lines: readonly Line[];
  /** The parts in which the seats were won, the largest first; empty for a vote that was held in one way. */
  readonly parts: readonly SeatPart[];
  readonly seats: readonly Seat[];
  readonly hues: ReadonlyMap<string, Hue>;
}

/** Colours of lists, in the order of their size. */
const HUES: readonly Hue[] = ['election', 'poll', 'reform', 'slate', 'unrest', 'office'];

const FIELDS = ['share', 'votes', 'seats'] as const;

const keyOf = ({ candidate, option }: CountedFragment) => candidate?.id ?? option ?? '';
const isAccepted = ({ rank }: CountedFragment) => rank !== 'DEPRECATED';

/** A vote, and the parts that it consists of. */
export interface Vote {
  readonly id: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** The results of a vote by candidate, list or answer, and the seats that they fill; `results` are of it and of its parts. */
export function tallyOf({ id, parts }: Vote, results: readonly CountedFragment[]): Tally {
  const byVote = grouped(results, ({ event }) => event.id);
  const lines = [...grouped(byVote.get(id) ?? [], keyOf)].map(([key, claims]) => lineOf(key, claims)).toSorted(bySize);
  const filled = parts
    .map((part) => ({ ...part, won: seatsByLine(byVote.get(part.id) ?? []) }))
    .map((part) => ({ ...part, seats: sum(part.won) }))
    .filter(({ seats }) => seats > 0)
    .toSorted((one, other) => other.seats - one.seats);
  const hues = huesOf(lines);
  const seats = lines.toSorted(inChamber).flatMap((line) => seatsOf(line, hues.get(line.key)!, filled));
  return {
    lines,
    hues,
    seats,
    parts: filled.map(({ id: part, name, seats: count }) => ({ id: part, name, seats: count })),
  };
}

function lineOf(key: string, claims: readonly CountedFragment[]): Line {
  const { candidate, option } = claims[0]!;
  const [share, votes, seats] = FIELDS.map((field) => stated(field, claims));
  return {
    key,
    candidate,
    name: candidate?.name ?? option ?? '',
    share: share!,
    votes: votes!,
    seats: seats!,
    isElected: claims.some((claim) => isAccepted(claim) && claim.elected === true),
    rejected: claims.filter((claim) => !isAccepted(claim)),
  };
}

/** The figure of the best claim that has it: a preferred one, else the first that was not rejected. */
function stated(field: (typeof FIELDS)[number], claims: readonly CountedFragment[]): Stated | null {
  const having = claims.filter((claim) => claim[field] !== null);
  const accepted = having.filter(isAccepted);
  const claim = accepted.find(({ rank }) => rank === 'PREFERRED') ?? accepted[0];
  if (!claim) return null;
  const conflicts = new Set(claim.contradictions.map(({ id }) => id));
  const others = having
    .filter((other) => other.contradictions.some(({ id }) => conflicts.has(id)))
    .map((other) => other[field]!)
    .filter((value) => value !== claim[field]);
  return { value: claim[field]!, claim, others: [...new Set(others)] };
}

const sizeOf = ({ share, votes, seats }: Line) => [share?.value ?? -1, votes?.value ?? -1, seats?.value ?? -1] as const;

function bySize(one: Line, other: Line): number {
  const [left, right] = [sizeOf(one), sizeOf(other)];
  return right[0] - left[0] || right[1] - left[1] || right[2] - left[2] || (one.key < other.key ? -1 : 1);
}

/** From left to right: lists, the largest last; then whoever won seats without one. */
function inChamber(one: Line, other: Line): number {
  const side = ({ candidate }: Line) => (candidate?.__typename === 'Party' ? 0 : 1);
  return (
    side(one) - side(other) || (one.seats?.value ?? 0) - (other.seats?.value ?? 0) || (one.key < other.key ? -1 : 1)
  );
}

/** Lists have colours by their size, all else has that of text. */
function huesOf(lines: readonly Line[]): ReadonlyMap<string, Hue> {
  const lists = lines.filter(({ candidate }) => candidate?.__typename === 'Party');
  const order = (lists.length > 0 ? lists : lines).map(({ key }) => key);
  return new Map(
    lines.map(({ key }): [string, Hue] => {
      const at = order.indexOf(key);
      return [key, at < 0 ? 'ink' : HUES[at % HUES.length]!];
    }),
  );
}

function seatsByLine(won: readonly CountedFragment[]): ReadonlyMap<string, number> {
  return new Map(
    [...grouped(won, keyOf)].flatMap(([key, claims]): [string, number][] => {
      const seats = stated('seats', claims);
      return seats ? [[key, seats.value]] : [];
    }),
  );
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

/** More seats than this are not drawn one by one. */
const MOST = 1000;

function seatsOf(
  line: Line,
  hue: Hue,
  parts: readonly { readonly won: ReadonlyMap<string, number> }[],
): readonly Seat[] {
  if (!line.seats) return [];
  const { value, others } = line.seats;
  const byPart = parts.flatMap(({ won }, part) => Array.from({ length: won.get(line.key) ?? 0 }, () => part));
  // A source that gives fewer gives the last of them to someone else.
  const agreed = Math.min(value, ...others);
  return Array.from({ length: Math.min(value, MOST) }, (_, index) => ({
    line,
    hue,
    part: parts.length === 0 ? 0 : (byPart[index] ?? null),
    isContested: index >= agreed,
  }));
}
