import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Told of each answer that may be kept, once it has its headers. */
type Keep = (request: FastifyRequest, reply: FastifyReply, text: string) => void;

/**
 * Adds ETag and Cache-Control to the answers of a scope: what a GET got may be kept but is asked for again each time,
 * with If-None-Match, and 304 says that nothing has changed (RFC 9110, 13). Everything else is not kept.
 */
export function addValidators(app: FastifyInstance, keep: Keep): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('etag')) return payload;
    void reply.header('vary', 'accept');
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') {
      void reply.header('cache-control', 'no-store');
      return payload;
    }
    // Weak: the same answer compressed is another sequence of bytes.
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    const isThere = isHeld(tag, request, reply);
    keep(request, reply, payload);
    if (!isThere) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/** What may be kept, and is asked for again each time. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Gives an answer its ETag, and tells whether the client holds it already: then it is told so by 304. */
export function isHeld(tag: string, request: FastifyRequest, reply: FastifyReply): boolean {
  void reply.headers({ etag: tag, 'cache-control': REVALIDATED });
  return isAmong(tag, request.headers['if-none-match']);
}

/** Whether a tag is among those of an If-None-Match, compared weakly (RFC 9110, 13). */
export function isAmong(tag: string, tags: string | undefined): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '');
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').some((each) => opaque(each) === opaque(tag)));
}
