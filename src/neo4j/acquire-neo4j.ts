import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthToken } from 'neo4j-driver';
import { Stop } from '../stop.ts';
import { stateDirectory } from '../root.ts';
import type { Neo4jAddress, Settings } from '../settings.ts';
import { type Address, answers, glance, reason } from './wait-until-ready.ts';
import { Taken, livingClaim } from './server-lock.ts';
import { COMPOSE_FOLDER, type ComposedServer, IMAGE, haveImage, startComposed } from './compose.ts';
import { type Engine, findEngine } from './engine.ts';
import { haveJars, jars } from './jars.ts';
import { tools } from './java.ts';
import type { Memory } from './jvm.ts';
import { type LocalServer, startLocal } from './local.ts';
import { type Ownership, ownership } from './ownership.ts';
import { portState } from './ports.ts';

/** A Neo4j that answers and may be used: it is empty or holds our data. */
export interface Provided {
  readonly uri: string;
  /** What neo4j-driver takes; undefined where the server asks for no password. */
  readonly auth: AuthToken | undefined;
  /** Undefined for the user's home database. */
  readonly database?: string;
  /** How it was found: named by NEO4J_URI, listening on port 7687, started in Docker, started from its jars. */
  readonly way: 'uri' | 'listening' | 'docker' | 'local';
  /** Stops what was started for this process, nothing else; may be called again. */
  release(): Promise<void>;
}

/** How to look for a Neo4j. */
export interface ProvideOptions {
  /** Receives one line for each thing worth knowing. */
  readonly say: (line: string) => void;
  /** Aborted: the looking ends with its reason, and what was started is stopped. */
  readonly signal: AbortSignal;
  /** False: a local server that another living process has started is not used beside it (default true). */
  readonly share?: boolean;
}

/** The folder of the local server. */
export const LOCAL_FOLDER: string = join(stateDirectory, 'neo4j');
const STANDARD_PORT = 7687;
/** How long a database that NEO4J_URI names may take to come up. */
const NAMED_LIMIT = 10_000;
/** How long a container on the standard port may take to come up. */
const CONTAINER_LIMIT = 40_000;

/**
 * Finds a Neo4j or starts one: NEO4J_URI; else one on 127.0.0.1:7687 without a password that is empty or ours; else a
 * Docker engine's; else a local server from Maven's jars.
 * @throws Stop 3 where none can be had or the one named is not ours (nothing has been written to it), Stop 2 where
 * another process has the local server and `share` is false.
 */
export async function provideNeo4j(settings: Settings, options: ProvideOptions): Promise<Provided> {
  if (settings.neo4j !== undefined) return named(settings.neo4j, options);
  const engine = await findEngine();
  return (
    (await listening(engine, options)) ??
    (await running(LOCAL_FOLDER, 'local', options)) ??
    (engine && (await docker(engine, options))) ??
    (await owned(await startedHere(LOCAL_FOLDER, options), 'local', options))
  );
}

