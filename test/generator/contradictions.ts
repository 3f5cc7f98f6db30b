import { aboutOf } from '../../src/dataset/claim-ids.ts';
import type { ClaimRecord } from '../../src/kinds/records.ts';
import { pick, pickAll, type Written, type WrittenClaim } from './written.ts';
import type { ContradictionDraft } from './drafts.ts';

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** Contradictions between claims that name the same, the one of the highest rank first; each of other claims. */
export function contradictionsOf(drafts: readonly ContradictionDraft[], claims: readonly WrittenClaim[]): Written[] {
  const found = new Map<string, Written>();
  for (const [at, { of, others, hasId }] of drafts.entries()) {
    const first = pick(claims, of);
    if (!first) continue;
    const named = namedBy(first);
    const alike = claims.filter((claim) => claim !== first && namedBy(claim).some((id) => named.includes(id)));
    const rank = ({ record }: WrittenClaim) => RANKS.indexOf((record['rank'] ?? 'NORMAL') as string);
    const between = [first, ...pickAll(alike, others)].toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
    if (between.length < 2) continue;
    const record = { ...(hasId && { id: `contradiction/${at}` }), reason: 'Only one is true.', between };
    found.set(between.toSorted().join(' '), { type: 'Contradiction', record });
  }
  return [...found.values()];
}

const namedBy = ({ type, record }: WrittenClaim) => aboutOf({ type, ...record } as unknown as ClaimRecord);
