import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateLock, releaseLock, heldLock, acquireLock } from '../../src/neo4j/server-lock.ts';
import { isAlive, identify, findProcesses } from '../../src/neo4j/process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reformgraph-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that is really there until it is killed. */
async function sleeper(argument = 'x'): Promise<{ pid: number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)', '--', argument]);
  await new Promise((resolve) => child.once('spawn', resolve));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { pid: child.pid!, kill: () => (child.kill('SIGKILL'), ended) };
}

describe('identify', () => {
  it('tells a living process from one that has ended and from another of its number', async () => {
    const { pid, kill } = await sleeper();
    const found = identify(pid)!;
    expect(isAlive(found)).toBe(true);
    expect(isAlive({ ...found, started: '1' })).toBe(false);
    await kill();
    expect(isAlive(found)).toBe(false);
    expect(identify(pid)).toBeUndefined();
  });

  it('finds processes by an argument', async () => {
    const { pid, kill } = await sleeper(`--home-dir=${folder}`);
    // The child bears our own command line until it has begun its own.
    await vi.waitFor(
      () => expect(findProcesses((argument) => argument === `--home-dir=${folder}`)).toEqual([pid]),
      20_000,
    );
    expect(findProcesses((argument) => argument === `--home-dir=${folder.slice(0, -1)}`)).toEqual([]);
    await kill();
  });
});

describe('acquireLock', () => {
  it('gives a folder once, until it is given up', () => {
    expect(acquireLock(folder)).toBeUndefined();
    expect(acquireLock(folder)).toEqual({ owner: identify(process.pid) });
    updateLock(folder, { uri: 'bolt://127.0.0.1:1' });
    expect(heldLock(folder)?.uri).toBe('bolt://127.0.0.1:1');
    releaseLock(folder);
    expect(heldLock(folder)).toBeUndefined();
    expect(acquireLock(folder)).toBeUndefined();
  });

  it('takes over what a dead process, or a broken disk, has left', async () => {
    const { pid, kill } = await sleeper();
    const other = { owner: identify(pid)!, uri: 'bolt://127.0.0.1:1' };
    updateLock(folder, other);
    expect(acquireLock(folder)).toEqual(other);
    await kill();
    expect(heldLock(folder)).toBeUndefined();
    expect(acquireLock(folder)).toBeUndefined();
    writeFileSync(join(folder, 'server.json'), '{"owner":');
    expect(acquireLock(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['server.json']);
  });

  it('goes to exactly one of many processes that find a dead owner', async () => {
    const code = `
      import { acquireLock } from ${JSON.stringify(new URL('../../dist/neo4j/server-lock.js', import.meta.url).href)};
      process.stdout.write(acquireLock(${JSON.stringify(folder)}) === undefined ? 'mine' : 'other');
      setTimeout(() => {}, 3000);`;
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ owner: { pid: 1, started: 'never' } }));
    const children = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', code]));
    const said = await Promise.all(
      children.map(
        (child) => new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text)))),
      ),
    );
    for (const child of children) child.kill('SIGKILL');
    expect(said.toSorted()).toEqual(['mine', 'other', 'other', 'other', 'other', 'other']);
  });
});
