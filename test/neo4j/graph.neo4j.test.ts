import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Graph, openGraph, TimedOut, Unavailable } from '../../src/neo4j/graph.ts';
import { testDatabase } from '../answering.ts';
import { type BoltProxy, boltProxy } from '../bolt-proxy.ts';
import { closeDatabase, rows } from './database.ts';

afterAll(closeDatabase);

/** Would run for minutes. */
const ENDLESS = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS count';
const running = async () =>
  (await rows("SHOW TRANSACTIONS YIELD currentQuery AS q WHERE q STARTS WITH 'UNWIND' RETURN q")).length;

/** A graph behind a proxy, open until the test is over. */
async function graphBehindProxy(timeout: number): Promise<{ graph: Graph; proxy: BoltProxy }> {
  const proxy = await boltProxy(testDatabase.uri);
  const graph = openGraph({ ...testDatabase, uri: proxy.uri }, { timeout });
  onTestFinished(async () => {
    await graph.close();
    await proxy[Symbol.asyncDispose]();
  });
  await graph.read('RETURN 1 AS one', {});
  return { graph, proxy };
}

/** Milliseconds that something took to fail, and how it failed. */
async function failure(work: Promise<unknown>): Promise<{ error: unknown; after: number }> {
  const begun = performance.now();
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, after: performance.now() - begun };
}

describe('a read', () => {
  it('gives rows as objects and integers as numbers, by one RUN in a transaction of its own', async () => {
    const { graph, proxy } = await graphBehindProxy(10_000);
    const before = proxy.count('RUN');
    expect(await graph.read('UNWIND $list AS each RETURN each, 1 AS one', { list: ['a', 'b'] })).toEqual([
      { each: 'a', one: 1 },
      { each: 'b', one: 1 },
    ]);
    expect(proxy.count('RUN') - before).toBe(1);
    expect(proxy.count('BEGIN')).toBe(0);
  });

  it('that writes is refused', async () => {
    const { graph } = await graphBehindProxy(10_000);
    await expect(graph.read('CREATE (:Node)', {})).rejects.toThrow('Writing in read access mode not allowed');
    expect(await rows('MATCH (n:Node) WHERE n.id IS NULL RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  it('is ended by the database when it takes too long', async () => {
    const { graph } = await graphBehindProxy(300);
    const { error, after } = await failure(graph.read(ENDLESS, {}));
    expect(error).toBeInstanceOf(TimedOut);
    expect(after).toBeLessThan(300 + 500);
    await expect.poll(running, { timeout: 1000 }).toBe(0);
  });

  it('is ended in the database too when whoever asked has left', async () => {
    const { graph } = await graphBehindProxy(60_000);
    const leaving = new AbortController();
    const reading = failure(graph.read(ENDLESS, {}, leaving.signal));
    await vi.waitUntil(async () => (await running()) === 1, 5000);
    const reason = new Error('left');
    leaving.abort(reason);
    expect((await reading).error).toBe(reason);
    await expect.poll(running, { timeout: 1000 }).toBe(0);
    await expect(graph.read('RETURN 1 AS one', {}, leaving.signal)).rejects.toBe(reason);
  });

  it('of a frozen database fails at its deadline, and is itself again when that has thawed', async () => {
    const { graph, proxy } = await graphBehindProxy(200);
    proxy.freeze();
    const all = await Promise.all(Array.from({ length: 60 }, () => failure(graph.read('RETURN 1 AS one', {}))));
    for (const { error } of all) expect(error).toBeInstanceOf(Unavailable);
    expect(Math.max(...all.map(({ after }) => after))).toBeLessThan(200 + 500 + 400);
    proxy.thaw();
    const begun = performance.now();
    await vi.waitUntil(async () => (await failure(graph.read('RETURN 1 AS one', {}))).error === undefined, 5000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('of a database that is down fails at once, and works when it is up again', async () => {
    const { graph, proxy } = await graphBehindProxy(10_000);
    await proxy.down();
    for (let time = 0; time < 3; time++) {
      const { error, after } = await failure(graph.read('RETURN 1 AS one', {}));
      expect(error).toBeInstanceOf(Unavailable);
      expect(after).toBeLessThan(1000);
      await sleep(50);
    }
    await proxy.up();
    expect(await graph.read('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
  });

  it('is not lost with the connection that it would have taken', async () => {
    const { graph, proxy } = await graphBehindProxy(10_000);
    await proxy.down();
    await proxy.up();
    expect(await graph.read('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
  });

  it('that is no Cypher is nobody else’s fault', async () => {
    const { graph, proxy } = await graphBehindProxy(10_000);
    const before = proxy.count('RUN');
    await expect(graph.read('RETRUN 1', {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(proxy.count('RUN') - before).toBe(1);
  });
});