async function named(given: Neo4jAddress, { say, signal }: ProvideOptions): Promise<Provided> {
  const { uri, username, password, database } = given;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  const address: Address = { uri, auth, ...(database === undefined ? {} : { database }) };
  say(`using the Neo4j that NEO4J_URI names: ${uri}`);
  try {
    await answers(address, NAMED_LIMIT, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new Stop(`NEO4J_URI=${uri}: ${reason(error)}`, 3);
  }
  if ((await whose(address)) === 'foreign')
    throw new Stop(
      `NEO4J_URI=${uri}: this database holds nodes that are not Reformgraph's. It was left as it is; name an empty one.`,
      3,
    );
  return { ...address, way: 'uri', release: nothing };
}

async function listening(engine: Engine | undefined, { say, signal }: ProvideOptions): Promise<Provided | undefined> {
  if (!(await speaksBolt(engine, { say, signal }))) return undefined;
  const address: Address = { uri: `bolt://127.0.0.1:${STANDARD_PORT}`, auth: undefined };
  try {
    const found = await whose(address);
    if (found === 'empty' || found === 'ours') {
      say(`using the Neo4j on 127.0.0.1:${STANDARD_PORT}`);
      return { ...address, way: 'listening', release: nothing };
    }
    say(`the Neo4j on 127.0.0.1:${STANDARD_PORT} holds ${found === 'test' ? 'test' : 'other'} data; it is left alone`);
  } catch (error) {
    signal.throwIfAborted();
    say(`the Neo4j on 127.0.0.1:${STANDARD_PORT} cannot be used: ${reason(error)}`);
  }
  return undefined;
}

/** Whether Bolt is spoken on the standard port; a container that has just been started there is waited for. */
async function speaksBolt(engine: Engine | undefined, { say, signal }: ProvideOptions): Promise<boolean> {
  const deadline = Date.now() + CONTAINER_LIMIT;
  for (let said = false; ; said = true) {
    const state = await portState(STANDARD_PORT);
    if (state !== 'silent') return state === 'bolt';
    if (Date.now() > deadline || !(await engine?.publishes(STANDARD_PORT))) return false;
    if (!said) say(`waiting for the container on port ${STANDARD_PORT} to speak Bolt`);
    await sleep(200, undefined, { signal });
  }
}

async function docker(engine: Engine, options: ProvideOptions): Promise<Provided | undefined> {
  const joined = await running(COMPOSE_FOLDER, 'docker', options);
  if (joined !== undefined) return joined;
  if (!(await haveImage({ engine, ...options }, IMAGE))) return undefined;
  let server: ComposedServer | undefined;
  try {
    server = await startComposed({ engine, ...options });
  } catch (error) {
    throw error instanceof Taken ? new Stop(taken(error.claim.owner.pid), 2) : error;
  }
  return server && owned(server, 'docker', options);
}

/** A server that this process has just started, unless somebody's other data are in it. */
async function owned(
  server: { uri: string; stop(): Promise<void> },
  way: Provided['way'],
  { signal }: ProvideOptions,
): Promise<Provided> {
  const address: Address = { uri: server.uri, auth: undefined };
  try {
    await refuseForeign(address, way);
    signal.throwIfAborted();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...address, way, release: () => server.stop() };
}

/**
 * Starts a local server in `folder`, with what it takes: a Java, Maven, the jars.
 * @throws Stop 3 where that is not to be had; Taken.
 */
export async function startedHere(
  folder: string,
  options: ProvideOptions & { readonly memory?: Memory },
): Promise<LocalServer> {
  const { say, signal, memory } = options;
  const found = await tools({ withMaven: !haveJars(), say, signal });
  if (found === undefined) throw new Stop(noWay(), 3);
  try {
    const lib = await jars({ tools: found, say, signal });
    say('starting a local Neo4j');
    return await startLocal({ folder, java: join(found.java.home, 'bin', 'java'), lib, memory, say, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Taken) throw new Stop(taken(error.claim.owner.pid), 2);
    throw new Stop(`${(error as Error).message}\n${noWay()}`, 3);
  }
}

/** The server that another living process has started, where there is one; waits until it answers. */
async function running(
  folder: string,
  way: Provided['way'],
  { say, signal, share = true }: ProvideOptions,
): Promise<Provided | undefined> {
  for (;;) {
    const claim = livingClaim(folder);
    if (claim === undefined) return undefined;
    const stays = claim.server?.pid === claim.owner.pid;
    if (!share && !stays) throw new Stop(taken(claim.owner.pid), 2);
    if (claim.uri !== undefined) {
      const address: Address = { uri: claim.uri, auth: undefined };
      try {
        await answers(address, NAMED_LIMIT, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw new Stop(`the Neo4j of this checkout, at ${claim.uri}: ${reason(error)}`, 3);
      }
      await refuseForeign(address, way);
      say(`using the Neo4j that ${stays ? 'is running' : `process ${claim.owner.pid} has started`} (${way})`);
      return { ...address, way, release: nothing };
    }
    await sleep(100, undefined, { signal });
  }
}

async function refuseForeign(address: Address, way: string): Promise<void> {
  if ((await whose(address)) === 'foreign')
    throw new Stop(
      `the Neo4j of this checkout (${way === 'local' ? LOCAL_FOLDER : 'docker-compose.yml'}) holds nodes that are not Reformgraph's. It was left as it is; take them elsewhere and remove it.`,
      3,
    );
}

async function whose(address: Address): Promise<Ownership> {
  const driver = glance(address);
  try {
    return await ownership(driver, address.database);
  } finally {
    await driver.close();
  }
}

function taken(pid: number): string {
  return `this checkout's Neo4j is already in use by process ${pid} (another npm start?); stop that one first`;
}

function noWay(): string {
  return `No Neo4j could be found or started. One of these is needed:
  1. a Neo4j 5 of your own:     NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… npm start
  2. a Docker engine:           docker compose up -d neo4j && npm start
  3. a Java 17 or 21 and Maven: apt-get install openjdk-17-jre-headless maven && npm start
     (as root, REFORMGRAPH_INSTALL=1 npm start installs them)`;
}

async function nothing(): Promise<void> {}
