import type { Command } from 'commander';
import { loadDirectory } from '../neo4j/load.ts';
import { provideNeo4j } from '../neo4j/provide.ts';
import { readSettings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';

/** `load`: checks data sets and loads each beside its current version, which then gives way. */
export function register(program: Command): void {
  program
    .command('load')
    .description('check data sets and load them into the graph')
    .argument('<dir...>', 'directories of data sets')
    .option('--as <id>', 'the id to load it under, instead of its own (one directory only)')
    .option('--json', 'one JSON document on stdout: a list of {dataset, version, loaded, nodes, relationships}')
    .action((directories: string[], options: { as?: string; json?: boolean }) => run(directories, options));
}

async function run(directories: string[], { as, json }: { as?: string; json?: boolean }): Promise<void> {
  if (as !== undefined && directories.length > 1) throw new Stop('--as takes one directory, got several', 2);
  const settings = readSettings();
  const provided = await provideNeo4j(settings, { say, signal: stopping });
  try {
    const reports = [];
    for (const directory of directories) {
      const report = await loadDirectory(provided, directory, { say, as, texts: settings.texts });
      reports.push(report);
      if (!json)
        print(
          `${report.dataset} ${report.version}: ${report.loaded ? `loaded, ${report.nodes} nodes` : 'already loaded'}`,
        );
    }
    if (json) print(JSON.stringify(reports));
  } finally {
    await provided.release();
  }
}
