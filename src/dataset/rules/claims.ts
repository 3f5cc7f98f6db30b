import { citedPassage } from '../../kinds/claim.ts';
import type { Checking, Item } from '../item.ts';
import { claimRecord, isValid } from '../item.ts';
import { rankOrder } from '../../kinds/rank.ts';
import {
  claimDefinition,
  entityDefinition,
  entityTypes,
  groupOf,
  isClaimKind,
  type ClaimKind,
  type ClaimRecord,
  type EntityType,
} from '../../kinds/records.ts';
import { quote } from '../problems.ts';
import { aboutKeys, aboutOf } from '../claim-ids.ts';

/** R26, R30, R33, R34, R35, R36, R39, R46: each record on its own or together with one that it refers to. */
export function checkRecords(checking: Checking): void {
  for (const item of checking.items) {
    if (isClaimKind(item.type)) checkClaim(checking, item);
    else if (groupOf(item.type) === 'Event') checkEventKind(checking, item);
  }
}

function checkEventKind({ report }: Checking, item: Item): void {
  const kind = item.record['kind'];
  if (typeof kind !== 'string') return;
  const own = entityDefinition(item.type as EntityType).eventKind;
  const typeOfKind = entityTypes.find((type) => entityDefinition(type).eventKind === kind);
  if (own !== undefined && kind !== own)
    report(item, ['kind'], 'R36', `kind ${kind} does not fit ${item.type}; expected ${own}`, 'remove the key');
  else if (own === undefined && typeOfKind)
    report(
      item,
      ['kind'],
      'R36',
      `kind ${kind} does not fit ${item.type}`,
      `make it a ${typeOfKind}, or use another kind`,
    );
}

function checkClaim(checking: Checking, item: Item): void {
  const { report } = checking;
  const claim = claimRecord(item);
  if (isValid(item, 'citations') && !claim.citations.some((citation) => citedPassage(citation).stance === 'SUPPORTS'))
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
    const { passage: id } = citedPassage(citation);
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
  const key = claimDefinition(claim.type).after?.within;
  if (key === undefined || !('after' in claim) || claim.after === undefined) return;
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
    // If one entity is unknown, it may be the common one.
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
