import type { Item } from './item.ts';
import { prefixOf } from './item.ts';
import { isClaimKind, isEntityType, recordTypes, type RecordType } from '../kinds/records.ts';
import type { RawRecord } from './raw-record.ts';
import { problemsOf, unknownKey, type ShapeProblem } from './shape-problems.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** Checks a record against the shape of its type (R07 to R10, R30) and reports each fault once. */
export function checkShape(raw: RawRecord, type: RecordType): { item: Item; problems: ShapeProblem[] } {
  const parsed = recordTypes[type].safeParse(raw.value);
  const dropped = droppedKeys(raw.value, []);
  if (parsed.success && dropped.length === 0) return { item: itemOf(raw, type, parsed.data, []), problems: [] };
  const all = [
    ...dropped.map((path) => unknownKey('__proto__', path, type)),
    ...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, [], raw.value, type)),
  ];
  return { item: itemOf(raw, type, rest(raw.value, type, all), all), problems: onceEach(all) };
}

/** The paths of mappings with the key `__proto__`, which mappings by language would drop without a word. */
function droppedKeys(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
  const inside = [...steps].flatMap(([step, inner]) => droppedKeys(inner, [...path, step]));
  return Object.hasOwn(value, '__proto__') ? [path, ...inside] : inside;
}

function itemOf(
  raw: RawRecord,
  type: RecordType,
  record: Record<string, unknown>,
  problems: readonly ShapeProblem[],
): Item {
  if (isClaimKind(type) || isEntityType(type)) record['type'] = type;
  const id = prefixOf(type) !== null && typeof record['id'] === 'string' ? record['id'] : null;
  return { raw, type, id, record, faults: new Set(problems.flatMap(faultsOf)) };
}

/** An unknown key leaves the rest of the record valid, except the key that it may stand for. */
function faultsOf({ path, rule, meant }: ShapeProblem): string[] {
  if (rule !== 'R07') return [String(path[0] ?? '')];
  return [path, ...(meant ? [meant] : [])].flatMap((each) => [String(each[0]), each.join('.')]);
}

/** A record without its invalid top-level keys and without unknown keys. */
function rest(value: unknown, type: RecordType, problems: readonly ShapeProblem[]): Record<string, unknown> {
  if (!isMapping(value)) return {};
  const unfit = new Set(problems.flatMap(({ path, rule }) => (rule === 'R07' ? [] : [String(path[0])])));
  const left = copyOf(Object.fromEntries(Object.entries(value).filter(([key]) => !unfit.has(key))));
  for (const { path, rule } of problems) if (rule === 'R07' && !unfit.has(String(path[0]))) removeAt(left, path);
  const parsed = recordTypes[type].partial().safeParse(left);
  return parsed.success ? parsed.data : {};
}

/** A copy down to the values; structuredClone refuses symbols. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner as unknown)])) as T;
}

function removeAt(value: unknown, path: Path): void {
  const [step, ...steps] = path;
  if (steps.length > 0) removeAt((value as Record<string, unknown>)[step!], steps);
  else delete (value as Record<string, unknown>)[step!];
}

/** One problem for each position. A missing key is not reported if a mistyped key stands for it. */
function onceEach(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const meant = new Set(problems.flatMap((problem) => (problem.meant ? [JSON.stringify(problem.meant)] : [])));
  const taken = new Set<string>();
  return problems.filter(({ path, isMissing }) => {
    const place = JSON.stringify(path);
    if (taken.has(place) || (isMissing && meant.has(place))) return false;
    return taken.add(place);
  });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
