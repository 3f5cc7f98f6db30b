import { NO_LIMITS, type EventLimit, type EventLimits } from '../time/event-limits.ts';
import { validityOf, type Validity } from '../time/validity.ts';
import { claimDefinition, type ClaimKind, type ClaimRecord } from './records.ts';
import { daysOf, type EventContext, type TimeContext } from './time-rules.ts';

/** When a claim holds, by its own dates and the events that it names, before `after` is taken into account. */
export function claimValidity(claim: ClaimRecord, context: TimeContext): Validity {
  const { from, to, endState, startedBy, endedBy } = ('validity' in claim && claim.validity) || {};
  const after = 'after' in claim ? claim.after : undefined;
  const limits = eventLimits(claim, context);
  if ([from, to, endState, startedBy, endedBy, after].every((value) => value === undefined)) {
    const validity = claimDefinition(claim.type).undated?.validity(claim, { ...context, limits });
    if (validity) return validity;
  }
  const stated = { from, to, endState, startedBy: daysOf(startedBy, context), endedBy: daysOf(endedBy, context) };
  return validityOf(stated, context.asOf, limits);
}

/** The keys of a kind that determine when a claim holds: if one of them is invalid, that is unknown. */
export function timeKeys(kind: ClaimKind): readonly string[] {
  return ['validity', 'citations', 'saidBy', 'saidOn', ...(claimDefinition(kind).undated?.reads ?? [])];
}

/** The keys by which a claim connects an event with something, or states something about it. */
const CONNECTED = ['from', 'to', 'event', 'cause', 'effect', 'poll'] as const;

/** What the events that a claim names say of when it held. A Dating has none: the days of its event follow from it. */
export function eventLimits(claim: ClaimRecord, { time }: EventContext): EventLimits {
  if (claim.type === 'Dating') return NO_LIMITS;
  const own = claim as unknown as Readonly<Record<string, unknown>>;
  let notBefore: EventLimit | null = null;
  for (const key of CONNECTED) {
    const event = own[key];
    const day = typeof event === 'string' ? time(event)?.bounds.fromMin : undefined;
    if (day !== undefined && day > (notBefore?.day ?? -Infinity))
      notBefore = { day, event: event as string, path: [key] };
  }
  const { endedBy } = ('validity' in claim && claim.validity) || {};
  const last = endedBy === undefined ? undefined : time(endedBy)?.bounds.toMax;
  const notAfter =
    last === undefined || last === Infinity ? null : { day: last, event: endedBy!, path: ['validity', 'endedBy'] };
  return { notBefore, notAfter };
}
