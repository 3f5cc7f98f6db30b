import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadDirectory } from '../dist/neo4j/load.js';
import { startOwnServer } from '../dist/neo4j/acquire-neo4j.js';
import { stateDirectory } from '../dist/root.js';
import { generate } from './generate.js';

/** For what a data set of 100,000 events takes on disk, and what its load takes. */
const MEMORY = { heap: '2g', pageCache: '2g' };

/**
 * A Neo4j of the bench's own for a size, kept in `.reformgraph/bench-<events>` between runs, that holds the generated data
 * set, which the product's loader has loaded; `load` tells of that load where there was one just now.
 */
export async function database({ events, seed, say, signal }) {
  const folder = join(stateDirectory, `bench-${events}-${seed}`);
  mkdirSync(folder, { recursive: true });
  const data = join(folder, 'data');
  const written = join(folder, 'written');
  if (!existsSync(written)) {
    say(`writing a data set of ${events} events`);
    await generate({ events, seed, out: data });
    writeFileSync(written, '');
  }
  const server = await startOwnServer(join(folder, 'neo4j'), { say, signal, memory: MEMORY });
  try {
    const provided = { uri: server.uri, auth: undefined, origin: 'uri', release: async () => {} };
    const load = (await current(server.uri, `bench-${events}`)) ? undefined : await loaded(provided, data, say);
    const version = await current(server.uri, `bench-${events}`);
    const { pid } = JSON.parse(readFileSync(join(folder, 'neo4j', 'server.json'), 'utf8')).server ?? {};
    return { uri: server.uri, dataset: `bench-${events}`, version, data, load, pid, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function loaded(provided, data, say) {
  say('loading it');
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const { nodes, relationships } = await loadDirectory(provided, data, { say });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const load = {
    nodes,
    relationships,
    seconds,
    cpu: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS * 1024,
  };
  say(
    `${nodes} nodes, ${relationships} relationships in ${seconds.toFixed(1)} s: ${Math.round(nodes / seconds)} nodes/s`,
  );
  return load;
}

async function current(uri, dataset) {
  const [record] = await ask(uri, 'MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version', { dataset });
  return record?.get(0) ?? undefined;
}

/** One statement of the bench's own. */
async function ask(uri, text, parameters) {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(text, parameters)).records;
  } finally {
    await driver.close();
  }
}

/** What can be searched for: names of people, whole or only begun. */
export async function searchable({ uri, version }) {
  const text = `MATCH (person:Person) WHERE person.version = $version
    WITH person ORDER BY person.id LIMIT 50 RETURN person.name, left(person.name, 9)`;
  const records = await ask(uri, text, { version });
  return records.flatMap((record) => [...record.values()].map((name) => name.trim()));
}
