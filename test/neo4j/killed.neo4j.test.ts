import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory, type Loaded } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { type Answering, answering, testDatabase } from '../answering.ts';
import { boltProxy } from '../bolt-proxy.ts';
import { launch } from '../process/program.ts';
import { closeDatabase, contentHash, empty, pointer, versions } from './database.ts';
import { changed, tiny } from './variations.ts';

const COUNT = '{ claims(first: 1) { totalCount } }';

let reader: Answering;
let old: Loaded;
let oldHash: string;
let oldCount: unknown;
beforeAll(async () => {
  await empty();
  reader = await answering(tiny);
  old = reader.loaded;
  oldHash = await contentHash(old.version);
  oldCount = await reader.ask(COUNT);
});
afterAll(async () => {
  await reader[Symbol.asyncDispose]();
  await empty();
  await closeDatabase();
});

/** Loads a directory in a process of its own, which is killed when it sends a message that holds the text for the n-th time. */
async function killedAt(directory: string, text: string, nth: number): Promise<void> {
  let seen = 0;
  let kill = () => {};
  await using proxy = await boltProxy(testDatabase.uri, (message) => {
    if (message.includes(text) && ++seen === nth) kill();
  });
  const { child, ended } = launch(process.execPath, [join(root, 'bin', 'reformgraph.js'), 'load', directory], {
    NEO4J_URI: proxy.uri,
  });
  kill = () => child.kill('SIGKILL');
  expect(await ended).toMatchObject({ code: null, stdout: '' });
  expect(seen).toBe(nth);
}

describe('a loader killed', { timeout: 60_000 }, () => {
  it.each([
    ['with one node written', 'CREATE (node:Node', 2],
    ['with all nodes written', 'CREATE (start)', 1],
    ['before the pointer moves', 'SET pointer.version', 1],
  ])('%s leaves the old version answering, and the next load clears the rest', async (_, text, nth) => {
    const directory = changed('claims.yaml', 'share: 61.5', `share: 61.${nth}`);
    await killedAt(directory, text, nth);
    expect(await pointer('tiny')).toBe(old.version);
    expect(await contentHash(old.version)).toBe(oldHash);
    expect(await reader.ask(COUNT)).toEqual(oldCount);

    const next = await loadDirectory(testDatabase, tiny, { purpose: 'test' });
    expect(next).toMatchObject({ loaded: false, version: old.version });
    expect(await versions()).toEqual({ [old.version]: old.nodes });
  });

  it('while it deletes an old version leaves nothing behind that the next load does not clear', async () => {
    const second = await loadDirectory(testDatabase, changed('claims.yaml', 'share: 61.5', 'share: 60'), {
      purpose: 'test',
    });
    const directory = changed('claims.yaml', 'share: 61.5', 'share: 59');
    await killedAt(directory, 'DETACH DELETE node', 2);
    expect(await pointer('tiny')).toBe(second.version);
    const third = await loadDirectory(testDatabase, directory, { purpose: 'test' });
    expect(await versions()).toEqual({ [second.version]: second.nodes, [third.version]: third.nodes });
  });
});
