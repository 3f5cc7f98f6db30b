import type { Command } from 'commander';
import { checkDataset } from '../dataset/check.ts';
import { formatProblem } from '../dataset/problems.ts';
import { countsOf, countsText } from '../dataset/summary.ts';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { textFolders, textsOption } from './texts-option.ts';

/** `validate DIR…`: checks a data set, which may span several directories, against every rule. */
export function register(program: Command): void {
  program
    .command('validate')
    .description('check a data set against every rule, without a database')
    .argument('<dir...>', 'directories with *.yaml and *.jsonl files, together one data set')
    .addOption(textsOption("folder with the sources' texts, to check passages against"))
    .option('--json', 'print {"valid", "problems", "counts"} as one JSON document')
    .action(validate);
}

async function validate(
  directories: string[],
  { texts, json }: { texts?: readonly string[]; json?: true },
): Promise<void> {
  const { dataset, problems } = await checkDataset(directories, { texts: await textFolders(texts) });
  if (json) print(JSON.stringify({ valid: dataset !== null, problems, counts: dataset && countsOf(dataset) }));
  else for (const problem of problems) print(formatProblem(problem));
  if (dataset === null) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    throw new Stop(`${errors} ${errors === 1 ? 'error' : 'errors'} in ${directories.join(', ')}`, 1);
  }
  if (json) say(countsText(dataset));
  else print(countsText(dataset));
}
