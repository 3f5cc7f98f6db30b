import type { ClaimKind, EntityType, RecordType } from '../../src/kinds/records.ts';
import type { Settings } from './settings.ts';

/** A record as it is written, under the name of its type. */
export interface Written {
  readonly type: RecordType;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A claim with its id. */
export interface WrittenClaim extends Written {
  readonly type: ClaimKind;
  readonly id: string;
}

/** What of the records claims may refer to. */
export interface Surroundings {
  readonly settings: Settings;
  readonly entities: readonly { readonly id: string; readonly type: EntityType }[];
  readonly events: readonly string[];
  readonly passages: readonly string[];
}

/** The ids of entities of some types, those alone that claims are to name. */
export function idsOf(types: readonly string[] | undefined, { entities, settings }: Surroundings): string[] {
  const counts = new Map<string, number>();
  return entities
    .filter(({ type }) => types?.includes(type) ?? true)
    .filter(({ type }) => {
      counts.set(type, (counts.get(type) ?? 0) + 1);
      return counts.get(type)! <= settings.named;
    })
    .map(({ id }) => id);
}

/** One of a list, whatever the number; undefined where it has none. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
/** Some of a list, each once. */
export const pickAll = <T>(list: readonly T[], at: readonly number[]): T[] =>
  list.length === 0 ? [] : [...new Set(at.map((each) => pick(list, each)!))];
