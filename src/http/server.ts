import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { Stop } from '../commands/exit.ts';
import { createExecutor, type Current } from '../compile/execute.ts';
import { readTexts } from '../dataset/texts.ts';
import { createSchema } from '../graphql/schema.ts';
import { openGraph, Unavailable, type Graph } from '../neo4j/graph.ts';
import type { Provided } from '../neo4j/provide.ts';
import { statement } from '../neo4j/statements.ts';
import type { Settings } from '../settings.ts';
import { startPage } from './start-page.ts';

/** A web server that listens; it answers 503 until a graph is attached. */
export interface Server {
  readonly url: string;
  /** Begins to answer from the graph's version of a data set. */
  attach(provided: Provided, current: Current): Promise<void>;
  close(): Promise<void>;
}

/** Seconds after which a client that got a 503 may ask again. */
const RETRY_AFTER = 1;

/**
 * Binds HOST:PORT.
 * @throws Stop 2 where the port is taken.
 */
export async function startServer(settings: Settings): Promise<Server> {
  const app = fastify({ bodyLimit: 100_000, requestTimeout: 10_000, forceCloseConnections: true, logger: false });
  const schema = await createSchema();
  const texts = settings.texts === undefined ? new Map<string, string>() : await readTexts(settings.texts);
  const codePoints = new Map([...texts].map(([sha256, text]) => [sha256, Array.from(text)]));
  let graph: Graph | undefined;
  let current: Current = { dataset: '', version: '' };
  const execute = createExecutor(schema, async (text, parameters) => {
    if (!graph) throw new Unavailable('the graph is not loaded yet');
    return graph.read(text, parameters);
  });
  const apollo = new ApolloServer({
    gateway: gatewayOf(schema, (document, operationName, variables) =>
      execute({ document, operationName, variables, current, context: { texts: codePoints } }),
    ),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();

  await app.register(helmet);
  app.addHook('onRequest', async ({ url }, reply) => {
    if (!url.startsWith('/graphql')) return;
    void reply.header('access-control-allow-origin', '*');
    void reply.header('access-control-allow-headers', 'content-type');
    if (!graph)
      await reply
        .code(503)
        .header('retry-after', RETRY_AFTER)
        .send({ errors: [{ message: 'the graph is not loaded yet', extensions: { code: 'UNAVAILABLE' } }] });
  });
  app.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(startPage));
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const isReady = await ready(graph, current);
    return reply
      .code(isReady ? 200 : 503)
      .headers(isReady ? {} : { 'retry-after': String(RETRY_AFTER) })
      .send({ ready: isReady });
  });
  app.options('/graphql', async (_, reply) => reply.code(204).send());
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'] });
  await listen(app, settings);
  return {
    url: addressOf(app, settings),
    async attach(provided, of) {
      current = { ...of };
      graph = openGraph(provided);
    },
    async close() {
      await app.close();
      await apollo.stop();
      await graph?.close();
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Stop(
      `port ${port} of ${host} is taken: expected a free one; set PORT to another, or stop what listens there`,
      2,
    );
  }
}

function addressOf(app: FastifyInstance, { host }: Settings): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function ready(graph: Graph | undefined, { dataset }: Current): Promise<boolean> {
  if (!graph) return false;
  try {
    const rows = await graph.read(statement('read/pointer'), { dataset });
    return typeof rows[0]?.['version'] === 'string';
  } catch {
    return false;
  }
}

/** Apollo's way to have every operation executed by us. */
function gatewayOf(
  schema: GraphQLSchema,
  execute: (
    document: never,
    operationName: string | null,
    variables: Record<string, unknown>,
  ) => Promise<ExecutionResult>,
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
        executor: ({ document, operationName, request }) =>
          execute(document as never, operationName, request.variables ?? {}) as never,
      };
    },
    async stop() {},
  };
}
