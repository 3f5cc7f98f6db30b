import { randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { codes, masked, type Code } from '../error-codes.ts';
import { isOfOneVersion } from './cacheability.ts';
import { gatewayOf } from './gateway.ts';
import { LIMITS, withinLimits } from './limits.ts';
import type { BoundOperation } from './operation.ts';
import { unresolvedOperation } from './operation-selection.ts';
import type { GraphQLRequest, GraphQLResponse } from './request.ts';

/** Apollo Server's part in the pipeline: it parses and validates requests, and formats every failure. */
export interface Apollo {
  /**
   * The operation of a request, parsed, valid and within the limits.
   * @throws Refusal
   */
  prepare(request: GraphQLRequest): Promise<BoundOperation>;
  /** The response to a request that has failed with these errors, in a media type that it accepts. */
  failure(request: GraphQLRequest, errors: readonly GraphQLError[]): Promise<GraphQLResponse>;
}

/** A request that is refused before its operation runs. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly response: GraphQLResponse) {
    super(response.body);
  }
}

/** What Apollo reads of a request. */
type Asked = Pick<GraphQLRequest, 'method' | 'headers' | 'search' | 'body'>;

/** A request that Apollo finds no fault with, in place of one that has failed for a reason of ours. */
const STAND_IN = { method: 'GET', search: '?query={__typename}', body: undefined } as const;

const accepting = ({ headers: { accept } }: GraphQLRequest) => (accept === undefined ? {} : { accept });

type Found = Pick<BoundOperation, 'document' | 'definition' | 'variables'>;

interface Context {
  /** Receives the operation: an object, since Apollo copies the context. */
  readonly found: { operation?: Found };
  /** The errors to format, if execution has failed. */
  readonly errors: readonly GraphQLError[] | undefined;
}

/** Starts Apollo for a schema. No operation runs inside it, so it need not be stopped. */
export async function startApollo(schema: GraphQLSchema, log: FastifyBaseLogger): Promise<Apollo> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf<Context>(schema, ({ errors, found }, { document, operationName }) => {
      if (errors) return { errors };
      return found.operation ? { data: null } : { errors: [unresolvedOperation(document, operationName)] };
    }),
    introspection: true,
    persistedQueries: false,
    // Forms of other sites are refused by their content type, and no request changes state.
    csrfPrevention: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: LIMITS.errors },
    maxRecursiveSelections: LIMITS.selections,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: log,
    formatError(formatted, error) {
      const { code, requestId } = formatted.extensions as { code: string; requestId?: string };
      if (requestId !== undefined || (Object.hasOwn(codes, code) && code !== 'INTERNAL_SERVER_ERROR')) return formatted;
      const id = randomUUID();
      log.error({ err: error, requestId: id }, 'a defect');
      return masked(id);
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), hooks],
  });
  await apollo.start();

  return {
    async prepare(request) {
      const found: Context['found'] = {};
      const response = await ask(request, { found, errors: undefined });
      const { operation } = found;
      if (!operation || response.status >= 400) throw new Refusal(response);
      const mediaType = response.headers['content-type']!;
      return { ...operation, mediaType, isOfOneVersion: isOfOneVersion(schema, operation.document) };
    },
    failure: (request, errors) => ask({ ...STAND_IN, headers: accepting(request) }, { found: {}, errors }),
  };

  async function ask({ method, headers, search, body }: Asked, context: Context): Promise<GraphQLResponse> {
    const given = Object.entries(headers).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const httpGraphQLRequest = { method, headers: new HeaderMap(given), search, body };
    return responseOf(await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }));
  }
}

function responseOf({ status = 200, headers, body }: HTTPGraphQLResponse): GraphQLResponse {
  if (body.kind !== 'complete') throw new Error('Apollo returned a streamed response');
  return { status, headers: Object.fromEntries(headers), body: body.string };
}

const hooks: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    // As GraphiQL and others send it for a document with one operation.
    if (request.operationName === '') delete request.operationName;
    return {
      async didResolveOperation({ document, operation, request: { variables = {} }, contextValue }) {
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY) throw onlyQueries(operation);
        contextValue.found.operation = { document, definition: operation, variables };
      },
      async willSendResponse({ response: { body } }) {
        // Validation may add an error which says that there are too many.
        if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.slice(0, LIMITS.errors);
      },
    };
  },
};

/** Apollo refuses other operations by GET only, and no validation rule requires the root type to exist. */
function onlyQueries(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`a ${operation.operation}: expected a query; the API only reads`, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies Code, http: { status: codes.GRAPHQL_VALIDATION_FAILED } },
  });
}
