import { formatDay } from '../../edtf/day.ts';
import type { Overlap } from '../../time/overlaps.ts';
import { isValid, type Checking } from '../item.ts';
import { quote } from '../problems.ts';
import type { TimedClaim, Timing } from '../claim-times.ts';

/** R70: posts with one seat that certainly have two holders for more than a handover day, without an explanation. */
export function checkOverlaps(checking: Checking, { claims }: Timing, overlaps: readonly Overlap[]): void {
  const certain = overlaps.filter(({ certainty }) => certainty === 'CERTAIN');
  if (certain.length === 0) return;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const contradicting = contradictingPairs(checking);
  for (const { post, tenures, from, to } of certain) {
    const [first, second] = tenures.map((id) => byId.get(id)!) as [TimedClaim, TimedClaim];
    if (checking.byId.get(post)?.record['seats'] !== 1 || contradicting.has(pairOf(first.id, second.id))) continue;
    if ([first, second].some(({ record }) => record.type === 'Tenure' && record.acting)) continue;
    const days = `from ${formatDay(from.max)} to ${Number.isFinite(to.min) ? formatDay(to.min) : 'now'}`;
    const message = `${quote(post)} has one seat but certainly two holders ${days}, see ${quote(first.id)}`;
    checking.report(second.item, [], 'R70', message, 'check both, mark one as acting, or add a Contradiction');
  }
}

function contradictingPairs({ items }: Checking): Set<string> {
  const pairs = new Set<string>();
  for (const item of items) {
    if (item.type !== 'Contradiction' || !isValid(item, 'between')) continue;
    const between = item.record['between'] as string[];
    for (const a of between) for (const b of between) pairs.add(pairOf(a, b));
  }
  return pairs;
}

const pairOf = (a: string, b: string) => `${a} ${b}`;
