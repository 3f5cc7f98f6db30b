import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { root } from '../root.ts';
import { firstScreen } from './first-screen.ts';

/** Where the bundles lie: `elements` and `graphiql`. */
const bundles = join(root, 'dist', 'page');

/** What the page may do: ask its own server, and nothing else; no script or style stands in its HTML. */
export const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** `/`, the page; `/embed/`, its elements as one module for any site. */
export async function registerPage(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(bundles, 'elements'),
    prefix: '/embed/',
    decorateReply: false,
    index: false,
    setHeaders(response, path) {
      // Parts carry a hash of their content in their names.
      const isPart = path.includes(`${join('elements', 'parts')}`);
      response.setHeader('cache-control', isPart ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
    },
  });
  app.get('/', async (request, reply) => {
    const { html, status } = await firstScreen(app, request.query as Readonly<Record<string, unknown>>);
    return reply
      .code(status)
      .headers({ 'content-security-policy': pageCsp, 'cache-control': 'no-cache', vary: 'accept-encoding' })
      .type('text/html; charset=utf-8')
      .send(html);
  });
  app.get('/favicon.svg', async (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  );
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="8" cy="22" r="6" fill="#a83a12"/><path d="M13 19 24 9" stroke="#17191c" stroke-width="2.5" stroke-dasharray="5 3"/><path d="m24 3 6 6-6 6-6-6z" fill="#fcfbf8" stroke="#6d4291" stroke-width="3"/></svg>`;

