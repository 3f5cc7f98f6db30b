import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A paragraph of a text: a line that is not empty, with its offset in UTF-16 code units. */
export interface Paragraph {
  readonly text: string;
  readonly offset: number;
}

/**
 * Reads all texts in folders, at any depth: every regular UTF-8 file, or link to one, that is neither hidden nor in a hidden folder,
 * keyed by the SHA-256 of its normalised text. Rejects if a folder cannot be read.
 */
export async function readTexts(directories: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const directory of directories)
    for (const path of await visibleFiles(directory)) {
      const text = normalise(await readFile(path));
      if (text !== null) texts.set(sha256(text), text);
    }
  return texts;
}

async function visibleFiles(directory: string): Promise<string[]> {
  const entries = (await readdir(directory, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const found = entries.map(async (entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return visibleFiles(path);
    // A link to a folder is not followed, since it can lead back.
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    return target?.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/** The normalised text that the offsets of passages refer to: no byte order mark, LF, NFC. Null if the bytes are not UTF-8. */
export function normalise(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n').normalize('NFC');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A text's paragraphs in order: all lines that are not blank. The first is the title, number 1. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ text: line, offset });
    offset += line.length + 1;
  }
  return paragraphs;
}

/** The slice of a text between two offsets in code points, the end exclusive. */
export function sliceByCodePoints(text: string, start: number, end: number): string {
  const from = unitsIn(text, 0, start);
  return text.slice(from, unitsIn(text, from, end - start));
}

/** The number of code points before an offset in UTF-16 code units. */
export function codePointsBefore(text: string, units: number): number {
  let count = 0;
  for (let at = 0; at < units; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return count;
}

/** The offset in UTF-16 code units after moving a number of code points from another offset. */
function unitsIn(text: string, from: number, codePoints: number): number {
  let at = from;
  for (let left = codePoints; left > 0 && at < text.length; left--) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}
