import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

/** A valid document, and the name of the operation that the request gives. */
interface Given {
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** Replaces Apollo's execution: the interface that it has for gateways. */
export function gatewayOf<Context>(
  schema: GraphQLSchema,
  execute: (context: Context, given: Given) => ExecutionResult,
): GatewayInterface {
  let tell: ((context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    onSchemaLoadOrUpdate(listener) {
      tell = listener as never;
      return () => undefined;
    },
    async load() {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, request, context }) =>
          execute(context as Context, { document, operationName: request.operationName ?? null }) as never,
      };
    },
    async stop() {},
  };
}
