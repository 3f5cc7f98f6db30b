import type { Claim } from '../dataset/dataset.ts';
import { claimDefinition } from '../kinds/records.ts';

/**
 * The ids of claims that make no edge of the network because a preferred claim makes it: one of the same kind between the same
 * entities, with the same word, in days that may overlap. It was known no later and is not superseded, so it is there whatever
 * `knownAt` is; and it is somebody's word only where the other one is too.
 */
export function outrankedClaims(claims: readonly Claim[]): ReadonlySet<string> {
  const preferred = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.record.rank === 'PREFERRED' && claim.knownUntil === null ? edgeKey(claim) : null;
    if (key !== null) preferred.set(key, [...(preferred.get(key) ?? []), claim]);
  }
  const outranked = claims.filter(
    (claim) =>
      claim.record.rank !== 'PREFERRED' && preferred.get(edgeKey(claim) ?? '')?.some((other) => outranks(other, claim)),
  );
  return new Set(outranked.map(({ id }) => id));
}

/** What claims that make the same edge have in common; null for a kind without edges. */
function edgeKey({ record }: Claim): string | null {
  const { edge } = claimDefinition(record.type);
  if (!edge) return null;
  const { from, to, label } = edge;
  const keys = typeof label === 'string' ? [from, to, label] : [from, to];
  return JSON.stringify([record.type, ...keys.map((key) => record[key as keyof typeof record])]);
}

function outranks(preferred: Claim, claim: Claim): boolean {
  return (
    preferred.knownFrom <= claim.knownFrom &&
    (claim.attributed || !preferred.attributed) &&
    preferred.bounds.fromMin <= claim.bounds.toMax &&
    claim.bounds.fromMin <= preferred.bounds.toMax
  );
}
