import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { type BoltProxy, boltProxy } from '../bolt-proxy.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { changed, tiny } from '../neo4j/variations.ts';
import { answer, type Serving, serving } from './serving.ts';

let proxy: BoltProxy;
let served: Serving;
beforeAll(async () => {
  proxy = await boltProxy(testDatabase.uri);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await closeDatabase();
});
beforeEach(async () => {
  await empty();
  served = await serving({ through: proxy.uri });
});
afterEach(() => served[Symbol.asyncDispose]());

const load = (directory: string, as?: string) => loadDirectory(testDatabase, directory, { purpose: 'test', as });
const otherShare = (share: string) => changed('claims.yaml', 'share: 61.5', `share: ${share}`);

const SHARES = '{ claims(filter: {kinds: [RESULT]}) { nodes { ... on Result { share } } } }';
const sharesOf = async (path?: string) => {
  const { body } = await served.ask(SHARES, {}, path);
  return (body.data!['claims'] as { nodes: { share: number }[] }).nodes.map(({ share }) => share);
};
/** The cursor at the end of a first page. */
const cursorOf = async (by: Serving, path?: string) => {
  const { body } = await by.ask('{ timeline(first: 1) { pageInfo { endCursor } } }', {}, path);
  return (body.data!['timeline'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
};
const after = (by: Serving, cursor: string, path?: string) =>
  by.ask('query ($after: String) { timeline(first: 1, after: $after) { nodes { id } } }', { after: cursor }, path);

describe('a new version', () => {
  it('is in the next response, which alone takes one more statement', async () => {
    expect(await sharesOf()).toEqual([61.5, 44.9]);
    await load(otherShare('60.5'));
    let before = proxy.count('RUN');
    expect(await sharesOf()).toEqual([60.5, 44.9]);
    expect(proxy.count('RUN') - before).toBe(2);
    before = proxy.count('RUN');
    expect(await sharesOf()).toEqual([60.5, 44.9]);
    expect(proxy.count('RUN') - before).toBe(1);
  });

  it('makes cursors of the old one stale', async () => {
    const old = await cursorOf(served);
    expect((await after(served, old)).body.data).toEqual({ timeline: { nodes: [{ id: 'event/bridge-march' }] } });
    await load(otherShare('60.5'));
    expect(await after(served, old)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'STALE_CURSOR' } }] },
    });
    expect((await after(served, await cursorOf(served))).status).toBe(200);
  });

  it('is also learnt from a cursor that another server has given', async () => {
    await load(otherShare('60.5'));
    await using other = await serving({ directory: otherShare('60.5') });
    const newer = await cursorOf(other);
    expect(await after(served, newer)).toMatchObject({
      status: 200,
      body: { data: { timeline: { nodes: [{ id: 'event/bridge-march' }] } } },
    });
  });

  it('is never mixed with another in a response, while loads go on', { tags: 'long', timeout: 60_000 }, async () => {
    const shares = ['60.1', '60.2', '60.3'];
    const directories = shares.map(otherShare);
    const { datasets: counts } = (await served.ask('{ datasets { claimCount } }')).body.data!;
    const over = new AbortController();
    const loading = (async () => {
      for (const directory of [...directories, tiny, ...directories]) await load(directory);
      over.abort();
    })();
    const seen = new Set<string>();
    const query = `{ ${['a', 'b', 'c'].map((name) => `${name}: ${SHARES.slice(2, -2)}`).join(' ')} datasets { claimCount } }`;
    while (!over.signal.aborted) {
      const all = await Promise.all(Array.from({ length: 4 }, () => served.ask(query)));
      for (const { status, body, text } of all) {
        expect(status, text).toBe(200);
        const { a, b, c, datasets } = body.data as Record<'a' | 'b' | 'c' | 'datasets', unknown>;
        expect([b, c], text).toEqual([a, a]);
        expect(datasets).toEqual(counts);
        seen.add(JSON.stringify(a));
      }
    }
    await loading;
    for (const one of seen) expect(one).toMatch(/^\{"nodes":\[\{"share":6[01]\.\d\},\{"share":44\.9\}\]\}$/);
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('/datasets/<id>/graphql', () => {
  it('serves that data set, whenever it was loaded, and no other', async () => {
    const path = '/datasets/copy-2/graphql';
    expect((await served.ask(SHARES, {}, path)).status).toBe(404);
    await load(otherShare('59'), 'copy-2');
    expect(await sharesOf(path)).toEqual([59, 44.9]);
    expect(await sharesOf('/datasets/tiny/graphql')).toEqual([61.5, 44.9]);
    expect(await sharesOf()).toEqual([61.5, 44.9]);
    await load(otherShare('58'), 'copy-2');
    expect(await sharesOf(path)).toEqual([58, 44.9]);
    expect(await sharesOf()).toEqual([61.5, 44.9]);
    const { body } = await served.ask('{ datasets { id } }', {}, path);
    expect(body.data).toEqual({ datasets: [{ id: 'copy-2' }, { id: 'tiny' }] });
    expect((await after(served, await cursorOf(served), path)).body.errors![0]!.extensions.code).toBe('STALE_CURSOR');
  });

  it('of a data set that is gone is not served as if it were empty', async () => {
    expect(await sharesOf()).toEqual([61.5, 44.9]);
    await empty();
    expect(await served.ask(SHARES)).toMatchObject({ status: 503 });
    expect((await fetch(`${served.url}/health/ready`)).status).toBe(503);
  });
});

describe('GET', () => {
  it('gets 304 until something has changed', async () => {
    const url = `${served.url}/graphql?query=${encodeURIComponent(SHARES)}`;
    const first = await fetch(url);
    const found = await answer(first);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    for (const tags of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
      const again = await fetch(url, { headers: { 'if-none-match': tags } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    await load(otherShare('60.5'));
    const changedSince = await fetch(url, { headers: { 'if-none-match': etag } });
    expect(changedSince.status).toBe(200);
    expect(changedSince.headers.get('etag')).not.toBe(etag);
    expect((await answer(changedSince)).text).not.toBe(found.text);
  });

  it('may not store errors, nor responses to POST', async () => {
    const wrong = await fetch(`${served.url}/graphql?query={x}`, { headers: { 'if-none-match': '*' } });
    expect([wrong.status, wrong.headers.get('cache-control'), wrong.headers.get('etag')]).toEqual([
      400,
      'no-store',
      null,
    ]);
    const posted = await served.ask(SHARES);
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
  });
});
