import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { languagesOf, type DatasetVersion } from '../neo4j/dataset-version.ts';
import { Unavailable } from '../neo4j/graph.ts';
import type { Arguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import type { Plan } from './compile.ts';
import { dependsOnDataset, languageIn, tagsIn } from './language-arguments.ts';
import { planOperation, variablesKey, type OperationPlan } from './plan.ts';
import { ANSWERS } from './prepare-schema.ts';
import type { ReadContext } from './projection.ts';

/** Runs one statement on the graph; the rows as objects. An aborted signal ends it. */
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
  /** Ends the reads with its reason when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** The result of an operation and the version that it was read in: a newer one than requested if the data set has moved on. */
export interface Execution {
  readonly result: ExecutionResult;
  readonly version: string;
}

export interface Executor {
  /** Runs an operation that is valid for the schema; rejects only if the languages of the data set cannot be read. */
  (request: ExecutionRequest): Promise<Execution>;
  /** How many operations graphql-js had to answer because a row broke the schema: each is a bug of the data. */
  readonly fallbacks: number;
}

type Answer =
  | {
      readonly key: string;
      readonly plan: Plan | null;
      readonly prepared: readonly Arguments[];
      readonly row: readonly unknown[];
    }
  | { readonly key: string; readonly error: unknown };

/** Cached plans; a plan is a few kB, and Neo4j's first planning of its statement takes some 50 to 300 ms. */
const PLANS = 500;

/** Cached lists of the languages of a version. */
const VERSIONS = 100;

/** Makes the executor of a schema prepared by `prepareSchema`. */
export function createExecutor(schema: GraphQLSchema, run: Run): Executor {
  const plans = new LRUCache<string, OperationPlan>({ max: PLANS });
  const languages = new LRUCache<string, readonly string[]>({ max: VERSIONS });
  const documents = new WeakMap<DocumentNode, number>();
  let documentCount = 0;
  let fallbacks = 0;
  return Object.defineProperty(answer, 'fallbacks', { get: () => fallbacks }) as unknown as Executor;

  async function answer(request: ExecutionRequest): Promise<Execution> {
    const { document, operationName, context, current, signal } = request;
    const byGraphql = async (answers: ReadonlyMap<string, unknown>) => ({
      result: await execute({
        schema,
        document,
        operationName,
        variableValues: request.variables,
        contextValue: { [ANSWERS]: answers },
      }),
      version: current.version,
    });
    const operation = getOperationAST(document, operationName);
    const coerced =
      operation && getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced;
    if (!operation || !coerced) return byGraphql(new Map()); // graphql-js says what is wrong with them

    const tags = tagsIn(document, coerced);
    const spoken = tags.some(dependsOnDataset) ? await languagesIn(current, signal) : [];
    let plan: OperationPlan;
    try {
      plan = planned(document, operation, coerced, { tags, languages: spoken });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return byGraphql(new Map()); // a directive's argument is null: graphql-js meets it before any field
    }
    const { answers, moved } = await readAll(plan, coerced, request);
    // The languages can be others in the version that the data set moved to.
    if (moved !== undefined) return answer({ ...request, current: { ...current, version: moved } });
    if (plan.complete) {
      try {
        const data = Object.fromEntries(answers.map((each) => [each.key, strictly(each, context)]));
        return { result: { data }, version: current.version };
      } catch (error) {
        // A field failed or a row breaks the schema: graphql-js words the error, over the same rows.
        if (!(error instanceof BadInput) && answers.every((each) => 'row' in each)) fallbacks++;
      }
    }
    return byGraphql(new Map(answers.map((each) => [each.key, leniently(each, context)])));
  }

  async function languagesIn(current: DatasetVersion, signal?: AbortSignal): Promise<readonly string[]> {
    const known = languages.get(current.version) ?? (await languagesOf({ read: run }, current, signal));
    if (known) languages.set(current.version, known);
    return known ?? [];
  }

  function planned(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Arguments,
    { tags, languages: spoken }: { readonly tags: readonly string[]; readonly languages: readonly string[] },
  ): OperationPlan {
    if (!documents.has(document)) documents.set(document, documentCount++);
    const key = `${documents.get(document)} ${operation.name?.value ?? ''} ${variablesKey(schema, operation, variables)} ${tags.map((tag) => languageIn(spoken, tag)).join()}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = planOperation(schema, document, operation, variables, spoken);
    plans.set(key, plan);
    return plan;
  }

  /** Reads every root field in one version; `moved` is the version to which the data set moved meanwhile, where all are to be read again. */
  async function readAll(
    plan: OperationPlan,
    variables: Arguments,
    { current, signal }: Pick<ExecutionRequest, 'current' | 'signal'>,
  ): Promise<{ answers: Answer[]; moved: string | undefined }> {
    const { version, dataset } = current;
    let moved: string | undefined;
    const answers = await Promise.all(
      [...plan.fields].map(async ([key, field]): Promise<Answer> => {
        if (!field) return { key, plan: null, prepared: [], row: [] };
        try {
          const given = field.prepare(variables, version);
          const query = (text: string, more: object) => run(text, { version, dataset, ...more }, signal);
          const prepared = field.prefetch ? await field.prefetch(given, query) : given;
          const [record] = await query(field.statement.minified, field.parameters(prepared));
          const [now] = record!['current'] as (string | null)[];
          if (!now) throw new Unavailable(`${dataset} is no longer in the graph`);
          if (now !== version) moved = now;
          return { key, plan: field, prepared, row: record!['row'] as unknown[] };
        } catch (error) {
          return { key, error };
        }
      }),
    );
    return { answers, moved };
  }
}

function strictly(answer: Answer, context: ReadContext): unknown {
  if ('error' in answer) throw answer.error;
  return answer.plan ? answer.plan.strict(answer.row, { arguments: answer.prepared, context }) : 'Query';
}

function leniently(answer: Answer, context: ReadContext): unknown {
  if ('error' in answer) return answer.error instanceof Error ? answer.error : new GraphQLError(String(answer.error));
  return answer.plan?.lenient(answer.row, { arguments: answer.prepared, context });
}
