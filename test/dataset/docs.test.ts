import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { citePassages } from '../../src/dataset/cite.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { sha256 } from '../../src/dataset/texts.ts';
import { inDirectory } from './written-set.ts';

/** The text that the page's passages are of. */
const text = `The Lorn Gazette

Ann Alder was Speaker of the House until March 2020, when she resigned. Bob Birch followed her.
At the election of 3 November 2019 the River Party, which wants lower taxes, won 45.2 % and 41 seats. The threshold fell from 7 to 5 %.
`;

test('the examples of docs/data-set.md are a good data set once its passages are cited', async () => {
  const page = await readFile('docs/data-set.md', 'utf8');
  const blocks = [...page.matchAll(/^```(yaml|json)\n(.*?)^```/gms)].map(
    ([, kind, content], index) => [`${index}.${kind === 'json' ? 'jsonl' : 'yaml'}`, content!] as const,
  );
  expect(blocks.length).toBeGreaterThan(6);
  await inDirectory(Object.fromEntries(blocks), async (directory) => {
    const citing = await citePassages([directory], new Map([[sha256(text), text]]));
    expect(citing.problems.map(formatProblem)).toEqual([]);
    expect(citing.written).toEqual(['3.yaml', '4.yaml'].map((file) => join(directory, file)));
    const { dataset, problems } = await checkDataset([directory]);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(dataset!.header.id).toBe('example');
  });
});
