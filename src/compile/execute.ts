import {
  execute,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DatasetVersion } from '../neo4j/dataset-version.ts';
import { Unavailable } from '../neo4j/graph.ts';
import { BadInput } from './bad-input.ts';
import { readingOf, type Plan } from './compile.ts';
import { planOperation, variablesOutline, type OperationPlan } from './plan.ts';
import type { Arguments, ReadContext } from './projection.ts';
import { TYPE } from './reader.ts';

/** One statement of the graph; the rows as objects. An aborted signal ends it. */
export type Run = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<Record<string, unknown>[]>;

export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: ReadContext;
  readonly current: DatasetVersion;
  /** Aborted: the reads end with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The result of an operation and the version that it was read in: a newer one than requested if the data set has moved on. */
export interface Execution {
  readonly result: ExecutionResult;
  readonly version: string;
}

export interface Executor {
  /** Runs an operation that is valid for the schema; never rejects. */
  (request: ExecutionRequest): Promise<Execution>;
  /** Operations that graphql-js had to answer because a row broke the schema or failed: data bugs, so counted. */
  readonly fallbacks: number;
}

type Answer =
  | {
      readonly key: string;
      readonly plan: Plan | null;
      readonly parameters: Record<string, Arguments>;
      readonly row: readonly unknown[];
    }
  | { readonly key: string; readonly error: unknown };

/** Plans kept; a plan is a few kB, a first planning by Neo4j some 50 to 300 ms. */
const PLANS = 500;

/** Where graphql-js finds the answers that were already read. */
const ANSWERS = Symbol('answers');

/**
 * Prepares a schema for reading: every field takes what was read under its response key, every object knows its type.
 * @throws Error that names every field without a reading: such a schema cannot be served.
 */
export function readFromRows(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()!;
  const unreadable: string[] = [];
  const paged = pagedTypes(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { [TYPE]: string }) => value[TYPE];
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      if (!readingOf(field) && !paged.has(`${type.name}.${field.name}`)) unreadable.push(`${type.name}.${field.name}`);
      field.resolve =
        type === query
          ? (_, __, context: { [ANSWERS]: ReadonlyMap<string, unknown> }, { path }) =>
              context[ANSWERS].get(String(path.key))
          : (value: Record<string, unknown>, _, __, { path }) => value[path.key];
    }
  }
  if (unreadable.length) throw new Error(`fields without a reading: ${unreadable.join(', ')}`);
  return schema;
}

/** Makes the executor of a schema prepared by {@link readFromRows}. */
export function createExecutor(schema: GraphQLSchema, run: Run): Executor {
  const plans = new LRUCache<string, OperationPlan>({ max: PLANS });
  const documents = new WeakMap<DocumentNode, number>();
  let documentCount = 0;
  let fallbacks = 0;
  return Object.defineProperty(answer, 'fallbacks', { get: () => fallbacks }) as unknown as Executor;

  async function answer(request: ExecutionRequest): Promise<Execution> {
    const { document, operationName, context } = request;
    const byGraphql = async (answers: ReadonlyMap<string, unknown>, version = request.current.version) => ({
      result: await execute({
        schema,
        document,
        operationName,
        variableValues: request.variables,
        contextValue: { [ANSWERS]: answers },
      }),
      version,
    });
    const operation = getOperationAST(document, operationName);
    const coerced =
      operation && getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced;
    if (!operation || !coerced) return byGraphql(new Map()); // graphql-js says what is wrong with them

    let plan: OperationPlan;
    try {
      plan = planned(document, operation, coerced);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return byGraphql(new Map()); // a directive's argument is null: graphql-js meets it before any field
    }
    const { answers, version } = await readAll(plan, coerced, request);
    if (plan.complete) {
      try {
        const data = Object.fromEntries(answers.map((each) => [each.key, strictly(each, context)]));
        return { result: { data }, version };
      } catch (error) {
        // A field failed or a row is irregular: graphql-js words it, over the same rows.
        if (!(error instanceof BadInput) && answers.every((each) => 'row' in each)) fallbacks++;
      }
    }
    return byGraphql(new Map(answers.map((each) => [each.key, leniently(each, context)])), version);
  }

  function planned(document: DocumentNode, operation: OperationDefinitionNode, variables: Arguments): OperationPlan {
    if (!documents.has(document)) documents.set(document, documentCount++);
    const key = `${documents.get(document)} ${operation.name?.value ?? ''} ${variablesOutline(schema, operation, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = planOperation(schema, document, operation, variables);
    plans.set(key, plan);
    return plan;
  }

  /** Reads every root field in one version; where the data set moved on meanwhile, all are read again in the version it moved to. */
  async function readAll(
    plan: OperationPlan,
    variables: Arguments,
    { current, signal }: Pick<ExecutionRequest, 'current' | 'signal'>,
  ): Promise<{ answers: Answer[]; version: string }> {
    const { version, dataset } = current;
    let moved: string | undefined;
    const answers = await Promise.all(
      [...plan.fields].map(async ([key, field]): Promise<Answer> => {
        if (!field) return { key, plan: null, parameters: {}, row: [] };
        try {
          const given = field.parameters(variables, version);
          const ask = (text: string, more: object) => run(text, { version, dataset, ...more }, signal);
          const parameters = field.search ? await field.search(given, ask) : given;
          const sent = field.sent(parameters);
          const [record] = await ask(sent.text, sent.parameters);
          const [now] = record!['current'] as (string | null)[];
          if (!now) throw new Unavailable(`${dataset} is not in the graph any more`);
          if (now !== version) moved = now;
          return { key, plan: field, parameters, row: record!['row'] as unknown[] };
        } catch (error) {
          return { key, error };
        }
      }),
    );
    if (moved === undefined) return { answers, version };
    return readAll(plan, variables, { current: { dataset, version: moved }, signal });
  }
}

function strictly(answer: Answer, context: ReadContext): unknown {
  if ('error' in answer) throw answer.error;
  return answer.plan ? answer.plan.strict(answer.row, { parameters: answer.parameters, context }) : 'Query';
}

function leniently(answer: Answer, context: ReadContext): unknown {
  if ('error' in answer) return answer.error instanceof Error ? answer.error : new GraphQLError(String(answer.error));
  return answer.plan?.plain(answer.row, { parameters: answer.parameters, context });
}

/** Fields of connections, their edges and PageInfo that the kernel reads itself. */
function pagedTypes(schema: GraphQLSchema): Set<string> {
  const connections = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => readingOf(field)?.connected)
    .map((field) => getNamedType(field.type) as GraphQLObjectType);
  return new Set([
    ...['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => `PageInfo.${name}`),
    ...connections.flatMap(({ name }) => ['edges', 'nodes', 'pageInfo', 'totalCount'].map((each) => `${name}.${each}`)),
    ...connections.flatMap((type) =>
      ['cursor', 'node'].map((each) => `${getNamedType(type.getFields()['edges']!.type).name}.${each}`),
    ),
  ]);
}
