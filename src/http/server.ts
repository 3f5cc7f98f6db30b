import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import compress from '@fastify/compress';
import fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import { Stop } from '../stop.ts';
import { createExecutor } from '../compile/execute.ts';
import { readTexts } from '../dataset/texts.ts';
import { createSchema } from '../graphql/schema.ts';
import { openGraph, Unavailable, type Graph } from '../neo4j/graph.ts';
import type { Neo4jServer } from '../neo4j/acquire-neo4j.ts';
import type { DatasetVersion } from '../neo4j/dataset-version.ts';
import type { Settings } from '../settings.ts';
import { refuseExpectation, respondToClientError } from './client-errors.ts';
import { codes, masked, refusal, RETRY_AFTER } from './error-codes.ts';
import { addEndpoint } from './graphql/endpoint.ts';
import { addHeaders } from './headers.ts';
import { addHealth } from './ops/health.ts';
import { WORTH_COMPRESSING } from './graphql/response-cache.ts';
import { LIMITS } from './graphql/limits.ts';
import { publicAddress } from './public-address.ts';
import { addSites } from './site-routes.ts';
import { DatasetVersions, UnknownDataset } from './graphql/dataset-versions.ts';
import { directQueries } from './graphql/direct-query.ts';
import { createPipeline } from './graphql/pipeline.ts';

/** A web server that listens; it responds with 503 until a graph is attached. */
export interface Server {
  readonly url: string;
  /** Starts serving the graph; requests that name no data set get that of `current`. */
  attach(neo4j: Neo4jServer, current: DatasetVersion): void;
  /** Accepts no new connections, finishes pending requests, then closes. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Milliseconds after which the database terminates a statement. */
  readonly timeout?: number;
}

/**
 * Binds HOST:PORT.
 * @throws Stop 2 if the port is in use.
 */
export async function startServer(settings: Settings, options: ServerOptions = {}): Promise<Server> {
  const app = createApp(settings);
  const schema = await createSchema();
  const context = { texts: await codePointsOf(settings.texts) };
  let attached: { readonly graph: Graph; readonly versions: DatasetVersions; readonly dataset: string } | undefined;
  const served = () => {
    if (!attached) throw new Unavailable('the graph is not loaded yet');
    return attached;
  };
  const read: Graph['read'] = async (...statement) => served().graph.read(...statement);
  const versions = () => served().versions;
  const execute = createExecutor(schema, read);
  const pipeline = await createPipeline({
    schema,
    log: app.log,
    versions,
    execute: (request) => execute({ ...request, context }),
  });
  const queries = directQueries(pipeline, app.log);
  const address = publicAddress(settings, () => portOf(app));

  addHeaders(app, settings.frameAncestors);
  await app.register(compress, {
    globalDecompression: false,
    threshold: WORTH_COMPRESSING,
    encodings: ['br', 'gzip'],
    customTypes: /^text\/(?!event-stream)|[/+](?:jsonl?|text|xml)(?:;|$)/,
  });
  addHealth(app, () => attached);
  await addSites(app, { versions, read, queries, address });
  await app.register(async (scope) => addEndpoint(scope, pipeline));
  await listen(app, settings);
  return {
    url: addressOf(app, settings),
    attach(neo4j, current) {
      const graph = openGraph(neo4j, options);
      attached = { graph, versions: new DatasetVersions(graph, current), dataset: current.dataset };
    },
    async close() {
      // Connections that were busy when closing began would stay open for further requests.
      const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
      await app.close().finally(() => clearInterval(sweep));
      await attached?.graph.close();
    },
  };
}

function createApp({ logLevel }: Settings): FastifyInstance {
  const app = fastify({
    bodyLimit: LIMITS.body,
    // Such keys are refused by name where they stand, not as JSON that cannot be read.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    requestTimeout: LIMITS.request,
    http: { headersTimeout: LIMITS.headers, connectionsCheckingInterval: 500 },
    forceCloseConnections: 'idle',
    clientErrorHandler: respondToClientError,
    genReqId: () => randomUUID(),
    logger: { level: logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.server.maxConnections = LIMITS.connections;
  app.server.on('checkExpectation', refuseExpectation);
  app.setNotFoundHandler((_, reply) => reply.code(codes.NOT_FOUND).send(refusal('NOT_FOUND', 'there is nothing here')));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (error instanceof UnknownDataset) return reply.code(codes.NOT_FOUND).send(refusal('NOT_FOUND', error.message));
    if (error instanceof Unavailable)
      return reply
        .code(codes.UNAVAILABLE)
        .header('retry-after', RETRY_AFTER)
        .send(refusal('UNAVAILABLE', error.message));
    if (error.statusCode && error.statusCode < 500)
      return reply.code(error.statusCode).send(refusal('BAD_REQUEST', error.message));
    request.log.error(error);
    return reply.code(codes.INTERNAL_SERVER_ERROR).send({ errors: [masked(request.id)] });
  });
  return app;
}

async function codePointsOf(folders: readonly string[]): Promise<Map<string, readonly string[]>> {
  const texts = await readTexts(folders);
  return new Map([...texts].map(([sha256, text]) => [sha256, Array.from(text)]));
}

async function listen(app: FastifyInstance, { host, port, logLevel }: Settings): Promise<void> {
  // Fastify would log the address as JSON; the caller prints it in words.
  app.log.level = 'silent';
  try {
    await app.listen({ host, port });
    app.log.level = logLevel;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Stop(
        `port ${port} of ${host} is in use: set PORT to a free port, or stop the program that listens there`,
        2,
      );
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new Stop(
      `HOST=${host} PORT=${port}: the server cannot listen there (${code}): expected an address of this machine and a port that you may use`,
      2,
    );
  }
}

function addressOf(app: FastifyInstance, { host }: Settings): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${portOf(app)}`;
}

const portOf = (app: FastifyInstance) => (app.server.address() as AddressInfo).port;
