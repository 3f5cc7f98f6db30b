import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { REVALIDATED } from '../etag.ts';
import { PAGE_BUILD } from './page-build.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="8" cy="22" r="6" fill="#a83a12"/><path d="M13 19 24 9" stroke="#17191c" stroke-width="2.5" stroke-dasharray="5 3"/><path d="m24 3 6 6-6 6-6-6z" fill="#fcfbf8" stroke="#6d4291" stroke-width="3"/></svg>`;

/** Serves the page's build: the elements at `/embed/`, the explorer's program at `/graphiql/`; and the icon. */
export async function addFiles(app: FastifyInstance): Promise<void> {
  app.get('/favicon.svg', async (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );
  app.get('/embed/', async (_, reply) => reply.redirect('reformgraph.js'));
  await serve(app, 'embed');
  await serve(app, 'graphiql');
}

/** Serves a folder of the build at the path of the same name; nothing if the page has not been built. */
async function serve(app: FastifyInstance, name: string): Promise<void> {
  const folder = join(PAGE_BUILD, name);
  if (!existsSync(folder)) return;
  await app.register(files, {
    root: folder,
    prefix: `/${name}/`,
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders(reply, path) {
      // The names under parts/ contain a hash of the content.
      const isHashed = relative(folder, path).split(sep)[0] === 'parts';
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : REVALIDATED);
    },
  });
}
