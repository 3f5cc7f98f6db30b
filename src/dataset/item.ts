import { prefixes, type ClaimRecord, type EntityRecord, type RecordOf, type RecordType } from '../kinds/records.ts';
import { isWordList } from '../kinds/word-lists.ts';
import type { RuleId } from './rules/table.ts';
import type { Unreadable, RawRecord } from './raw-record.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** A record of a known type that has been read but not yet fully checked. */
export interface Item {
  readonly raw: RawRecord;
  readonly type: RecordType;
  /** Its id as written, if it has a well-formed one. */
  readonly id: string | null;
  /** The record with its defaults, a claim or entity with its `type`; top-level keys with an invalid shape are missing. */
  readonly record: Readonly<Record<string, unknown>>;
  /**
   * Top-level keys with invalid values; full paths, joined by dots, of unknown keys and of the keys that they may stand
   * for; '' if the record as a whole is invalid.
   */
  readonly faults: Set<string>;
}

/** What the rules check, and where they report problems. */
export interface Checking {
  readonly items: readonly Item[];
  /** Items by id as written, the first of each. */
  readonly byId: ReadonlyMap<string, Item>;
  /** The Dataset record; null if its languages are not known. */
  readonly header: RecordOf<'Dataset'> | null;
  readonly unreadable: Unreadable;
  report(item: Item, path: Path, rule: RuleId, message: string, hint?: string, at?: 'key' | 'value'): void;
}

/** Whether the record as a whole and all these keys of it are valid. */
export function isValid(item: Item, ...keys: readonly string[]): boolean {
  return !item.faults.has('') && keys.every((key) => !item.faults.has(key));
}

/** The prefix of a type's ids; null for records that have no id of their own. */
export function prefixOf(type: RecordType): string | null {
  return isWordList(type) ? null : (prefixes.get(type) ?? null);
}

/** The item's record as a claim. Invalid keys can be missing, so check the ones you use with `isValid`. */
export function claimRecord(item: Item): ClaimRecord {
  return item.record as unknown as ClaimRecord;
}

/** The item's record as an entity, likewise. */
export function entityRecord(item: Item): EntityRecord {
  return item.record as unknown as EntityRecord;
}
