import { isClaimKind, isEntityType, type RecordOf } from '../../kinds/records.ts';
import { claimRecord, isValid, type Checking, type Item } from '../item.ts';
import { quote } from '../problems.ts';
import { byLanguage, textIn, type Text } from '../../kinds/texts.ts';
import { rankOrder } from '../../kinds/rank.ts';

/** R52, R60, R61: the rules about all records together. */
export function checkTotals(checking: Checking, superseded: ReadonlySet<Item>): void {
  checkShares(checking, superseded);
  const header = checking.items.find(({ type }) => type === 'Dataset');
  if (!header) return;
  checkAssertions(checking, header);
  checkCounts(checking, header);
}

interface Share {
  readonly item: Item;
  readonly share: number;
  readonly rank: number;
}

/** R60. Sources round shares, so each can be too large by half a unit of its last digit. */
const ROUNDING = 0.05;

function checkShares({ items, report }: Checking, superseded: ReadonlySet<Item>): void {
  const groups = new Map<string, Map<string, Share>>();
  for (const item of items) {
    const found = shareOf(item);
    if (!found || superseded.has(item)) continue;
    const shares = groups.get(found.group) ?? groups.set(found.group, new Map<string, Share>()).get(found.group)!;
    const other = shares.get(found.of);
    const better = other && (other.rank - found.rank || other.share - found.share) <= 0;
    if (!better) shares.set(found.of, { item, share: found.share, rank: found.rank });
  }
  for (const shares of groups.values()) {
    const sum = [...shares.values()].reduce((total, { share }) => total + share, 0);
    if (sum <= 100 + ROUNDING * shares.size + 1e-9) continue;
    const { item } = [...shares.values()].at(-1)!;
    const what =
      item.type === 'Finding'
        ? `to the question ${quote(textIn(byLanguage(item.record['question'] as Text, []), ['en']))}`
        : `in ${quote(item.record['event'])}`;
    report(item, ['share'], 'R60', `the shares ${what} add up to ${Number(sum.toFixed(2))} %; expected at most 100`);
  }
}

/** A share that counts: its question or vote, its candidate or answer, and its rank. */
function shareOf(item: Item): { group: string; of: string; share: number; rank: number } | null {
  if (item.type !== 'Result' && item.type !== 'Finding') return null;
  const claim = claimRecord(item);
  if (!('share' in claim) || claim.share === undefined || !isValid(item, 'share', 'rank')) return null;
  const rank = rankOrder(claim.rank);
  if (rank === 2) return null;
  if (claim.type === 'Finding') {
    if (!isValid(item, 'poll', 'question', 'answer')) return null;
    return {
      group: JSON.stringify([claim.poll, claim.question]),
      of: JSON.stringify(claim.answer),
      share: claim.share,
      rank,
    };
  }
  if (claim.type !== 'Result' || !isValid(item, 'event', 'candidate', 'option')) return null;
  const of = claim.candidate ?? JSON.stringify(claim.option);
  return of === undefined ? null : { group: claim.event, of, share: claim.share, rank };
}

function checkAssertions({ items, unreadable, report }: Checking, header: Item): void {
  if (unreadable.anything) return;
  const claims = items.filter(({ type }) => isClaimKind(type)).length;
  const assertions = items.filter(({ type }) => type === 'Assertion').length;
  if (assertions * 4 <= claims) return;
  const message = `${assertions} of ${claims} claims are Assertions; expected at most a quarter`;
  report(header, [], 'R52', message, 'use other kinds of claim');
}

function checkCounts({ items, unreadable, report }: Checking, header: Item): void {
  if (!isValid(header, 'counts')) return;
  const counts = (header.record as Partial<RecordOf<'Dataset'>>).counts ?? {};
  for (const [type, bounds] of Object.entries(counts)) {
    const count = items.filter((item) => isOfType(item, type)).length;
    const { min = 0, max = Infinity } = bounds ?? {};
    // The missing records may be in a file or line that could not be read.
    if (count < min && !unreadable.anything)
      report(header, ['counts', type], 'R61', `there are ${count} records of ${type}; expected at least ${min}`);
    if (count > max)
      report(header, ['counts', type], 'R61', `there are ${count} records of ${type}; expected at most ${max}`);
  }
}

function isOfType({ type }: Item, asked: string): boolean {
  if (asked === 'Entity') return isEntityType(type);
  return asked === 'Claim' ? isClaimKind(type) : type === asked;
}
