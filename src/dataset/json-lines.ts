import { createReadStream } from 'node:fs';
import { exactNumber } from './exact-number.ts';
import { walkJson } from './json-walk.ts';
import { quote } from './problems.ts';
import { DEEPEST, type Unreadable, noteUnreadable, type ReportAt, type Where, type RawRecord } from './raw-record.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** Maximum length of a line in a .jsonl file, in bytes. */
const LONGEST_LINE = 16 * 2 ** 20;

/**
 * Reads a .jsonl file line by line. Each line is a JSON document with the shape of a YAML file; empty lines are ignored. An
 * unreadable line is reported and noted as a gap; the other lines are used.
 */
export async function* readJsonLines(
  file: string,
  report: ReportAt,
  unreadable: Unreadable,
): AsyncGenerator<RawRecord> {
  let line = 0;
  let empty = true;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of linesOf(file)) {
    line++;
    const text = decoded(bytes, decoder);
    if (text?.trim() === '') continue;
    empty = false;
    if (text === null) {
      report(file, { line, column: 1 }, 'R02', bytes === null ? TOO_LONG : 'the line is not UTF-8');
      if (bytes === null) unreadable.anything = unreadable.wholeFile = true;
      else noteUnreadable(unreadable, bytes.toString('latin1'));
    } else yield* recordsOf(file, line, text, report, unreadable);
  }
  if (empty) report(file, { line: 1, column: 1 }, 'R05', 'the file is empty', 'expected one JSON document per line');
}

type Utf8 = InstanceType<typeof TextDecoder>;

const TOO_LONG = `the line is longer than ${LONGEST_LINE / 2 ** 20} MiB`;

function decoded(bytes: Buffer | null, decoder: Utf8): string | null {
  try {
    return bytes && decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The lines of a file without line breaks; null for a line that is too long. */
async function* linesOf(path: string): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const taken = () => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Buffer) => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield taken();
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield taken();
}

function recordsOf(file: string, number: number, text: string, report: ReportAt, unreadable: Unreadable): RawRecord[] {
  const at = (offset: number): Where => ({ line: number, column: offset + 1 });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? text.length : 0));
    report(file, at(offset), 'R01', `not JSON: ${message.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
    noteUnreadable(unreadable, text);
    return [];
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    report(
      file,
      at(0),
      'R05',
      `the top level of the line is ${Array.isArray(document) ? 'a list' : 'a single value'}`,
      TOP_HINT,
    );
    noteUnreadable(unreadable, text);
    return [];
  }
  const depth = walkJson(
    text,
    (path, offset) => {
      NUMBER.lastIndex = offset;
      const [written] = NUMBER.exec(text) ?? [];
      const exact = written === undefined ? 0 : exactNumber(written);
      if (typeof exact === 'symbol') replaceAt(document, path, exact);
    },
    (key, offset) => {
      report(file, at(offset), 'R04', `duplicate key ${quote(key)}`, 'remove one of them');
      noteUnreadable(unreadable, text);
    },
  );
  if (depth > DEEPEST) {
    report(file, at(0), 'R01', 'the JSON is nested too deeply');
    noteUnreadable(unreadable, text);
    return [];
  }
  return Object.entries(document).flatMap(([type, value]: [string, unknown]) => {
    const line = { file, number, text };
    if (!Array.isArray(value)) return [new JsonRecord(line, type, [type], value)];
    return value.map((record: unknown, index) => new JsonRecord(line, type, [type, index], record));
  });
}

const NUMBER = /-?\d[\d.eE+-]*/y;

/** Replaces the value at a path. Where a key is duplicate, the path can lead nowhere. */
function replaceAt(document: object, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Holder | null)?.[step], document);
  const last = path.at(-1)!;
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last)) (holder as Holder)[last] = value;
}

type Holder = Record<string | number, unknown>;

interface Line {
  readonly file: string;
  readonly number: number;
  readonly text: string;
}

/** A record in a line. The line is parsed a second time only if a position in it is needed. */
class JsonRecord implements RawRecord {
  constructor(
    private readonly line: Line,
    readonly type: string,
    private readonly path: Path,
    readonly value: unknown,
  ) {}

  get file(): string {
    return this.line.file;
  }

  where(path: Path, at: 'key' | 'value' = 'value'): Where {
    return { line: this.line.number, column: locate(this.line.text, [...this.path, ...path], at) + 1 };
  }

  typeWhere(): Where {
    return { line: this.line.number, column: locate(this.line.text, [this.type], 'key') + 1 };
  }
}

const TOP_HINT = 'expected record types as keys, such as {"Person": …}, each with one record or a list of records';

function locate(text: string, path: Path, place: 'key' | 'value'): number {
  let found = 0;
  let depth = -1;
  walkJson(
    text,
    (at, value, key) => {
      if (at.length <= depth || at.length > path.length || at.some((step, index) => step !== path[index])) return;
      depth = at.length;
      found = place === 'key' && depth === path.length && key !== null ? key : value;
    },
    () => undefined,
  );
  return found;
}
