import { validityOf, type Validity } from '../time/validity.ts';
import { claimDefinition, type ClaimKind, type ClaimRecord } from './records.ts';
import { daysOf, type TimeContext } from './time-rules.ts';

/** When a claim holds, by its own dates and the events that it names, before `after` is taken into account. */
export function claimValidity(claim: ClaimRecord, context: TimeContext): Validity {
  const { from, to, endState, startedBy, endedBy } = ('validity' in claim && claim.validity) || {};
  const after = 'after' in claim ? claim.after : undefined;
  if ([from, to, endState, startedBy, endedBy, after].every((value) => value === undefined)) {
    const validity = claimDefinition(claim.type).undated?.validity(claim, context);
    if (validity) return validity;
  }
  const stated = { from, to, endState, startedBy: daysOf(startedBy, context), endedBy: daysOf(endedBy, context) };
  return validityOf(stated, context.asOf);
}

/** The keys of a kind that determine when a claim holds: if one of them is invalid, that is unknown. */
export function timeKeys(kind: ClaimKind): readonly string[] {
  return ['validity', 'citations', 'saidBy', 'saidOn', ...(claimDefinition(kind).undated?.reads ?? [])];
}
