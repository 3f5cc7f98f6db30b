import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Parameter } from './cypher.ts';

/** The coerced arguments of a field, defaults filled in. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments of one field while it is compiled; in Cypher, `${args}` is the parameter that holds them. The text may depend
 * on which are given, on booleans, enum values, small integers and the language, never on any other value.
 */
export interface Args extends Parameter {
  /** Whether the argument (or, `filter.from`, the field of an input object) is given. */
  has(path: string): boolean;
  /** Whether an argument of an enum type, a boolean or a small integer has that value. */
  is(path: string, value: string | boolean | number): boolean;
  /** Whether an argument that lists values of an enum with at most six values has that one. */
  includes(path: string, value: string): boolean;
  /** An integer from 0 to 20; 20 for any other value. */
  small(path: string): number;
  /** The language of the argument `language`: one of the data set's, or one in which dates have words. */
  language(): string;
  /** Whether the operation selects that field of the object; of a connection also of its edges or pageInfo. */
  selects(name: string): boolean;
}

/**
 * The coerced arguments of a field; an explicit null, in an input object too, equals the default, as the API promises.
 * @throws GraphQLError if graphql-js would.
 */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Arguments): Arguments {
  return applyDefaults(field.args, getArgumentValues(field, node, variables));
}

/** Whether a field's arguments are the same in every request. */
export function areConstant({ arguments: given = [] }: FieldNode): boolean {
  const isConstant = (value: ValueNode): boolean => {
    if (value.kind === Kind.LIST) return value.values.every(isConstant);
    if (value.kind === Kind.OBJECT) return value.fields.every((each) => isConstant(each.value));
    return value.kind !== Kind.VARIABLE;
  };
  return given.every(({ value }) => isConstant(value));
}

function applyDefaults(
  inputs: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
  given: Arguments,
): Arguments {
  const values: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of inputs) {
    const value = given[name] ?? defaultValue;
    if (value === undefined) continue;
    const inner = getNullableType(type);
    values[name] =
      isInputObjectType(inner) && value !== null
        ? applyDefaults(Object.values(inner.getFields()), value as Arguments)
        : value;
  }
  return values;
}

/** Writes a value as it stands in a parameter. */
type Write = (value: unknown) => unknown;

/**
 * Writes the arguments of a field as its parameter holds them: values of a scalar that Cypher does not have by the function in the
 * scalar's extension `parameter`. Null if the field has no such argument.
 */
export function parameterWriter(
  inputs: readonly { readonly name: string; readonly type: GraphQLInputType }[],
): ((values: Arguments) => Arguments) | null {
  const writers = inputs.flatMap(({ name, type }) => {
    const write = writeOf(type);
    return write ? [[name, write] as const] : [];
  });
  if (writers.length === 0) return null;
  return (values) => {
    const given = writers.filter(([name]) => (values[name] ?? null) !== null);
    return { ...values, ...Object.fromEntries(given.map(([name, write]) => [name, write(values[name])])) };
  };
}

function writeOf(type: GraphQLInputType): Write | null {
  const inner = getNullableType(type);
  if (isInputObjectType(inner)) return parameterWriter(Object.values(inner.getFields())) as Write | null;
  if (!isListType(inner)) return (inner.extensions['parameter'] as Write | undefined) ?? null;
  const write = writeOf(inner.ofType);
  return write && ((values) => (values as readonly unknown[]).map((value) => (value === null ? null : write(value))));
}

/** Integers up to this one may appear in a statement's text. */
const SMALL = 20;

/** The view of arguments for the compiler; `index` is the number of the parameter that will hold them. */
export function argsView(index: number, values: Arguments, selects: Args['selects'] = () => false): Args {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Arguments | null | undefined)?.[key], values);
  return {
    kind: 'parameter',
    index,
    has: (path) => (at(path) ?? null) !== null,
    is: (path, value) => at(path) === value,
    includes: (path, value) => (at(path) as readonly unknown[] | null | undefined)?.includes(value) ?? false,
    small: (path) => (isSmall(at(path)) ? (at(path) as number) : SMALL),
    language: () => values['language'] as string,
    selects,
  };
}

const isSmall = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= SMALL;

/** A text may not depend on a list of an enum with more values than these: each combination is a plan of its own. */
const FEW = 6;

/**
 * The part of a cache key that stands for an argument's value: all of it that a statement's text may depend on, which is which parts are
 * given, booleans, enum values, lists of few of them, and small integers. Languages are a part of their own.
 */
export function cacheKey(type: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item = getNullableType(inner.ofType);
    const isOfFew = isEnumType(item) && item.getValues().length <= FEW && Array.isArray(value);
    return isOfFew ? `[${[...new Set(value.map(String))].toSorted().join()}]` : 'v';
  }
  if (isEnumType(getNamedType(inner))) return String(value);
  if (inner === GraphQLInt) return isSmall(value) ? String(value) : 'v';
  if (!isInputObjectType(inner)) return 'v';
  const fields = Object.values(inner.getFields());
  return `{${fields.map(({ name, type: of }) => cacheKey(of, (value as Arguments)[name])).join()}}`;
}
