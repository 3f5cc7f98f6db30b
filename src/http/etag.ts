import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Clients may store the response, but must revalidate it each time. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** What responses of the GraphQL endpoint and its like depend on; their bytes on the encoding, for all clients. */
export const VARY = 'accept, accept-encoding';

/** Headers of HTML: clients may store it, but must revalidate it; it may depend on the languages that they accept. */
export const PAGE_HEADERS = { 'cache-control': 'no-cache', vary: 'accept-language, accept-encoding' };

/** A weak entity tag, because the same response has other bytes when compressed (RFC 9110, 8.8.3). */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/**
 * Adds ETag and Cache-Control to the responses of a scope: clients may store responses to GET and HEAD and revalidate
 * them with If-None-Match; 304 means that nothing has changed (RFC 9110, 13). Other responses must not be stored.
 */
export function addValidators(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('etag')) return payload;
    void reply.header('vary', VARY);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || reply.statusCode !== 200 || typeof payload !== 'string' || reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
      return payload;
    }
    if (!isCurrent(etagOf(payload), request, reply)) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/** Sets a response's ETag; true if the client already has that response, so that 304 is enough. */
export function isCurrent(etag: string, { headers }: FastifyRequest, reply: FastifyReply): boolean {
  void reply.headers({ etag, 'cache-control': REVALIDATED });
  return isAmong(etag, headers['if-none-match']);
}

/** Whether an If-None-Match header names a tag. Tags are compared weakly (RFC 9110, 13.1.2). */
export function isAmong(etag: string, tags: string | undefined): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag)));
}
