import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { root } from '../../root.ts';
import { REVALIDATED } from '../etag.ts';
import { firstScreen } from './home-page.ts';
import { recordPage } from './entity-page.ts';

/** Where the build of the page lies: a folder for each path that it is served at. */
const FOLDER = join(root, 'dist', 'page');

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="8" cy="22" r="6" fill="#a83a12"/><path d="M13 19 24 9" stroke="#17191c" stroke-width="2.5" stroke-dasharray="5 3"/><path d="m24 3 6 6-6 6-6-6z" fill="#fcfbf8" stroke="#6d4291" stroke-width="3"/></svg>`;

const EXPLORER = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reformgraph: GraphQL explorer</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<script type="module" src="/graphiql/graphiql.js"></script>
</head>
<body>
<header><h1>Reformgraph: GraphQL explorer</h1><nav id="examples" aria-label="Examples"><a href="/">Back to the page</a></nav></header>
<main id="graphiql"><p>The explorer needs JavaScript. The API itself, at <code>/graphql</code>, does not.</p></main>
</body>
</html>
`;

/** Serves the page at `/`, with the first list in its HTML, its elements as one module for any site at `/embed/`, and the explorer. */
export async function addPages(app: FastifyInstance): Promise<void> {
  const parts = partsOf(join(FOLDER, 'embed', 'page.js'));
  app.get('/', async (request, reply) => {
    const { html, status } = await firstScreen(app, request.query as Readonly<Record<string, unknown>>, parts);
    return reply.code(status).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  });
  app.get('/id/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const { html, status } = await recordPage(app, id, request.query as Readonly<Record<string, unknown>>, parts);
    return reply.code(status).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  });
  app.get('/favicon.svg', async (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );
  app.get('/graphiql', async (_, reply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(EXPLORER),
  );
  app.get('/graphiql/', async (_, reply) => reply.redirect('/graphiql'));
  app.get('/embed/', async (_, reply) => reply.redirect('/embed/reformgraph.js'));
  await serve(app, 'embed');
  await serve(app, 'graphiql');
}

/** Serves a folder of the build at the path of its name; nothing where it has not been built. */
async function serve(app: FastifyInstance, name: string): Promise<void> {
  const folder = join(FOLDER, name);
  if (!existsSync(folder)) return;
  await app.register(files, {
    root: folder,
    prefix: `/${name}/`,
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders(reply, path) {
      // The names under parts/ hold a hash of what is in them.
      const isHashed = relative(folder, path).split(sep)[0] === 'parts';
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : REVALIDATED);
    },
  });
}

/** Paths of all that a bundled module imports at once, to be loaded beside it; none where it has not been built. */
function partsOf(module: string): readonly string[] {
  const found = new Set(existsSync(module) ? [module] : []);
  // What is found meanwhile is gone through too.
  for (const file of found)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from\s*"(\.[\w./-]+\.js)"/g))
      found.add(join(dirname(file), path!));
  found.delete(module);
  return [...found].map((part) => `/${relative(FOLDER, part).split(sep).join('/')}`);
}
