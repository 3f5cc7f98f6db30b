import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';

/** A row that breaks the schema: null for a non-null type, or a value that its type cannot serialise. */
export class SchemaMismatch extends Error {}

/**
 * Serialises values of a scalar, an enum or a list of them; throws {@link SchemaMismatch}, or what a scalar throws,
 * if a value breaks the type.
 */
export function serializer(type: GraphQLOutputType): (value: unknown) => unknown {
  const inner = getNullableType(type);
  const serialize: (value: unknown) => unknown = isListType(inner)
    ? listOf(serializer(inner.ofType))
    : leafOf(inner as GraphQLLeafType);
  if (!isNonNullType(type)) return (value) => (value === null ? null : serialize(value));
  return (value) => {
    if (value === null) throw new SchemaMismatch();
    return serialize(value);
  };
}

const listOf = (item: (value: unknown) => unknown) => (value: unknown) => {
  if (!Array.isArray(value)) throw new SchemaMismatch();
  return value.map((each) => item(each ?? null));
};

function leafOf(type: GraphQLLeafType): (value: unknown) => unknown {
  if (!isLeafType(type)) throw new Error(`${String(type)} is no leaf: its field needs a projection`);
  const isText = type.name === 'String' || type.name === 'ID';
  return (value) => {
    // Most values are strings, which need no check by graphql-js.
    if (isText && typeof value === 'string') return value;
    const serialized: unknown = type.serialize(value);
    if (serialized === undefined || serialized === null) throw new SchemaMismatch();
    return serialized;
  };
}
