import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { tinyFiles } from '../neo4j/variations.ts';
import { type Serving, serving } from './serving.ts';

let served: Serving;
/** The tiny data set, with another name for one of its events. */
const folder = mkdtempSync(join(tmpdir(), 'other-'));
beforeAll(async () => {
  for (const [name, text] of Object.entries(tinyFiles()))
    writeFileSync(join(folder, name), text.replace('en: Bridge march', 'en: Ferry march'));
  await empty();
  served = await serving();
  await loadDirectory(testDatabase, folder, { purpose: 'test', as: 'other' });
  // A database plans what it is asked for the first time, and a page does not wait long for its tables.
  for (const site of ['/', '/datasets/other/'])
    await vi.waitFor(async () => expect(await textOf(`${site}?lang=ru`)).toContain('<table'), 20_000);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await served[Symbol.asyncDispose]();
  await empty();
  await closeDatabase();
});

const get = (path: string, init: RequestInit = {}) => fetch(served.url + path, { redirect: 'manual', ...init });
const textOf = async (path: string) => (await get(path)).text();
const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
/** The status alone; a response that is not read to its end keeps its connection busy. */
async function statusOf(path: string): Promise<number> {
  const response = await get(path);
  await response.arrayBuffer();
  return response.status;
}

/** Everything that a data set has, and whether its response names the event. */
const PATHS: [path: string, namesTheEvent: boolean][] = [
  ['', true],
  ['?lang=ru', false],
  ['id/event/bridge-march', true],
  ['cite/event/bridge-march?format=text', true],
  ['cite/event/bridge-march?format=bibtex', true],
  ['cite/event/bridge-march?format=ris', true],
  ['cite/event/bridge-march', true],
  ['cite/view?at=2020-01-01', false],
  ['export/jsonl', true],
  ['graphiql', false],
  [`graphql?query=${encodeURIComponent('{ event(id: "event/bridge-march") { name } }')}`, true],
  ['embed/reformgraph.js', false],
  ['embed/page.css', false],
  ['graphiql/graphiql.js', false],
  ['favicon.svg', false],
];

