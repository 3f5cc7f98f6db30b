import { isEntityType } from '../../src/kinds/records.ts';
import type { GeneratedDataset } from './dataset.ts';
import type { Written } from './written.ts';

const COMMON = new Set<string>(['Dataset', 'Role', 'Predicate', 'Topic', 'Measure', 'Unit']);

/** Data sets of the same settings as one in which none has to do with another, and the ids of the entities of each. */
export function joined(drawn: readonly GeneratedDataset[]): { lines: string; members: string[][] } {
  const common = drawn[0]!.records.filter(({ type }) => COMMON.has(type));
  const own = drawn.map(({ records }, at) =>
    tagged(
      records.filter(({ type }) => !COMMON.has(type)),
      `g${at}`,
    ),
  );
  const lines = [...common, ...own.flat()].map(({ type, record }) => JSON.stringify({ [type]: record }));
  const members = own.map((records) =>
    records.filter(({ type }) => isEntityType(type)).map(({ record }) => record['id'] as string),
  );
  return { lines: lines.join('\n'), members };
}

/** The same records with ids of their own: person/0 becomes person/g3-0. */
function tagged(records: readonly Written[], tag: string): Written[] {
  const ids = new Set(records.map(({ record }) => record['id']));
  return records.map(({ type, record }) => ({ type, record: renamed(record) as Written['record'] }));

  function renamed(value: unknown): unknown {
    if (typeof value === 'string') return ids.has(value) ? value.replace('/', `/${tag}-`) : value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)]));
  }
}
