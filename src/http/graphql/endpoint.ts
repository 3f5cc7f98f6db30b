import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addValidators, isCurrent } from '../etag.ts';
import type { Pipeline } from './pipeline.ts';
import { requestSignal, type GraphQLRequest } from './request.ts';
import { CachedResponse } from './response-cache.ts';

/** Adds `/graphql` and `/datasets/<id>/graphql` to a scope: GraphQL over HTTP by POST and GET. */
export function addEndpoint(app: FastifyInstance, pipeline: Pipeline): void {
  // Forms of other sites could send it without a preflight.
  app.removeContentTypeParser('text/plain');
  addValidators(app);
  for (const url of ['/graphql', '/datasets/:id/graphql'])
    app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url, exposeHeadRoute: false, handler });

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    const response = await pipeline(requestOf(request, reply));
    // The client has disconnected.
    if (reply.raw.destroyed) return reply.hijack();
    if (response instanceof CachedResponse) return sendCached(response, request, reply);
    return reply.code(response.status).headers(response.headers).send(response.body);
  }
}

function requestOf(
  { params, method, url, headers, body, id, log }: FastifyRequest,
  reply: FastifyReply,
): GraphQLRequest {
  const query = url.indexOf('?');
  return {
    dataset: (params as { id?: string }).id,
    method,
    search: query < 0 ? '' : url.slice(query),
    headers,
    body,
    cacheKey: method === 'GET' ? `${headers.accept ?? ''} ${url}` : undefined,
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

/** Sends the bytes without Fastify's hooks, which would compress them again. */
async function sendCached(cached: CachedResponse, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const isHeld = isCurrent(cached.etag, request, reply);
  const [encoded, encoding] = cached.encoded(request.headers['accept-encoding']);
  const bytes = encoded instanceof Promise ? await encoded : encoded;
  const headers = reply.hijack().getHeaders() as OutgoingHttpHeaders;
  headers['vary'] = 'accept, accept-encoding';
  if (isHeld) reply.raw.writeHead(304, headers).end();
  else {
    headers['content-type'] = cached.mediaType;
    headers['content-length'] = bytes.length;
    if (encoding) headers['content-encoding'] = encoding;
    reply.raw.writeHead(200, headers).end(bytes);
  }
  return reply;
}
