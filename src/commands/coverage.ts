import type { Command } from 'commander';
import { checkDataset } from '../dataset/check.ts';
import { coverageOf, isUncovered, type SentenceCoverage, type SourceCoverage } from '../dataset/coverage.ts';
import { formatProblem } from '../dataset/problems.ts';
import { readTexts } from '../dataset/texts.ts';
import { readSettings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { print, say } from './output.ts';
import { textFolders, textsOption } from './texts-option.ts';

/** `coverage`: lists the sentences of the sources with the number of claims that cite each. */
export function register(program: Command): void {
  program
    .command('coverage')
    .description('list the sentences of the sources with the number of claims that cite each')
    .argument('[dir...]', 'directories of one data set (default: the one that `serve` serves)')
    .addOption(textsOption("folder with the sources' texts (default: REFORMGRAPH_TEXTS)"))
    .option('--source <id...>', 'only these sources (default: all that have a text)')
    .option('--json', 'print the sources with their paragraphs and sentences as one JSON document')
    .action(coverage);
}

interface CoverageOptions {
  readonly texts?: readonly string[];
  readonly source?: readonly string[];
  readonly json?: true;
}

async function coverage(directories: string[], options: CoverageOptions): Promise<void> {
  const settings = readSettings();
  const texts = await textFolders(options.texts ?? settings.texts);
  if (texts.length === 0) throw new Stop("the sources' texts are needed: give --texts or set REFORMGRAPH_TEXTS", 2);
  const { dataset, problems } = await checkDataset(directories.length > 0 ? directories : [settings.data], { texts });
  for (const problem of problems) say(formatProblem(problem));
  if (dataset === null) throw new Stop('the data set is invalid', 1);
  const sources = coverageOf(dataset, await readTexts(texts), options.source);
  const unknown = (options.source ?? []).filter((id) => !sources.some(({ source }) => source === id));
  if (unknown.length > 0) throw new Stop(`no source with a text has the id ${unknown.join(', ')}`, 2);
  if (options.json) print(JSON.stringify(sources));
  else sources.forEach(printSource);
  const without = sources.filter(({ paragraphs }) => paragraphs === null).map(({ source }) => source);
  if (without.length > 0) throw new Stop(`no text found for ${without.join(', ')}`, 1);
  const uncovered = sentencesOf(sources).filter(isUncovered).length;
  if (uncovered > 0)
    throw new Stop(
      `${uncovered} ${uncovered === 1 ? 'sentence is' : 'sentences are'} neither cited nor marked noFact`,
      1,
    );
}

function printSource({ source, paragraphs }: SourceCoverage): void {
  print(source);
  if (paragraphs === null) return;
  for (const { paragraph, sentences } of paragraphs)
    for (const sentence of sentences)
      print(
        `  ${`${paragraph}.${sentence.sentence}`.padEnd(6)} ${standing(sentence).padEnd(12)} ${excerpt(sentence)}${remark(sentence)}`,
      );
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const count = (is: (sentence: SentenceCoverage) => boolean) => all.filter(is).length;
  print(
    `${all.length} sentences: ${count(({ claims }) => claims > 0)} cited, ${count(({ noFact }) => noFact !== null)} without a fact, ${count(isUncovered)} not covered`,
  );
}

function sentencesOf(sources: readonly SourceCoverage[]): SentenceCoverage[] {
  return sources.flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap(({ sentences }) => sentences));
}

function standing({ claims, noFact }: SentenceCoverage): string {
  if (claims > 0) return `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  return noFact === null ? 'NOT COVERED' : 'no fact';
}

function excerpt({ begins, ends, words }: SentenceCoverage): string {
  return words > 4 ? `${begins} … ${ends}` : begins;
}

function remark({ claims, noFact, words, citedWords }: SentenceCoverage): string {
  if (noFact !== null) return `: ${noFact}`;
  return claims > 0 && citedWords < words ? ` (${citedWords} of ${words} words)` : '';
}
