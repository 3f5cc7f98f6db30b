import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { root } from '../root.ts';
import { startPage } from './start-page.ts';

/** Where the build of the page lies. */
const FOLDER = join(root, 'dist', 'page');

/** Serves the page's files at `/`; where it has not been built, a page of links. */
export async function addPages(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html'))) {
    app.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(startPage));
    return;
  }
  await app.register(files, {
    root: FOLDER,
    redirect: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // The names under assets/ hold a hash of what is in them.
      const isHashed = relative(FOLDER, path).split(sep).includes('assets');
      reply.setHeader(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      );
    },
  });
}
