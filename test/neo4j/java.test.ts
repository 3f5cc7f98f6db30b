import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJavas } from '../../src/neo4j/java.ts';
import { freePort, portState } from '../../src/neo4j/ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reformgraph-java-'));
const home = (version: string) => join(folder, version);
const bins = (...versions: string[]) => versions.map((version) => join(home(version), 'bin')).join(':');

beforeAll(() => {
  for (const version of ['1.8.0_402', '11.0.2', '17.0.1', '21', '25.0.3', '26'])
    for (const [path, text] of [
      ['release', `IMPLEMENTOR="X"\nJAVA_VERSION="${version}"\n`],
      ['bin/java', ''],
    ] as const) {
      mkdirSync(join(home(version), 'bin'), { recursive: true });
      writeFileSync(join(home(version), path), text);
    }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The Javas of the folder, in the order they would be used; those of this machine left out. */
function found(env: NodeJS.ProcessEnv): string[] {
  return findJavas(env)
    .map((java) => java.home)
    .filter((path) => path.startsWith(folder))
    .map((path) => basename(path));
}

describe('findJavas', () => {
  it('prefers JAVA_HOME to PATH among those that Neo4j is made for', () =>
    expect(found({ JAVA_HOME: home('21'), PATH: bins('17.0.1') })).toEqual(['21', '17.0.1']));

  it('takes a later one only after them', () =>
    expect(found({ JAVA_HOME: home('25.0.3'), PATH: bins('21') })).toEqual(['21', '25.0.3']));

  it('does not take one that is too old or untried', () =>
    expect(found({ JAVA_HOME: home('11.0.2'), PATH: bins('1.8.0_402', '26') })).toEqual([]));
});

describe('portState', () => {
  it('tells a closed port, and one behind which nobody speaks Bolt', async () => {
    const port = await freePort();
    expect(await portState(port)).toBe('closed');
    const mute = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => mute.listen(port, '127.0.0.1', resolve));
    expect(await portState(port)).toBe('silent');
    mute.close();
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const other = await freePort();
    await new Promise<void>((resolve) => web.listen(other, '127.0.0.1', resolve));
    expect(await portState(other)).toBe('silent');
    web.close();
  });
});
