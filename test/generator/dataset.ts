import * as fc from 'fast-check';
import { assemble } from './assemble.ts';
import { drafts } from './drafts.ts';
import { every, type Settings } from './settings.ts';
import type { Written } from './written.ts';

/** A data set that breaks no rule. A failing test prints it without what all of its settings have. */
export class GeneratedDataset {
  constructor(readonly records: readonly Written[]) {}

  /** Its records as JSON lines. */
  get lines(): string {
    return linesOf(this.records);
  }

  [fc.toStringMethod](): string {
    return `\n${linesOf(this.records.filter(({ type }) => !COMMON.has(type)))}`;
  }
}

const COMMON = new Set<string>(['Dataset', 'Source', 'Passage', 'Role', 'Predicate', 'Topic', 'Measure', 'Unit']);

const linesOf = (records: readonly Written[]) =>
  records.map(({ type, record }) => `${JSON.stringify({ [type]: record })}\n`).join('');

/** Data sets that break no rule; shrinking leads to fewer and plainer records. */
export function datasets(settings: Partial<Settings> = {}): fc.Arbitrary<GeneratedDataset> {
  const all = { ...every, ...settings };
  return drafts(all).map((drawn) => new GeneratedDataset(assemble(drawn, all)));
}

/** The same in any of some lists of languages, the first of which is the data set's own. */
export const datasetsIn = (
  languages: readonly (readonly string[])[],
  settings: Partial<Settings> = {},
): fc.Arbitrary<GeneratedDataset> =>
  fc.constantFrom(...languages).chain((list) => datasets({ ...settings, languages: list }));
