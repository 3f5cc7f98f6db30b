import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Upper limits for documents and requests; see docs/http.md. */
export const LIMITS = {
  /** Lexical tokens of a document. */
  tokens: 1_000,
  /** Selections of an operation; those of a fragment count each time that it is spread. */
  selections: 1_000,
  /** Levels of nested fields; introspection has a limit of its own in graphql-js. */
  depth: 12,
  /** Aliases of an operation, including those of `__typename`. */
  aliases: 30,
  /** Fields that repeat another one's response key in the same selection set. */
  duplicates: 50,
  directives: 10,
  /** Objects that an operation may request; see cost.ts. */
  cost: 250_000,
  /** Errors in a response. */
  errors: 5,
  /** Bytes of a request body. */
  body: 100_000,
  /** Milliseconds for receiving a request's headers, and for the whole request and its response. */
  headers: 5_000,
  request: 10_000,
  connections: 2_000,
} as const;

interface Size {
  depth: number;
  aliases: number;
  duplicates: number;
  directives: number;
}

const names: Readonly<Record<keyof Size, string>> = {
  depth: 'levels of nested fields',
  aliases: 'aliases',
  duplicates: 'repeated fields',
  directives: 'directives',
};

/** A validation rule against operations over the limits: GRAPHQL_VALIDATION_FAILED. It takes the document to be valid otherwise. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Size>();
  return {
    OperationDefinition(operation) {
      const size = sizeOf(operation.selectionSet);
      size.directives += operation.directives?.length ?? 0;
      for (const variable of operation.variableDefinitions ?? []) size.directives += variable.directives?.length ?? 0;
      for (const [key, name] of Object.entries(names) as [keyof Size, string][])
        if (size[key] > LIMITS[key])
          context.reportError(
            new GraphQLError(`${size[key]} ${name}: expected at most ${LIMITS[key]}`, { nodes: operation }),
          );
      return false;
    },
    FragmentDefinition: () => false,
  };

  function sizeOf({ selections }: SelectionSetNode): Size {
    const size: Size = { depth: 0, aliases: 0, duplicates: 0, directives: 0 };
    const seen = new Set<string>();
    for (const selection of selections) {
      size.directives += selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FIELD:
          addField(selection);
          break;
        case Kind.INLINE_FRAGMENT:
          add(sizeOf(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          add(fragmentSize(selection.name.value));
      }
    }
    return size;

    function addField({ alias, name, selectionSet }: FieldNode) {
      const key = alias?.value ?? name.value;
      if (seen.has(key)) size.duplicates++;
      seen.add(key);
      if (alias) size.aliases++;
      const inner = selectionSet && sizeOf(selectionSet);
      if (inner) add({ ...inner, depth: 0 });
      const isIntrospection = name.value.startsWith('__');
      size.depth = Math.max(size.depth, isIntrospection ? 0 : 1 + (inner?.depth ?? 0));
    }

    function add(inner: Size) {
      size.depth = Math.max(size.depth, inner.depth);
      size.aliases += inner.aliases;
      size.duplicates += inner.duplicates;
      size.directives += inner.directives;
    }
  }

  function fragmentSize(name: string): Size {
    const known = fragments.get(name);
    if (known) return known;
    const fragment = context.getFragment(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : { depth: 0, aliases: 0, duplicates: 0, directives: 0 };
    fragments.set(name, size);
    return size;
  }
}
