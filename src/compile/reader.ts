import type { GraphQLOutputType } from 'graphql';
import { BadInput } from './bad-input.ts';
import { Irregular, serializer } from './leaf.ts';
import { cursorOf, pageOf, type Page, type PageArguments } from './page.ts';
import type { Arguments, ReadContext } from './projection.ts';
import type { Derive, Entry, Finish, KindEntry, PageEntry, PageFacts, Shape } from './shape.ts';
import { OWN_ROW } from './shape.ts';

type Row = readonly unknown[];

/** What is needed beside the row: the prepared arguments by parameter name, and the context. */
export interface Frame {
  readonly parameters: Readonly<Record<string, Arguments>>;
  readonly context: ReadContext;
  /** What derived values of the list around are worked out from. */
  readonly whole?: unknown;
}

export type Read = (row: Row, frame: Frame) => unknown;

/** How strictly a shape is read. */
interface Manner {
  /** What was made already: kinds share shapes, and made once for each kind they would multiply with the depth. */
  readonly made: Map<Shape, Read>;
  /** A leaf's value, finished. */
  leaf(type: GraphQLOutputType): (value: unknown) => unknown;
  finish(then: Finish, value: unknown, args: Arguments | undefined, context: ReadContext): unknown;
  derive(derived: Derive, whole: unknown, value: unknown): unknown;
  refuse(message: string): unknown;
  missing(): null;
  /** Makes objects of a type that will have these keys. */
  object(type: string, keys: readonly string[]): () => Record<string, unknown>;
}

/** Reads rows straight into the answer's data; throws {@link Irregular}, or what a scalar throws, where the schema is broken. */
export function strict(shape: Shape): Read {
  return reader(shape, {
    made: new Map(),
    leaf: serializer,
    finish: (then, value, args, context) => then(value as never, args as never, context),
    derive: (derived, whole, value) => derived(whole as never, value as never),
    refuse(message) {
      throw new BadInput(message);
    },
    missing() {
      throw new Irregular();
    },
    object: (_, keys) => blank(keys),
  });
}

/** The symbol-free key under which a plain object keeps the name of its type. */
export const TYPE = ':type';

/** Reads rows into raw values for graphql-js, which then checks and words every error: objects know their type. */
export function plain(shape: Shape): Read {
  return reader(shape, {
    made: new Map(),
    leaf: () => (value) => value,
    finish(then, value, args, context) {
      try {
        return then(value as never, args as never, context);
      } catch (error) {
        return error;
      }
    },
    derive(derived, whole, value) {
      try {
        return derived(whole as never, value as never);
      } catch (error) {
        return error;
      }
    },
    refuse: (message) => new BadInput(message),
    missing: () => null,
    object(type, keys) {
      const make = blank(keys);
      return () => Object.defineProperty(make(), TYPE, { value: type });
    },
  });
}

/** Makes empty objects. An alias may be `__proto__`, which an ordinary object does not take for a key. */
function blank(keys: readonly string[]): () => Record<string, unknown> {
  return keys.includes('__proto__') ? () => Object.create(null) as Record<string, unknown> : () => ({});
}

function reader(shape: Shape, manner: Manner): Read {
  const made = manner.made.get(shape) ?? newReader(shape, manner);
  manner.made.set(shape, made);
  return made;
}

function newReader(shape: Shape, manner: Manner): Read {
  switch (shape.of) {
    case 'constant':
      return () => shape.value;
    case 'leaf': {
      const { column, then, args, derived } = shape;
      const leaf = manner.leaf(shape.type);
      if (derived) return (row, { whole }) => leaf(manner.derive(derived, whole, row[column]) ?? null);
      if (!then) return (row) => leaf(row[column] ?? null);
      return (row, { parameters, context }) =>
        leaf(manner.finish(then, row[column] ?? null, args ? parameters[args] : undefined, context) ?? null);
    }
    case 'object': {
      const { type, present } = shape;
      const read = entriesReader(type, shape.entries, manner);
      return present === undefined ? read : (row, frame) => ((row[present] ?? null) === null ? null : read(row, frame));
    }
    case 'kinds': {
      const { tag, nullable } = shape;
      const kinds = new Map([...shape.kinds].map(([name, entries]) => [name, kindReader(name, entries, manner)]));
      return (row, frame) => {
        const read = kindOf(row[tag] as string | readonly string[] | null | undefined, kinds);
        return read ? read(row, frame) : nullable ? null : manner.missing();
      };
    }
    case 'one': {
      const { column, nullable, refusal } = shape;
      const item = reader(shape.item, manner);
      return (row, frame) => {
        const found = (row[column] as Row[] | null)?.[0];
        const refused = refusal && found ? (found[refusal.column] ?? null) : null;
        if (refusal && refused !== null)
          return manner.refuse(refusal.message(refused as never, frame.parameters[refusal.args ?? ''] as never));
        return found ? item(found, frame) : nullable ? null : manner.missing();
      };
    }
    case 'list': {
      const { column, order, whole } = shape;
      const item = reader(shape.item, manner);
      return (row, frame) => {
        const rows = row[column] as Row[];
        const within = whole === undefined ? frame : { ...frame, whole: row[whole] };
        return (order ? inOrder(rows, order) : rows).map((found) => item(found, within));
      };
    }
    case 'page':
      return pageReader(shape, manner);
  }
}

