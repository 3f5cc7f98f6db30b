import type { AfterOrder } from './after-order.ts';
import type { Bounds } from '../dataset/dataset.ts';
import type { Day, Span } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import type { EndState } from '../kinds/kinds.ts';
import type { ClaimRecord } from '../kinds/records.ts';

/** When something held, as far as its own record and the events that it names tell. */
export interface Holding {
  readonly bounds: Bounds;
  readonly endState: EndState;
  /** EDTF as written, the ends of a Dating's interval apart. */
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
}

/** An event's days: its preferred Dating's, or those of the event that it is part of. */
export interface EventTime extends Holding {
  /** EDTF of the preferred Dating; null where it has none or that gives none. */
  readonly edtf: string | null;
  /** The last day for which the Dating speaks: how far an end that is open is known. */
  readonly asOf: Day;
  readonly isEvent: true;
}

/** What a record's times are worked out from. */
export interface Surroundings {
  /** The day for which the claim's sources speak, as far as it is known. */
  readonly asOf: Span;
  /** Days of an event; null where it has none. */
  days(event: string): EventTime | null;
  /** Whether an id is an event's. */
  isEvent(id: string): boolean;
}

/** Bounds that say nothing: where a fault keeps them from being known, nothing can follow from them. */
export const ANY: Bounds = { fromMin: -Infinity, fromMax: Infinity, toMin: -Infinity, toMax: Infinity };

const ALWAYS: Bounds = { fromMin: -Infinity, fromMax: -Infinity, toMin: Infinity, toMax: Infinity };

/**
 * The four bounds of a claim by its own dates and the events that it names, before what it comes `after` is taken into
 * account. Bounds that contradict each other come back as they are: see `isReversed`.
 */
export function holdingOf(claim: ClaimRecord, around: Surroundings): Holding {
  if (claim.type === 'Dating') return datingHolding(claim.date, around.asOf);
  const { from, to, endState, startedBy, endedBy } = claim.validity ?? {};
  const after = 'after' in claim ? claim.after : undefined;
  if ([from, to, endState, startedBy, endedBy, after].every((value) => value === undefined)) {
    const holding = holdingWithoutDates(claim, around);
    if (holding) return holding;
  }
  const begins = spanOf(from) ?? daysSpan(startedBy, around);
  const ends = spanOf(to) ?? daysSpan(endedBy, around);
  const bounds = general(begins, ends, endState ?? 'UNKNOWN', around.asOf);
  return { bounds, endState: endState ?? 'UNKNOWN', fromEdtf: from ?? null, toEdtf: to ?? null };
}

/** The rule for what gives dates of its own, and for all kinds that have no other. */
function general(begins: Span | null, ends: Span | null, endState: EndState, asOf: Span): Bounds {
  const { min: fromMin, max } = begins ?? { min: -Infinity, max: Infinity };
  const fromMax = max === Infinity ? Math.max(asOf.max, fromMin) : max;
  const { min: toMin, max: toMax } = endSpan(fromMin, ends, endState, asOf);
  return settled({ fromMin, fromMax, toMin, toMax });
}

function endSpan(fromMin: Day, ends: Span | null, endState: EndState, asOf: Span): Span {
  switch (endState) {
    case 'ONGOING':
      return { min: asOf.min, max: Infinity };
    case 'UNKNOWN':
      return { min: ends?.min ?? fromMin, max: Infinity };
    case 'ENDED':
    case 'IMPLIED': {
      const { min, max } = ends ?? { min: fromMin, max: asOf.max };
      return { min, max: max === Infinity ? Math.max(asOf.max, min) : max };
    }
  }
}

/** Nothing ends before it begins: what follows from that for the outer bounds. */
function settled({ fromMin, fromMax, toMin, toMax }: Bounds): Bounds {
  return { fromMin, fromMax: Math.min(fromMax, toMax), toMin: Math.max(toMin, fromMin), toMax };
}

