import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '../../src/neo4j/graph.ts';
import { hasJars } from '../../src/neo4j/jars.ts';
import { homeArgument } from '../../src/neo4j/jvm.ts';
import { identify, findProcesses } from '../../src/neo4j/process-identity.ts';
import { freePort, portState } from '../../src/neo4j/ports.ts';
import { root, stateDirectory } from '../../src/root.ts';
import { type Running, launch, reformgraph } from './program.ts';

/**
 * `npm start` as a person has it, in a checkout of its own (the one under test may be in use), with its own local Neo4j.
 * Runs where the jars lie ready and no other Neo4j is on the standard port.
 */
const possible = process.platform === 'linux' && hasJars() && (await portState(7687)) === 'closed';
/** No Docker engine: what is tested is the local way. */
const env = { DOCKER_HOST: 'unix:///no/engine' };
let checkout: string;
let port: string;

beforeAll(async () => {
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const name of readdirSync(root))
    if (!['.git', '.reformgraph', 'node_modules', 'test', 'docs'].includes(name))
      cpSync(join(root, name), join(checkout, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  mkdirSync(join(checkout, '.reformgraph'));
  symlinkSync(join(stateDirectory, 'lib'), join(checkout, '.reformgraph', 'lib'));
  port = String(await freePort());
});
afterAll(async () => {
  for (const pid of servers()) process.kill(pid, 'SIGKILL');
  await vi.waitUntil(() => servers().length === 0, { timeout: 10_000 });
  rmSync(checkout, { recursive: true });
});

const servers = () => findProcesses((argument) => argument === homeArgument(join(checkout, '.reformgraph', 'neo4j')));
/** The program's own processes, npm's left out. */
const programs = () =>
  findProcesses((argument) => argument === 'bin/reformgraph.js').filter((pid) => workingDirectory(pid) === checkout);

function workingDirectory(pid: number): string | undefined {
  const line = /^PWD=(.*)$/m.exec(readFileSync(`/proc/${pid}/environ`, 'utf8').replaceAll('\0', '\n'));
  return line?.[1];
}

function npmStart(more: NodeJS.ProcessEnv = {}): Running {
  return launch('npm', ['start'], { ...env, PORT: port, ...more }, checkout);
}

/** Resolves when the web server is ready; fails where the program ends before. */
async function serving(run: Running): Promise<void> {
  const ended = run.ended.then(({ code }) => {
    throw new Error(`ended with ${code}: ${run.output()}`);
  });
  const ready = expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.status, {
      timeout: 60_000,
      interval: 100,
    })
    .toBe(200);
  await Promise.race([ready, ended]);
}

/** What keeps LOAD CSV from opening an address. */
async function opened(uri: string, address: string): Promise<string> {
  const driver = connect({ uri, auth: undefined });
  try {
    await driver.executeQuery('LOAD CSV FROM $address AS line RETURN line', { address });
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await driver.close();
  }
}

describe.runIf(possible)('npm start', { timeout: 120_000 }, () => {
  it(
    'serves, refuses a second start beside it, and is recovered from a kill -9 of everything but the JVM',
    { tags: 'long' },
    async () => {
      const first = npmStart();
      await serving(first);
      const second = await npmStart().ended;
      expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining(port) as string });
      const elsewhere = await npmStart({ PORT: '0' }).ended;
      expect(elsewhere).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('already in use by process') as string,
      });
      const { stdout } = await reformgraph(['neo4j', 'status', '--json'], env, checkout);
      expect(JSON.parse(stdout)).toMatchObject({ running: true, pid: servers()[0], owner: programs()[0] });

      const [orphan] = servers();
      first.child.kill('SIGKILL');
      for (const pid of programs()) process.kill(pid, 'SIGKILL');
      await first.ended;
      expect(servers()).toEqual([orphan]);

      const next = npmStart();
      await serving(next);
      expect(next.output()).toContain(`left behind (process ${orphan})`);
      expect(servers()).toHaveLength(1);
      expect(servers()).not.toContain(orphan);

      next.child.kill('SIGTERM');
      await expect.poll(() => [...programs(), ...servers()], { timeout: 10_000 }).toEqual([]);
      expect((await next.ended).code).toBe(0);
      expect(await portState(Number(port))).toBe('closed');
    },
  );

  it('uses the server of `neo4j start`, and leaves it alone when it is killed with npm', { tags: 'long' }, async () => {
    const started = await reformgraph(['neo4j', 'start', '--json'], env, checkout);
    const { uri } = JSON.parse(started.stdout) as { uri: string };
    const [server] = servers();
    onTestFinished(async () => void (await reformgraph(['neo4j', 'stop'], env, checkout)));
    const run = npmStart();
    await serving(run);
    expect(servers()).toEqual([server]);
    expect(await opened(uri, 'file:///etc/hostname')).toContain('allow_csv_import_from_file_urls');
    expect(await opened(uri, `http://127.0.0.1:${port}/health/live`)).toContain('cypher_ip_blocklist');

    // Nothing tells a process that npm was killed; it has to notice.
    run.child.kill('SIGKILL');
    await expect.poll(programs, { timeout: 10_000 }).toEqual([]);
    expect(servers()).toEqual([server]);
    const status = await reformgraph(['neo4j', 'status', '--json'], env, checkout);
    expect(JSON.parse(status.stdout)).toEqual({ running: true, uri, pid: server, owner: server });

    expect(await reformgraph(['neo4j', 'stop'], env, checkout)).toMatchObject({ code: 0 });
    expect(identify(server!)).toBeUndefined();
  });

  it('ends a Neo4j that is still starting', { tags: 'long' }, async () => {
    const run = npmStart();
    await expect.poll(servers, { timeout: 20_000, interval: 20 }).toHaveLength(1);
    run.child.kill('SIGINT');
    await expect.poll(() => [...programs(), ...servers()], { timeout: 10_000 }).toEqual([]);
    expect((await run.ended).code).toBe(130);
  });
});
