import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { probeDriver } from '../dist/neo4j/wait-until-ready.js';
import { IMAGE, ensureImage } from '../dist/neo4j/compose.js';
import { findEngine } from '../dist/neo4j/engine.js';
import { stopOrphans } from '../dist/neo4j/local.js';
import { identify } from '../dist/neo4j/process-identity.js';
import { ownership } from '../dist/neo4j/ownership.js';
import { hasJars } from '../dist/neo4j/jars.js';
import { startOwnServer } from '../dist/neo4j/acquire-neo4j.js';
import { Stop } from '../dist/stop.js';
import { root, stateDirectory } from '../dist/root.js';

/** A statement is planned once: tests load and delete so much that each would be planned again and again. */
const REPLAN = '1h';
const SETTINGS = [`dbms.cypher.min_replan_interval=${REPLAN}`];

/** On our containers: the checkout and the process that the container belongs to. */
const LABEL = 'reformgraph.test';

/**
 * Neo4j servers for the tests, each empty: the one that NEO4J_URI names, if it carries the tests' mark or nothing; else
 * containers of a Docker engine; else local servers, removed afterwards.
 * @param {number} count how many are wanted; NEO4J_URI names one
 * @param {{ folder: string, say: (line: string) => void, signal: AbortSignal }} options the folder is the run's own
 * @returns {Promise<{ uris: string[], release: () => Promise<void> }>}
 */
export async function testDatabases(count, options) {
  if (process.env.NEO4J_URI) return named(process.env.NEO4J_URI, options);
  return (await contained(count, options)) ?? (await local(count, options));
}

async function named(uri, { say }) {
  if (process.env.NEO4J_PASSWORD || process.env.NEO4J_PASSWORD_FILE)
    throw new Stop('NEO4J_PASSWORD: the tests need a database without a password', 2);
  const driver = probeDriver({ uri });
  try {
    const found = await ownership(driver);
    if (found !== 'empty' && found !== 'test')
      throw new Stop(`NEO4J_URI=${uri}: the tests use only a database that is empty or marked as theirs`, 3);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`NEO4J_URI=${uri}: ${error.message}`, 3);
  } finally {
    await driver.close();
  }
  say(`testing with the Neo4j that NEO4J_URI names: ${uri}`);
  return { uris: [uri], release: async () => {} };
}

async function contained(count, { say, signal }) {
  const engine = await findEngine();
  if (engine === undefined || !(await ensureImage({ engine, say, signal }))) return undefined;
  process.env.DOCKER_HOST ??= engine.host;
  const { GenericContainer, Wait } = await import('testcontainers');
  if (!(await hasRyuk(engine))) process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const mine = `${root} ${process.pid}`;
  const removeMine = async () => {
    for (const { id } of await engine.labelled(`${LABEL}=${mine}`)) await engine.remove(id);
  };
  try {
    say('testing with Neo4j in Docker');
    const starting = Array.from({ length: count }, () =>
      new GenericContainer(IMAGE)
        .withEnvironment({
          NEO4J_AUTH: 'none',
          NEO4J_db_transaction_monitor_check_interval: '100ms',
          NEO4J_dbms_cypher_min__replan__interval: REPLAN,
          JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? '',
        })
        .withLabels({ [LABEL]: mine })
        .withExposedPorts(7687)
        .withWaitStrategy(Wait.forLogMessage(/Bolt enabled/))
        .withStartupTimeout(60_000)
        .start(),
    );
    const containers = await Promise.race([Promise.all(starting), rejected(signal)]);
    const uris = containers.map((each) => `bolt://${each.getHost()}:${each.getMappedPort(7687)}`);
    return { uris, release: removeMine };
  } catch (error) {
    await removeMine();
    signal.throwIfAborted();
    say(`Docker could not start Neo4j: ${error.message}`);
    return undefined;
  }
}

/** Rejects when the signal is aborted. */
function rejected(signal) {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

/** Ryuk removes the containers of killed runs; without its image testcontainers would try to fetch it. */
async function hasRyuk(engine) {
  const { REAPER_IMAGE } = await import('testcontainers/build/reaper/reaper.js');
  return engine.hasImage(REAPER_IMAGE);
}

async function local(count, { folder, say, signal }) {
  const start = (at) => startOwnServer(join(folder, `neo4j-${at}`), { say, signal, settings: SETTINGS });
  // The first may have to fetch the jars for all.
  const first = start(0);
  if (!hasJars()) await first;
  const starting = await Promise.allSettled([first, ...Array.from({ length: count - 1 }, (_, at) => start(at + 1))]);
  const servers = starting.flatMap(({ value }) => value ?? []);
  const release = async () => void (await Promise.all(servers.map((server) => server.stop())));
  const failed = starting.find(({ status }) => status === 'rejected');
  if (!failed) return { uris: servers.map(({ uri }) => uri), release };
  await release();
  throw failed.reason;
}

/** Removes the folder of a run that is over, after ending what its tests may have left there. */
export async function removeFolder(folder, say) {
  await stopOrphans(folder, say);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes what runs have left that were killed: servers, their folders, containers. */
export async function clearLeftOvers(say) {
  for (const name of existsSync(stateDirectory) ? readdirSync(stateDirectory) : []) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || identify(Number(pid)) !== undefined) continue;
    await removeFolder(join(stateDirectory, name), say);
  }
  const engine = await findEngine();
  for (const { id, value } of (await engine?.labelled(LABEL)) ?? []) {
    const [of, pid] = [value.slice(0, value.lastIndexOf(' ')), Number(value.slice(value.lastIndexOf(' ') + 1))];
    if (of !== root || identify(pid) !== undefined) continue;
    say('removing the container that an earlier run left behind');
    await engine.remove(id);
  }
}
