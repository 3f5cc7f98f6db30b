import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import { readSettings } from '../../src/settings.ts';
import { testDatabase } from '../answering.ts';
import { boltProxy } from '../bolt-proxy.ts';
import { serving, servingAlone } from './serving.ts';

const site = servingAlone();

const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent' });

/** The response's bytes as they came, which `fetch` would decompress. */
async function raw(path: string, headers: Record<string, string>): Promise<{ encoding?: string; bytes: Buffer }> {
  const asking = request(site.served.url + path, { headers }).end();
  const [response] = (await once(asking, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const encoding = response.headers['content-encoding'];
  return { ...(encoding !== undefined && { encoding }), bytes: Buffer.concat(chunks) };
}

describe('headers', () => {
  it.each(['/', '/graphql?query={__typename}', '/health/live', '/nowhere'])(
    'for security are on every response: %s',
    async (path) => {
      const { headers } = await fetch(site.served.url + path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('let the explorer write styles, and nothing else inline', async () => {
    const { headers } = await fetch(`${site.served.url}/graphiql/`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
  });

  it.each([
    ['/graphql', true],
    ['/datasets/tiny/graphql', true],
    ['/embed/index.js', true],
    ['/export/csv', true],
    ['/cite/x', true],
    ['/', false],
    ['/graphqlx', false],
    ['/health/live', false],
  ])('%s may be read by other sites: %s', async (path, isOpen) => {
    const { headers } = await fetch(site.served.url + path, { headers: { origin: 'https://example.org' } });
    expect(headers.get('access-control-allow-origin')).toBe(isOpen ? '*' : null);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('answer a preflight', async () => {
    const response = await fetch(`${site.served.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });
});

describe('long responses', () => {
  const path = `/graphql?query=${encodeURIComponent('{ claims { nodes { id statement } } }')}`;

  it('are compressed where the client accepts it', async () => {
    const plain = await raw(path, {});
    expect(plain.encoding).toBeUndefined();
    const gzip = await raw(path, { 'accept-encoding': 'gzip' });
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.bytes.toString());
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 2);
    const brotli = await raw(path, { 'accept-encoding': 'br, gzip' });
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.bytes.toString());
  });

  it('are not compressed where they are short', async () => {
    expect((await raw('/graphql?query={__typename}', { 'accept-encoding': 'gzip' })).encoding).toBeUndefined();
  });
});

describe('a server', () => {
  it('without a graph is live, not ready, and refuses queries', async () => {
    const server = await startServer(settings);
    try {
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      const ready = await fetch(`${server.url}/health/ready`);
      expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '1']);
      const refused = await fetch(`${server.url}/graphql?query={__typename}`);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await refused.json()).toEqual({
        errors: [{ message: 'the graph is not loaded yet', extensions: { code: 'UNAVAILABLE' } }],
      });
    } finally {
      await server.close();
    }
  });

  it('whose port is taken says so', async () => {
    const port = Number(new URL(site.served.url).port);
    await expect(startServer({ ...settings, port })).rejects.toMatchObject({
      code: 2,
      message: expect.stringContaining(String(port)) as string,
    });
  });

  it('whose address is not of this machine says so', async () => {
    await expect(startServer({ ...settings, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 2,
      message: expect.stringContaining('HOST=192.0.2.1') as string,
    });
  });

  it('closes a connection that sends its head drop by drop', { tags: 'long', timeout: 20_000 }, async () => {
    const { port, hostname } = new URL(site.served.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (data) => (text += String(data)));
    socket.on('error', () => {});
    socket.write('POST /graphql HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('x-a: b\r\n'), 500);
    const begun = performance.now();
    const normal = setInterval(() => void fetch(`${site.served.url}/health/live`), 1_000);
    await once(socket, 'close');
    clearInterval(drip);
    clearInterval(normal);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - begun).toBeLessThan(5_000 + 2_000);
  });

  it('refuses a request that comes over an open connection while it closes, as it refuses any other', async () => {
    await using proxy = await boltProxy(testDatabase.uri);
    const other = await serving({ through: proxy.uri });
    await other.ask('{ datasets { id } }');
    proxy.hold(400);
    const { port, hostname } = new URL(other.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (data) => (text += String(data)));
    const get = (query: string) => socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nhost: x\r\n\r\n`);
    const runs = proxy.count('RUN');
    get(encodeURIComponent('{ datasets { id title } }'));
    await expect.poll(() => proxy.count('RUN') - runs, { timeout: 2_000, interval: 10 }).toBe(1);
    const closing = other.server.close();
    get('{__typename}');
    await once(socket, 'close');
    await closing;
    const [first = '', second = ''] = text.split(/(?<!^)(?=HTTP\/1\.1 )/);
    expect(first).toContain('"title":');
    expect(second).toMatch(/^HTTP\/1\.1 503 /);
    expect(second).toContain('retry-after: 1');
    expect(second).toContain('access-control-allow-origin: *');
    expect(second).toContain('"code":"UNAVAILABLE"');
  });

  it('completes requests under way before it closes', async () => {
    await using proxy = await boltProxy(testDatabase.uri);
    const other = await serving({ through: proxy.uri });
    await other.ask('{ datasets { id } }');
    proxy.hold(400);
    const runs = proxy.count('RUN');
    const pending = Array.from({ length: 5 }, () => other.ask('{ datasets { id } }'));
    await expect.poll(() => proxy.count('RUN') - runs, { timeout: 2_000, interval: 10 }).toBe(5);
    const begun = performance.now();
    const closing = other.server.close();
    for (const { status, body } of await Promise.all(pending))
      expect([status, body.data]).toEqual([200, { datasets: [{ id: 'tiny' }] }]);
    await closing;
    expect(performance.now() - begun).toBeLessThan(2_000);
    await expect(fetch(`${other.url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
