import type { RuleId } from './rules/table.ts';

/** Keys and list indices that lead from a record to a value in it. */
export type Path = readonly (string | number)[];

/** A place in a file, both from 1. */
export interface Where {
  readonly line: number;
  readonly column: number;
}

/** A record as it stands in a file, not yet checked. */
export interface Written {
  readonly file: string;
  /** The key that it stands under: a record type, if the model knows it. */
  readonly type: string;
  readonly value: unknown;
  /** Where the value at a path begins, or its key; where there is no such path, the nearest mapping or list around it. */
  where(path: Path, at?: 'key' | 'value'): Where;
  /** Where the key begins that it stands under. */
  typeWhere(): Where;
}

/** Values nested deeper within a record are refused, before anything goes through them by recursion. */
export const DEEPEST = 20;

/** Takes a broken rule at a place in a file. */
export type ReportAt = (file: string, where: Where, rule: RuleId, message: string, hint?: string) => void;

/** What could not be read, so that what only follows from it is not reported too. */
export interface Gaps {
  /** Ids and words that seem to be declared in text that could not be understood. */
  readonly names: Set<string>;
  /** Types of records of which one has no id that could be told. */
  readonly types: Set<string>;
  /** Something is missing: a file, a line or records of an unknown type. */
  some: boolean;
  /** A file is missing altogether: nobody knows what it declares. */
  blind: boolean;
}

/** Adds to the gaps what a text that could not be understood seems to declare. */
export function noteGap(gaps: Gaps, text: string): void {
  gaps.some = true;
  for (const match of text.matchAll(/\b(?:id|word)["']?\s*:\s*["']?([^"'\n#,}]+)/g)) gaps.names.add(match[1]!.trim());
}

/** Adds to the gaps what a record declares under a mistyped key. */
export function noteMistyped(gaps: Gaps, record: unknown, key: string): void {
  const value = (record as Readonly<Record<string, unknown>>)[key];
  if (typeof value === 'string') gaps.names.add(value);
}
