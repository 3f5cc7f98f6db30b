import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, stateDirectory } from '../root.ts';
import { waitUntilReady, failureReason } from './wait-until-ready.ts';
import { lastLine, runProgram } from './children.ts';
import { AlreadyLocked, updateLock, releaseLock, acquireLock } from './server-lock.ts';
import type { Engine } from './engine.ts';
import { freePort } from './ports.ts';

/** The image of docker-compose.yml. */
export const IMAGE = 'neo4j:5.26-community';
/** The folder of the server lock for docker-compose.yml's Neo4j. */
export const COMPOSE_FOLDER: string = join(stateDirectory, 'docker');

const FILE = join(root, 'docker-compose.yml');
/** The compose project. Each checkout has its own, so that two checkouts do not share containers. */
const NAME = `reformgraph-${createHash('sha256').update(root).digest('hex').slice(0, 10)}`;
const PROJECT = ['-f', FILE, '-p', NAME];
/** Milliseconds that pulling an image may take. */
const PULL_LIMIT = 30_000;
const START_LIMIT = 60_000;

/** What starting in Docker needs. */
export interface ComposeOptions {
  readonly engine: Engine;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** A Neo4j that this process has started in Docker. */
export interface ComposedServer {
  readonly uri: string;
  /** Stops it, keeping its data; may be called again. */
  stop(): Promise<void>;
}

/** Whether the engine has the image or pulls it within 30 s; if not, one progress line gives the reason. */
export async function ensureImage({ engine, say, signal }: ComposeOptions, image = IMAGE): Promise<boolean> {
  if (await engine.hasImage(image)) return true;
  // Only people need progress lines; a script gets just the line with the result.
  if (process.stderr.isTTY) say(`pulling the image ${image}`);
  try {
    await engine.pull(image, AbortSignal.any([signal, AbortSignal.timeout(PULL_LIMIT)]));
    return true;
  } catch (error) {
    signal.throwIfAborted();
    const late = (error as Error).name === 'TimeoutError' || (error as Error).name === 'AbortError';
    say(
      `the image ${image} could not be pulled ${late ? 'within 30 s' : `(${(error as Error).message.split('\n')[0]})`}`,
    );
    return false;
  }
}

/**
 * Starts docker-compose.yml's Neo4j under a project name and a port of this checkout's own, and waits until it is ready.
 * @returns undefined if that fails; one progress line gives the reason.
 * @throws AlreadyLocked if another living process has started it.
 */
export async function startComposed(options: ComposeOptions): Promise<ComposedServer | undefined> {
  const { say, signal } = options;
  const compose = await composeCommand(signal);
  if (compose === undefined) {
    say('a Docker engine is running, but neither docker compose nor docker-compose is installed');
    return undefined;
  }
  const taken = acquireLock(COMPOSE_FOLDER);
  if (taken !== undefined) throw new AlreadyLocked(taken);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= down(compose, options));
  try {
    const port = await freePort();
    say('starting Neo4j in Docker');
    const env = { ...environment(options), NEO4J_BOLT_PORT: String(port), NEO4J_AUTH: 'none' };
    const { code, output } = await runProgram(compose[0], [...compose.slice(1), ...PROJECT, 'up', '-d', 'neo4j'], {
      signal,
      env,
    });
    if (code !== 0) throw new Error(lastLine(output));
    const uri = `bolt://127.0.0.1:${port}`;
    await ready(uri, compose, options);
    updateLock(COMPOSE_FOLDER, { uri });
    return { uri, stop };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    say(`Docker could not start Neo4j: ${failureReason(error)}`);
    return undefined;
  }
}

/**
 * Waits until the server is ready, but no longer than its container runs.
 * @throws Error with the container's last line of output if it stops first.
 */
async function ready(uri: string, compose: Compose, options: ComposeOptions): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  const answering = waitUntilReady({ uri, auth: undefined }, START_LIMIT, signal);
  const gone = ended(options.engine, signal).then(async () => {
    const { output } = await runProgram(compose[0], [...compose.slice(1), ...PROJECT, 'logs', '--no-color', 'neo4j'], {
      signal,
      env: environment(options),
    });
    throw new Error(`its container stopped: ${lastLine(output)}`);
  });
  // The promise that loses the race may reject later; that error is ignored.
  answering.catch(() => undefined);
  gone.catch(() => undefined);
  await Promise.race([answering, gone]).finally(() => over.abort());
}

/** Resolves when the project's container has stopped. */
async function ended(engine: Engine, signal: AbortSignal): Promise<void> {
  const runs = async () => (await engine.labelled(`com.docker.compose.project=${NAME}`)).some(({ running }) => running);
  do await sleep(500, undefined, { signal });
  while (await runs());
}

/** Removes the containers and the network, but not the volume with the data. */
async function down(compose: Compose, options: ComposeOptions): Promise<void> {
  const { code, output } = await runProgram(compose[0], [...compose.slice(1), ...PROJECT, 'down', '-t', '5'], {
    // The caller's signal may be aborted already, since that is what stops the server.
    signal: new AbortController().signal,
    env: environment(options),
  });
  if (code !== 0) options.say(`Neo4j in Docker could not be stopped: ${lastLine(output)}`);
  releaseLock(COMPOSE_FOLDER);
}

type Compose = [program: string, ...args: string[]];

async function composeCommand(signal: AbortSignal): Promise<Compose | undefined> {
  if ((await runProgram('docker', ['compose', 'version'], { signal, limit: 10_000 })).code === 0)
    return ['docker', 'compose'];
  if ((await runProgram('docker-compose', ['version'], { signal, limit: 10_000 })).code === 0)
    return ['docker-compose'];
  return undefined;
}

function environment({ engine }: ComposeOptions): NodeJS.ProcessEnv {
  return { ...process.env, DOCKER_HOST: engine.host };
}
