import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Args, Arguments } from './projection.ts';

/**
 * The coerced arguments of a field; an explicit null, in an input object too, equals the default, as the API promises.
 * @throws GraphQLError where graphql-js would.
 */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Arguments): Arguments {
  return filled(field.args, getArgumentValues(field, node, variables));
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

function filled(
  inputs: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
  given: Arguments,
): Arguments {
  const values: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of inputs) {
    const value = given[name] ?? defaultValue;
    if (value === undefined) continue;
    const inner = getNullableType(type);
    values[name] =
      isInputObjectType(inner) && value !== null ? filled(Object.values(inner.getFields()), value as Arguments) : value;
  }
  return values;
}

/** Tags that may show in a statement's text, so that it names the property that it reads. */
const LANGUAGES: ReadonlySet<unknown> = new Set(['en', 'ru', 'kk']);

/** Integers up to this one may show in a statement's text. */
const SMALL = 20;

/** A view of arguments for the compiler; `parameter` is the Cypher parameter that will hold them, `selects` tells what is read of the field. */
export function argsView(parameter: string, values: Arguments, selects: Args['selects'] = () => false): Args {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Arguments | null | undefined)?.[key], values);
  return {
    toString: () => parameter,
    has: (path) => (at(path) ?? null) !== null,
    is: (path, value) => at(path) === value,
    includes: (path, value) => (at(path) as readonly unknown[] | null | undefined)?.includes(value) ?? false,
    small: (path) => (isSmall(at(path)) ? (at(path) as number) : SMALL),
    language: (path) => (LANGUAGES.has(at(path)) ? (at(path) as string) : undefined),
    selects,
  };
}

const isSmall = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= SMALL;

/** Of a list of an enum with more values than these a text may not depend: each combination is a plan of its own. */
const FEW = 4;

/** All of a value that a statement's text may depend on: which parts are given, booleans, enum values, lists of few of them, small integers, and tags of languages. */
export function outline(type: GraphQLInputType, value: unknown): string {
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
  if (inner === GraphQLString && LANGUAGES.has(value)) return String(value);
  if (!isInputObjectType(inner)) return 'v';
  const fields = Object.values(inner.getFields());
  return `{${fields.map(({ name, type: of }) => outline(of, (value as Arguments)[name])).join()}}`;
}
