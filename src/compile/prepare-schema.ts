import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { projectionOf } from './projection.ts';
import { TYPE } from './read-modes.ts';

/** Where graphql-js finds the answers that were already read, by response key. */
export const ANSWERS = Symbol('answers');

/**
 * Prepares a schema for reading: every field takes what was read under its response key, every object knows its type.
 * @throws Error that names every field without a projection: such a schema cannot be served.
 */
export function prepareSchema(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()!;
  const unreadable: string[] = [];
  const paged = fieldsOfPages(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { [TYPE]: string }) => value[TYPE];
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      if (!projectionOf(field) && !paged.has(`${type.name}.${field.name}`))
        unreadable.push(`${type.name}.${field.name}`);
      field.resolve =
        type === query
          ? (_, __, context: { [ANSWERS]: ReadonlyMap<string, unknown> }, { path }) =>
              context[ANSWERS].get(String(path.key))
          : (value: Record<string, unknown>, _, __, { path }) => value[path.key];
    }
  }
  if (unreadable.length) throw new Error(`fields without a projection: ${unreadable.join(', ')}`);
  return schema;
}

/** Fields of connections, their edges and PageInfo that the kernel reads itself. */
function fieldsOfPages(schema: GraphQLSchema): Set<string> {
  const connections = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => projectionOf(field)?.kind === 'connection')
    .map((field) => getNamedType(field.type) as GraphQLObjectType);
  return new Set([
    ...['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => `PageInfo.${name}`),
    ...connections.flatMap(({ name }) => ['edges', 'nodes', 'pageInfo', 'totalCount'].map((each) => `${name}.${each}`)),
    ...connections.flatMap((type) =>
      ['cursor', 'node'].map((each) => `${getNamedType(type.getFields()['edges']!.type).name}.${each}`),
    ),
  ]);
}