describe('a data set beside the default one', () => {
  it.each(oneOfEach(4, PATHS))('has /%s as the default one has it', { tags: 'deep' }, async (path, namesTheEvent) => {
    const [own, other] = [await get(`/${path}`), await get(`/datasets/other/${path}`)];
    expect([own.status, other.status]).toEqual([200, 200]);
    for (const name of ['content-type', 'cache-control', 'content-security-policy', 'access-control-allow-origin'])
      expect(other.headers.get(name), name).toBe(own.headers.get(name));
    const [ownText, otherText] = [await own.text(), await other.text()];
    if (!namesTheEvent) return;
    expect(ownText).toContain('Bridge march');
    expect(ownText).not.toContain('Ferry march');
    expect(otherText).toContain('Ferry march');
    expect(otherText).not.toContain('Bridge march');
  });

  it.each(PATHS)('responds to HEAD of /%s as to GET, without a body', async (path) => {
    for (const site of ['/', '/datasets/other/']) {
      // The second time, the response may come from a cache.
      for (const _ of ['first', 'second']) {
        const init = { headers: { 'accept-encoding': 'identity' } };
        const [whole, head] = [await get(site + path, init), await get(site + path, { ...init, method: 'HEAD' })];
        expect(head.status).toBe(whole.status);
        const of = ({ headers }: Response) => {
          const all = Object.fromEntries(headers);
          // A stream has no length beforehand, and `fetch` closes the connection after HEAD.
          for (const name of ['date', 'x-request-id', 'transfer-encoding', 'connection', 'keep-alive'])
            delete all[name];
          return all;
        };
        expect(of(head)).toEqual(of(whole));
        expect(await head.text()).toBe('');
        await whole.arrayBuffer();
      }
    }
  });

  it('responds to HEAD of what is refused as to GET', async () => {
    for (const path of ['/graphql', '/graphql?query={nothing}', '/cite/nothing', '/id/nothing', '/datasets/none/']) {
      const [whole, head] = [await get(path), await get(path, { method: 'HEAD' })];
      expect([head.status, head.headers.get('content-type')]).toEqual([
        whole.status,
        whole.headers.get('content-type'),
      ]);
      expect(whole.status).toBeGreaterThanOrEqual(400);
      await whole.text();
      expect(await head.text()).toBe('');
    }
  });

  it.each(oneOfEach(5, ['id/event/bridge-march', '', 'id/event%2Fbridge-march', 'id/nothing/of/the/kind', 'graphiql']))(
    'has no link in /%s that leads elsewhere, or nowhere',
    { tags: 'deep' },
    async (path) => {
      for (const site of ['/', '/datasets/other/']) {
        const address = `${served.url}${site}${path}`;
        const html = await textOf(site + path);
        const links = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)]
          .map(([, link]) => link!)
          // A passage leads to its sentence in the source.
          .filter((link) => !link.startsWith('https://gazette.example/charter#:~:text='));
        expect(links.length).toBeGreaterThan(3);
        // What search engines and other sites read has full addresses.
        const read = [...html.matchAll(/<link rel="(?:canonical|alternate)"[^>]* href="([^"]*)"/g)].map(
          ([, link]) => link!,
        );
        expect(links.filter((link) => link.startsWith('/') || (/^\w+:/.test(link) && !read.includes(link)))).toEqual(
          [],
        );
        for (const link of read) expect(unescaped(link).startsWith(served.url)).toBe(true);
        for (const link of new Set(links)) {
          const { pathname, search } = new URL(unescaped(link), address);
          if (!/\/datasets\/tiny\/|^\/oembed$/.test(pathname)) expect(pathname.startsWith(site), link).toBe(true);
          expect(await statusOf(pathname + search), link).toBe(200);
        }
      }
    },
  );

  it.each(['text', 'bibtex', 'ris', 'csl'])('is where its citations lead, as %s', async (format) => {
    for (const site of ['', '/datasets/other', '/datasets/tiny']) {
      const port = new URL(served.url).port;
      const citation = await textOf(`${site}/cite/event/bridge-march?format=${format}`);
      expect(citation).toContain(`http://127.0.0.1:${port}${site}/id/event/bridge-march`);
      const view = await textOf(`${site}/cite/view?at=2020-01-01&format=${format}`);
      expect(view).toContain(`http://127.0.0.1:${port}${site}/?at=2020-01-01`);
    }
  });

  it('is where its canonical links lead', async () => {
    const canonicalOf = async (path: string) => /<link rel="canonical" href="([^"]*)"/.exec(await textOf(path))?.[1];
    expect(await canonicalOf('/datasets/other/?at=2020-01-01')).toBe(`${served.url}/datasets/other/`);
    expect(await canonicalOf('/datasets/other/id/event/bridge-march?at=2020-01-01&lang=kk')).toBe(
      `${served.url}/datasets/other/id/event/bridge-march?lang=kk`,
    );
    expect(await canonicalOf('/id/event/bridge-march')).toBe(`${served.url}/id/event/bridge-march`);
    expect(await canonicalOf('/id/nothing')).toBeUndefined();
  });

  it('is linked from the page of each, in each language', async () => {
    for (const [language, label] of [
      ['en', 'Data sets'],
      ['ru', 'Наборы данных'],
      ['kk', 'Деректер жинақтары'],
    ])
      for (const [site, root, current] of [
        ['/', './', 'tiny'],
        ['/datasets/other/', '../../', 'other'],
      ]) {
        const html = await textOf(`${site}?lang=${language}`);
        const [, nav = ''] = new RegExp(`<nav aria-label="${label}">(.*?)</nav>`).exec(html) ?? [];
        const links = [...nav.matchAll(/href="([^"]*)"(?: aria-current="(\w+)")?/g)].map(([, link, now]) => [
          link,
          now,
        ]);
        const expected = [current!, current === 'tiny' ? 'other' : 'tiny'].map((id) => [
          `${root}datasets/${id}/?lang=${language}`,
          id === current ? 'page' : undefined,
        ]);
        expect(links).toEqual(expected);
      }
  });

  it.each([
    ['/datasets/other', '/datasets/other/'],
    ['/datasets/other?at=2020-01-01&a=?b', '/datasets/other/?at=2020-01-01&a=?b'],
    ['/datasets/other/graphiql/', '/datasets/other/graphiql'],
    ['/datasets/other/embed/', '/datasets/other/embed/reformgraph.js'],
    ['/graphiql/', '/graphiql'],
    ['/embed/', '/embed/reformgraph.js'],
  ])('%s redirects to %s, below any path', async (path, target) => {
    for (const prefix of ['', '/reforms']) {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([302, '']);
      const { pathname, search } = new URL(response.headers.get('location')!, `http://example.org${prefix}${path}`);
      expect(pathname + search).toBe(prefix + target);
    }
  });
});

