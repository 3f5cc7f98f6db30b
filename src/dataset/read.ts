import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './json-lines.ts';
import { compare } from './problems.ts';
import type { Unreadable, ReportAt, RawRecord } from './raw-record.ts';
import { noteUnreadable } from './raw-record.ts';
import { readYaml } from './yaml.ts';

/** The records of data set directories, ordered by directory, file name and position, along with what could not be read. */
export interface Reading {
  readonly records: readonly RawRecord[];
  readonly unreadable: Unreadable;
}

/**
 * Reads every `*.yaml` and `*.jsonl` of the directories; sub-directories, names that begin with a dot and other files are
 * ignored. Unreadable files are reported as problems, never thrown.
 */
export async function readDirectories(directories: readonly string[], report: ReportAt): Promise<Reading> {
  const unreadable: Unreadable = { names: new Set(), types: new Set(), anything: false, wholeFile: false };
  const records: RawRecord[] = [];
  for (const directory of directories) {
    for (const entry of await entriesOf(directory, report, unreadable)) {
      const file = join(directory, entry.name);
      const fault = faultOf(entry) ?? (await readInto(records, file, report, unreadable));
      if (fault === null) continue;
      report(file, START, 'R02', fault);
      unreadable.anything = unreadable.wholeFile = true;
    }
  }
  return { records, unreadable };
}

const START = { line: 1, column: 1 };

async function entriesOf(directory: string, report: ReportAt, unreadable: Unreadable): Promise<Dirent[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter(({ name }) => /^[^.].*\.(?:ya?ml|jsonl)$/.test(name))
      .toSorted((a, b) => compare(a.name, b.name));
  } catch (error) {
    report(directory, START, 'R02', `the directory cannot be read (${codeOf(error)})`);
    unreadable.anything = unreadable.wholeFile = true;
    return [];
  }
}

function faultOf(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return 'the file is a symbolic link; expected a regular file';
  if (!entry.isFile()) return 'not a regular file';
  return entry.name.endsWith('.yml') ? 'the name ends in .yml; expected .yaml' : null;
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
