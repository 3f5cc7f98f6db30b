import { expect, test } from 'vitest';
import { sha256 } from '../../src/dataset/texts.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { reformgraph } from './program.ts';

const text = 'Title\n\nAnn came. Bob left!\n';
const passage = (id: string, paragraph: number, words: string, start: number, more = '') =>
  `  - { id: passage/${id}, source: source/text, paragraph: ${paragraph}, begins: ${words}, ends: ${words}${more}, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} }\n`;
const yaml = `
Dataset: { id: one, title: One, licence: CC0-1.0, languages: [en] }
Source: { id: source/text, title: Text, published: 2020-02, textSha256: ${sha256(text)} }
Person: { id: person/ann, labels: { en: Ann } }
Passage:
${passage('title', 1, 'Title', 0, ', noFact: A headline.')}${passage('ann', 2, 'Ann', 7)}
Naming: { subject: person/ann, value: Ann, language: en, citations: [passage/ann] }
`;

const run = (files: Record<string, string>, ...options: string[]) =>
  inDirectory({ 'text.txt': text }, (texts) =>
    inDirectory(files, (directory) => reformgraph(['coverage', directory, '--texts', texts, ...options])),
  );

test('coverage lists the sentences; one is not covered: 1', async () => {
  const { code, stdout, stderr } = await run({ 'x.yaml': yaml });
  expect(stdout).toBe(
    [
      'source/text',
      '  1.1    no fact      Title: A headline.',
      '  2.1    1 claim      Ann came. (1 of 2 words)',
      '  2.2    NOT COVERED  Bob left!',
      '3 sentences: 1 cited, 1 without a fact, 1 not covered',
      '',
    ].join('\n'),
  );
  expect(stderr).toContain('1 sentence is neither cited nor marked noFact');
  expect(code).toBe(1);
});

test('coverage --json prints the sources; every sentence is covered: 0', async () => {
  const whole = yaml.replace('Naming:', `${passage('bob', 2, 'Bob left!', 17, ', noFact: A test.')}Naming:`);
  const { code, stdout } = await run({ 'x.yaml': whole }, '--json');
  expect(code).toBe(0);
  const [source] = JSON.parse(stdout);
  expect(source).toMatchObject({ source: 'source/text', paragraphs: [{ paragraph: 1 }, { paragraph: 2 }] });
  expect(source.paragraphs[1].sentences).toMatchObject([
    { sentence: 1, begins: 'Ann came.', claims: 1, words: 2, citedWords: 1, noFact: null },
    { sentence: 2, begins: 'Bob left!', claims: 0, words: 2, citedWords: 0, noFact: 'A test.' },
  ]);
});

test('a source without a text has no sentences; --source chooses others, 2 where there is none of that id', async () => {
  const files = { 'x.yaml': yaml, 'y.yaml': 'Source: { id: source/page, title: Page, published: 2020-02 }\n' };
  expect((await run(files, '--source', 'source/text')).stdout).toMatch(/^source\/text\n/);
  expect((await run(files)).stdout).not.toContain('source/page');
  const none = await run(files, '--source', 'source/page');
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('no source with a text has the id source/page');
});

test('a missing text, an invalid data set: 1', async () => {
  const other = await run({ 'x.yaml': yaml.replace(sha256(text), 'a'.repeat(64)) });
  expect(other).toMatchObject({ code: 1, stdout: 'source/text\n' });
  expect(other.stderr).toContain('no text found for source/text');
  const bad = await run({ 'x.yaml': `${yaml}Persom: {}\n` });
  expect(bad).toMatchObject({ code: 1, stdout: '' });
  expect(bad.stderr).toContain('R06');
});
