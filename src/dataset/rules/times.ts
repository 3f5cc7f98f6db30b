import { formatDay } from '../../edtf/day.ts';
import { madeContradictionId } from '../claim-ids.ts';
import { eventLimits } from '../../kinds/claim-validity.ts';
import { isValid, type Checking, type Item } from '../item.ts';
import { quote } from '../problems.ts';
import type { TimedClaim, Timing } from '../claim-times.ts';

/** R23, R31: the rules that can only be checked once the times of all claims are computed. */
export function checkTimes(checking: Checking, timing: Timing, circular: ReadonlySet<Item>): void {
  const { claims } = timing;
  const byId = new Map(claims.filter(({ item }) => item.id !== null).map((claim) => [claim.item.id!, claim]));
  for (const claim of claims) {
    checkReversed(checking, claim, byId, timing);
    if (!circular.has(claim.item)) checkSupersedes(checking, claim, byId);
  }
}

function checkReversed(
  { report }: Checking,
  claim: TimedClaim,
  byId: ReadonlyMap<string, TimedClaim>,
  { events }: Timing,
): void {
  const { item, record, reversed, validity } = claim;
  if (reversed === 'after') {
    const before = byId.get((record as { after: string }).after)!;
    const message = `it cannot begin after ${dayText(validity.bounds.fromMax)}, but follows ${quote(before.id)}, which cannot end before ${dayText(before.bounds.toMin)}`;
    report(item, ['after'], 'R23', message);
  } else if (reversed === 'dates') {
    const { fromMin, fromMax, toMin, toMax } = validity.bounds;
    const { notBefore, notAfter } = eventLimits(record, { time: (event) => events.get(event) ?? null });
    if (notBefore?.day === fromMin && fromMin > fromMax) {
      const message = `it cannot begin after ${dayText(fromMax)}, but names ${quote(notBefore.event)}, which cannot have begun before ${dayText(fromMin)}`;
      return report(item, notBefore.path, 'R23', message);
    }
    if (notAfter?.day === toMax && toMin > toMax) {
      const message = `it cannot end before ${dayText(toMin)}, but was ended by ${quote(notAfter.event)}, which cannot have lasted beyond ${dayText(toMax)}`;
      return report(item, notAfter.path, 'R23', message);
    }
    const key = record.type === 'Dating' ? ['date'] : ['validity'];
    const message = `it cannot begin before ${dayText(fromMin)} or end after ${dayText(toMax)}`;
    report(item, key, 'R23', message, "check from, to, startedBy, endedBy and the source's date of publication");
  }
}

function dayText(day: number): string {
  return Number.isFinite(day) ? formatDay(day) : 'ever';
}

function checkSupersedes({ report }: Checking, claim: TimedClaim, byId: ReadonlyMap<string, TimedClaim>): void {
  if (!isValid(claim.item, 'supersedes') || claim.knownFrom === null) return;
  for (const [index, id] of (claim.record.supersedes ?? []).entries()) {
    const other = byId.get(id);
    if (!other || other.knownFrom === null || other.knownFrom < claim.knownFrom) continue;
    const message = `supersedes ${quote(id)}, known from ${formatDay(other.knownFrom)}; this claim is known from ${formatDay(claim.knownFrom)}`;
    report(claim.item, ['supersedes', index], 'R31', message, 'write a Contradiction where neither is later');
  }
}

/** R14: ids, written or generated, that two records share. */
export function checkIds({ items, report }: Checking, { claims }: Timing): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    if (item.id === null) continue;
    const other = first.get(item.id);
    if (other) report(item, ['id'], 'R14', `duplicate id ${quote(item.id)}`, `first used at ${placeOf(other)}`);
    else first.set(item.id, item);
  }
  for (const { item, id } of claims) {
    // If part of a claim is invalid, two claims can look alike and still be different.
    if (item.id !== null || item.faults.size > 0) continue;
    const other = first.get(id);
    if (other) report(item, [], 'R14', `duplicate ${item.type}`, `first given at ${placeOf(other)}`);
    else first.set(id, item);
  }
  for (const item of items) {
    if (item.type !== 'Contradiction' || item.id !== null || !isValid(item, 'between')) continue;
    const id = madeContradictionId(item.record['between'] as string[]);
    const other = first.get(id);
    if (other) report(item, [], 'R14', 'duplicate Contradiction', `first given at ${placeOf(other)}`);
    else first.set(id, item);
  }
}

function placeOf({ raw }: Item): string {
  const { line } = raw.where(['id']);
  return `${raw.file}:${line}`;
}
