import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthToken } from 'neo4j-driver';
import { Stop } from '../stop.ts';
import { stateDirectory } from '../root.ts';
import type { Neo4jAddress, Settings } from '../settings.ts';
import { type DatabaseAddress, waitUntilReady, probeDriver, failureReason } from './wait-until-ready.ts';
import { AlreadyLocked, heldLock } from './server-lock.ts';
import { COMPOSE_FOLDER, type ComposedServer, IMAGE, ensureImage, startComposed } from './compose.ts';
import { type Engine, findEngine } from './engine.ts';
import { hasJars, resolveJars } from './jars.ts';
import { findTools } from './java.ts';
import type { Home } from './jvm.ts';
import { type LocalServer, startLocal } from './local.ts';
import { type Ownership, ownership } from './ownership.ts';
import { portState } from './ports.ts';

/** A Neo4j that is ready and may be used: it is empty or holds our data. */
export interface Neo4jServer {
  readonly uri: string;
  /** Credentials for neo4j-driver; undefined if the server requires no authentication. */
  readonly auth: AuthToken | undefined;
  /** Undefined for the user's home database. */
  readonly database?: string;
  /** Where it came from: NEO4J_URI, a server already listening on port 7687, Docker, or a server started from its jars. */
  readonly origin: 'uri' | 'listening' | 'docker' | 'local';
  /** Stops the server if this process started it; can be called more than once. */
  release(): Promise<void>;
}

/** How to find or start a Neo4j. */
export interface AcquireOptions {
  /** Receives progress messages, one line each. */
  readonly say: (line: string) => void;
  /** If it is aborted, the search fails with its reason, and whatever was started is stopped. */
  readonly signal: AbortSignal;
  /** Whether a server that another living process has started may be used too (default true). */
  readonly share?: boolean;
}

/** The folder of the local server. */
export const LOCAL_FOLDER: string = join(stateDirectory, 'neo4j');
const STANDARD_PORT = 7687;
/** Milliseconds that the database named by NEO4J_URI may take to become ready. */
const NAMED_LIMIT = 10_000;
/** Milliseconds that a container on the standard port may take to become ready. */
const CONTAINER_LIMIT = 40_000;

/**
 * Finds a Neo4j or starts one, in this order: NEO4J_URI; one on 127.0.0.1:7687 that needs no password and is empty or ours;
 * a container; a local server from Maven's jars.
 * @throws Stop 3 if there is none, or the one at NEO4J_URI contains other data (nothing is written to it); Stop 2 if another
 * process runs the local server and `share` is false.
 */
export async function acquireNeo4j(settings: Settings, options: AcquireOptions): Promise<Neo4jServer> {
  if (settings.neo4j !== undefined) return named(settings.neo4j, options);
  const engine = await findEngine();
  return (
    (await listening(engine, options)) ??
    (await running(LOCAL_FOLDER, 'local', options)) ??
    (engine && (await docker(engine, options))) ??
    (await owned(await startOwnServer(LOCAL_FOLDER, options), 'local', options))
  );
}

