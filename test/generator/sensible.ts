import { claimDefinition } from '../../src/kinds/records.ts';
import type { WrittenClaim } from './written.ts';

type Values = Readonly<Record<string, unknown>>;

/** Claims with what the rules of their kinds demand beside their shapes (docs/rules.md: R26, R34, R35, R60); of other kinds as they are. */
export function sensible(claims: readonly WrittenClaim[]): WrittenClaim[] {
  const shares = new Map<string, number>();
  return claims.flatMap((claim): WrittenClaim[] => {
    const { type, record } = claim;
    return [{ ...claim, record: { ...FITTING[type]?.(record), ...record, ...fitted(claim) } }].map(withoutAbsent);
  });

  function fitted({ type, record }: WrittenClaim): Values {
    const within = claimDefinition(type).after?.within;
    if (within) return followed(record, within);
    return typeof record['share'] === 'number' ? { share: shareOf(type, record) } : {};
  }

  /** It comes after one of the same post, a name of the same subject, or after none. */
  function followed(record: Values, key: string): Values {
    const before = claims.find(({ id }) => id === record['after'])?.record;
    return { after: before?.[key] === record[key] ? record['after'] : undefined };
  }

  /** What is left of a hundred per cent, at most. */
  function shareOf(type: string, record: Values): number | undefined {
    const group = JSON.stringify([type, record['event'] ?? record['poll'], record['question']]);
    const sum = shares.get(group) ?? 0;
    const share = record['share'] as number;
    if (sum + share > 100) return undefined;
    shares.set(group, sum + share);
    return share;
  }
}

/** Values that some kinds must have where others are not there. */
const FITTING: Readonly<Record<string, (record: Values) => Values>> = {
  Result: (record) => ({
    ...(!('candidate' in record) && { option: 'yes' }),
    ...(!['votes', 'seats', 'elected'].some((key) => key in record) && { votes: 12 }),
  }),
  RuleValue: (record) => ('amount' in record ? {} : { text: 'as before' }),
};

const withoutAbsent = (claim: WrittenClaim): WrittenClaim => ({
  ...claim,
  record: Object.fromEntries(Object.entries(claim.record).filter(([, value]) => value !== undefined)),
});
