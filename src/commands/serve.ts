import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';
import { type Provided, provideNeo4j } from '../neo4j/provide.ts';
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

// Static imports once src/http/server.ts and src/neo4j/load.ts are there.
interface Server {
  url: string;
  attach(graph: Provided): Promise<void>;
  close(): Promise<void>;
}
/** How long answers under way may take once this process is to end. */
const CLOSE_LIMIT = 5000;

type StartServer = (settings: Settings) => Promise<Server>;
type LoadDirectory = (
  graph: Provided,
  directory: string,
  options: { say: (line: string) => void },
) => Promise<{ loaded: boolean; dataset: string; version: string; nodes: number }>;

async function serve(settings: Settings): Promise<void> {
  const begun = Date.now();
  const places = [new URL('../http/server.js', import.meta.url), new URL('../neo4j/load.js', import.meta.url)] as const;
  const { startServer } = (await import(places[0].href)) as { startServer: StartServer };
  const { loadDirectory } = (await import(places[1].href)) as { loadDirectory: LoadDirectory };
  // The port first: a second start must not get as far as a second Neo4j.
  const server = await startServer(settings);
  let graph: Provided | undefined;
  try {
    graph = await provideNeo4j(settings, { say, signal: stopping, share: false });
    const { loaded, dataset, version, nodes } = await unlessStopped(loadDirectory(graph, settings.data, { say }));
    say(`${dataset} ${version}: ${loaded ? `loaded, ${nodes} nodes` : 'already loaded'}`);
    await unlessStopped(server.attach(graph));
    print(`${server.url} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
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
