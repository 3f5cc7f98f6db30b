import type { Command } from 'commander';
import { checkDataset } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatProblem, type Problem } from '../dataset/problems.ts';
import { recordTypes } from '../kinds/records.ts';
import { load } from '../neo4j/load.ts';
import { acquireNeo4j } from '../neo4j/acquire-neo4j.ts';
import { readSettings, type Settings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { stopping } from './signals.ts';

/** `load`: checks data sets, loads each beside its current version, and then replaces that version. */
export function register(program: Command): void {
  program
    .command('load')
    .description('check data sets and load them into the graph')
    .argument('<dir...>', 'directories, one data set each')
    .option('--as <id>', 'load it under this id instead of its own (one directory only)')
    .option(
      '--json',
      'print a list of {"dataset", "version", "loaded", "nodes", "relationships"}, or {"problems"} for invalid data, as one JSON document',
    )
    .action(run);
}

async function run(directories: string[], { as, json }: { as?: string; json?: true }): Promise<void> {
  if (as !== undefined && directories.length > 1) throw new Stop('--as takes one directory, got several', 2);
  if (as !== undefined && !recordTypes.Dataset.shape.id.safeParse(as).success)
    throw new Stop(`--as ${as}: expected lower-case words joined by hyphens, such as kazakhstan`, 2);
  const settings = readSettings();
  const datasets = await checked(directories, settings, json);
  const provided = await acquireNeo4j(settings, { say, signal: stopping });
  try {
    const reports = [];
    for (const dataset of datasets) {
      const report = await load(provided, dataset, { say, as });
      reports.push(report);
      const { dataset: id, version, loaded, nodes } = report;
      if (!json) print(`${id} ${version}: ${loaded ? `loaded, ${nodes} nodes` : 'already loaded'}`);
    }
    if (json) print(JSON.stringify(reports));
  } finally {
    await provided.release();
  }
}

/** All data sets or none: if one is invalid, no database is started. */
async function checked(directories: readonly string[], { texts }: Settings, json?: true): Promise<Dataset[]> {
  const results = [];
  for (const directory of directories) results.push(await checkDataset([directory], { texts }));
  const problems: Problem[] = results.flatMap((each) => each.problems);
  const datasets = results.flatMap(({ dataset }) => dataset ?? []);
  if (datasets.length === results.length) {
    for (const problem of problems) say(formatProblem(problem));
    return datasets;
  }
  if (json) print(JSON.stringify({ problems }));
  else for (const problem of problems) print(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  throw new Stop(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was loaded`, 1);
}
