import { GraphQLError, Kind, type DocumentNode } from 'graphql';

/** Why no operation of a document is the one to run: it has none with that name, or several without a name to choose by. */
export function unresolvedOperation(document: DocumentNode, operationName: string | null): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
  const named = names.filter(Boolean).map((name) => `"${name}"`);
  const expected =
    named.length > 0 ? `expected ${named.join(' or ')}` : 'expected no operationName, since the operation has no name';
  return new GraphQLError(
    operationName === null
      ? `the document has ${names.length} operations: expected operationName to be ${named.join(' or ')}`
      : `the document has no operation "${operationName}": ${expected}`,
  );
}
