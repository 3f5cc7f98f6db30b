import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of an operation that decide which fields are selected. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation as the compiler needs it. */
export interface Operation extends Selecting {
  /** The language for the tag in an argument. */
  readonly languageFor: (tag: string) => string;
}

/** The fields selected on a type by response key, fragments and directives resolved (GraphQL, CollectFields). */
export type Selected = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** Collects the fields that selection sets select on one object type or interface, in document order. */
export function collectFields(
  operation: Selecting,
  type: GraphQLNamedType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selected {
  const { schema, fragments, variables } = operation;
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const set of sets) walk(set);
  return found;

  function walk(set: SelectionSetNode | undefined): void {
    for (const node of set?.selections ?? []) if (included(node)) visit(node);
  }

  function visit(node: SelectionNode): void {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const merged = found.get(key);
      if (merged) merged.push(node);
      else found.set(key, [node]);
      return;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(node.typeCondition?.name.value)) walk(node.selectionSet);
      return;
    }
    const name = node.name.value;
    if (visited.has(name)) return;
    visited.add(name);
    const fragment = fragments[name];
    if (fragment && applies(fragment.typeCondition.name.value)) walk(fragment.selectionSet);
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type as never);
  }

  function included(node: SelectionNode): boolean {
    const { skip, include } = {
      skip: getDirectiveValues(GraphQLSkipDirective, node, variables),
      include: getDirectiveValues(GraphQLIncludeDirective, node, variables),
    };
    return skip?.['if'] !== true && include?.['if'] !== false;
  }
}
