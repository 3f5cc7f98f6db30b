import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Adds ETag and Cache-Control to the answers of a scope: what a GET got may be kept but is asked for again each time,
 * with If-None-Match, and 304 says that nothing has changed (RFC 9110, 13). Everything else is not kept.
 */
export function addValidators(app: FastifyInstance): void {
  app.addHook('onSend', async ({ method, headers }, reply, payload) => {
    void reply.header('vary', 'accept');
    if (method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') {
      void reply.header('cache-control', 'no-store');
      return payload;
    }
    // Weak: the same answer compressed is another sequence of bytes.
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    void reply.headers({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' });
    if (!isAmong(tag, headers['if-none-match'])) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/** Whether a tag is among those of an If-None-Match, compared weakly. */
export function isAmong(tag: string, tags: string | undefined): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '');
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').some((each) => opaque(each) === opaque(tag)));
}
