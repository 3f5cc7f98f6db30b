import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql';
import { cypher, property as propertyOf, type Cypher, type Variable } from '../../src/compile/cypher.ts';
import type { Run } from '../../src/compile/execute.ts';
import { prepareSchema } from '../../src/compile/prepare-schema.ts';
import type { Projection } from '../../src/compile/projection.ts';

/** A schema of a few books, whose root fields count how often they are compiled. */
export interface ToySchema {
  readonly schema: GraphQLSchema;
  /** How often a root field was compiled. */
  readonly compiled: number;
}

const of = (type: GraphQLOutputType, projection?: Projection, args = {}): GraphQLFieldConfig<unknown, unknown> => ({
  type,
  args,
  extensions: projection ? { cypher: projection } : {},
});
const required = <T extends GraphQLOutputType>(type: T) => new GraphQLNonNull(type as never);
const list = (type: GraphQLOutputType) => required(new GraphQLList(required(type)));
const property: Projection = { kind: 'property' };

export const Size = new GraphQLEnumType({ name: 'Size', values: { SMALL: { value: 's' }, LARGE: { value: 'l' } } });
export const Filter = new GraphQLInputObjectType({
  name: 'Filter',
  fields: {
    size: { type: Size, defaultValue: 's' },
    year: { type: GraphQLFloat },
    words: { type: new GraphQLList(GraphQLString) },
    inner: {
      type: new GraphQLInputObjectType({ name: 'Inner', fields: { deep: { type: GraphQLInt, defaultValue: 7 } } }),
    },
  },
});

/** Makes the schema; `broken` adds a field that is neither read nor computed. */
export function toySchema({ broken = false } = {}): ToySchema {
  let compiled = 0;
  const counted = (clauses: (found: Variable) => Cypher) => (_: unknown, found: Variable) => {
    compiled++;
    return clauses(found);
  };
  const Item = new GraphQLInterfaceType({
    name: 'Item',
    fields: () => ({ id: of(required(GraphQLID), property), title: of(GraphQLString, property), next: of(Item, next) }),
  });
  const next: Projection = { kind: 'relationship', type: 'NEXT', direction: 'OUT' };
  const kind = (name: string, own: Record<string, GraphQLFieldConfig<unknown, unknown>>) =>
    new GraphQLObjectType({
      name,
      interfaces: [Item],
      fields: () => ({ ...Item.toConfig().fields, ...own }),
    });
  const Book = kind('Book', { pages: of(GraphQLInt, property), ...(broken ? { smell: of(GraphQLString) } : {}) });
  const Map = kind('Map', { scale: of(required(GraphQLFloat), property) });
  const Edge = new GraphQLObjectType({
    name: 'ItemEdge',
    fields: { cursor: of(required(GraphQLString)), node: of(required(Item)) },
  });
  const PageInfo = new GraphQLObjectType({
    name: 'PageInfo',
    fields: {
      hasNextPage: of(required(GraphQLBoolean)),
      hasPreviousPage: of(required(GraphQLBoolean)),
      startCursor: of(GraphQLString),
      endCursor: of(GraphQLString),
    },
  });
  const Items = new GraphQLObjectType({
    name: 'ItemConnection',
    fields: {
      edges: of(list(Edge)),
      nodes: of(list(Item)),
      pageInfo: of(required(PageInfo)),
      totalCount: of(required(GraphQLInt)),
    },
  });
  const item: Projection = { kind: 'related', related: counted((found) => cypher`MATCH (${found}:Item)`), options: {} };
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      item: of(Item, item, {
        id: { type: new GraphQLNonNull(GraphQLID) },
        size: { type: Size },
        loud: { type: GraphQLBoolean },
        filter: { type: Filter },
      }),
      items: of(
        required(Items),
        {
          kind: 'connection',
          page: (_, found) => ({ match: cypher`(${found}:Item)`, where: [], sort: propertyOf(found, 'sort') }),
        },
        {
          first: { type: GraphQLInt, defaultValue: 2 },
          after: { type: GraphQLString },
          last: { type: GraphQLInt },
          before: { type: GraphQLString },
          size: { type: Size },
        },
      ),
    },
  });
  const schema = prepareSchema(new GraphQLSchema({ query: Query, types: [Book, Map] }));
  return {
    schema,
    get compiled() {
      return compiled;
    },
  };
}

/** Answers each statement with the same row. */
export const answeredBy =
  (row: unknown): Run =>
  async () => [{ row, current: ['v1'] }];
