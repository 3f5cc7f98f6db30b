import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encoded, type KeptAnswer } from './kept.ts';

/** Told of each answer that may be kept. */
type Keep = (request: FastifyRequest, answer: { type: string; tag: string; text: string }) => void;

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
    keep(request, { type: String(reply.getHeader('content-type')), tag, text: payload });
    void reply.headers({ etag: tag, 'cache-control': CACHE_CONTROL });
    if (!isAmong(tag, request.headers['if-none-match'])) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/** Sends an answer that was kept, as it would be sent the first time. */
export async function sendKept(kept: KeptAnswer, { headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  void reply.headers({ vary: 'accept, accept-encoding', etag: kept.tag, 'cache-control': CACHE_CONTROL });
  if (isAmong(kept.tag, headers['if-none-match'])) return reply.code(304).send();
  const { encoding, bytes } = await encoded(kept, headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.header('content-type', kept.type).send(bytes);
}

const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** Whether a tag is among those of an If-None-Match, compared weakly. */
export function isAmong(tag: string, tags: string | undefined): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '');
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').some((each) => opaque(each) === opaque(tag)));
}
