import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJsonLines } from './json-lines.ts';
import { compare, quote } from './problems.ts';
import type { Unreadable, ReportAt, RawRecord } from './raw-record.ts';
import { noteUnreadable } from './raw-record.ts';
import { readYaml } from './yaml.ts';

/** The records of data set directories, ordered by directory, file name and position, along with what could not be read. */
export interface Reading {
  readonly records: readonly RawRecord[];
  readonly unreadable: Unreadable;
}

/**
 * Reads every `*.yaml` and `*.jsonl` of the directories. Whatever else is there is named in a problem: an error if it seems to be
 * data, else a warning. Unreadable files are reported as problems, never thrown.
 */
export async function readDirectories(directories: readonly string[], report: ReportAt): Promise<Reading> {
  const unreadable: Unreadable = { names: new Set(), types: new Set(), anything: false, wholeFile: false };
  const records: RawRecord[] = [];
  const read = new Set(directories.map((directory) => resolve(directory)));
  for (const directory of directories) {
    const ignored: string[] = [];
    for (const entry of await entriesOf(directory, report, unreadable)) {
      const file = join(directory, entry.name);
      if (!DATA.test(entry.name)) {
        if (!read.has(resolve(file))) ignored.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
        continue;
      }
      const fault = faultOf(entry) ?? (await readInto(records, file, report, unreadable));
      if (fault === null) continue;
      report(file, START, 'R02', fault);
      unreadable.anything = unreadable.wholeFile = true;
    }
    if (ignored.length > 0) report(directory, START, 'R71', `not read: ${ignored.map(quote).join(', ')}`);
  }
  return { records, unreadable };
}

/** The names of files that seem to be data, whether or not they are read. */
const DATA = /^[^.].*\.(?:ya?ml|jsonl|ndjson)$/i;

const START = { line: 1, column: 1 };

async function entriesOf(directory: string, report: ReportAt, unreadable: Unreadable): Promise<Dirent[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.toSorted((a, b) => compare(a.name, b.name));
  } catch (error) {
    report(directory, START, 'R02', `the directory cannot be read (${codeOf(error)})`);
    unreadable.anything = unreadable.wholeFile = true;
    return [];
  }
}

function faultOf(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return 'the file is a symbolic link; expected a regular file';
  if (!entry.isFile()) return 'not a regular file';
  const [ending] = /\.\w+$/.exec(entry.name)!;
  const expected = /y/i.test(ending) ? '.yaml' : '.jsonl';
  return ending === expected ? null : `the name ends in ${ending}; expected ${expected}`;
}

/** Adds a file's records; returns why the file cannot be read, or null. */
async function readInto(
  records: RawRecord[],
  file: string,
  report: ReportAt,
  unreadable: Unreadable,
): Promise<string | null> {
  try {
    if (file.endsWith('.jsonl')) {
      for await (const record of readJsonLines(file, report, unreadable)) records.push(record);
      return null;
    }
    const bytes = await bytesOf(file);
    const text = utf8(bytes);
    if (text === null) {
      report(file, START, 'R02', 'the file is not UTF-8');
      noteUnreadable(unreadable, bytes.toString('latin1'));
    } else for (const record of readYaml(file, text, report, unreadable)) records.push(record);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return `the file cannot be read (${code})`;
  }
}

/** Opens the file without following links, since a link may have replaced it after the directory was read. */
async function bytesOf(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
