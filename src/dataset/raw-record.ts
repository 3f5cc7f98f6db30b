import type { Path } from '../kinds/annotated-paths.ts';
import type { RuleId } from './rules/table.ts';

/** A position in a file; line and column count from 1. */
export interface Where {
  readonly line: number;
  readonly column: number;
}

/** A record as read from a file, before any check. */
export interface RawRecord {
  readonly file: string;
  /** The key that it is under, which should be a record type. */
  readonly type: string;
  readonly value: unknown;
  /** The position of the value at a path, or of its key; if the path does not exist, of the nearest mapping or list around it. */
  where(path: Path, at?: 'key' | 'value'): Where;
  /** The position of the key that it is under. */
  typeWhere(): Where;
}

/** Maximum nesting depth of a record's values, which limits recursion. */
export const DEEPEST = 20;

/** Reports a broken rule at a position in a file. */
export type ReportAt = (file: string, where: Where, rule: RuleId, message: string, hint?: string) => void;

/** What could not be read. Problems that only follow from it are not reported. */
export interface Unreadable {
  /** Ids and words that seem to be declared in unreadable text. */
  readonly names: Set<string>;
  /** Types that have a record with an invalid id. */
  readonly types: Set<string>;
  /** Whether anything is unreadable: a file, a line or records of an unknown type. */
  anything: boolean;
  /** Whether a whole file is unreadable, so that its declarations are unknown. */
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
