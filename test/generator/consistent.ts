import { recordTypes, type ClaimRecord, type RecordOf } from '../../src/kinds/records.ts';
import { timesOf, type Times } from '../reference/bounds.ts';
import { isImpossible } from '../reference/dates.ts';
import { pick, type Written, type WrittenClaim } from './written.ts';
import type { ClaimDraft } from './drafts.ts';

/**
 * The claims of which each can have been when it says: what supersedes others was known later, and what ends before it begins is
 * left out, as the reference works out the times.
 */
export function consistent(
  claims: readonly WrittenClaim[],
  drafts: readonly ClaimDraft[],
  sources: readonly Written[],
): WrittenClaim[] {
  let found = superseding(claims, drafts, timesIn(claims, sources));
  for (;;) {
    const times = timesIn(found, sources);
    const possible = withoutSurplus(found.filter(({ id }) => !isImpossible(times.claims.get(id)!.bounds)));
    if (possible.length === found.length) return found;
    const gone = new Set(found.filter((claim) => !possible.includes(claim)).map(({ id }) => id));
    found = possible.map((claim) => withoutReferences(claim, gone));
  }
}

function timesIn(claims: readonly WrittenClaim[], sources: readonly Written[]): Times {
  const ofType = <T>(type: string) => sources.filter((each) => each.type === type).map(({ record }) => record as T);
  return timesOf({
    claims: claims.map(({ id, type, record }) => ({
      id,
      record: { type, ...recordTypes[type].parse(record) } as ClaimRecord,
    })),
    passages: ofType<RecordOf<'Passage'>>('Passage'),
    sources: ofType<RecordOf<'Source'>>('Source'),
  });
}

/** Claims of which at most a quarter are Assertions (docs/rules.md, R52). */
function withoutSurplus(claims: readonly WrittenClaim[]): WrittenClaim[] {
  const most = Math.floor(claims.filter(({ type }) => type !== 'Assertion').length / 3);
  let assertions = 0;
  return claims.filter(({ type }) => type !== 'Assertion' || ++assertions <= most);
}

/** Claims that supersede others, as their drafts have it, of those that were known before them. */
function superseding(claims: readonly WrittenClaim[], drafts: readonly ClaimDraft[], times: Times): WrittenClaim[] {
  const knownFrom = ({ id }: WrittenClaim) => times.claims.get(id)!.knownFrom;
  return claims.map((claim) => {
    const drawn = drafts[Number(claim.id.split('/')[1])]!.supersedes;
    const earlier = claims.filter((other) => knownFrom(other) < knownFrom(claim));
    const same = earlier.filter(({ type }) => type === claim.type);
    const other = drawn === undefined ? undefined : pick(same.length > 0 ? same : earlier, drawn);
    return other ? { ...claim, record: { ...claim.record, supersedes: [other.id] } } : claim;
  });
}

/** A claim that refers to none of those that are gone. */
function withoutReferences(claim: WrittenClaim, gone: ReadonlySet<unknown>): WrittenClaim {
  const record = Object.entries(claim.record).flatMap(([key, value]): [string, unknown][] => {
    if (!Array.isArray(value)) return gone.has(value) ? [] : [[key, value]];
    const left = value.filter((each) => !gone.has(each));
    return left.length > 0 ? [[key, left]] : [];
  });
  return { ...claim, record: Object.fromEntries(record) };
}
