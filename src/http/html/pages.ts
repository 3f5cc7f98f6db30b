import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { REVALIDATED } from '../etag.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { entityPage } from './entity-page.ts';
import { homePage } from './home-page.ts';
import { firstQueries, modulePaths, PAGE_BUILD } from './page-build.ts';

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

/** Serves the page at `/`, entities and claims at `/id/`, the elements as one module for any site at `/embed/`, and the explorer. */
export async function addPages(app: FastifyInstance, query: DirectQuery): Promise<void> {
  const modules = modulePaths();
  const [first] = firstQueries().page;
  app.get('/', async (request, reply) => {
    const parameters = request.query as Readonly<Record<string, unknown>>;
    const { html, status } = await homePage(query, parameters, { modules, first });
    return reply.code(status).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  });
  app.get('/id/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const { html, status } = await entityPage(query, id, request.query as Readonly<Record<string, unknown>>, modules);
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