function holdingWithoutDates(claim: ClaimRecord, around: Surroundings): Holding | null {
  const dateless = { fromEdtf: null, toEdtf: null };
  const asEvent = (id: string): Holding | null => {
    const time = around.days(id);
    return time && { ...dateless, bounds: time.bounds, endState: time.endState };
  };
  switch (claim.type) {
    case 'Participation':
    case 'Result':
      return asEvent(claim.event);
    case 'Finding':
      return asEvent(claim.poll);
    case 'Tie': {
      const ofEvent = around.isEvent(claim.from);
      if (['held in', 'elects', 'part of'].includes(claim.predicate) && ofEvent) return asEvent(claim.from);
      if (!['part of', 'post of'].includes(claim.predicate)) return null;
      return { ...dateless, bounds: ALWAYS, endState: 'ONGOING' };
    }
    case 'Influence': {
      const bounds = general(daysSpan(claim.effect, around), null, 'ONGOING', around.asOf);
      return { ...dateless, bounds, endState: 'ONGOING' };
    }
    case 'Position':
    case 'Assertion':
      return { ...dateless, bounds: general(around.asOf, null, 'UNKNOWN', around.asOf), endState: 'UNKNOWN' };
    default:
      return null;
  }
}

function datingHolding(date: string | undefined, asOf: Span): Holding {
  const edtf = date === undefined ? null : parseEdtf(date);
  if (!edtf?.valid || edtf.form !== 'interval') {
    const span = edtf?.valid ? edtf.from : null;
    const endState = date === undefined ? 'ONGOING' : 'ENDED';
    return { bounds: general(span, span, endState, asOf), endState, fromEdtf: date ?? null, toEdtf: date ?? null };
  }
  const [begin = '', end = ''] = date!.split('/');
  const endState = end === '..' ? 'ONGOING' : end === '' ? 'UNKNOWN' : 'ENDED';
  const bounds = general(edtf.from, endState === 'ENDED' ? edtf.to : null, endState, asOf);
  return { bounds, endState, fromEdtf: endOf(begin), toEdtf: endOf(end) };
}

/** An end of an interval as a date of its own: `..2004`, on or before 2004, is that only within an interval, `[..2004]` alone. */
function endOf(text: string): string | null {
  if (text === '' || text === '..') return null;
  return text.startsWith('..') || text.endsWith('..') ? `[${text}]` : text;
}

/** The days that an EDTF text can mean; all days where it is faulty, null where there is none. */
function spanOf(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const edtf = parseEdtf(text);
  return edtf.valid ? { min: edtf.earliest, max: edtf.latest } : { min: -Infinity, max: Infinity };
}

function daysSpan(event: string | undefined, around: Surroundings): Span | null {
  const bounds = event === undefined ? undefined : around.days(event)?.bounds;
  return bounds ? { min: bounds.fromMin, max: bounds.toMax } : null;
}

/** Whether no days satisfy the bounds. */
export function isReversed({ fromMin, fromMax, toMin, toMax }: Bounds): boolean {
  return fromMin > toMax || fromMin > fromMax || toMin > toMax;
}

/**
 * Draws from `after` all that follows, through whole chains: what comes after begins no earlier than the other ended, and
 * the other ended no later than that began. `reversed` are the positions that cannot have come after what they name;
 * they are then taken as if they named nothing. From what contradicts itself nothing follows.
 * @param before for each claim the position of the one that it comes after, or null.
 */
export function boundsInOrder(
  own: readonly Bounds[],
  before: readonly (number | null)[],
  order: AfterOrder,
): { bounds: Bounds[]; reversed: number[] } {
  const bounds = own.map((bound) => ({ ...bound }));
  const reversed = new Set<number>();
  const isFaulty = (position: number) => isReversed(own[position]!);
  for (const position of order.forward) {
    const previous = before[position];
    const bound = bounds[position]!;
    if (previous === null || previous === undefined || isFaulty(previous)) continue;
    const fromMin = Math.max(bound.fromMin, bounds[previous]!.toMin);
    const drawn = { ...bound, fromMin, toMin: Math.max(bound.toMin, fromMin) };
    if (!isReversed(drawn)) bounds[position] = drawn;
    else if (!isReversed(bound)) reversed.add(position);
  }
  for (const position of order.forward.toReversed()) {
    const previous = before[position];
    if (previous === null || previous === undefined || reversed.has(position) || isFaulty(position)) continue;
    const toMax = Math.min(bounds[previous]!.toMax, bounds[position]!.fromMax);
    const fromMax = Math.min(bounds[previous]!.fromMax, toMax);
    bounds[previous] = { ...bounds[previous]!, toMax, fromMax };
  }
  return { bounds, reversed: [...reversed] };
}
