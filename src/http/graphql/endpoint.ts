import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Current } from './dataset-versions.ts';
import { Unavailable } from '../../neo4j/graph.ts';
import { answered, failed, isStale } from './format-result.ts';
import { codes, masked, refusal, type Code } from '../error-codes.ts';
import { addValidators } from '../etag.ts';
import { costOf } from './cost.ts';
import { gatewayOf, type Request } from './gateway.ts';
import { answerFirst, KeptAnswers, sendKept } from './response-cache.ts';
import { KnownOperations, type Operation } from './operation-cache.ts';
import { LIMITS, withinLimits } from './limits.ts';

/** Milliseconds by which a request may outlast what the database gives its statements. */
const GRACE = 500;

/** What one request brings to its execution. */
export interface Asked {
  readonly current: Current;
  /** The version as which the answer may be kept; undefined: it may not. */
  readonly readAs: string | undefined;
  /** Aborted when the client has left or the time is over. */
  readonly signal: AbortSignal;
}

/** Runs a valid operation. */
export type Execute = (asked: Pick<Asked, 'current' | 'signal'> & Request) => Promise<ExecutionResult>;

/** What an endpoint answers from. */
export interface Answering {
  /** The version of a data set to read; undefined: there is no such data set. Without an id, of the default one. */
  find(id: string | undefined): Promise<Current | undefined>;
  /** Makes sure that it is the newest version; true where it was not. */
  renew(current: Current): Promise<boolean>;
  /** The same, unless it was known to be a moment ago. */
  assure(current: Current): Promise<unknown> | undefined;
  readonly execute: Execute;
}

interface Context extends Asked {
  readonly log: FastifyBaseLogger;
  readonly requestId: string;
  /** Of Apollo, which copies the context: the operation that it has let through, and of us what that gave where it was run already. */
  readonly done: { operation?: Operation; result?: ExecutionResult };
}

/**
 * Adds `/graphql` and `/datasets/<id>/graphql` to a scope: GraphQL over HTTP by POST and GET. An answer is whole, or it
 * is errors only, with a status of 400 or more and codes of the closed list.
 * @returns what ends the endpoint.
 */
