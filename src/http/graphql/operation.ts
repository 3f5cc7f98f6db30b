import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation that is valid and within the limits; only its variables are still unchecked. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** The media type of the response, as the client accepts it. */
  readonly mediaType: string;
  /** Whether its response depends on one version of one data set only, so that it may be cached. */
  readonly isOfOneVersion: boolean;
}

/** An operation with the variables of one request. */
export interface BoundOperation extends Operation {
  readonly variables: Readonly<Record<string, unknown>>;
}
