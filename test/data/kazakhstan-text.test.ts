import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { coverageOf, isUncovered } from '../../src/dataset/coverage.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { readTexts } from '../../src/dataset/texts.ts';
import { ARTICLE, articlePassages, directory, paragraphs, root, shipped, valuesOf } from './shipped.ts';

/** The numbers of each paragraph, in words too, save those of dates; as often as they are said of something else. */
const NUMBERS: Readonly<Record<number, readonly number[]>> = {
  6: [2, 81],
  8: [5, 7, 30, 70, 5000, 20_000],
  9: [1, 29, 29, 69, 98, 223, 359, 435, 3415, 10_288],
  10: [1],
  11: [3],
  12: [2],
  21: [6, 6, 13, 13, 13, 86, 129, 221],
  25: [1, 1.5, 2.5, 3.3, 3.3, 20.8, 54.9, 59.6, 62.5],
  26: [1],
  31: [20_000],
  32: [11.3, 14.6, 27.7, 36.8, 37.9, 43.6, 54, 71.1],
};

test('every number stands once, in a typed field of a claim that cites its paragraph first', () => {
  const typed: Record<number, number[]> = {};
  for (const claim of shipped.claims) {
    const { record } = claim;
    const number = 'share' in record ? record.share : 'amount' in record ? record.amount : undefined;
    if (number === undefined) continue;
    const [first] = record.citations;
    const passage = typeof first === 'string' ? first : first!.passage;
    const found = articlePassages(claim).find(({ id }) => id === passage);
    if (found) (typed[found.paragraph] ??= []).push(number);
  }
  for (const numbers of Object.values(typed)) numbers.sort((a, b) => a - b);
  expect(typed).toEqual(NUMBERS);
  const barrier = valuesOf('rule/mazhilis-threshold')[0]!;
  expect(paragraphs(barrier)).toEqual(expect.arrayContaining([8, 12]));
});

const RUN = 9;
const isOfText = ({ source }: { source: string }) => source === ARTICLE;

/** The folders of texts and the article in them, where REFORMGRAPH_TEXTS names some that have it. */
const text = textOf((process.env['REFORMGRAPH_TEXTS'] ?? '').split(delimiter).filter(Boolean));

test.skipIf(text === null)(
  'every passage is where it says, no sentence and no number is left out, no tracked file quotes nine words',
  { tags: 'volume' },
  async () => {
    const { problems } = await checkDataset([directory], { texts: text!.folders });
    expect(problems.map(formatProblem)).toEqual([]);
    for (const { paragraph, begins, ends, start, end, sha256 } of shipped.passages.filter(isOfText)) {
      const passage = Array.from(text!.article).slice(start, end).join('');
      expect(passage.startsWith(begins) && passage.endsWith(ends), `paragraph ${paragraph}, ${begins} … ${ends}`).toBe(
        true,
      );
      expect(createHash('sha256').update(passage).digest('hex')).toBe(sha256);
    }
    const texts = await readTexts(text!.folders);
    const { paragraphs: covered } = coverageOf(shipped, texts, [ARTICLE])[0]!;
    const sentences = covered!.flatMap(({ paragraph, sentences: all }) => all.map((each) => ({ paragraph, ...each })));
    expect(sentences.length).toBeGreaterThan(75);
    expect(sentences.filter(isUncovered)).toEqual([]);
    const aside = sentences.filter(({ noFact }) => noFact !== null);
    expect(aside.map(({ paragraph }) => paragraph)).toEqual([1, 4, 22, 27]);
    expect(aside.filter(({ claims: count }) => count > 0)).toEqual([]);
    const partly = sentences.filter(({ noFact, words, citedWords }) => noFact === null && words - citedWords > 1);
    expect(partly).toEqual([]);
    expect(numbersOf(text!.article)).toEqual(digitsOnly(NUMBERS));
    expect(wordedNumbersOf(text!.article)).toEqual({ 6: ['two'], 11: ['three'], 12: ['two', 'seven'], 21: ['sixth'] });
    // Also what is at hand and not cited, such as other editions of a source.
    const quotable = [...texts.values()].map(wordsOf);
    const runs = new Set(quotable.flatMap(runsOf));
    expect(runs.size).toBeGreaterThan(1000);
    const known = new Set(quotable.flat());
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
    expect(tracked).toContain('data/kazakhstan/article-passages.yaml');
    const quoting = tracked.flatMap((file) => {
      const path = join(root, file);
      if (!existsSync(path)) return [];
      // Only a stretch of words that are in a text can hold a run of them.
      // The address of a page has words of its title, which is no quotation.
      const stretches = wordsOf(readFileSync(path, 'utf8').replaceAll(/https?:\/\/\S+/g, '|'))
        .map((word) => (known.has(word) ? word : '|'))
        .join(' ')
        .split('|');
      return stretches
        .flatMap((stretch) => runsOf(stretch.split(' ').filter(Boolean)))
        .filter((run) => runs.has(run))
        .map((run) => `${file}: ${run}`);
    });
    expect(quoting).toEqual([]);
  },
);

