import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkDataset, type Checked } from '../../src/dataset/check.ts';
import { formatProblem } from '../../src/dataset/problems.ts';

/** Files of a data set by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Calls with a directory that holds the files, and removes it. */
export async function inDirectory<T>(files: Files, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'reformgraph-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Checks files as a data set. `lines` are its problems as printed, without the directory's name. */
export async function checkFiles(files: Files, texts?: Files): Promise<Checked & { lines: string[] }> {
  const check = (...textFolders: string[]) =>
    inDirectory(files, async (directory) => {
      const checked = await checkDataset([directory], { texts: textFolders });
      return { ...checked, lines: checked.problems.map((p) => formatProblem(p).replaceAll(`${directory}/`, '')) };
    });
  return texts ? inDirectory(texts, (folder) => check(folder)) : check();
}

/** A small data set that breaks no rule, for snippets to be added to. */
export const base = `
Dataset: { id: base, title: Base, licence: CC0-1.0, languages: [en, kk] }
Source:
  - { id: source/may, title: In May, published: 2020-05-10 }
  - { id: source/june, title: In June, published: 2020-06 }
Passage:
  - { id: passage/may, source: source/may, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
  - { id: passage/june, source: source/june, paragraph: 1, begins: one, ends: two, start: 0, end: 7, sha256: ${'a'.repeat(64)} }
Role: { word: guest, labels: { en: guest, kk: қонақ } }
Predicate: { word: helped, labels: { en: helped, kk: көмектесті } }
Topic: { word: taxes, labels: { en: taxes, kk: салықтар } }
Measure: { word: seats, labels: { en: seats, kk: орындар } }
Unit: { word: people, labels: { en: people, kk: адам } }
Person:
  - { id: person/ann, labels: { en: Ann } }
  - { id: person/bob, labels: { en: Bob } }
  - { id: person/cem, labels: { en: Cem } }
Party: { id: party/river, labels: { en: River Party } }
Institution:
  - { id: institution/house, labels: { en: House } }
  - { id: institution/senate, labels: { en: Senate } }
Place: { id: place/lorn, labels: { en: Lorn } }
Post:
  - { id: post/chair, seats: 1, labels: { en: Chair } }
  - { id: post/clerk, labels: { en: Clerk } }
Rule: { id: rule/threshold, labels: { en: Threshold } }
Election: { id: event/vote, labels: { en: Vote } }
Poll: { id: event/poll, labels: { en: Poll } }
Occurrence:
  - { id: event/march, kind: PROTEST, labels: { en: March } }
  - { id: event/talks, kind: OTHER, labels: { en: Talks } }
Dating: { event: event/march, date: 2020-05-01, citations: [passage/may] }
Participation:
  - { actor: person/ann, event: event/march, role: guest, citations: [passage/may] }
  - { actor: person/bob, event: event/march, role: guest, citations: [passage/may] }
  - { actor: person/cem, event: event/march, role: guest, citations: [passage/may] }
`;

/** The records of a YAML file as JSON lines, which are read in a tenth of the time. */
export function linesOf(yaml: string): string {
  return Object.entries(parse(yaml) as Record<string, object | object[]>)
    .flatMap(([type, records]) => [records].flat().map((record) => `${JSON.stringify({ [type]: record })}\n`))
    .join('');
}

/** The base as JSON lines. */
export const baseLines = linesOf(base);
