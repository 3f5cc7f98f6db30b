import type { Path } from '../kinds/annotated-paths.ts';
import type { RuleId } from './rules/table.ts';

/** A place in a file, both from 1. */
export interface Where {
  readonly line: number;
  readonly column: number;
}

/** A record as it was read from a file, not yet checked. */
export interface RawRecord {
  readonly file: string;
  /** The key that it stands under: a record type, where there is one of that name. */
  readonly type: string;
  readonly value: unknown;
  /** Where the value at a path begins, or its key; where there is no such path, the nearest mapping or list around it. */
  where(path: Path, at?: 'key' | 'value'): Where;
  /** Where the key begins that it stands under. */
  typeWhere(): Where;
}

/** Values nested deeper within a record are refused, so that recursion over them has a bound. */
export const DEEPEST = 20;

/** Reports a broken rule at a place in a file. */
export type ReportAt = (file: string, where: Where, rule: RuleId, message: string, hint?: string) => void;

/** What could not be read, so that problems which only follow from it are not reported too. */
export interface Unreadable {
  /** Ids and words that seem to be declared in unreadable text. */
  readonly names: Set<string>;
  /** Types that have a record whose id is faulty. */
  readonly types: Set<string>;
  /** Whether anything is unreadable: a file, a line or records of an unknown type. */
  anything: boolean;
  /** Whether a whole file is unreadable, so that nobody knows what it declares. */
  wholeFile: boolean;
}

/** Notes an unreadable text and what it seems to declare. */
export function noteUnreadable(unreadable: Unreadable, text: string): void {
  unreadable.anything = true;
  for (const match of text.matchAll(/\b(?:id|word)["']?\s*:\s*["']?([^"'\n#,}]+)/g))
    unreadable.names.add(match[1]!.trim());
}

/** Notes what a record declares under a mistyped key. */
export function noteMistyped(unreadable: Unreadable, record: unknown, key: string): void {
  const value = (record as Readonly<Record<string, unknown>>)[key];
  if (typeof value === 'string') unreadable.names.add(value);
}