describe('a data set that is not there', () => {
  it.each(['', '?lang=ru', 'id/event/bridge-march', 'graphiql'])(
    'gets a page with those that are: /%s',
    async (path) => {
      const response = await get(`/datasets/nobody/${path}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      const html = await response.text();
      expect(html).toContain('nobody');
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link!);
      const address = `${served.url}/datasets/nobody/${path}`;
      expect(links.map((link) => new URL(link, address).pathname)).toEqual(['/datasets/other/', '/datasets/tiny/']);
      expect(html).not.toContain('<script');
    },
  );

  it.each(['cite/event/bridge-march', 'cite/view', 'export/jsonl', 'graphql?query={__typename}', 'graphql'])(
    'gets an error that names those that are: /%s',
    async (path) => {
      const response = await get(`/datasets/nobody/${path}`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'there is no data set "nobody": expected one of other, tiny',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      });
    },
  );

  it('cannot put markup into its page', async () => {
    const html = await textOf(`/datasets/${encodeURIComponent('"><script>alert(1)</script>')}/`);
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;');
  });
});

/** A response's text; `fetch` sends no Host header of one's own. */
const textFor = (address: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    request(address, { headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += String(data))).on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });

describe('an address of this server', () => {
  const EVIL = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
  const paths = [
    ...['text', 'bibtex', 'ris', 'csl'].map((format) => `/cite/event/bridge-march?format=${format}`),
    '/cite/view?format=text',
    '/datasets/other/cite/event/bridge-march?format=text',
    '/',
    '/id/event/bridge-march',
    '/graphiql',
    '/datasets/nobody/',
  ];

  it.each(paths)('is never made of the Host header of an unknown client: %s', async (path) => {
    const { port } = new URL(served.url);
    for (const headers of [EVIL, { host: `evil.example:${port}` }]) {
      const text = await textFor(served.url + path, headers);
      expect(text).not.toContain('evil');
      expect(text).not.toContain(`:${port}`);
    }
  });

  it('is relative where it is not known', async () => {
    expect(await textFor(served.url + paths[0], EVIL)).toContain(' /id/event/bridge-march');
    expect(await textFor(served.url + paths[5], EVIL)).toContain(' /datasets/other/id/event/bridge-march');
  });

  it('begins with PUBLIC_URL', async () => {
    await using site = await serving({ env: { PUBLIC_URL: 'https://example.org/reforms' } });
    expect(await textFor(site.url + paths[0], EVIL)).toContain('https://example.org/reforms/id/event/bridge-march');
    expect(await textFor(site.url + paths[5], {})).toContain(
      'https://example.org/reforms/datasets/other/id/event/bridge-march',
    );
    expect(await textFor(`${site.url}/?lang=ru`, EVIL)).toContain(
      '<link rel="canonical" href="https://example.org/reforms/?lang=ru">',
    );
  });

  it('is what a trusted proxy says', async () => {
    await using site = await serving({ env: { TRUST_PROXY: '127.0.0.1' } });
    const forwarded = { 'x-forwarded-host': 'example.org', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/r' };
    expect(await textFor(site.url + paths[0], { host: 'evil.example', ...forwarded })).toContain(
      'https://example.org/r/id/event/bridge-march',
    );
    expect(await textFor(site.url + paths[0], { host: 'evil.example' })).not.toContain('evil');
  });
});

it('a data set alone in the graph has no links to others', async () => {
  await empty();
  await using alone = await serving();
  expect(await (await fetch(`${alone.url}/`)).text()).not.toContain('<nav aria-label="Data sets">');
});