export async function addEndpoint(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { find, renew, assure, execute }: Answering,
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf<Context>(schema, async (context, request) => context.done.result ?? run(context, request)),
    introspection: true,
    persistedQueries: false,
    // It keeps state-changing requests from foreign forms; nothing here changes state, and forms are refused by their type.
    csrfPrevention: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: LIMITS.errors },
    maxRecursiveSelections: LIMITS.selections,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: app.log,
    formatError(shown, error) {
      const { code, requestId } = shown.extensions as { code: string; requestId?: string };
      if (requestId !== undefined || (Object.hasOwn(codes, code) && code !== 'INTERNAL_SERVER_ERROR')) return shown;
      const id = randomUUID();
      app.log.error({ err: error, requestId: id }, 'a defect');
      return masked(id);
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), costs(schema)],
  });
  await apollo.start();
  const byApollo = fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request)! });

  const known = new KnownOperations();
  const answers = new KeptAnswers();
  app.removeContentTypeParser('text/plain');
  addValidators(app, (request, reply, text) => {
    const { readAs, current } = contexts.get(request) ?? {};
    // Where the data set has moved on meanwhile, this may be the answer of either version.
    if (current && readAs === current.version)
      answers.keep(request.raw, { current, version: readAs }, reply.getHeaders(), text);
  });
  answerFirst(app.server, (request, response) => {
    const kept = answers.of(request);
    if (!kept || assure(kept.current)) return false;
    sendKept(kept, request, response);
    return true;
  });
  for (const url of ['/graphql', '/datasets/:id/graphql'])
    app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url, exposeHeadRoute: false, onRequest, handler });
  return () => apollo.stop();

  /** Answers what was answered before without another look at its document; where it fails, Apollo has the word. */
  async function handler(request: FastifyRequest, reply: FastifyReply) {
    const context = contexts.get(request)!;
    const asked = known.of(request);
    const cost = asked && costWithin(asked);
    if (cost !== undefined) {
      const result = (context.done.result = await run(context, asked!));
      // Nobody reads it, and Apollo may have stopped meanwhile.
      if (reply.raw.destroyed) return reply.hijack();
      if (!result.errors) {
        void reply.type(asked!.type);
        return `${JSON.stringify({ data: result.data, extensions: { cost } })}\n`;
      }
    }
    const answer = (await byApollo.call(app, request, reply)) as unknown;
    const type = reply.getHeader('content-type');
    const { operation } = context.done;
    if (operation && reply.statusCode === 200 && typeof type === 'string') known.add(request, operation, type);
    return answer;
  }

  /** What an operation costs; undefined where it is too much or cannot be told. */
  function costWithin({ document, operation, variables }: Operation & Pick<Request, 'variables'>): number | undefined {
    try {
      return costOf(schema, document, operation, variables);
    } catch {
      return undefined;
    }
  }

  async function run(context: Context, request: Request): Promise<ExecutionResult> {
    const { current, signal } = context;
    const once = () => execute({ ...request, current, signal });
    try {
      const result = await once();
      // A cursor may be newer than what is known here: another process has loaded, and another server has given it.
      return answered(isStale(result) && (await renew(context.current)) ? await once() : result, context);
    } catch (error) {
      return answered(failed(error), context);
    }
  }

  async function onRequest(request: FastifyRequest, reply: FastifyReply) {
    const { id } = request.params as { id?: string };
    const current = await find(id);
    if (!current) return reply.code(codes.NOT_FOUND).send(refusal('NOT_FOUND', 'there is no data set of that id'));
    // Where nothing is kept, the statements themselves tell of a newer version.
    if (answers.of(request.raw)) await assure(current);
    const kept = answers.of(request.raw);
    if (kept) {
      reply.hijack();
      return sendKept(kept, request.raw, reply.raw);
    }
    const { query } = request.query as { query?: unknown };
    const isKept = request.method === 'GET' && typeof query === 'string' && !CHANGING.test(query);
    const { log, id: requestId } = request;
    const readAs = isKept ? current.version : undefined;
    contexts.set(request, { current, signal: signalOf(reply), readAs, log, requestId, done: {} });
  }
}

/** Names of fields whose values are not of one version alone. */
const CHANGING = /\b(?:datasets|loadedAt)\b/;

/** Between the hook that finds the data set and the handler. */
const contexts = new WeakMap<FastifyRequest, Context>();

/** Aborted when the client leaves before it has its answer, or when the time is over. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // Each root field listens.
  setMaxListeners(0, controller.signal);
  const over = () => controller.abort(new Unavailable('the answer took too long'));
  const timer = setTimeout(over, LIMITS.request + GRACE);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) controller.abort(new Unavailable('the client has left'));
  });
  return controller.signal;
}

/** Reckons what an operation may cost before it runs; too much is refused, else it is told in `extensions.cost`. */
function costs(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ document, operation, request: { variables }, contextValue }) {
          if (!operation) return;
          if (operation.operation !== OperationTypeNode.QUERY) throw onlyQueries(operation);
          cost = costOf(schema, document, operation, variables ?? {});
          contextValue.done.operation = { document, operation };
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { singleResult } = body;
          // Of validation there may be one more, which says that there were too many.
          if (singleResult.errors) singleResult.errors = singleResult.errors.slice(0, LIMITS.errors);
          else if (cost !== undefined) singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

/** What Apollo itself refuses of a GET only: there is no other root type, but no rule of validation asks for one. */
function onlyQueries(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`a ${operation.operation}: expected a query; the API only reads`, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies Code, http: { status: codes.GRAPHQL_VALIDATION_FAILED } },
  });
}
