import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { respondWhileClosing } from '../closing.ts';
import { isAmong, REVALIDATED, VARY } from '../etag.ts';
import { headersOf } from '../headers.ts';
import type { CachedResponse } from './response-cache.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Has a server call `hook` for each request before Fastify does; `pass` then leaves the request to Fastify. While the server
 * closes, neither gets it.
 */
export function beforeFastify(
  server: Server,
  hook: (request: IncomingMessage, response: ServerResponse, pass: () => void) => void,
): void {
  const listeners = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => {
      for (const listener of listeners) listener.call(server, request, response);
    };
    // A server that closes no longer listens. Fastify's own response would be none of ours.
    if (server.listening) hook(request, response, pass);
    else respondWhileClosing(request, response);
  });
}

/** The headers of every response of an endpoint, as names and values in turn. */
const shared = [...Object.entries(headersOf('/graphql')).flat(), 'cache-control', REVALIDATED, 'vary', VARY];

/** Sends a response from the cache in the best encoding that the client accepts, without Fastify; 304 where the client has it. */
export function sendCached(cached: CachedResponse, request: IncomingMessage, response: ServerResponse): void {
  const { 'if-none-match': tags, 'accept-encoding': accepted } = request.headers;
  const headers = [...shared, 'etag', cached.etag, 'x-request-id', randomUUID()];
  if (isAmong(cached.etag, tags)) {
    response.writeHead(304, headers).end();
    return;
  }
  const [encoded, encoding] = cached.encoded(accepted);
  if (encoding) headers.push('content-encoding', encoding);
  const send = (bytes: Buffer) => {
    headers.push('content-type', cached.mediaType, 'content-length', String(bytes.length));
    response.writeHead(200, headers).end(bytes);
  };
  if (encoded instanceof Promise) encoded.then(send, () => response.destroy());
  else send(encoded);
}
