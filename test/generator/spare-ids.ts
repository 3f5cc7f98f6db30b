import { madeId } from '../../src/dataset/claim-ids.ts';
import { recordTypes, type ClaimRecord } from '../../src/kinds/records.ts';
import type { Written, WrittenClaim } from './written.ts';
import type { ClaimDraft } from './drafts.ts';

/** Kinds of which one is chosen by its id, so that another id might change what is consistent. */
const CHOSEN = new Set<string>(['Dating', 'Tie']);

/**
 * Claims of which some have no id: those that nothing refers to, whose drafts have none, and whose content no other has, from which
 * one is made.
 */
export function withoutSpareIds(
  claims: readonly WrittenClaim[],
  contradictions: readonly Written[],
  drafts: readonly ClaimDraft[],
): Written[] {
  const referred = new Set([...claims, ...contradictions].flatMap(({ record }) => referencesIn(record)));
  const contents = new Set<string>();
  return claims.map(({ id, type, record }) => {
    const content = madeId({ type, ...recordTypes[type].parse(record) } as ClaimRecord);
    const isNeeded =
      drafts[Number(id.split('/')[1])]!.hasId || CHOSEN.has(type) || referred.has(id) || contents.has(content);
    contents.add(content);
    const { id: _, ...rest } = record;
    return { type, record: isNeeded ? record : rest };
  });
}

function referencesIn(record: Written['record']): string[] {
  return ['supersedes', 'regards', 'between', 'after'].flatMap(
    (key) => (record[key] as string[] | string | undefined) ?? [],
  );
}
