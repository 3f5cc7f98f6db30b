import type { Dataset } from './dataset.ts';
import { claimKinds, entityTypes } from '../kinds/records.ts';

/** The number of records of each type in a data set, without the types that have none. */
export function countsOf({
  entities,
  claims,
  sources,
  passages,
  contradictions,
  stories,
}: Dataset): Record<string, number> {
  const counts: (readonly [string, number])[] = [
    ['Entity', entities.length],
    ...entityTypes.map((type) => of(type, entities)),
    ['Claim', claims.length],
    ...claimKinds.map((kind) => of(kind, claims)),
    ['Source', sources.length],
    ['Passage', passages.length],
    ['Contradiction', contradictions.length],
    ['Story', stories.length],
  ];
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function of(type: string, records: readonly { record: { type: string } }[]): [string, number] {
  return [type, records.filter(({ record }) => record.type === type).length];
}

/** The counts on one line. */
export function countsText(dataset: Dataset): string {
  const counts = Object.entries(countsOf(dataset)).map(([type, count]) => `${type} ${count}`);
  return `${dataset.header.id} is valid: ${counts.join(', ')}`;
}