async function named(given: Neo4jAddress, { say, signal }: AcquireOptions): Promise<Neo4jServer> {
  const { uri, username, password, database } = given;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  const address: DatabaseAddress = { uri, auth, ...(database === undefined ? {} : { database }) };
  say(`using the Neo4j at NEO4J_URI: ${uri}`);
  try {
    await waitUntilReady(address, NAMED_LIMIT, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new Stop(`NEO4J_URI=${uri}: ${failureReason(error)}`, 3);
  }
  if ((await ownershipOf(address)) === 'foreign')
    throw new Stop(
      `NEO4J_URI=${uri}: this database contains nodes that are not Reformgraph's. It was not changed; use an empty database.`,
      3,
    );
  return { ...address, origin: 'uri', release: doNothing };
}

async function listening(
  engine: Engine | undefined,
  { say, signal }: AcquireOptions,
): Promise<Neo4jServer | undefined> {
  if (!(await speaksBolt(engine, { say, signal }))) return undefined;
  const address: DatabaseAddress = { uri: `bolt://127.0.0.1:${STANDARD_PORT}`, auth: undefined };
  try {
    const found = await ownershipOf(address);
    if (found === 'empty' || found === 'ours') {
      say(`using the Neo4j on 127.0.0.1:${STANDARD_PORT}`);
      return { ...address, origin: 'listening', release: doNothing };
    }
    say(`the Neo4j on 127.0.0.1:${STANDARD_PORT} contains ${found === 'test' ? 'test' : 'other'} data; it is not used`);
  } catch (error) {
    signal.throwIfAborted();
    say(`the Neo4j on 127.0.0.1:${STANDARD_PORT} cannot be used: ${failureReason(error)}`);
  }
  return undefined;
}

/** Whether a Bolt server listens on the standard port. Waits for a container that has just been started there. */
async function speaksBolt(engine: Engine | undefined, { say, signal }: AcquireOptions): Promise<boolean> {
  const deadline = Date.now() + CONTAINER_LIMIT;
  for (let said = false; ; said = true) {
    const state = await portState(STANDARD_PORT);
    if (state !== 'silent') return state === 'bolt';
    if (Date.now() > deadline || !(await engine?.publishes(STANDARD_PORT))) return false;
    if (!said) say(`waiting for the container on port ${STANDARD_PORT} to get ready`);
    await sleep(200, undefined, { signal });
  }
}

async function docker(engine: Engine, options: AcquireOptions): Promise<Neo4jServer | undefined> {
  const joined = await running(COMPOSE_FOLDER, 'docker', options);
  if (joined !== undefined) return joined;
  if (!(await ensureImage({ engine, ...options }, IMAGE))) return undefined;
  let server: ComposedServer | undefined;
  try {
    server = await startComposed({ engine, ...options });
  } catch (error) {
    throw error instanceof AlreadyLocked ? new Stop(inUse(error.lock.owner.pid), 2) : error;
  }
  return server && owned(server, 'docker', options);
}

/** A server that this process has just started, unless it holds other data, in which case it is stopped again. */
async function owned(
  server: { uri: string; stop(): Promise<void> },
  origin: Neo4jServer['origin'],
  { signal }: AcquireOptions,
): Promise<Neo4jServer> {
  const address: DatabaseAddress = { uri: server.uri, auth: undefined };
  try {
    await refuseForeign(address, origin);
    signal.throwIfAborted();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...address, origin, release: () => server.stop() };
}

/**
 * Starts a local server in `folder`, after finding or fetching what it needs: Java, Maven, the jars.
 * @throws Stop 3 if that is impossible; Stop 2 if another process runs the server of that folder.
 */
export async function startOwnServer(
  folder: string,
  options: AcquireOptions & Pick<Home, 'memory' | 'settings'>,
): Promise<LocalServer> {
  const { say, signal, memory, settings } = options;
  const found = await findTools({ withMaven: !hasJars(), say, signal });
  if (found === undefined) throw new Stop(waysToGetOne(), 3);
  try {
    const lib = await resolveJars({ tools: found, say, signal });
    say('starting a local Neo4j');
    const java = join(found.java.home, 'bin', 'java');
    return await startLocal({ folder, java, lib, memory, settings, say, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AlreadyLocked) throw new Stop(inUse(error.lock.owner.pid), 2);
    throw new Stop(`${(error as Error).message}\n${waysToGetOne()}`, 3);
  }
}

/** The server that another living process has started; waits until it is ready. Undefined if there is none. */
async function running(
  folder: string,
  origin: Neo4jServer['origin'],
  { say, signal, share = true }: AcquireOptions,
): Promise<Neo4jServer | undefined> {
  for (;;) {
    const lock = heldLock(folder);
    if (lock === undefined) return undefined;
    const stays = lock.server?.pid === lock.owner.pid;
    if (!share && !stays) throw new Stop(inUse(lock.owner.pid), 2);
    if (lock.uri !== undefined) {
      const address: DatabaseAddress = { uri: lock.uri, auth: undefined };
      try {
        await waitUntilReady(address, NAMED_LIMIT, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw new Stop(`the Neo4j of this checkout, at ${lock.uri}: ${failureReason(error)}`, 3);
      }
      await refuseForeign(address, origin);
      say(`using the Neo4j ${stays ? 'that is already running' : `started by process ${lock.owner.pid}`} (${origin})`);
      return { ...address, origin, release: doNothing };
    }
    await sleep(100, undefined, { signal });
  }
}

async function refuseForeign(address: DatabaseAddress, origin: string): Promise<void> {
  if ((await ownershipOf(address)) === 'foreign')
    throw new Stop(
      `the Neo4j of this checkout (${origin === 'local' ? LOCAL_FOLDER : 'docker-compose.yml'}) contains nodes that are not Reformgraph's. It was not changed; move these nodes to another database, then remove this one.`,
      3,
    );
}

async function ownershipOf(address: DatabaseAddress): Promise<Ownership> {
  const driver = probeDriver(address);
  try {
    return await ownership(driver, address.database);
  } finally {
    await driver.close();
  }
}

function inUse(pid: number): string {
  return `this checkout's Neo4j is already in use by process ${pid} (another npm start?); stop that process first`;
}

function waysToGetOne(): string {
  return `No Neo4j was found, and none could be started. Provide one of these:
  1. a Neo4j 5 of your own:     NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… npm start
  2. a Docker engine:           docker compose up -d neo4j && npm start
  3. a Java 17 or 21 and Maven: apt-get install openjdk-17-jre-headless maven && npm start
     (as root, REFORMGRAPH_INSTALL=1 npm start installs them)`;
}

async function doNothing(): Promise<void> {}
