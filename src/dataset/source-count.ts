import { citedPassage } from '../kinds/claim.ts';
import type { ClaimRecord, RecordOf } from '../kinds/records.ts';

/**
 * Counts the independent sources that support a claim: sources of one publisher count once, and a copy counts as the source
 * that it copies. A source without a publisher is its own.
 * No source may be a copy of itself, be it through others (R32).
 */
export function sourceCounter(
  passages: readonly Pick<RecordOf<'Passage'>, 'id' | 'source'>[],
  sources: readonly RecordOf<'Source'>[],
): (claim: ClaimRecord) => number {
  const sourceOf = new Map(passages.map(({ id, source }) => [id, source]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const origin = (id: string): string => {
    const { copyOf, publisher } = byId.get(id)!;
    return copyOf === undefined ? (publisher ?? id) : origin(copyOf);
  };
  const origins = new Map(sources.map(({ id }) => [id, origin(id)]));
  return ({ citations }) =>
    new Set(
      citations
        .map(citedPassage)
        .flatMap(({ passage, stance }) => (stance === 'SUPPORTS' ? [origins.get(sourceOf.get(passage)!)!] : [])),
    ).size;
}
