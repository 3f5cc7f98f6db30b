import { OPEN, type Day } from '../edtf/day.ts';
import { afterOrder, type AfterOrder } from '../time/after-order.ts';
import { boundsByAfter } from '../time/after-bounds.ts';
import { isReversed, type Bounds } from '../time/bounds.ts';
import { eventTimeOf, eventTimes, UNKNOWN_EVENT_TIME, type EventTime } from '../time/event-times.ts';
import type { StatedEnds } from '../time/stated-dates.ts';
import { UNKNOWN_VALIDITY, type Validity } from '../time/validity.ts';
import { claimRecord, isValid, type Item } from './item.ts';
import { madeId } from './claim-ids.ts';
import { claimValidity, timeKeys } from '../kinds/claim-validity.ts';
import { byRank } from '../kinds/rank.ts';
import { groupOf, isClaimKind, type ClaimRecord } from '../kinds/records.ts';
import { PART_OF } from '../kinds/reserved-predicates.ts';
import { publicationDatesOf, type PublicationDates } from './publication-dates.ts';

/** A claim with its time, as it follows from its own record and from the records that it names. */
export interface TimedClaim extends PublicationDates {
  readonly item: Item;
  readonly record: ClaimRecord;
  readonly id: string;
  /** When it holds before `after` is taken into account. */
  readonly validity: Validity;
  readonly bounds: Bounds;
  /** What its sources say of its beginning and end; null for all but tenures, of which alone dates are computed. */
  readonly stated: StatedEnds | null;
  /** The day before a claim that supersedes it was published; null if none does. */
  readonly knownUntil: Day | null;
  /** Number of claims before it in its chain of `after`. */
  readonly depth: number;
  /** Why its bounds are impossible: its own dates, or the claim that it comes after; null if they are possible. */
  readonly reversed: 'dates' | 'after' | null;
}

export interface Timing {
  readonly claims: readonly TimedClaim[];
  /** Times by event id, of those events that have any. */
  readonly events: ReadonlyMap<string, EventTime>;
}

type UntimedClaim = Pick<TimedClaim, 'item' | 'record' | 'id'> & PublicationDates;

/**
 * Computes the time of every claim and event. Invalid records are treated as if they had no dates.
 * @param circular items on a circle of `after` or "part of"; these links are ignored.
 */
export function timingOf(items: readonly Item[], byId: ReadonlyMap<string, Item>, circular: ReadonlySet<Item>): Timing {
  const untimed = items
    .filter(({ type }) => isClaimKind(type))
    .map((item): UntimedClaim => {
      const record = claimRecord(item);
      return { item, record, id: item.id ?? madeId(record), ...publicationDatesOf(item, byId) };
    });
  const knownUntil = supersededFrom(untimed);
  const context: Context = { byId, circular, superseded: new Set(knownUntil.keys()) };
  const { events, validities, order, bounds, reversed } = timesOf(untimed, context);
  const stated = statedEnds(untimed, events, context);
  const reversedByAfter = new Set(reversed);
  const claims = untimed.map((claim, position): TimedClaim => {
    const dates = isReversed(validities[position]!.bounds) ? 'dates' : null;
    return {
      ...claim,
      validity: validities[position]!,
      bounds: bounds[position]!,
      stated: stated.get(claim.item) ?? null,
      knownUntil: knownUntil.get(claim.item) ?? null,
      depth: order.depth[position]!,
      reversed: reversedByAfter.has(position) ? 'after' : dates,
    };
  });
  return { claims, events };
}

/** What the times of claims are computed from beside the claims. */
interface Context {
  readonly byId: ReadonlyMap<string, Item>;
  readonly circular: ReadonlySet<Item>;
  readonly superseded: ReadonlySet<Item>;
}

/** Times by event id; for each claim in order its validity by its own dates and by the events that it names, then its bounds. */
interface Times {
  readonly events: Map<string, EventTime>;
  readonly validities: readonly Validity[];
  readonly order: AfterOrder;
  readonly bounds: readonly Bounds[];
  /** Positions of the claims that cannot have come after what they name. */
  readonly reversed: readonly number[];
}