/** The text of the data set's source among the files of folders, found by its hash as the header of sources gives it. */
function textOf(folders: readonly string[]): { folders: readonly string[]; article: string } | null {
  const hash = /textSha256: ([0-9a-f]{64})/.exec(readFileSync(join(directory, 'article-sources.yaml'), 'utf8'))![1];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  for (const file of files) {
    if (!file.isFile()) continue;
    const article = readFileSync(join(file.parentPath, file.name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC');
    if (createHash('sha256').update(article).digest('hex') === hash) return { folders, article };
  }
  return null;
}

/** The words of a text; an apostrophe parts them, which makes the rule the stricter. */
const wordsOf = (written: string): string[] =>
  written
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Every run of nine words. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
}

/** Numbers that the article writes in words. */
const IN_WORDS: Readonly<Record<number, number>> = { 6: 2, 9: 1, 10: 1, 11: 3, 12: 2, 21: 6, 26: 1 };

/** What of the numbers is written in digits, each once. */
function digitsOnly(numbers: typeof NUMBERS): Record<number, number[]> {
  const digits = Object.entries(numbers).map(([paragraph, all]): [string, number[]] => [
    paragraph,
    [...new Set(all)].filter((each) => each !== IN_WORDS[Number(paragraph)]),
  ]);
  return Object.fromEntries(digits.filter(([, all]) => all.length > 0));
}

/** The numbers in words of paragraphs 5 to 33, from two on; a month, a year and one person are not told from idioms. */
function wordedNumbersOf(article: string): Record<number, string[]> {
  const words =
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|fourth|fifth|sixth|seventh|dozens?|hundreds?|thousands?)\b/gi;
  const lines = article.split('\n').filter((each) => each.trim() !== '');
  const found = lines.map((line, index): [number, string[]] => [
    index + 1,
    (line.match(words) ?? []).map((word) => word.toLowerCase()),
  ]);
  return Object.fromEntries(found.filter(([paragraph, all]) => paragraph >= 5 && paragraph <= 33 && all.length > 0));
}

/** The numbers in digits of paragraphs 5 to 33, save years and days of a month; each once, in order of size. */
function numbersOf(article: string): Record<number, number[]> {
  const numbers: Record<number, number[]> = {};
  for (const [index, line] of article
    .split('\n')
    .filter((each) => each.trim() !== '')
    .entries()) {
    if (index + 1 < 5 || index + 1 > 33) continue;
    const told = line.replaceAll(/\bMarch \d+|\b(?:19|20)\d\ds?\b(?!%)/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];
    const values = new Set(told.map((each) => Number(each.replace(',', ''))));
    if (values.size > 0) numbers[index + 1] = [...values].toSorted((a, b) => a - b);
  }
  return numbers;
}
