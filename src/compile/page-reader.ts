import { encodeCursor, pageOf, type Page, type PageArguments } from './page.ts';
import type { Frame, Read, ReadMode, RowValues } from './read-modes.ts';
import type { PageEntry, PageFacts, Shape } from './shape.ts';

type PageShape = Extract<Shape, { of: 'page' }>;
type EntryRead = (page: Page, paging: PageArguments, row: RowValues, frame: Frame) => unknown;

/** The reader of a page; `read` makes those of the shapes in it. */
export function pageReader(
  { type, column, args, position, entries: shapes }: PageShape,
  read: (shape: Shape) => Read,
  object: ReadMode['object'],
): Read {
  const entries = shapes.map((entry) => [entry.key, entryReader(entry)] as const);
  const make = object(type, namesOf(entries));
  return (row, frame) => {
    const paging = frame.arguments[args] as PageArguments;
    const page = pageOf(column < 0 ? [] : (row[column] as RowValues[]), paging);
    const into = make();
    for (const [key, readEntry] of entries) into[key] = readEntry(page, paging, row, frame);
    return into;
  };

  function entryReader(entry: PageEntry): EntryRead {
    switch (entry.of) {
      case 'around': {
        const around = read(entry.shape);
        return (_, __, row, frame) => around(row, frame);
      }
      case 'rows': {
        const item = read(entry.item);
        return ({ rows }, _, __, frame) => rows.map((row) => item(row, frame));
      }
      case 'pageInfo': {
        const makeInfo = object(entry.type, namesOf(entry.fields));
        return (page, paging) => {
          const facts: Record<string, unknown> = { ...factsOf(page, paging, position), __typename: entry.type };
          const into = makeInfo();
          for (const [key, fact] of entry.fields) into[key] = facts[fact];
          return into;
        };
      }
      case 'edges': {
        const parts = entry.entries.map(([key, part]) => [key, part === 'cursor' ? null : read(part)] as const);
        const makeEdge = object(entry.type, namesOf(parts));
        return ({ rows }, paging, _, frame) =>
          rows.map((row, at) => {
            const into = makeEdge();
            for (const [key, part] of parts) into[key] = part ? part(row, frame) : cursorAt(row, at, paging, position);
            return into;
          });
      }
    }
  }
}

const namesOf = (entries: readonly (readonly [key: string, ...unknown[]])[]) => entries.map(([key]) => key);

function factsOf({ rows, hasNextPage, hasPreviousPage }: Page, paging: PageArguments, position: number): PageFacts {
  const at = (index: number) => (rows.length ? cursorAt(rows[index]!, index, paging, position) : null);
  return { hasNextPage, hasPreviousPage, startCursor: at(0), endCursor: at(rows.length - 1) };
}

/** The cursor of a row: its position in keyset order, or in a ranked list the number of its place. */
function cursorAt(row: RowValues, at: number, { fingerprint, offset }: PageArguments, position: number): string {
  return encodeCursor(fingerprint(), position < 0 ? String(Number(offset) + at + 1) : String(row[position]));
}
