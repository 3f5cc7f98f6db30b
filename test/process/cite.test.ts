import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/dataset/texts.ts';
import { inDirectory } from '../dataset/written-set.ts';
import { reformgraph } from './program.ts';

const text = 'Title\n\nAnn came. Bob left!\n';
const yaml = `
Source: { id: source/text, title: Text, published: 2020-02, textSha256: ${sha256(text)} }
Passage:
  - id: passage/one
    source: source/text
    paragraph: 2
    begins: Ann
    ends: came.
`;

test('cite writes offsets and hashes, reports what it did, and has nothing to do the second time', async () => {
  await inDirectory({ 'text.txt': text }, (texts) =>
    inDirectory({ 'p.yaml': yaml }, async (directory) => {
      const file = join(directory, 'p.yaml');
      const first = await reformgraph(['cite', directory, '--texts', texts]);
      expect(first).toMatchObject({ code: 0, stdout: `passages located: 1; wrote ${file}\n` });
      expect(await readFile(file, 'utf8')).toBe(
        `${yaml}    start: 7\n    end: 16\n    sha256: ${sha256('Ann came.')}\n`,
      );
      const second = await reformgraph(['cite', directory, '--texts', texts, '--json']);
      expect(second.code).toBe(0);
      expect(JSON.parse(second.stdout)).toEqual({ located: 1, written: [], problems: [] });
    }),
  );
});

test('cite lists the passages that it does not find: 1', async () => {
  await inDirectory({ 'text.txt': text }, (texts) =>
    inDirectory({ 'p.yaml': yaml.replace('came.', 'went.') }, async (directory) => {
      const { code, stdout } = await reformgraph(['cite', directory, '--texts', texts]);
      expect(code).toBe(1);
      expect(stdout).toBe(
        `${join(directory, 'p.yaml')}:4:5  R42  "passage/one": the words of ends are not found in paragraph 2; check its paragraph, first and last words\npassages located: 0; nothing to write\n`,
      );
    }),
  );
});
