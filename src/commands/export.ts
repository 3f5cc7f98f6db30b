import { Argument, type Command } from 'commander';
import { CanonicalHash, jsonLine } from '../formats/json-lines.ts';
import { currentVersion, type DatasetVersion } from '../neo4j/dataset-version.ts';
import { openGraph, type Graph } from '../neo4j/graph.ts';
import { load } from '../neo4j/load.ts';
import { acquireNeo4j, type Neo4jServer } from '../neo4j/acquire-neo4j.ts';
import { recordsOf } from '../neo4j/export-records.ts';
import { outputFile, standardOutput, type Output } from '../output-file.ts';
import { readSettings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { datasetIn } from './dataset.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';

interface Options {
  readonly out?: string;
  readonly dataset?: string;
  readonly json?: true;
}

interface Exported {
  readonly dataset: string;
  readonly version: string;
  readonly records: number;
  /** The canonical hash. */
  readonly sha256: string;
}

/** The time limit for reading a page of records, in milliseconds; longer than for a request, since nobody waits for it. */
const TIMEOUT = 60_000;

/** `export FORMAT`: writes a complete data set from the graph to stdout or a file. */
export function register(program: Command): void {
  program
    .command('export')
    .description('write a data set from the graph as records that `validate` and `load` accept')
    .addArgument(new Argument('<format>', 'jsonl: one record per line').choices(['jsonl']))
    .option('--out <file>', 'the file to write (default: stdout)')
    .option('--dataset <id>', 'the data set to export (default: the one that `serve` serves)')
    .option(
      '--json',
      'print {"dataset", "version", "records", "sha256"} as one JSON document; records are written only to --out',
    )
    .action((_: string, options: Options) => exportJsonLines(options));
}

async function exportJsonLines({ out, dataset, json }: Options): Promise<void> {
  const settings = readSettings();
  const output = out === undefined ? (json ? null : standardOutput) : await outputFile(out);
  const provided = await acquireNeo4j(settings, { say, signal: stopping });
  const graph = openGraph(provided, { timeout: TIMEOUT });
  try {
    const current = dataset === undefined ? await served(provided, graph, settings.data) : await held(graph, dataset);
    const exported = await write(graph, current, output);
    if (json) print(JSON.stringify(exported));
    else {
      const { version, records, sha256 } = exported;
      say(
        `${current.dataset} ${version}: ${records} records${out === undefined ? '' : ` in ${out}`}, sha256 ${sha256}`,
      );
    }
  } finally {
    await graph.close();
    await provided.release();
  }
}

/** The data set that `serve` serves; loads it if it is not loaded yet. */
async function served(provided: Neo4jServer, graph: Graph, directory: string): Promise<DatasetVersion> {
  const data = await datasetIn(directory);
  const dataset = data.header.id;
  const { version } = (await currentVersion(graph, dataset, stopping)) ?? (await load(provided, data, { say }));
  return { dataset, version };
}

async function held(graph: Graph, dataset: string): Promise<DatasetVersion> {
  const version = await currentVersion(graph, dataset, stopping);
  if (!version) throw new Stop(`--dataset ${dataset}: the graph has no data set with this id`, 2);
  return version;
}

/** Writes page by page, as fast as the output is read; without an output, only counts and hashes. */
async function write(graph: Graph, current: DatasetVersion, output: Output | null): Promise<Exported> {
  const hash = new CanonicalHash();
  let records = 0;
  async function* lines() {
    for await (const page of recordsOf(graph, current, stopping)) {
      for (const record of page) hash.add(record);
      records += page.length;
      if (output) yield page.map(jsonLine).join('');
    }
  }
  if (output) await output.write(lines(), stopping);
  else for await (const _ of lines());
  return { ...current, records, sha256: hash.digest() };
}
