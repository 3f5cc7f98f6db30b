import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  execute,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { changeResolvers } from './changes.ts';
import { claimResolvers } from './claims.ts';
import { entityResolvers } from './entities.ts';
import { Thing } from './graph.ts';
import { languageOfAnswer } from './languages.ts';
import { pageOf, type OpenCursor } from './pages.ts';
import { networkChangeResolvers } from './network-change.ts';
import { networkResolvers } from './network.ts';
import { pathResolvers } from './paths.ts';
import { Paged, type Resolver, type Scope } from './resolvers.ts';
import { rootResolvers } from './roots.ts';
import { sourceResolvers } from './sources.ts';

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  ...claimResolvers,
  ...entityResolvers,
  ...sourceResolvers,
  ...changeResolvers,
  ...networkResolvers,
  Query: {
    ...rootResolvers,
    ...changeResolvers['Query'],
    ...networkResolvers['Query'],
    ...networkChangeResolvers['Query'],
    ...pathResolvers['Query'],
  },
};

export interface ReferenceAnswer {
  readonly result: ExecutionResult;
  /** Root fields that were resolved: how many statements they take at least. */
  readonly roots: number;
  /** How many statements they take at most: a search for paths one for each step. */
  readonly most: number;
}

interface Context extends Scope {
  readonly open: OpenCursor;
  roots: number;
  most: number;
}

/** Root fields that this executor can answer. */
export const referenceRoots: ReadonlySet<string> = new Set(Object.keys(resolvers['Query']!));

/**
 * Answers operations by graphql-js, one plain resolver a field, over a graph that lies in memory: slow, clear, written from
 * schema/schema.graphql and docs/model.md, and sharing nothing with src/compile and src/graphql but the printed schema.
 */
export function referenceExecutor(scope: Scope) {
  const schema = referenceSchema();
  return (
    document: DocumentNode,
    variables: Record<string, unknown>,
    open: OpenCursor,
    operationName?: string,
  ): ReferenceAnswer => {
    const contextValue: Context = { ...scope, open, roots: 0, most: 0 };
    const result = execute({
      schema,
      document,
      variableValues: variables,
      contextValue,
      operationName,
    }) as ExecutionResult;
    const { roots, most } = contextValue;
    return { result, roots, most };
  };
}

function referenceSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type))
      type.resolveType = (value: Thing) => schema.getPossibleTypes(type).find(({ name }) => value.is(name))?.name;
    if (type.name === 'Date') {
      const scalar = type as GraphQLScalarType;
      scalar.parseValue = realDay;
      scalar.parseLiteral = (node) => realDay((node as { value?: unknown }).value);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolveBy(schema, type, field);
  }
  return schema;
}

/** The resolver of a field: the type's own, else that of an interface; else what a link of that name leads to, or the property. */
function resolveBy(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) {
  const owner = [type, ...type.getInterfaces()].find((each) => resolvers[each.name]?.[field.name]);
  const resolver = owner && resolvers[owner.name]![field.name]!;
  const isRoot = type === schema.getQueryType();
  const declared = isInterfaceType(owner) ? owner.name : type.name;
  return (source: unknown, given: Record<string, unknown>, context: Context) => {
    if (isRoot) {
      context.roots++;
      context.most += (withDefaults(field, given)['maxLength'] as number | undefined) ?? 1;
    }
    if (!resolver)
      return source instanceof Thing
        ? (source.to(field.name)[0] ?? source.get(field.name))
        : (source as Record<string, unknown>)[field.name];
    const args = withDefaults(field, given);
    const { language: tag } = args as { language?: string };
    if (tag !== undefined)
      Object.assign(args, { tag, language: languageOfAnswer(tag, context.graph.datasets[0]!.get('languages')!) });
    const value = resolver(source as never, args as never, context);
    if (!(value instanceof Paged)) return value;
    const { first: _f, last: _l, after: _a, before: _b, ...filter } = args;
    const fingerprint = {
      version: context.graph.version,
      field: `${declared}.${field.name}`,
      filter,
    };
    return pageOf(value.listed, value.args, fingerprint, context.open);
  };
}

/** "An explicit null for an argument equals its default": at any depth. */
function withDefaults(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): Record<string, unknown> {
  const values = field.args.map(({ name, defaultValue }) => [name, withoutNulls(given[name]) ?? defaultValue] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

/** graphql-js fills defaults of what is absent, not of what is null; of input objects here only certainty has one. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries([
    ...entries.filter(([name]) => name !== 'certainty'),
    ['certainty', (value as { certainty?: string }).certainty ?? 'POSSIBLE'],
  ]);
}

function realDay(value: unknown): string {
  const [year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(String(value))?.slice(1).map(Number) ?? [];
  const date = new Date(0);
  if (typeof value === 'string' && day !== undefined) {
    date.setUTCFullYear(year!, month! - 1, day);
    if (date.getUTCMonth() === month! - 1 && date.getUTCDate() === day && !value.startsWith('-0000')) return value;
  }
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a day: expected a real date from -9999-01-01 to 9999-12-31, such as 2022-01-31 or -0043-03-15`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
