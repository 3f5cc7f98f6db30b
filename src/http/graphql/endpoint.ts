import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addValidators } from '../etag.ts';
import type { Pipeline } from './pipeline.ts';
import { requestSignal, type GraphQLRequest, type GraphQLResponse } from './request.ts';
import { CachedResponse } from './response-cache.ts';
import { beforeFastify, sendCached } from './send-cached.ts';

/** The address of an endpoint; its group is the id of a data set. */
const ADDRESS = /^(?:\/datasets\/([a-z0-9-]+))?\/graphql(?=\?|$)/;

/** The answer to a request that the pipeline has begun with, and what gives it the whole request. */
interface Begun {
  readonly answer: Promise<Answer>;
  received(request: GraphQLRequest): void;
}

type Answer = GraphQLResponse | CachedResponse;

/** Adds `/graphql` and `/datasets/<id>/graphql` to a scope: GraphQL over HTTP by POST and GET. */
export function addEndpoint(app: FastifyInstance, pipeline: Pipeline): void {
  const begun = new WeakMap<IncomingMessage, Begun>();
  // Forms of other sites could send it without a preflight.
  app.removeContentTypeParser('text/plain');
  addValidators(app);
  for (const url of ['/graphql', '/datasets/:id/graphql'])
    app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url, exposeHeadRoute: false, handler });
  beforeFastify(app.server, beginEarly);

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    const whole = requestOf(request, reply);
    const answer = await answerTo(request, whole);
    // The client has disconnected.
    if (reply.raw.destroyed) return reply.hijack();
    if (answer instanceof CachedResponse) {
      sendCached(answer, request.raw, reply.hijack().raw);
      return reply;
    }
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  }

  function answerTo({ raw, params }: FastifyRequest, whole: GraphQLRequest): Promise<Answer> {
    const early = begun.get(raw);
    if (!early) return pipeline({ ...headOf(raw, (params as { id?: string }).id), receive: async () => whole });
    early.received(whole);
    return early.answer;
  }

  /**
   * Begins with a GET before Fastify, which takes many times as long for any response as the cache does. Fastify gets the
   * request where the cache has no response.
   */
  function beginEarly(raw: IncomingMessage, response: ServerResponse, pass: () => void): void {
    const address = raw.method === 'GET' ? ADDRESS.exec(raw.url!) : null;
    if (!address) return pass();
    let whole: Promise<GraphQLRequest> | undefined;
    const receive = () =>
      (whole ??= new Promise((received) => {
        // Later, since the pipeline may call this before it has returned its answer.
        queueMicrotask(() => {
          begun.set(raw, { answer, received });
          pass();
        });
      }));
    const answer = pipeline({ ...headOf(raw, address[1]), receive });
    const sendIfCached = (each: Answer) =>
      each instanceof CachedResponse ? sendCached(each, raw, response) : undefined;
    // A failure is reported by Fastify, which waits for the answer too.
    answer.then(sendIfCached, () => undefined);
  }
}

function headOf({ method, url, headers }: IncomingMessage, dataset: string | undefined) {
  return { dataset, cacheKey: method === 'GET' ? `${headers.accept ?? ''} ${url}` : undefined };
}

function requestOf({ method, url, headers, body, id, log }: FastifyRequest, reply: FastifyReply): GraphQLRequest {
  const query = url.indexOf('?');
  return {
    method,
    search: query < 0 ? '' : url.slice(query),
    headers,
    body,
    id,
    log,
    signal: () => signalOf(reply),
  };
}

/** A signal that is aborted when the client disconnects before it has the response, or when the time is up. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const { signal, abort, clear } = requestSignal();
  const closed = () => {
    clear();
    if (!raw.writableFinished) abort('the client disconnected');
  };
  if (raw.destroyed) closed();
  else raw.once('close', closed);
  return signal;
}
