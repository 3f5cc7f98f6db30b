import type { Span } from '../edtf/day.ts';
import { ALWAYS } from '../time/bounds.ts';
import { eventSpan, validityDuring, type EventTime } from '../time/event-times.ts';
import { validityOf, validityOfDate, type Validity } from '../time/validity.ts';
import type { ClaimRecord } from './records.ts';

/** What the time of a claim is computed from beside its record. */
export interface TimeContext {
  /** The day for which the claim's sources speak, as exactly as it is known. */
  readonly asOf: Span;
  /** The time of an event; null where it has no days. */
  time(event: string): EventTime | null;
  /** Whether an id is an event's. */
  isEvent(id: string): boolean;
}

/** When a claim holds, by its own dates and the events that it names. */
export function claimValidity(claim: ClaimRecord, context: TimeContext): Validity {
  if (claim.type === 'Dating') return validityOfDate(claim.date, context.asOf);
  const { from, to, endState, startedBy, endedBy } = claim.validity ?? {};
  const after = 'after' in claim ? claim.after : undefined;
  if ([from, to, endState, startedBy, endedBy, after].every((value) => value === undefined)) {
    const validity = undatedValidity(claim, context);
    if (validity) return validity;
  }
  const stated = { from, to, endState, startedBy: daysOf(startedBy, context), endedBy: daysOf(endedBy, context) };
  return validityOf(stated, context.asOf);
}

function undatedValidity(claim: ClaimRecord, context: TimeContext): Validity | null {
  const { asOf } = context;
  const during = (event: string): Validity | null => {
    const time = context.time(event);
    return time && validityDuring(time);
  };
  switch (claim.type) {
    case 'Participation':
    case 'Result':
      return during(claim.event);
    case 'Finding':
      return during(claim.poll);
    case 'Tie': {
      if (['held in', 'elects', 'part of'].includes(claim.predicate) && context.isEvent(claim.from))
        return during(claim.from);
      if (!['part of', 'post of'].includes(claim.predicate)) return null;
      return { bounds: ALWAYS, endState: 'ONGOING', fromEdtf: null, toEdtf: null };
    }
    case 'Influence':
      return validityOf({ startedBy: daysOf(claim.effect, context), endState: 'ONGOING' }, asOf);
    case 'Position':
    case 'Assertion':
      return validityOf({ startedBy: asOf }, asOf);
    default:
      return null;
  }
}

function daysOf(event: string | undefined, context: TimeContext): Span | null {
  const time = event === undefined ? null : context.time(event);
  return time && eventSpan(time);
}
