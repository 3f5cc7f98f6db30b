import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { changed, tiny } from '../neo4j/variations.ts';
import { servingThroughProxy } from './serving.ts';

const site = servingThroughProxy();

const get = (query: string, headers: Record<string, string> = {}, more = '') =>
  fetch(`${site.served.url}/graphql?query=${encodeURIComponent(query)}${more}`, { headers });
/** The number of RUN messages that a request takes. */
const runsOf = async (ask: () => Promise<unknown>) => {
  const before = site.proxy.count('RUN');
  await ask();
  return site.proxy.count('RUN') - before;
};
/** Waits until the known version no longer counts as fresh. */
const aMoment = () => sleep(150);

const CLAIMS = '{ claims { nodes { id statement citations { passage { paragraph } } } } }';
const SHARES = '{ claims(filter: {kinds: [RESULT]}) { nodes { ... on Result { share } } } }';

describe('a response to GET', () => {
  it('comes again from the cache, as it was', async () => {
    const first = await get(CLAIMS, { 'accept-encoding': 'identity' });
    const text = await first.text();
    const again = await get(CLAIMS, { 'accept-encoding': 'identity' });
    expect(await again.text()).toBe(text);
    for (const name of [
      'content-type',
      'etag',
      'cache-control',
      'content-security-policy',
      'access-control-allow-origin',
    ])
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(again.headers.get('vary')).toMatch(/accept-encoding/);
  });

  it('reads nothing but the pointer from the database', async () => {
    await get(CLAIMS);
    await aMoment();
    expect(await runsOf(() => get(CLAIMS))).toBe(1);
    // On a slow machine some of them may take longer than the version counts as fresh.
    await expect
      .poll(() => runsOf(() => Promise.all(Array.from({ length: 9 }, () => get(CLAIMS)))), {
        interval: 40,
        timeout: 10_000,
      })
      .toBeLessThan(5);
  });

  it.each(['br', 'gzip', 'gzip;q=1, br;q=0', 'identity'])(
    'comes in an encoding that the client accepts: %s',
    async (accepted) => {
      const plain = await (await get(CLAIMS, { 'accept-encoding': 'identity' })).text();
      const cached = await get(CLAIMS, { 'accept-encoding': accepted });
      expect(cached.headers.get('content-encoding')).toBe(accepted === 'identity' ? null : accepted.split(/[;,]/)[0]);
      expect(await cached.text()).toBe(plain);
    },
  );

  it('is 304 where the client has it', async () => {
    const etag = (await get(CLAIMS)).headers.get('etag')!;
    const again = await get(CLAIMS, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get(CLAIMS, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it('is cached apart for other operations and other variables', async () => {
    const query = 'query ($id: ID!) { actor(id: $id) { name } }';
    const nameOf = async (id: string) =>
      (await get(query, {}, `&variables=${encodeURIComponent(JSON.stringify({ id }))}`)).text();
    const names = await Promise.all(['person/berek', 'person/celik', 'person/berek'].map(nameOf));
    expect(names[0]).toContain('Tomas Berek');
    expect(names[1]).not.toBe(names[0]);
    expect(names[2]).toBe(names[0]);
  });

  it('is not cached where it is an error, or selects a volatile field', async () => {
    const runs: number[] = [];
    for (const query of ['{ actor(id: 1.5) { name } }', '{ datasets { id loadedAt } }'])
      for (const _ of ['first', 'second']) {
        await aMoment();
        runs.push(await runsOf(() => get(query)));
      }
    expect(runs).toEqual([0, 0, 1, 1]);
    expect(await (await get('{ datasets { id } }')).text()).toContain('"tiny"');
    await loadDirectory(testDatabase, tiny, { purpose: 'test', as: 'other' });
    expect(await (await get('{ datasets { id } }')).text()).toContain('"other"');
  });

  it('takes one statement for each root field the first time', async () => {
    expect(await runsOf(() => get('{ a: claims { nodes { id } } b: timeline { nodes { id } } }'))).toBe(2);
  });

  it('changes with the data set', async () => {
    expect(await (await get(SHARES)).text()).toContain('61.5');
    await loadDirectory(testDatabase, changed('claims.yaml', 'share: 61.5', 'share: 60.5'), { purpose: 'test' });
    await aMoment();
    expect(await (await get(SHARES)).text()).toContain('60.5');
    expect(await (await get(SHARES)).text()).toContain('60.5');
  });
});
