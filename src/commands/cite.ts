import type { Command } from 'commander';
import { citePassages } from '../dataset/cite.ts';
import { formatProblem } from '../dataset/problems.ts';
import { readTexts } from '../dataset/texts.ts';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { textFolders, textsOption } from './texts-option.ts';

/** `cite DIR --texts DIR`: writes the offsets and hashes of passages into a data set's YAML. */
export function register(program: Command): void {
  program
    .command('cite')
    .description("find a data set's passages in the sources' texts and write start, end and sha256 into its YAML")
    .argument('<dir...>', 'directories with *.yaml files, together one data set')
    .addOption(textsOption("folder with the sources' texts").makeOptionMandatory())
    .option('--json', 'print {"located", "written", "problems"} as one JSON document')
    .action(cite);
}

async function cite(directories: string[], { texts, json }: { texts: readonly string[]; json?: true }): Promise<void> {
  const found = await readTexts(await textFolders(texts));
  const { located, written, problems } = await citePassages(directories, found);
  if (json) print(JSON.stringify({ located, written, problems }));
  else for (const problem of problems) print(formatProblem(problem));
  (json ? say : print)(
    `passages located: ${located}; ${written.length > 0 ? `wrote ${written.join(', ')}` : 'nothing to write'}`,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new Stop(`${errors} ${errors === 1 ? 'problem' : 'problems'}`, 1);
}
