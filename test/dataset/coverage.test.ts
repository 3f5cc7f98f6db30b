import { expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { citePassages } from '../../src/dataset/cite.ts';
import { coverageOf, isUncovered, type SourceCoverage } from '../../src/dataset/coverage.ts';
import { sentencesOf } from '../../src/dataset/passage-locator.ts';
import { sha256 } from '../../src/dataset/texts.ts';
import { inDirectory } from './written-set.ts';

const text = '😀 The Gazette\n\nAnn led the House; Bob\tdid not. “She left!” he said.\nWhat now? Nobody knows.\n';
const texts = new Map([[sha256(text), text]]);
const files = {
  'set.yaml': `
Dataset: { id: lorn, title: Lorn, licence: CC0-1.0, languages: [en] }
Source:
  - { id: source/gazette, title: Gazette, published: '2020', language: en, textSha256: ${sha256(text)} }
  - { id: source/lost, title: Lost, textSha256: ${'b'.repeat(64)}, published: '2020' }
Passage:
  - { id: passage/title, source: source/gazette, paragraph: 1, begins: The, ends: Gazette, noFact: A headline. }
  - { id: passage/ann, source: source/gazette, paragraph: 2, begins: Ann, ends: House }
  - { id: passage/both, source: source/gazette, paragraph: 2, begins: Ann, ends: he said. }
  - { id: passage/idle, source: source/gazette, paragraph: 3, begins: Nobody, ends: knows. }
  - { id: passage/half, source: source/gazette, paragraph: 3, begins: Nobody, ends: Nobody, noFact: Half of it. }
  - { id: passage/now, source: source/gazette, paragraph: 3, begins: What, ends: now?, noFact: A question. }
Person: { id: person/ann, labels: { en: Ann } }
Topic: { word: house, labels: { en: House } }
Post: { id: post/speaker, labels: { en: Speaker } }
Tenure: { holder: person/ann, post: post/speaker, citations: [passage/ann, passage/both] }
Naming:
  - { subject: person/ann, value: A., language: en, citations: [passage/ann] }
  - { subject: person/ann, value: Annie, language: en, citations: [passage/both, { passage: passage/ann, stance: MENTIONS }] }
Figure: { subject: person/ann, measure: years, amount: 1, citations: [passage/ann] }
Measure: { word: years, labels: { en: years } }
`,
};

async function covered(): Promise<SourceCoverage[]> {
  return inDirectory(files, async (directory) => {
    const { problems } = await citePassages([directory], texts);
    expect(problems).toEqual([]);
    const { dataset } = await checkDataset([directory]);
    return coverageOf(dataset!, texts);
  });
}

test('each sentence has its claims, each claim counted once, and the words that they cite', async () => {
  const [gazette] = await covered();
  const sentences = gazette!.paragraphs!.flatMap(({ paragraph, sentences: all }) =>
    all.map(({ sentence, claims, words, citedWords, noFact }) => [
      `${paragraph}.${sentence}`,
      { claims, words, citedWords, noFact },
    ]),
  );
  expect(Object.fromEntries(sentences)).toEqual({
    '1.1': { claims: 0, words: 2, citedWords: 0, noFact: 'A headline.' },
    '2.1': { claims: 4, words: 7, citedWords: 7, noFact: null },
    '2.2': { claims: 2, words: 4, citedWords: 4, noFact: null },
    '3.1': { claims: 0, words: 2, citedWords: 0, noFact: 'A question.' },
    '3.2': { claims: 0, words: 2, citedWords: 0, noFact: null },
  });
});

test('a passage that no claim cites, and a reason for a part, leave a sentence out', async () => {
  const [gazette] = await covered();
  const left = gazette!.paragraphs!.flatMap(({ sentences }) => sentences.filter(isUncovered));
  expect(left.map(({ begins, ends }) => [begins, ends])).toEqual([['Nobody knows.', 'Nobody knows.']]);
});

test('a source without its text has no paragraphs', async () => {
  const [, lost] = await covered();
  expect(lost).toEqual({ source: 'source/lost', paragraphs: null });
});

test('begins and ends are at most four words', async () => {
  const [gazette] = await covered();
  const [first] = gazette!.paragraphs![1]!.sentences;
  expect(first).toMatchObject({ begins: 'Ann led the House;', ends: 'House; Bob did not.' });
});

test('sentences stand at their offsets, without the blanks around them', () => {
  const paragraph = '  It is 3.5 %. “No!” he said.  J. Doe came …  ';
  const sentences = sentencesOf(paragraph, 'en');
  expect(sentences.map((sentence) => sentence.text)).toEqual(['It is 3.5 %.', '“No!” he said.', 'J. Doe came …']);
  for (const { text: words, offset } of sentences) expect(paragraph.startsWith(words, offset)).toBe(true);
});

test('passages that state no fact are none of those that are loaded', async () => {
  await inDirectory(files, async (directory) => {
    await citePassages([directory], texts);
    const { dataset } = await checkDataset([directory]);
    expect(dataset!.passages.map(({ id }) => id)).toEqual(['passage/ann', 'passage/both', 'passage/idle']);
    expect(dataset!.nonFactualPassages.map(({ id, noFact }) => [id, noFact])).toEqual([
      ['passage/title', 'A headline.'],
      ['passage/half', 'Half of it.'],
      ['passage/now', 'A question.'],
    ]);
  });
});
