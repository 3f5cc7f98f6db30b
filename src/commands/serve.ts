import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';
import { warmUp } from './warm-up.ts';
import { startServer } from '../http/server.ts';
import { checkedDirectory, load } from '../neo4j/load.ts';
import { type Neo4jServer, acquireNeo4j } from '../neo4j/acquire-neo4j.ts';
import { type Settings, readSettings } from '../settings.ts';

/** `serve`: finds or starts a Neo4j, loads the data set if needed, and starts the web server. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('find or start a Neo4j, load the data set if it is not loaded yet, and serve it over HTTP')
    .addHelpText(
      'after',
      '\nPORT, HOST, NEO4J_URI and other environment variables configure it: see docs/reference.md.',
    )
    .action(() => serve(readSettings()));
}

/** How long pending responses may take once the process is asked to end, in milliseconds. */
const CLOSE_LIMIT = 5000;

async function serve(settings: Settings): Promise<void> {
  const begun = Date.now();
  // Bind the port first, so that a second start fails before it starts a second Neo4j.
  const server = await startServer(settings);
  let graph: Neo4jServer | undefined;
  try {
    // Check the data set while Neo4j starts; a failure is reported by the await below, where Neo4j can be released.
    const checked = checkedDirectory(settings.data, { say, texts: settings.texts });
    checked.catch(() => undefined);
    graph = await acquireNeo4j(settings, { say, signal: stopping, share: false });
    const { loaded, dataset, version, nodes } = await unlessStopped(load(graph, await checked, { say }));
    say(`${dataset} ${version}: ${loaded ? `loaded, ${nodes} nodes` : 'already loaded'}`);
    stopping.throwIfAborted();
    server.attach(graph, { dataset, version });
    print(`${server.url} ready after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    void warmUp(server.url, stopping);
    await stopped();
  } finally {
    // Pending responses still need the database, but only for a limited time.
    await Promise.race([server.close(), sleep(CLOSE_LIMIT, undefined, { ref: false })]);
    await graph?.release();
  }
}

/** Resolves when the process is asked to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener('abort', () => resolve());
  });
}

/** The result of the work; throws the reason for stopping if the process is asked to end first. */
async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const stop = stopped().then(() => stopping.throwIfAborted());
  return (await Promise.race([work, stop])) as T;
}
