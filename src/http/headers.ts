import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Paths whose answers pages of any other site may read; nothing here depends on who asks, so without credentials. */
const OPEN = /^\/(graphql|datasets\/[^/?]+\/(graphql|export)|embed|export|cite)(?=[/?]|$)/;

/** Everything a page may load comes from this server, and nothing of it is inline. */
const POLICY: Record<string, string[]> = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The explorer's editor writes its styles into the page. */
const EXPLORER = { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] };

/** Adds the headers of safety to every answer, and those by which other sites may read the open ones. */
export async function addHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether it is reached over TLS is the matter of whoever stands before it.
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', async ({ url, id, method }, reply) => {
    void reply.header('x-request-id', id);
    if (/^\/graphiql(?=[/?]|$)/.test(url))
      void reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives: EXPLORER } });
    if (!OPEN.test(url)) return;
    void reply.header('access-control-allow-origin', '*');
    void reply.header('access-control-expose-headers', 'etag, retry-after, x-request-id');
    if (method !== 'OPTIONS') return;
    await reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': '*',
        'access-control-max-age': '86400',
      })
      .send();
  });
}
