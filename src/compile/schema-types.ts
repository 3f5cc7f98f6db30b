import {
  getNullableType,
  GraphQLNonNull,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { projectionOf } from './projection.ts';

/** A type with fields. */
export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;
/** The nodes of a document that select one field under one response key. */
export type Nodes = readonly [FieldNode, ...FieldNode[]];

/** Whether two fields mean the same: read by the same projection into the same type. */
export function readsAlike(one: Field | undefined, other: Field): boolean {
  return one !== undefined && projectionOf(one) === projectionOf(other) && String(one.type) === String(other.type);
}

/** The type that declares a field: the interface that it comes from, so that a cursor is valid however its object was reached. */
export function declaringType(type: Composite, field: Field): string {
  const from = type.getInterfaces().filter((each) => readsAlike(each.getFields()[field.name], field));
  const first = from.find((each) => !each.getInterfaces().some((other) => from.includes(other)));
  return (first ?? type).name;
}

/** Whether the field gives a list. */
export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The type of a list's items; of any other type itself. */
export function itemType(type: GraphQLOutputType): GraphQLOutputType {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : type;
}

/** The same type, never null. */
export const nonNull = (type: GraphQLOutputType) => new GraphQLNonNull(getNullableType(type));
