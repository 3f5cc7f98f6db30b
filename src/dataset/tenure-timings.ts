import type { KnownTenure } from '../time/handovers.ts';
import type { TimedClaim } from './claim-times.ts';
import { isValid } from './item.ts';
import { rankOrder } from '../kinds/rank.ts';

/** The tenures from which the succession of posts is computed; invalid and self-contradictory ones are left out. */
export function tenureTimings(claims: readonly TimedClaim[]): KnownTenure[] {
  return claims.flatMap(({ item, id, record, bounds, stated, validity, depth, knownFrom, knownUntil, reversed }) => {
    if (record.type !== 'Tenure' || reversed !== null || !stated || !isValid(item, 'holder', 'post', 'rank')) return [];
    const { post, holder, after = null, rank } = record;
    const { startedBy = null, endedBy = null } = record.validity ?? {};
    const { endState } = validity;
    return {
      id,
      post,
      holder,
      after,
      depth,
      bounds,
      stated,
      endState,
      startedBy,
      endedBy,
      rank: rankOrder(rank),
      isDeprecated: rank === 'DEPRECATED',
      // A claim with invalid sources has no such day, but then the data set is invalid anyway.
      knownFrom: knownFrom ?? Infinity,
      knownUntil,
    };
  });
}
