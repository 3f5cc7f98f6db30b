import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isLeafType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { readingOf } from '../../compile/compile.ts';
import { PAGE } from '../../compile/page.ts';
import { LIMITS } from './limits.ts';

/** How many a list is taken to have that no argument bounds. */
const LIST = 3;

/** An object costs 1, a list as many as it may have, a page as many as it asks for; what it holds costs that often. */
const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const reading = readingOf(field);
  if (!reading || isLeafType(getNamedType(field.type))) return childComplexity; // the parts of a page, introspection
  // Null is the same as the default.
  const size = (name: string): number | undefined =>
    (args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue) as number | undefined;
  const each = 1 + childComplexity;
  // A size that no page may have is refused with a better message.
  if (reading.connected) return bounded(size('last') ?? size('first') ?? PAGE.default) * each;
  if (isListType(getNullableType(field.type))) return ((args['ids'] as unknown[] | null)?.length ?? LIST) * each;
  // As many paths, and those as long, or nodes as it asks for, where the lists in it are taken to have few.
  const [first, maxLength] = [size('first'), size('maxLength')];
  if (first === undefined) return each;
  const length = maxLength === undefined ? 1 : (bounded(maxLength) + 1) / LIST;
  return 1 + Math.ceil((bounded(first) / LIST) * length * childComplexity);
};

/** A size, were it one that may be asked for. */
const bounded = (size: number) => Math.min(Math.max(size, 0), PAGE.max);

/**
 * The number of objects that an operation may ask for, at most, whether its arguments are written or come as variables;
 * undefined where the variables do not fit.
 * @throws GraphQLError GRAPHQL_VALIDATION_FAILED over the limit; BAD_USER_INPUT for an argument that cannot be.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const cost = reckoned(schema, query, operation, variables);
  if (cost === undefined) return undefined;
  if (cost <= LIMITS.cost) return cost;
  throw new GraphQLError(
    `it asks for up to ${cost} objects: expected at most ${LIMITS.cost}; ask for shorter pages, or for fewer inside one another`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
  );
}

/** Operations whose cost is known, with their variables but for texts, which cost nothing; of one document. */
const KNOWN = 100;
const known = new WeakMap<DocumentNode, LRUCache<string, number>>();

function reckoned(...[schema, query, operation, variables]: Parameters<typeof costOf>): number | undefined {
  let costs = known.get(query);
  if (!costs) known.set(query, (costs = new LRUCache({ max: KNOWN })));
  const name = operation.name?.value;
  const key = `${name} ${JSON.stringify(variables, (_, each: unknown) => (typeof each === 'string' ? '' : each))}`;
  const found = costs.get(key);
  if (found !== undefined) return found;
  // Of variables that do not fit, execution tells.
  if (!getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced) return undefined;
  const cost = complexity(schema, query, name, variables);
  costs.set(key, cost);
  return cost;
}

function complexity(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
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
