import { claimPrefixes, entityPrefixes, otherPrefixes, type ClaimKind, type EntityType } from '../kinds/kinds.ts';
import type { ClaimRecord, EntityRecord, RecordOf, RecordType } from '../kinds/records.ts';
import type { RuleId } from './rules/table.ts';
import type { Gaps, Path, Written } from './raw-record.ts';

/** A record of a known type between reading and a checked data set. */
export interface Item {
  readonly written: Written;
  readonly type: RecordType;
  /** Its id as written, where it has one that is well-formed. */
  readonly id: string | null;
  /** The record with its defaults, a claim or entity with its `type`; top-level keys faulty in shape are missing. */
  readonly record: Readonly<Record<string, unknown>>;
  /**
   * Top-level keys that cannot be relied upon, and whole paths, joined by dots, of unknown keys and of what they may stand
   * for; '' where the record as a whole is none.
   */
  readonly faults: Set<string>;
}

/** What the rules look at, and where they report. */
export interface Checking {
  readonly items: readonly Item[];
  /** Items by id as written, the first of each. */
  readonly byId: ReadonlyMap<string, Item>;
  /** The Dataset record; null where its languages cannot be told. */
  readonly header: RecordOf<'Dataset'> | null;
  readonly gaps: Gaps;
  report(item: Item, path: Path, rule: RuleId, message: string, hint?: string, at?: 'key' | 'value'): void;
}

/** Whether none of these keys of a record is faulty. */
export function isWhole(item: Item, ...keys: readonly string[]): boolean {
  return !item.faults.has('') && keys.every((key) => !item.faults.has(key));
}

const prefixes = new Map<string, string>(Object.entries({ ...entityPrefixes, ...claimPrefixes, ...otherPrefixes }));

/** The prefix of a type's ids; null for records that have none. */
export function prefixOf(type: RecordType): string | null {
  return prefixes.get(type) ?? null;
}

export function isClaimType(type: string): type is ClaimKind {
  return Object.hasOwn(claimPrefixes, type);
}

export function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(entityPrefixes, type);
}

/** The item's record as a claim; keys among its faults may be missing in truth, so ask `isWhole` for those used. */
export function claimRecord(item: Item): ClaimRecord {
  return item.record as unknown as ClaimRecord;
}

/** The item's record as an entity, likewise. */
export function entityRecord(item: Item): EntityRecord {
  return item.record as unknown as EntityRecord;
}
