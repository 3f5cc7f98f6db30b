import { afterOrder } from '../time/after-order.ts';
import { ANY, boundsInOrder, holdingOf, isReversed, type EventTime, type Holding } from '../time/bounds.ts';
import type { Bounds } from './dataset.ts';
import type { Day } from '../edtf/day.ts';
import { claimRecord, isClaimType, isWhole, type Item } from './item.ts';
import { madeId } from './claim-ids.ts';
import { eventTypes } from '../kinds/kinds.ts';
import type { ClaimRecord } from '../kinds/records.ts';
import { byRank } from './rules/claims.ts';
import { sourcingOf, type Sourcing } from './publication-dates.ts';

/** A claim with all that its neighbours make of its time. */
export interface TimedClaim extends Sourcing {
  readonly item: Item;
  readonly record: ClaimRecord;
  readonly id: string;
  readonly holding: Holding;
  readonly bounds: Bounds;
  /** The last day before a claim that supersedes it was public; null: none does. */
  readonly knownUntil: Day | null;
  readonly depth: number;
  /** What makes its bounds impossible: its own dates, or what it comes after; null where nothing does. */
  readonly reversed: 'dates' | 'after' | null;
}

export interface Timing {
  readonly claims: readonly TimedClaim[];
  /** Days by event id, of those that have any. */
  readonly events: ReadonlyMap<string, EventTime>;
}

type Draft = Pick<TimedClaim, 'item' | 'record' | 'id'> & Sourcing;

/** Keys whose faults leave a claim's time unknown. */
const TIME_KEYS = ['validity', 'citations', 'saidBy', 'saidOn', 'date', 'event', 'poll', 'effect', 'from', 'predicate'];

/**
 * Works out the time of every claim and event. Faulty records are taken as saying nothing about time.
 * @param circular items whose `after` or "part of" leads back to them; those are left out of account.
 */
export function timingOf(items: readonly Item[], byId: ReadonlyMap<string, Item>, circular: ReadonlySet<Item>): Timing {
  const drafts = items
    .filter(({ type }) => isClaimType(type))
    .map((item): Draft => {
      const record = claimRecord(item);
      return { item, record, id: item.id ?? madeId(record), ...sourcingOf(item, byId) };
    });
  const knownUntil = supersededFrom(drafts);
  const events = eventTimes(drafts, circular, new Set(knownUntil.keys()));
  const days = (event: string) => events.get(event) ?? null;
  const isEvent = (id: string) => (eventTypes as readonly string[]).includes(byId.get(id)?.type ?? '');
  const holdings = drafts.map(({ item, record, asOf }): Holding => {
    if (!isWhole(item, ...TIME_KEYS)) return { bounds: ANY, endState: 'UNKNOWN', fromEdtf: null, toEdtf: null };
    return holdingOf(record, { asOf, days, isEvent });
  });
  const before = positionsBefore(drafts, circular);
  const order = afterOrder(before);
  const { bounds, reversed } = boundsInOrder(
    holdings.map((holding) => holding.bounds),
    before,
    order,
  );
  const late = new Set(reversed);
  const claims = drafts.map((draft, position): TimedClaim => {
    const holding = holdings[position]!;
    const own = isReversed(holding.bounds) ? 'dates' : null;
    return {
      ...draft,
      holding,
      bounds: bounds[position]!,
      knownUntil: knownUntil.get(draft.item) ?? null,
      depth: order.depth[position]!,
      reversed: late.has(position) ? 'after' : own,
    };
  });
  return { claims, events };
}

/** For what is superseded, the day before the first claim that does so was public. */
function supersededFrom(drafts: readonly Draft[]): Map<Item, Day> {
  const byId = new Map(drafts.filter(({ item }) => item.id !== null).map((draft) => [draft.item.id!, draft.item]));
  const days = new Map<Item, Day>();
  for (const { item, record, knownFrom } of drafts) {
    if (!isWhole(item, 'supersedes')) continue;
    for (const id of record.supersedes ?? []) {
      const other = byId.get(id);
      if (other) days.set(other, Math.min(days.get(other) ?? Infinity, (knownFrom ?? Infinity) - 1));
    }
  }
  return days;
}

function positionsBefore(drafts: readonly Draft[], circular: ReadonlySet<Item>): (number | null)[] {
  const positions = new Map(drafts.flatMap(({ item }, index) => (item.id === null ? [] : [[item.id, index] as const])));
  return drafts.map(({ item, record }) => {
    if (!('after' in record) || record.after === undefined || !isWhole(item, 'after') || circular.has(item))
      return null;
    const position = positions.get(record.after);
    return position !== undefined && drafts[position]!.item.type === item.type ? position : null;
  });
}

/** Days of each event from its preferred Dating, then of those without one from what they are part of. */
function eventTimes(
  drafts: readonly Draft[],
  circular: ReadonlySet<Item>,
  superseded: ReadonlySet<Item>,
): Map<string, EventTime> {
  const datings = new Map<string, Draft>();
  const wholes = new Map<string, Draft>();
  const keep = (map: Map<string, Draft>, key: string, draft: Draft) => {
    const kept = map.get(key);
    if (!kept || byRank(rankAndId(draft), rankAndId(kept)) < 0) map.set(key, draft);
  };
  for (const draft of drafts) {
    const { item, record } = draft;
    if (record.rank === 'DEPRECATED' || superseded.has(item) || circular.has(item)) continue;
    if (record.type === 'Dating' && isWhole(item, 'event')) keep(datings, record.event, draft);
    if (record.type === 'Tie' && record.predicate === 'part of' && isWhole(item, 'from', 'to'))
      keep(wholes, record.from, draft);
  }
  const times = new Map<string, EventTime>();
  for (const [event, { item, record, asOf }] of datings) times.set(event, datedBy(item, record, asOf));
  for (const event of wholes.keys()) inherit(event, wholes, times);
  return times;
}

function datedBy(item: Item, record: ClaimRecord, asOf: Sourcing['asOf']): EventTime {
  const date = (record as { date?: string }).date ?? null;
  if (!isWhole(item, 'date', 'citations'))
    return {
      isEvent: true,
      bounds: ANY,
      endState: 'UNKNOWN',
      fromEdtf: null,
      toEdtf: null,
      edtf: null,
      asOf: Infinity,
    };
  const nobody = { asOf, days: () => null, isEvent: () => false };
  return { ...holdingOf(record, nobody), isEvent: true, edtf: date, asOf: asOf.max };
}

/** Gives an event without days those of the nearest dated one that it is part of, at any remove. */
function inherit(event: string, wholes: ReadonlyMap<string, Draft>, times: Map<string, EventTime>): void {
  const without: string[] = [];
  let whole: string | undefined = event;
  while (whole !== undefined && !times.has(whole)) {
    without.push(whole);
    whole = (wholes.get(whole)?.record as { to?: string } | undefined)?.to;
  }
  const time = whole === undefined ? undefined : times.get(whole);
  if (!time) return;
  const { fromMin, toMax } = time.bounds;
  const bounds = { fromMin, fromMax: toMax, toMin: fromMin, toMax };
  // Going on is the whole's, not each part's.
  const endState = time.endState === 'ONGOING' ? 'UNKNOWN' : time.endState;
  for (const part of without)
    times.set(part, { isEvent: true, bounds, endState, fromEdtf: null, toEdtf: null, edtf: null, asOf: time.asOf });
}

function rankAndId({ record, id }: Draft): { rank: ClaimRecord['rank']; id: string } {
  return { rank: record.rank, id };
}
