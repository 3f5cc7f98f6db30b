import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Clients may store the response, but ask each time whether it has changed. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** A weak entity tag: the same response compressed is another sequence of bytes (RFC 9110, 8.8.3). */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/**
 * Adds ETag and Cache-Control to the responses of a scope: those to GET may be stored and are asked for again with
 * If-None-Match, to which 304 says that nothing has changed (RFC 9110, 13). No others may be stored.
 */
export function addValidators(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('etag')) return payload;
    void reply.header('vary', 'accept');
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') {
      void reply.header('cache-control', 'no-store');
      return payload;
    }
    if (!isCurrent(etagOf(payload), request, reply)) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/** Gives a response its ETag, and tells whether the client holds that very response, so that 304 is enough. */
export function isCurrent(etag: string, { headers }: FastifyRequest, reply: FastifyReply): boolean {
  void reply.headers({ etag, 'cache-control': REVALIDATED });
  const tags = headers['if-none-match'];
  // Tags are compared weakly (RFC 9110, 13.1.2).
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag)));
}
