import {
  GraphQLError,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { cacheKey, type Arguments } from './arguments.ts';
import { collectFields } from './collect-fields.ts';
import { compile, type Plan } from './compile.ts';
import { languageIn } from './language-arguments.ts';

/** The plan of one operation: the compiled root fields by response key; null for `__typename`. */
export interface OperationPlan {
  readonly fields: ReadonlyMap<string, Plan | null>;
  /** Whether the plan answers every root field; else (introspection) graphql-js runs, over the rows that it fetched. */
  readonly complete: boolean;
}

/** Compiles the root fields of an operation; `languages` are those of the data set. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Arguments,
  languages: readonly string[] = [],
): OperationPlan {
  const query = schema.getQueryType()!;
  const fields = new Map<string, Plan | null>();
  const fragments = Object.fromEntries(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const scope = { schema, fragments, variables, languageFor: (tag: string) => languageIn(languages, tag) };
  let complete = true;
  for (const [key, nodes] of collectFields(scope, query, [operation.selectionSet])) {
    const name = nodes[0].name.value;
    if (name === '__typename') fields.set(key, null);
    else if (query.getFields()[name]) fields.set(key, compiled(query, nodes, scope));
    else complete = false; // introspection
  }
  return { fields, complete };
}

/** The plan of a root field; if its arguments are refused already, one whose every method throws the refusal. */
function compiled(...field: Parameters<typeof compile>): Plan {
  try {
    return compile(...field);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const refuse = (): never => {
      throw error;
    };
    const statement = { text: '', minified: '' };
    return { statement, prepare: refuse, parameters: refuse, prefetch: null, strict: refuse, lenient: refuse };
  }
}

/** The part of a plan's cache key that stands for the values of the variables. */
export function variablesKey(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Arguments): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) =>
      cacheKey(typeFromAST(schema, type as never) as unknown as GraphQLInputType, variables[variable.name.value]),
    )
    .join();
}
