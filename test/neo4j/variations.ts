import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/root.ts';

export const tiny: string = join(root, 'test', 'fixtures', 'tiny');

/** A directory with these files, until the test is over. */
export function directoryOf(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'variation-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

/** The files of the tiny data set, by name. */
export function tinyFiles(): Record<string, string> {
  return Object.fromEntries(readdirSync(tiny).map((name) => [name, readFileSync(join(tiny, name), 'utf8')]));
}

/** The tiny data set with one text replaced by another, which must be there. */
export function changed(file: string, from: string, to: string): string {
  const files = tinyFiles();
  const text = files[file]!;
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return directoryOf({ ...files, [file]: text.replace(from, to) });
}

/** The tiny data set with its records in another order, in other files. */
export function shuffled(seed: number): string {
  const random = generator(seed);
  const records = Object.entries(tinyFiles()).flatMap(([name, text]) => {
    const documents = name.endsWith('.jsonl')
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Document)
      : [parse(text) as Document];
    return documents.flatMap((document) =>
      Object.entries(document).flatMap(([type, value]) => [value].flat().map((record) => ({ [type]: record }))),
    );
  });
  for (let at = records.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [records[at], records[other]] = [records[other]!, records[at]!];
  }
  const names = records.map(() => `${'zkb'[Math.floor(random() * 3)]}.jsonl`);
  return directoryOf(
    Object.fromEntries(
      names.map((name) => [
        name,
        records
          .filter((_, at) => names[at] === name)
          .map((record) => `${JSON.stringify(record)}\n`)
          .join(''),
      ]),
    ),
  );
}

type Document = Record<string, unknown>;

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