function timesOf(claims: readonly UntimedClaim[], { byId, circular, superseded }: Context): Times {
  const events = timesOfEvents(claims, circular, superseded);
  const time = (event: string) => events.get(event) ?? null;
  const isEvent = (id: string) => groupOf(byId.get(id)?.type ?? '') === 'Event';
  const validities = claims.map(({ item, record, asOf }): Validity =>
    isValid(item, ...timeKeys(record.type)) ? claimValidity(record, { asOf, time, isEvent }) : UNKNOWN_VALIDITY,
  );
  const after = positionsAfter(claims, circular);
  const order = afterOrder(after);
  const own = validities.map(({ bounds }) => bounds);
  return { events, validities, order, ...boundsByAfter(own, after, order) };
}

/** What the sources of tenures say of their beginning and end: their times as they are if nothing is known of when sources were published. */
function statedEnds(
  claims: readonly UntimedClaim[],
  events: ReadonlyMap<string, EventTime>,
  context: Context,
): Map<Item, StatedEnds> {
  const needed = claims.filter(({ record: { type } }) => type === 'Tenure' || type === 'Dating' || type === 'Tie');
  const unpublished = needed.map((claim) => ({ ...claim, asOf: OPEN }));
  const { validities, bounds } = timesOf(unpublished, context);
  const dateOf = (event: string | undefined) => (event === undefined ? null : (events.get(event)?.edtf ?? null));
  return new Map(
    needed.flatMap(({ item, record }, position) => {
      if (record.type !== 'Tenure') return [];
      const { startedBy, endedBy } = record.validity ?? {};
      const { fromEdtf, toEdtf } = validities[position]!;
      const [begin, end] = [fromEdtf ?? dateOf(startedBy), toEdtf ?? dateOf(endedBy)];
      return [[item, { bounds: bounds[position]!, begin, end }] as const];
    }),
  );
}

/** For each superseded claim, the day before the first claim that supersedes it was public. */
function supersededFrom(claims: readonly UntimedClaim[]): Map<Item, Day> {
  const byId = new Map(claims.filter(({ item }) => item.id !== null).map((claim) => [claim.item.id!, claim.item]));
  const days = new Map<Item, Day>();
  for (const { item, record, knownFrom } of claims) {
    if (!isValid(item, 'supersedes')) continue;
    for (const id of record.supersedes ?? []) {
      const other = byId.get(id);
      if (other) days.set(other, Math.min(days.get(other) ?? Infinity, (knownFrom ?? Infinity) - 1));
    }
  }
  return days;
}

/** For each claim, the index of the claim that it comes after; null if it has no valid `after`. */
function positionsAfter(claims: readonly UntimedClaim[], circular: ReadonlySet<Item>): (number | null)[] {
  const positions = new Map(claims.flatMap(({ item }, index) => (item.id === null ? [] : [[item.id, index] as const])));
  return claims.map(({ item, record }) => {
    if (!('after' in record) || record.after === undefined || !isValid(item, 'after') || circular.has(item))
      return null;
    const position = positions.get(record.after);
    return position !== undefined && claims[position]!.item.type === item.type ? position : null;
  });
}

/** The times of events, from each event's preferred Dating and from the event that it is part of. */
function timesOfEvents(
  claims: readonly UntimedClaim[],
  circular: ReadonlySet<Item>,
  superseded: ReadonlySet<Item>,
): Map<string, EventTime> {
  const datings = new Map<string, UntimedClaim>();
  const wholes = new Map<string, UntimedClaim>();
  const keepFirst = (map: Map<string, UntimedClaim>, key: string, claim: UntimedClaim) => {
    const other = map.get(key);
    if (!other || byRank(rankAndId(claim), rankAndId(other)) < 0) map.set(key, claim);
  };
  for (const claim of claims) {
    const { item, record } = claim;
    if (record.rank === 'DEPRECATED' || superseded.has(item) || circular.has(item)) continue;
    if (record.type === 'Dating' && isValid(item, 'event')) keepFirst(datings, record.event, claim);
    if (record.type === 'Tie' && record.predicate === PART_OF && isValid(item, 'from', 'to'))
      keepFirst(wholes, record.from, claim);
  }
  const dated = new Map([...datings].map(([event, claim]) => [event, timeOfDating(claim)]));
  const partOf = new Map([...wholes].map(([event, { record }]) => [event, (record as { to: string }).to]));
  return eventTimes(dated, partOf);
}

function timeOfDating({ item, record, asOf }: UntimedClaim): EventTime {
  if (!isValid(item, 'date', 'citations')) return UNKNOWN_EVENT_TIME;
  return eventTimeOf((record as { date?: string }).date, asOf);
}

function rankAndId({ record, id }: UntimedClaim): { rank: ClaimRecord['rank']; id: string } {
  return { rank: record.rank, id };
}
