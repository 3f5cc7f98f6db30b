import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

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
export function addHeaders(app: FastifyInstance): void {
  const [everywhere, explorer] = [headersWith(POLICY), headersWith(EXPLORER)];
  app.addHook('onRequest', (request, reply, done) => {
    const { url, id, method } = request;
    void reply.headers(/^\/graphiql(?=[/?]|$)/.test(url) ? explorer : everywhere).header('x-request-id', id);
    if (!OPEN.test(url)) return done();
    void reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag, retry-after, x-request-id',
    });
    if (method !== 'OPTIONS') return done();
    void reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': '*',
        'access-control-max-age': '86400',
      })
      .send();
  });
}

/** What helmet sets; the same for every request, so it is asked once. */
function headersWith(directives: Record<string, string[]>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether it is reached over TLS is the matter of whoever stands before it.
    strictTransportSecurity: false,
  })({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}
