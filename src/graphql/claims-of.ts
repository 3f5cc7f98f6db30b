import type { Args } from '../compile/arguments.ts';
import { cypher, identifier, property, Variable, type Expression } from '../compile/cypher.ts';
import type { Keyset } from '../compile/projection.ts';
import type { ClaimKind } from '../kinds/records.ts';
import type { IndexedKey } from '../neo4j/fields.ts';
import { knownAndHeld } from './known-at.ts';

/**
 * The claims of a kind whose field `key` is the owner, in order of time. An index provides them, so the cost of a page does not depend on
 * how many there are.
 */
export function claimsOf(
  owner: Expression,
  kind: ClaimKind,
  key: IndexedKey,
  claim: Variable,
): Keyset & { readonly lead: Expression[] } {
  const ofOwner = property(claim, key);
  return {
    match: cypher`(${claim}:${identifier(kind)})`,
    where: [cypher`${claim}.version = $version`, cypher`${ofOwner} = ${owner}.id`, cypher`${claim}.sort IS NOT NULL`],
    lead: [property(claim, 'version'), ofOwner],
    sort: property(claim, 'sort'),
  };
}

/**
 * The tenures of a post or a person that the arguments select. For a day, only those that touch it, or nearly do, are read:
 * the cost depends on how many hold on that day, not on how many ever did. The arguments are prepared by `onDay` of window.ts.
 */
export function tenuresOf(owner: Expression, key: 'holder' | 'post', tenure: Variable, args: Args): Keyset {
  const all = claimsOf(owner, 'Tenure', key, tenure);
  const descending = args.is('order', 'LATEST_FIRST');
  if (!args.has('at')) return { ...all, where: [...all.where, ...knownAndHeld(tenure, args)], descending };
  const bucket = new Variable('bucket');
  return {
    ...all,
    branches: { variables: [owner, bucket], clause: cypher`UNWIND ${owner}.durationBuckets AS ${bucket}` },
    where: [
      cypher`${tenure}.version = $version`,
      cypher`${property(tenure, key)} = ${owner}.id`,
      cypher`${tenure}.durationBucket = ${bucket}`,
      cypher`${tenure}.sort >= ${args}.since[${bucket}]`,
      cypher`${tenure}.sort < ${args}.until`,
      ...knownAndHeld(tenure, args, true),
    ],
    lead: [...all.lead, property(tenure, 'durationBucket')],
    descending,
  };
}
