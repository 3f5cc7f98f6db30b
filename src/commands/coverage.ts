import type { Command } from 'commander';
import { checkDataset } from '../dataset/check.ts';
import { coverageOf, isLeftOut, type SentenceCoverage, type SourceCoverage } from '../dataset/coverage.ts';
import { formatProblem } from '../dataset/problems.ts';
import { readTexts } from '../dataset/texts.ts';
import { readSettings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { folder } from './folder.ts';
import { print, say } from './output.ts';

/** `coverage`: which sentences of the sources are cited, by how many claims, and which state no fact. */
export function register(program: Command): void {
  program
    .command('coverage')
    .description('list the sentences of the sources, how many claims cite each, and which state no fact')
    .argument('[dir...]', 'directories of one data set (the one that is served)')
    .option('--texts <dir>', "folder with the sources' texts (REFORMGRAPH_TEXTS)")
    .option('--json', 'print the sources with their paragraphs and sentences as one JSON document')
    .action(coverage);
}

async function coverage(directories: string[], options: { texts?: string; json?: true }): Promise<void> {
  const settings = readSettings();
  const texts = options.texts ?? settings.texts;
  if (texts === undefined) throw new Stop("--texts: expected a folder with the sources' texts, found none", 2);
  await folder(texts, '--texts');
  const { dataset, problems } = await checkDataset(directories.length > 0 ? directories : [settings.data], { texts });
  if (dataset === null) {
    for (const problem of problems) say(formatProblem(problem));
    throw new Stop('the data set is not good', 1);
  }
  const sources = coverageOf(dataset, await readTexts(texts));
  if (options.json) print(JSON.stringify(sources));
  else sources.forEach(printSource);
  const without = sources.filter(({ paragraphs }) => paragraphs === null).map(({ source }) => source);
  if (without.length > 0) throw new Stop(`no text at hand for ${without.join(', ')}`, 1);
  const left = sentencesOf(sources).filter(isLeftOut).length;
  if (left > 0)
    throw new Stop(`${left} ${left === 1 ? 'sentence is' : 'sentences are'} neither cited nor explained`, 1);
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
    `${all.length} sentences: ${count(({ claims }) => claims > 0)} cited, ${count(({ noFact }) => noFact !== null)} state no fact, ${count(isLeftOut)} left out`,
  );
}

function sentencesOf(sources: readonly SourceCoverage[]): SentenceCoverage[] {
  return sources.flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap(({ sentences }) => sentences));
}

function standing({ claims, noFact }: SentenceCoverage): string {
  if (claims > 0) return `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  return noFact === null ? 'LEFT OUT' : 'no fact';
}

function excerpt({ begins, ends, words }: SentenceCoverage): string {
  return words > 4 ? `${begins} … ${ends}` : begins;
}

function remark({ claims, noFact, words, citedWords }: SentenceCoverage): string {
  if (noFact !== null) return `: ${noFact}`;
  return claims > 0 && citedWords < words ? ` (${citedWords} of ${words} words)` : '';
}
