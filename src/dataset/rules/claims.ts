import type { Checking, Item } from '../item.ts';
import { claimRecord, isClaimType, isValid } from '../item.ts';
import { ranks, type ClaimKind, type Rank } from '../../kinds/kinds.ts';
import { compare, quote } from '../problems.ts';
import type { ClaimRecord } from '../../kinds/records.ts';
import { aboutKeys, aboutOf } from '../claim-ids.ts';

const OWN_KINDS: Record<string, string> = { Election: 'ELECTION', Referendum: 'REFERENDUM', Poll: 'POLL' };

/** R26, R30, R33, R34, R35, R36, R39, R46: each record by itself or with the one that it names. */
export function checkRecords(checking: Checking): void {
  for (const item of checking.items) {
    if (isClaimType(item.type)) checkClaim(checking, item);
    else if (item.type in OWN_KINDS || item.type === 'Occurrence') checkEventKind(checking, item);
  }
}

function checkEventKind({ report }: Checking, item: Item): void {
  const kind = item.record['kind'];
  if (typeof kind !== 'string') return;
  const own = OWN_KINDS[item.type];
  const types = Object.entries(OWN_KINDS).find(([, ownKind]) => ownKind === kind);
  if (own !== undefined && kind !== own)
    report(item, ['kind'], 'R36', `kind ${kind} does not fit ${item.type}; expected ${own}`, 'remove the key');
  else if (own === undefined && types)
    report(item, ['kind'], 'R36', `kind ${kind} does not fit Occurrence`, `make it a ${types[0]}, or use another kind`);
}

function checkClaim(checking: Checking, item: Item): void {
  const { report } = checking;
  const claim = claimRecord(item);
  if (
    isValid(item, 'citations') &&
    !claim.citations.some((citation) => typeof citation === 'string' || citation.stance === 'SUPPORTS')
  )
    report(item, ['citations'], 'R30', 'no citation supports the claim', 'cite at least one passage that does');
  if (isValid(item, 'citations')) checkCitations(checking, item, claim);
  if (isValid(item, 'rank', 'rankReason')) {
    if (claim.rank !== 'NORMAL' && claim.rankReason === undefined)
      report(item, ['rank'], 'R33', `rank ${claim.rank} without rankReason`, 'give the reason in rankReason');
    if (claim.rank === 'NORMAL' && claim.rankReason !== undefined)
      report(item, ['rankReason'], 'R33', 'rankReason without a rank', 'give the rank: PREFERRED or DEPRECATED');
  }
  if (isValid(item, 'saidBy', 'saidOn') && claim.saidOn !== undefined && claim.saidBy === undefined)
    report(item, ['saidOn'], 'R39', 'saidOn without saidBy', 'add saidBy, or remove saidOn');
  checkOwnValues(checking, item, claim);
  checkAfter(checking, item, claim);
}

function checkCitations({ byId, report }: Checking, item: Item, claim: ClaimRecord): void {
  for (const [index, citation] of claim.citations.entries()) {
    const id = typeof citation === 'string' ? citation : citation.passage;
    const passage = byId.get(id);
    if (passage?.type !== 'Passage' || passage.record['noFact'] === undefined) continue;
    const message = `citations names ${quote(id)}, which states no fact`;
    report(item, ['citations', index], 'R46', message, 'cite another passage, or remove noFact from this one');
  }
}

function checkOwnValues({ report }: Checking, item: Item, claim: ClaimRecord): void {
  if (claim.type === 'RuleValue') {
    if (isValid(item, 'amount', 'text') && claim.amount === undefined && claim.text === undefined)
      report(item, [], 'R35', 'RuleValue has neither amount nor text', 'add an amount or a text');
  } else if (claim.type === 'Result' && isValid(item, 'candidate', 'option', 'share', 'votes', 'seats', 'elected')) {
    const { candidate, option, share, votes, seats, elected } = claim;
    const lacks = [
      ...(candidate === undefined && option === undefined ? ['candidate or option'] : []),
      ...([share, votes, seats, elected].every((value) => value === undefined)
        ? ['share, votes, seats or elected']
        : []),
    ];
    if (lacks.length > 0) report(item, [], 'R34', `Result lacks ${lacks.join(', and ')}`);
  }
}

function checkAfter({ byId, report }: Checking, item: Item, claim: ClaimRecord): void {
  if ((claim.type !== 'Tenure' && claim.type !== 'Naming') || claim.after === undefined) return;
  const key = claim.type === 'Tenure' ? 'post' : 'subject';
  const before = byId.get(claim.after);
  if (!before || before.type !== item.type || !isValid(item, 'after', key) || !isValid(before, key)) return;
  if (before.record[key] === item.record[key]) return;
  report(
    item,
    ['after'],
    'R26',
    `after names a ${item.type} with ${key} ${quote(before.record[key])}; expected ${quote(item.record[key])}`,
  );
}

/** R37, R38: contradictions between claims that have something in common, the preferred first. */
export function checkContradictions({ items, byId, report }: Checking): void {
  for (const item of items) {
    if (item.type !== 'Contradiction' || !isValid(item, 'between')) continue;
    const claims = (item.record['between'] as string[]).map((id) => byId.get(id)!);
    // An entity that cannot be told may be the common one.
    if (claims.some((claim) => !isValid(claim, 'rank', ...aboutKeys(claim.type as ClaimKind)))) continue;
    const records = claims.map(claimRecord);
    const about = records.map((record) => aboutOf(record));
    const stranger = about.findIndex(
      (ids, index) => !about.some((others, other) => other !== index && others.some((id) => ids.includes(id))),
    );
    if (stranger >= 0)
      report(
        item,
        ['between', stranger],
        'R37',
        `${quote(claims[stranger]!.id)} has no entity in common with the others`,
      );
    const order = records.map(({ rank }) => rankOrder(rank));
    if (order.some((rank) => rank < order[0]!))
      report(item, ['between', 0], 'R38', `${quote(claims[0]!.id)} is first, but another claim has a higher rank`);
  }
}

/** 0 for PREFERRED, 1 for NORMAL, 2 for DEPRECATED. */
export function rankOrder(rank: Rank): number {
  return ranks.indexOf(rank);
}

/** Orders by rank, then by id. */
export function byRank(a: { rank: Rank; id: string }, b: { rank: Rank; id: string }): number {
  return rankOrder(a.rank) - rankOrder(b.rank) || compare(a.id, b.id);
}
