import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';
import { warmUp } from './warm-up.ts';
import { startServer } from '../http/server.ts';
import { checkedDirectory, load } from '../neo4j/load.ts';
import { type Provided, provideNeo4j } from '../neo4j/acquire-neo4j.ts';
import { type Settings, readSettings } from '../settings.ts';

/** `serve`: a Neo4j found or started, the data set loaded where it is not yet, and the web server on it. */
export function register(program: Command): void {
  program
    .command('serve')
    .description(
      'find or start a Neo4j, load the data set where the graph does not hold it yet, and serve it over HTTP',
    )
    .addHelpText('after', '\nPORT, HOST, NEO4J_URI, REFORMGRAPH_DATA and the other settings come from the environment.')
    .action(() => serve(readSettings()));
}

/** How long answers under way may take once this process is to end. */
const CLOSE_LIMIT = 5000;

async function serve(settings: Settings): Promise<void> {
  const begun = Date.now();
  // The port first: a second start must not get as far as a second Neo4j.
  const server = await startServer(settings);
  let graph: Provided | undefined;
  try {
    // While Neo4j starts; where the data set is bad, that is told once there is something to be put away.
    const checked = checkedDirectory(settings.data, { say, texts: settings.texts });
    checked.catch(() => undefined);
    graph = await provideNeo4j(settings, { say, signal: stopping, share: false });
    const { loaded, dataset, version, nodes } = await unlessStopped(load(graph, await checked, { say }));
    say(`${dataset} ${version}: ${loaded ? `loaded, ${nodes} nodes` : 'already loaded'}`);
    await unlessStopped(server.attach(graph, { dataset, version }));
    print(`${server.url} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    void warmUp(server.url, stopping);
    await stopped();
  } finally {
    // Answers under way still need the database, but not for ever.
    await Promise.race([server.close(), sleep(CLOSE_LIMIT, undefined, { ref: false })]);
    await graph?.release();
  }
}

/** Resolves when this process is to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener('abort', () => resolve());
  });
}

/** What the work gives, or the reason of stopping where that comes first. */
async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const stop = stopped().then(() => stopping.throwIfAborted());
  return (await Promise.race([work, stop])) as T;
}
