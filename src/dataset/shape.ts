import { z } from 'zod';
import type { Item } from './item.ts';
import { prefixOf } from './item.ts';
import { didYouMean, nearest } from '../names/did-you-mean.ts';
import { definitionOf } from '../kinds/field-metadata.ts';
import { quote } from './problems.ts';
import { isClaimKind, isEntityType, recordTypes, type RecordType } from '../kinds/records.ts';
import type { RuleId } from './rules/table.ts';
import type { RawRecord } from './raw-record.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** A broken rule within one record. */
interface ShapeProblem {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly rule: RuleId;
  readonly message: string;
  readonly hint?: string | undefined;
  /** For an unknown key, the path of the key that it may stand for. */
  readonly meant?: Path | undefined;
  /** Whether a key is missing. */
  readonly isMissing?: true;
}

type Issue = z.core.$ZodIssue;
type Values = Readonly<Record<string, unknown>>;

const VALIDITY_KEYS = new Set(['from', 'to', 'endState', 'startedBy', 'endedBy']);

/** Checks a record against the shape of its type (R07 to R10, R30) and reports each fault once. */
export function checkShape(raw: RawRecord, type: RecordType): { item: Item; problems: ShapeProblem[] } {
  const parsed = recordTypes[type].safeParse(raw.value);
  if (parsed.success) return { item: itemOf(raw, type, parsed.data, []), problems: [] };
  const all = parsed.error.issues.flatMap((issue) => problemsOf(issue, [], raw.value, type));
  return { item: itemOf(raw, type, rest(raw.value, type, all), all), problems: onceEach(all) };
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
  const left = structuredClone(value) as Record<string, unknown>;
  for (const { path, rule } of problems) if (rule === 'R07') removeAt(left, path);
  for (const { path, rule } of problems) if (rule !== 'R07') delete left[String(path[0])];
  const parsed = recordTypes[type].partial().safeParse(left);
  return parsed.success ? parsed.data : {};
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

function problemsOf(issue: Issue, before: Path, record: unknown, type: RecordType): ShapeProblem[] {
  const path = [...before, ...(issue.path as (string | number)[])];
  const value = valueAt(record, path);
  const name = nameOf(path);
  const one = (rule: RuleId, message: string, hint?: string, at: 'key' | 'value' = 'value') => [
    { path, at, rule, message, hint },
  ];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, type));
  if (path.length > 0 && value === undefined) return [missing(path, type)];
  switch (issue.code) {
    case 'invalid_union': {
      const branch = issue.errors.find((errors) =>
        errors.every(
          ({ path: at, code }) => at.length > 0 || code === 'unrecognized_keys' || code === 'invalid_format',
        ),
      );
      if (branch) return branch.flatMap((inner) => problemsOf(inner, path, record, type));
      return one('R09', `${name}: expected an id, or a mapping with passage and stance, found ${kindOf(value)}`);
    }
    case 'invalid_key':
      return one(
        'R10',
        `key ${quote(path.at(-1))} in ${nameOf(path.slice(0, -1))}: expected ${issue.issues[0]?.message}`,
        undefined,
        'key',
      );
    case 'invalid_value': {
      if (typeof value !== 'string')
        return one('R09', `${name}: expected one of ${issue.values.join(', ')}, found ${kindOf(value)}`);
      const hint =
        didYouMean(value.toUpperCase(), issue.values.map(String)) ?? didYouMean(value, issue.values.map(String));
      const upper = issue.values.includes(value.toUpperCase()) ? `did you mean "${value.toUpperCase()}"?` : hint;
      return one('R10', `${name}: expected one of ${issue.values.join(', ')}, found ${quote(value)}`, upper);
    }
    case 'invalid_type': {
      const asText = issue.expected === 'string' && typeof value === 'number' ? 'put quotes around it' : undefined;
      if (issue.expected === 'int' && typeof value === 'number')
        return one('R10', `${name}: expected a whole number, found ${value}`);
      return one('R09', `${name}: expected ${expected(issue.expected)}, found ${kindOf(value)}`, asText);
    }
    case 'too_small':
      if (path[0] === 'citations' && isClaimKind(type))
        return one('R30', `${name}: the claim cites no passage`, CITE_HINT);
      if (Array.isArray(value)) return one('R10', `${name}: expected at least ${issue.minimum}, found ${value.length}`);
      if (value === '') return one('R10', `${name}: expected text, found none`);
      return one('R10', `${name}: expected at least ${issue.minimum}, found ${quote(value)}`);
    case 'too_big':
      return one('R10', `${name}: expected at most ${issue.maximum}, found ${quote(value)}`);
    case 'invalid_format':
      return one('R10', `${name}: expected ${formatOf(issue)}, found ${quote(value)}`);
    default:
      return one('R10', `${name}: ${issue.message}`);
  }
}

const CITE_HINT = 'cite at least one that supports it';

function formatOf({ format, message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
  if (!message.startsWith('Invalid')) return message;
  return format === 'url' ? 'an absolute URL' : `text that matches ${pattern}`;
}

function unknownKey(key: string, path: Path, type: RecordType): ShapeProblem {
  const known = keysAt(recordTypes[type], path);
  const near = nearest(key, known);
  const inValidity = near === null && path.length === 0 && known.includes('validity') && VALIDITY_KEYS.has(key);
  return {
    path: [...path, key],
    at: 'key',
    meant: near ? [...path, near] : inValidity ? ['validity', key] : undefined,
    rule: 'R07',
    message: `unknown key ${quote(key)} in ${path.length > 0 ? `${nameOf(path)} of ${type}` : type}`,
    hint: inValidity
      ? `it belongs under "validity"`
      : near
        ? `did you mean "${near}"?`
        : `expected ${known.join(', ')}`,
  };
}

function missing(path: Path, type: RecordType): ShapeProblem {
  const around = path.slice(0, -1);
  if (path[0] === 'citations' && path.length === 1 && isClaimKind(type))
    return { path, at: 'value', isMissing: true, rule: 'R30', message: `${type} cites no passage`, hint: CITE_HINT };
  return {
    path,
    isMissing: true,
    at: 'value',
    rule: 'R08',
    message: `${around.length > 0 ? `${nameOf(around)} of ${type}` : type} lacks ${quote(path.at(-1))}`,
  };
}

function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
      return keysAt(def.innerType, path);
    case 'array':
      return keysAt(def.element, path.slice(1));
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path));
    case 'record':
      if (path.length > 0) return keysAt(def.valueType, path.slice(1));
      return 'options' in def.keyType ? (def.keyType.options as string[]) : [];
    case 'object':
      return path.length > 0 ? keysAt(def.shape[String(path[0])]!, path.slice(1)) : Object.keys(def.shape);
    default:
      return [];
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? (inner as Values)[step] : undefined,
    value,
  );
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path as shown in messages: `validity.from`, `citations[2].stance`. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the record';
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

const NAMES: Record<string, string> = {
  string: 'text',
  object: 'a mapping',
  record: 'a mapping by language or type',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};
const expected = (type: string) => NAMES[type] ?? type;

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `${typeof value === 'string' ? 'text' : typeof value} ${quote(value)}`;
}
