import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Paths whose responses any other site may read, without credentials, because no response depends on the user. */
const OPEN = /^\/(?:datasets\/[^/?]+\/)?(?:graphql|embed|export|cite|og)(?=[/?]|$)|^\/oembed(?=\?|$)/;
/** Pages that other sites may frame, as a setting says. */
const FRAME = /^\/(?:datasets\/[^/?]+\/)?frame\//;
const EXPLORER = /^\/(?:datasets\/[^/?]+\/)?graphiql(?=[/?]|$)/;

/** A page may load files of this server only, and nothing inline. */
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

/** The explorer's editor inserts style elements into its page. */
const EXPLORER_POLICY = { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] };

/** The headers of every response at a URL: those for security, and CORS headers where other sites may read it. */
export function headersOf(url: string): Readonly<Record<string, string>> {
  if (OPEN.test(url)) return open;
  return EXPLORER.test(url) ? explorer : everywhere;
}

/**
 * Adds security headers to every response, and CORS headers to those that other sites may read. `frameAncestors` are the sites
 * that may show `/frame/` in a frame.
 */
export function addHeaders(app: FastifyInstance, frameAncestors: readonly string[]): void {
  const { 'x-frame-options': _, ...framed } = headersWith({ ...POLICY, frameAncestors: [...frameAncestors] });
  app.addHook('onRequest', (request, reply, done) => {
    const { url, id, method } = request;
    void reply.headers(FRAME.test(url) ? framed : headersOf(url)).header('x-request-id', id);
    if (method !== 'OPTIONS' || !OPEN.test(url)) return done();
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

/** The headers that helmet sets. They are the same for every request, so they are computed once. */
function headersWith(directives: Record<string, string[]>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether clients use TLS is up to the proxy in front of this server.
    strictTransportSecurity: false,
  })({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}

const [everywhere, explorer] = [headersWith(POLICY), headersWith(EXPLORER_POLICY)];
const open = {
  ...everywhere,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, x-request-id',
};
