import type { z } from 'zod';
import { didYouMean, nearest } from '../names/did-you-mean.ts';
import { definitionOf } from '../kinds/field-metadata.ts';
import { numberFault } from './exact-number.ts';
import { nameOf, quote } from './problems.ts';
import { isClaimKind, recordTypes, type RecordType } from '../kinds/records.ts';
import type { RuleId } from './rules/table.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** A broken rule within one record. */
export interface ShapeProblem {
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

/** What is wrong with a record, by an issue that its shape has found. */
export function problemsOf(issue: Issue, before: Path, record: unknown, type: RecordType): ShapeProblem[] {
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
        errors.every(({ path: at, code }) => at.length > 0 || code !== 'invalid_type'),
      );
      if (branch) return branch.flatMap((inner) => problemsOf(inner, path, record, type));
      const forms =
        path[0] === 'citations' ? 'an id, or a mapping with passage and stance' : 'text, or texts by language';
      return one('R09', `${name}: expected ${forms}, found ${kindOf(value)}`);
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
      const asText =
        issue.expected === 'string' && /^(?:number|symbol)$/.test(typeof value) ? 'put quotes around it' : undefined;
      if (typeof value === 'symbol' && (issue.expected === 'int' || issue.expected === 'number')) {
        const fault = numberFault(value.description!)!;
        return one('R57', `${name}: ${value.description} ${fault.what}`, fault.hint);
      }
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
    case 'custom':
      return one(
        issue.params!['rule'] as RuleId,
        `${name}: expected ${issue.message}, found ${quote(value)} (${issue.params!['why']})`,
      );
    default:
      return one('R10', `${name}: ${issue.message}`);
  }
}

const CITE_HINT = 'cite at least one that supports it';

function formatOf({ format, message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
  if (!message.startsWith('Invalid')) return message;
  return format === 'url' ? 'an absolute URL' : `text that matches ${pattern}`;
}

/** A key that the type does not have, and the one that it may stand for. */
export function unknownKey(key: string, path: Path, type: RecordType): ShapeProblem {
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
        : known.length > 0
          ? `expected ${known.join(', ')}`
          : undefined,
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
  if (typeof value === 'symbol') return `number ${value.description}`;
  return `${typeof value === 'string' ? 'text' : typeof value} ${quote(value)}`;
}
