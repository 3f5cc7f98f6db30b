import { readFile } from 'node:fs/promises';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { outputFile } from '../output-file.ts';
import { locate, sourceText, type Location, type SourceText } from './passage-locator.ts';
import { byPosition, collectProblems, quote, type Problem } from './problems.ts';
import { readDirectories } from './read.ts';
import type { Where, RawRecord } from './raw-record.ts';

/** The result of locating a data set's passages. */
interface Citing {
  /** Number of passages found, including those whose offsets were already written. */
  readonly located: number;
  /** Files that were changed. */
  readonly written: readonly string[];
  /** Passages that were not found or are ambiguous, and files that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Finds every passage of a data set in the sources' texts and writes start, end and sha256 into its YAML, leaving everything
 * else unchanged. Passages that are found are written even if others are not. A second run changes nothing.
 * @param texts normalised texts by their SHA-256.
 */
export async function citePassages(
  directories: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<Citing> {
  const { problems, report } = collectProblems();
  const { records } = await readDirectories(directories, report);
  const hashes = new Map(
    records.flatMap(({ type, value }) =>
      type === 'Source' ? [[valueIn(value, 'id'), valueIn(value, 'textSha256')]] : [],
    ),
  );
  const split = new Map([...texts].map(([hash, text]) => [hash, sourceText(text)]));
  const places = new Map<string, Map<string, Location>>();
  const passages = records.filter(({ type }) => type === 'Passage');
  const withoutText = new Map<unknown, RawRecord[]>();
  let located = 0;
  for (const [file, inFile] of byFile(passages)) {
    for (const passage of inFile) {
      const found = locationOf(passage, hashes, split);
      if (found === 'no text') {
        const source = valueIn(passage.value, 'source');
        withoutText.set(source, [...(withoutText.get(source) ?? []), passage]);
        continue;
      }
      if (!('start' in found)) {
        report(
          file,
          passage.where([]),
          found.rule,
          `${quote(valueIn(passage.value, 'id'))}: ${found.message}`,
          found.hint,
        );
        continue;
      }
      located++;
      if (isWritten(passage, found)) continue;
      if (file.endsWith('.jsonl'))
        report(
          file,
          passage.where([]),
          'R40',
          'a passage in a .jsonl file is not written',
          'write it where the file is made',
        );
      else (places.get(file) ?? places.set(file, new Map()).get(file)!).set(keyOf(passage.where([])), found);
    }
  }
  for (const [id, [first, ...others]] of withoutText) {
    const source = records.find(({ type, value }) => type === 'Source' && valueIn(value, 'id') === id) ?? first!;
    const lack =
      typeof hashes.get(id) === 'string'
        ? `no text matches the textSha256 of ${quote(id)}`
        : `${quote(id)} has no textSha256`;
    const count = others.length === 0 ? 'its passage' : `its ${others.length + 1} passages`;
    const hint = `texts found: ${[...split.keys()].slice(0, 3).join(', ') || 'none'}`;
    report(source.file, source.where([]), 'R40', `${lack}, so ${count} cannot be located`, hint);
  }
  for (const [file, inFile] of places) await rewrite(file, inFile);
  return { located, written: [...places.keys()], problems: problems.toSorted(byPosition) };
}

function byFile(passages: readonly RawRecord[]): Map<string, RawRecord[]> {
  const files = new Map<string, RawRecord[]>();
  for (const passage of passages)
    (files.get(passage.file) ?? files.set(passage.file, []).get(passage.file)!).push(passage);
  return files;
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function isWritten({ value }: RawRecord, found: Location): boolean {
  return (['start', 'end', 'sha256'] as const).every((key) => valueIn(value, key) === found[key]);
}

type Missing = { rule: 'R40' | 'R42' | 'R43'; message: string; hint?: string };

function locationOf(
  { value }: RawRecord,
  hashes: ReadonlyMap<unknown, unknown>,
  texts: ReadonlyMap<string, SourceText>,
): Location | Missing | 'no text' {
  const [source, paragraph, begins, ends] = ['source', 'paragraph', 'begins', 'ends'].map((key) => valueIn(value, key));
  if (typeof paragraph !== 'number' || typeof begins !== 'string' || typeof ends !== 'string')
    return {
      rule: 'R40',
      message: 'paragraph, begins or ends is missing or invalid',
      hint: 'run: reformgraph validate DIR',
    };
  const text = texts.get(String(hashes.get(source)));
  return text ? locate(text, paragraph, begins, ends) : 'no text';
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const keyOf = ({ line, column }: Where) => `${line}:${column}`;

/** Writes offsets into a file's passages, which are identified by their position in the file. */
async function rewrite(file: string, places: ReadonlyMap<string, Location>): Promise<void> {
  const text = await readFile(file, 'utf8');
  const lines = new LineCounter();
  const [document] = parseAllDocuments(text, { lineCounter: lines }) as Document.Parsed[];
  const edits = passageNodes(document!).flatMap((passage) => {
    const { line, col } = lines.linePos(passage.range![0]);
    const place = places.get(keyOf({ line, column: col }));
    return place ? editsFor(passage, place, text) : [];
  });
  let changed = text;
  for (const { from, to, text: put } of edits.toSorted((a, b) => b.from - a.from))
    changed = changed.slice(0, from) + put + changed.slice(to);
  await (await outputFile(file)).write([changed]);
}

function passageNodes(document: Document.Parsed): YAMLMap[] {
  const root = document.contents as unknown as YAMLMap;
  return root.items
    .filter(({ key }) => isScalar(key) && key.value === 'Passage')
    .flatMap(({ value }) => (isSeq(value) ? value.items : [value]))
    .filter((node): node is YAMLMap => isMap(node));
}

/** Adds quotes if YAML would read a number. */
function plainOrQuoted(hash: string): string {
  return /^\d+(?:e\d+)?$/.test(hash) ? `'${hash}'` : hash;
}

function editsFor(passage: YAMLMap, place: Location, text: string): Edit[] {
  const written = { start: String(place.start), end: String(place.end), sha256: plainOrQuoted(place.sha256) };
  const edits: Edit[] = [];
  const lacking: string[] = [];
  for (const [key, value] of Object.entries(written)) {
    const pair = pairOf(passage, key);
    const node = pair?.value as ParsedNode | null | undefined;
    if (!node) lacking.push(`${key}: ${value}`);
    else if (!isScalar(node) || node.value !== place[key as keyof Location])
      edits.push({ from: node.range[0], to: node.range[1], text: value });
  }
  if (lacking.length > 0) edits.push(insertion(passage, lacking, text));
  return edits;
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Adds lines below `ends`, with the same indentation; in a mapping in braces, adds the keys after it. */
function insertion(passage: YAMLMap, lacking: readonly string[], text: string): Edit {
  const ends = pairOf(passage, 'ends')!;
  const [, end] = (ends.value as ParsedNode).range;
  if (passage.flow) return { from: end, to: end, text: lacking.map((line) => `, ${line}`).join('') };
  const key = (ends.key as ParsedNode).range[0];
  const indent = ' '.repeat(key - (text.lastIndexOf('\n', key - 1) + 1));
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  // A block of text ends behind its line break, any other value before it.
  const next = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  const lineEnd = next === -1 ? text.length : next;
  const at = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  return { from: at, to: at, text: lacking.map((line) => `${lineBreak}${indent}${line}`).join('') };
}
