import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDataset } from '../../src/dataset/check.ts';
import { citePassages } from '../../src/dataset/cite.ts';
import { coverageOf } from '../../src/dataset/coverage.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { sha256 } from '../../src/dataset/texts.ts';
import { formatDay } from '../../src/edtf/day.ts';
import { recordTypes } from '../../src/kinds/records.ts';
import { inDirectory } from './written-set.ts';

/** The text of the only source. */
const text = `The Lorn Gazette

Ann Alder was Speaker of the House until March 2020, when she resigned. Bob Birch followed her.
At the election of 3 November 2019 the River Party, which wants lower taxes, won 45.2 % and 41 seats. The threshold fell from 7 to 5 %.
`;

const data = await readFile('docs/data-set.md', 'utf8');
const blocks = [...data.matchAll(/^```(yaml|json)\n(.*?)^```/gms)].map(
  ([, kind, content], index) => [`${index}.${kind === 'json' ? 'jsonl' : 'yaml'}`, content!] as const,
);
const texts = new Map([[sha256(text), text]]);

/** The data set of docs/data-set.md with its passages located. */
function exampleDataset<T>(use: (dataset: Dataset) => T): Promise<T> {
  return inDirectory(Object.fromEntries(blocks), async (directory) => {
    const { problems: unlocated, written } = await citePassages([directory], texts);
    expect(unlocated.map(formatProblem)).toEqual([]);
    expect(written).toEqual(['3.yaml', '4.yaml'].map((file) => join(directory, file)));
    const { dataset, problems } = await checkDataset([directory]);
    expect(problems.map(formatProblem)).toEqual([]);
    return use(dataset!);
  });
}

test('the examples of docs/data-set.md are a valid data set once its passages are located', async () => {
  expect(blocks.length).toBeGreaterThan(6);
  expect(await exampleDataset(({ header }) => header.id)).toBe('example');
});

test('docs/data-set.md has an example of every type of record', () => {
  const shown = blocks.flatMap(([, content]) => Object.keys(parse(content) as object));
  expect([...new Set(shown)].toSorted()).toEqual(Object.keys(recordTypes).toSorted());
});

test('docs/data-set.md shows how many claims cite a sentence', async () => {
  const [, paragraph, sentence, claims] = /^ {2}(\d)\.(\d) +(\d+) claims /m.exec(data)!.map(Number);
  const [source] = await exampleDataset((dataset) => coverageOf(dataset, texts));
  expect(source!.paragraphs![paragraph! - 1]!.sentences[sentence! - 1]).toMatchObject({ sentence, claims });
});

test("docs/model.md shows the bounds of that data set's tenures", async () => {
  const model = await readFile('docs/model.md', 'utf8');
  const shown = ['Ann was Speaker', 'Bob is the Speaker'].map((claim) =>
    model
      .split('\n')
      .find((line) => line.startsWith(`| ${claim} `))!
      .split('|')
      .slice(2, 6)
      .map((cell) => cell.trim()),
  );
  const computed = await exampleDataset(({ claims }) =>
    claims
      .filter(({ record }) => record.type === 'Tenure')
      .map(({ bounds: { fromMin, fromMax, toMin, toMax } }) =>
        [fromMin, fromMax, toMin, toMax].map((day) => (Number.isFinite(day) ? formatDay(day) : 'open')),
      ),
  );
  expect(computed).toEqual(shown);
});
