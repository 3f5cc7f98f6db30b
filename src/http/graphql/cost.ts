import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isLeafType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { PAGE } from '../../compile/page.ts';
import { projectionOf } from '../../compile/projection.ts';
import { LIMITS } from './limits.ts';
import type { BoundOperation } from './operation.ts';

/** The number of elements that a list without a limiting argument counts as. */
const LIST = 3;

/** An object costs 1, a list its elements, a page its requested size; the cost of their selections is multiplied by that number. */
const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const projection = projectionOf(field);
  if (!projection || isLeafType(getNamedType(field.type))) return childComplexity; // the parts of a page, introspection
  // Null is the same as the default.
  const size = (name: string): number | undefined =>
    (args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue) as number | undefined;
  const each = 1 + childComplexity;
  // A size that no page may have is refused later, with a better message.
  if (projection.kind === 'connection') return bounded(size('last') ?? size('first') ?? PAGE.default) * each;
  if (isListType(getNullableType(field.type))) return ((args['ids'] as unknown[] | null)?.length ?? LIST) * each;
  // Paths and their steps, or nodes, in lists that have counted as LIST elements until here.
  const [first, maxLength] = [size('first'), size('maxLength')];
  if (first === undefined) return each;
  const length = maxLength === undefined ? 1 : (bounded(maxLength) + 1) / LIST;
  return 1 + Math.ceil((bounded(first) / LIST) * length * childComplexity);
};

/** A size within the bounds of what may be requested. */
const bounded = (size: number) => Math.min(Math.max(size, 0), PAGE.max);

/**
 * The number of objects that an operation may ask for, at most, whether its arguments are literals or variables; undefined
 * if the variables are invalid.
 * @throws GraphQLError GRAPHQL_VALIDATION_FAILED over the limit; BAD_USER_INPUT for an invalid argument.
 */
export function costOf(schema: GraphQLSchema, operation: Costed): number | undefined {
  const cost = cachedCost(schema, operation);
  if (cost === undefined || cost <= LIMITS.cost) return cost;
  throw new GraphQLError(
    `the operation requests up to ${cost} objects: expected at most ${LIMITS.cost}; request shorter pages or fewer nested lists`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
  );
}

type Costed = Pick<BoundOperation, 'document' | 'definition' | 'variables'>;

/** How many costs are cached for one document: by operation and variables, leaving out texts, which do not affect the cost. */
const COSTS = 100;
const cache = new WeakMap<DocumentNode, LRUCache<string, number>>();

function cachedCost(schema: GraphQLSchema, operation: Costed): number | undefined {
  const { document, definition, variables } = operation;
  let costs = cache.get(document);
  if (!costs) cache.set(document, (costs = new LRUCache({ max: COSTS })));
  const texts = (_: string, each: unknown) => (typeof each === 'string' ? '' : each);
  const key = `${definition.name?.value} ${JSON.stringify(variables, texts)}`;
  const cached = costs.get(key);
  if (cached !== undefined) return cached;
  // Execution reports what is wrong with invalid variables.
  if (!getVariableValues(schema, definition.variableDefinitions ?? [], variables).coerced) return undefined;
  const cost = complexity(schema, operation);
  costs.set(key, cost);
  return cost;
}

function complexity(schema: GraphQLSchema, { document: query, definition, variables }: Costed): number {
  const operationName = definition.name?.value;
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [estimator],
      ...(operationName === undefined ? {} : { operationName }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The document is valid: what is wrong is an argument's value, such as a variable that is null.
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
  }
}