/** Of what kind an object is: told by a name, or by the labels of its node, one of which is the name of a kind. */
function kindOf(
  tag: string | readonly string[] | null | undefined,
  kinds: ReadonlyMap<string, Read>,
): Read | undefined {
  if (typeof tag === 'string') return kinds.get(tag);
  const name = tag?.find((label) => kinds.has(label));
  return name === undefined ? undefined : kinds.get(name);
}

/** Rows by columns of text, the first of which differs, in the order of UTF-16 code units as Cypher has it. */
function inOrder(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  return rows.toSorted((a, b) => {
    for (const column of columns) {
      const [one, other] = [a[column] as string, b[column] as string];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  });
}

function entriesReader(type: string, entries: readonly Entry[], manner: Manner): Read {
  const keys = namesOf(entries);
  const reads = entries.map(([, shape]) => reader(shape, manner));
  const make = manner.object(type, keys);
  return (row, frame) => {
    const into = make();
    for (let at = 0; at < keys.length; at++) into[keys[at]!] = reads[at]!(row, frame);
    return into;
  };
}

function kindReader(type: string, entries: readonly KindEntry[], manner: Manner): Read {
  const reads = entries.map(([key, shape, column]) => [key, reader(shape, manner), column] as const);
  const make = manner.object(type, namesOf(reads));
  return (row, frame) => {
    const into = make();
    for (const [key, read, column] of reads) into[key] = read(column === OWN_ROW ? row : (row[column] as Row), frame);
    return into;
  };
}

function pageReader(shape: Extract<Shape, { of: 'page' }>, manner: Manner): Read {
  const { type, column, args, position } = shape;
  const entries = shape.entries.map((entry) => [entry.key, pageEntryReader(entry, position, manner)] as const);
  const make = manner.object(type, namesOf(entries));
  return (row, frame) => {
    const paging = frame.parameters[args] as PageArguments;
    const page = pageOf(column < 0 ? [] : (row[column] as Row[]), paging);
    const into = make();
    for (const [key, read] of entries) into[key] = read(page, paging, row, frame);
    return into;
  };
}

function pageEntryReader(
  entry: PageEntry,
  position: number,
  manner: Manner,
): (page: Page, paging: PageArguments, row: Row, frame: Frame) => unknown {
  switch (entry.of) {
    case 'whole': {
      const read = reader(entry.shape, manner);
      return (_, __, row, frame) => read(row, frame);
    }
    case 'rows': {
      const read = reader(entry.item, manner);
      return ({ rows }, _, __, frame) => rows.map((row) => read(row, frame));
    }
    case 'pageInfo': {
      const make = manner.object(entry.type, namesOf(entry.fields));
      return (page, paging) => {
        const facts: Record<string, unknown> = { ...factsOf(page, paging, position), __typename: entry.type };
        const into = make();
        for (const [key, fact] of entry.fields) into[key] = facts[fact];
        return into;
      };
    }
    case 'edges': {
      const parts = entry.entries.map(([key, part]) => [key, part === 'cursor' ? null : reader(part, manner)] as const);
      const make = manner.object(entry.type, namesOf(parts));
      return ({ rows }, paging, _, frame) =>
        rows.map((row, at) => {
          const into = make();
          for (const [key, read] of parts) into[key] = read ? read(row, frame) : cursorAt(row, at, paging, position);
          return into;
        });
    }
  }
}

const namesOf = (entries: readonly (readonly [key: string, ...unknown[]])[]) => entries.map(([key]) => key);

function factsOf({ rows, hasNextPage, hasPreviousPage }: Page, paging: PageArguments, position: number): PageFacts {
  const at = (index: number) => (rows.length ? cursorAt(rows[index]!, index, paging, position) : null);
  return { hasNextPage, hasPreviousPage, startCursor: at(0), endCursor: at(rows.length - 1) };
}

/** The cursor of a row: its position in keyset order, or how far down a ranked list it stands. */
function cursorAt(row: Row, at: number, { bond, offset }: PageArguments, position: number): string {
  return cursorOf(bond(), position < 0 ? String(Number(offset) + at + 1) : String(row[position]));
}
