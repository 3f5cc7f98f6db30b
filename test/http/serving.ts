import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type Server, type ServerOptions } from '../../src/http/server.ts';
import { loadDirectory, type Loaded } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { readSettings } from '../../src/settings.ts';
import { testDatabase } from '../answering.ts';
import { type BoltProxy, boltProxy } from '../bolt-proxy.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';

export const tiny: string = join(root, 'test', 'fixtures', 'tiny');
export const tinyTexts: string = join(root, 'test', 'fixtures', 'tiny-texts');

/** A response of the GraphQL endpoint. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: { code: string; requestId?: string } }[];
    extensions?: { cost?: number };
  };
}

/** A web server over the tests' Neo4j, with a data set. */
export interface Serving extends AsyncDisposable {
  readonly server: Server;
  readonly loaded: Loaded;
  readonly url: string;
  /** Sends a query by POST; `path` is that of the endpoint. */
  ask(query: string, variables?: Record<string, unknown>, path?: string): Promise<Answer>;
}

/** Loads a data set, by default the tiny one, and serves it. `through` is the database's address for the server, `env` has settings. */
export async function serving({
  directory = tiny,
  through = testDatabase.uri,
  texts = [tinyTexts],
  env = {},
  ...options
}: ServerOptions & {
  directory?: string;
  through?: string;
  texts?: readonly string[];
  env?: Readonly<Record<string, string>>;
} = {}): Promise<Serving> {
  const loaded = await loadDirectory(testDatabase, directory, { purpose: 'test' });
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', ...env });
  const server = await startServer({ ...settings, texts }, options);
  server.attach({ ...testDatabase, uri: through }, { dataset: loaded.dataset, version: loaded.version });
  return {
    server,
    loaded,
    url: server.url,
    async ask(query, variables, path = '/graphql') {
      const response = await fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return answer(response);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The tiny data set alone in the database, served during the tests of a file. */
export function servingAlone(): { readonly served: Serving } {
  const made = {} as { served: Serving };
  beforeAll(async () => {
    await empty();
    made.served = await serving();
  });
  afterAll(async () => {
    await made.served[Symbol.asyncDispose]();
    await empty();
    await closeDatabase();
  });
  return made;
}

/** The tiny data set alone in the database, served through a proxy that counts messages, during the tests of a file. */
export function servingThroughProxy(): { readonly proxy: BoltProxy; readonly served: Serving } {
  const made = {} as { proxy: BoltProxy; served: Serving };
  beforeAll(async () => {
    await empty();
    made.proxy = await boltProxy(testDatabase.uri);
    made.served = await serving({ through: made.proxy.uri });
  });
  afterAll(async () => {
    await made.served[Symbol.asyncDispose]();
    await made.proxy[Symbol.asyncDispose]();
    await closeDatabase();
  });
  return made;
}

export async function answer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answer['body'] };
}
