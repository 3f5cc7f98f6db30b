import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { exactNumber } from './exact-number.ts';
import { quote } from './problems.ts';
import type { RuleId } from './rules/table.ts';
import { DEEPEST, type Unreadable, noteUnreadable, type ReportAt, type Where, type RawRecord } from './raw-record.ts';
import type { Path } from '../kinds/annotated-paths.ts';

/** Reads one YAML file's text into records; an invalid file is reported and noted as a gap. */
export function readYaml(file: string, text: string, report: ReportAt, unreadable: Unreadable): RawRecord[] {
  const lines = new LineCounter();
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parse(file, text, lines, at, report);
  if (document === null) {
    noteUnreadable(unreadable, text);
    return [];
  }
  const values = new Values((node, rule, message, hint) => report(file, at(startOf(node)), rule, message, hint));
  const sourceOf = (node: Node) => text.slice(...((node as ParsedNode).range.slice(0, 2) as [number, number]));
  const root = document.contents;
  if (!isMap(root)) {
    report(file, root ? at(startOf(root)) : { line: 1, column: 1 }, 'R05', foundInstead(root), TOP_HINT);
    noteUnreadable(unreadable, text);
    return [];
  }
  return values.pairs(root, 'every').flatMap(([type, pair]) => {
    const content = pair.value as Node | null;
    const records = isSeq(content) ? (content.items as Node[]) : [content];
    return records.flatMap((node) => {
      values.unread = 0;
      const value = values.of(node);
      const where = (path: Path, place: 'key' | 'value' = 'value') =>
        at(locate(node, path, place) ?? startOf(pair.key as Node));
      if (values.again > 0 && node) {
        noteUnreadable(unreadable, sourceOf(node));
        unreadable.types.add(type);
      }
      values.again = 0;
      if (values.unread === 0) return [{ file, type, value, where, typeWhere: () => at(startOf(pair.key as Node)) }];
      // Part of the record was skipped, so it cannot be checked further.
      noteUnreadable(unreadable, sourceOf(node!));
      return [];
    });
  });
}

const TOP_HINT = 'expected record types as keys, such as "Person:", each with one record or a list of records';

function foundInstead(root: Node | null): string {
  if (root === null || (isScalar(root) && root.value === null)) return 'the file is empty';
  return `the top level of the file is ${isSeq(root) ? 'a list' : 'a single value'}`;
}

/** The file's single document; null if it cannot be parsed, which is reported once. */
function parse(
  file: string,
  text: string,
  lines: LineCounter,
  at: (offset: number) => Where,
  report: ReportAt,
): Document.Parsed | null {
  let documents: Document.Parsed[];
  try {
    // Duplicate keys are found below, in one pass instead of one for each key.
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
    });
    documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(file, { line: 1, column: 1 }, 'R01', 'the YAML is nested too deeply to be read');
    return null;
  }
  const [document, second] = documents;
  const fault = documents.flatMap(({ errors }) => errors).toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (fault) {
    report(file, at(fault.pos[0]), 'R01', `not YAML: ${oneLine(fault.message)}`);
    return null;
  }
  if (second) {
    const start = second.contents ? startOf(second.contents) : second.range[0];
    report(
      file,
      at(start),
      'R03',
      'a second document begins here',
      'write one document per file, without "---" in between',
    );
    return null;
  }
  if (document?.directives.yaml.explicit && document.directives.yaml.version !== '1.2') {
    report(file, { line: 1, column: 1 }, 'R03', 'the file declares another version of YAML', 'remove the %YAML line');
    return null;
  }
  return document ?? (parseAllDocuments('null', { lineCounter: new LineCounter() })[0] as Document.Parsed);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A key as written: a number as a key is not rounded. */
function keyText(key: Scalar): string {
  return typeof key.value === 'number' ? (key.source ?? String(key.value)) : String(key.value);
}

function startOf(node: Node): number {
  return (node as ParsedNode).range?.[0] ?? 0;
}

/** Converts nodes into plain values and reports YAML features that data sets do not allow. */
class Values {
  /** Number of parts that were skipped. */
  unread = 0;
  /** Number of mappings with a duplicate key. */
  again = 0;

  constructor(private readonly report: (node: Node, rule: RuleId, message: string, hint?: string) => void) {}

  of(node: Node | null, depth = 0): unknown {
    if (node === null) return null;
    if (depth > DEEPEST) {
      if (this.unread++ === 0) this.report(node, 'R01', 'the YAML is nested too deeply');
      return undefined;
    }
    if (isAlias(node)) {
      this.unread++;
      this.report(node, 'R03', `alias *${node.source} is not allowed`, 'write its content out');
      return undefined;
    }
    if ((node as { tag?: string }).tag !== undefined) {
      this.report(
        node,
        'R03',
        `tag ${quote((node as { tag?: string }).tag)} is not allowed`,
        'remove it; put quotes around text',
      );
    }
    if (isMap(node))
      return Object.fromEntries(
        this.pairs(node).map(([key, { value }]) => [key, this.of(value as Node | null, depth + 1)]),
      );
    if (isSeq(node)) return node.items.map((item) => this.of(item as Node | null, depth + 1));
    if (!isScalar(node)) return undefined;
    return typeof node.value === 'number' ? exactNumber(node.source ?? String(node.value)) : node.value;
  }

  /** A mapping's pairs with their keys: the first of each key, or every one. */
  pairs(map: YAMLMap, which: 'first' | 'every' = 'first'): [string, Pair][] {
    const names = new Set<string>();
    const again: { name: string; key: Node }[] = [];
    const pairs = map.items.flatMap((pair): [string, Pair][] => {
      const key = pair.key as Node | null;
      if (!isScalar(key) || key.value === null || typeof key.value === 'object') {
        this.report(key ?? map, 'R09', 'a key is not text', 'write a word, a colon and the value');
        return [];
      }
      const name = keyText(key);
      const isAgain = names.has(name);
      if (isAgain) again.push({ name, key });
      names.add(name);
      return isAgain && which === 'first' ? [] : [[name, pair]];
    });
    this.reportAgain(again);
    return pairs;
  }

  /** Reports a mapping only once: if the first line of a record is missing, all its keys appear again in the record before it. */
  private reportAgain(again: readonly { name: string; key: Node }[]): void {
    const [first, ...others] = again;
    if (!first) return;
    this.again++;
    const keys = again.map(({ name }) => quote(name)).join(', ');
    const message = others.length > 0 ? `duplicate keys ${keys}` : `duplicate key ${keys}`;
    this.report(first.key, 'R04', message, 'remove one of them, or start a new record between them');
  }
}

function locate(record: Node | null, path: Path, place: 'key' | 'value'): number | null {
  let offset = record ? startOf(record) : null;
  let node = record;
  for (const [index, step] of path.entries()) {
    if (isSeq(node)) {
      node = (node.items[step as number] as Node | undefined) ?? null;
      if (!node) return offset;
      offset = startOf(node);
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && keyText(key) === String(step));
      if (!pair) return offset;
      const last = index === path.length - 1;
      node = pair.value as Node | null;
      offset = node && !(last && place === 'key') ? startOf(node) : startOf(pair.key as Node);
    } else return offset;
  }
  return offset;
}
