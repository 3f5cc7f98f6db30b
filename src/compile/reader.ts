import { pageReader } from './page-reader.ts';
import { LENIENT, STRICT, type Read, type ReadMode, type RowValues } from './read-modes.ts';
import { OWN_ROW, type Entry, type KindEntry, type Shape } from './shape.ts';

/** The reader of a shape that gives the answer's final data, or throws; see {@link STRICT}. */
export const strict = (shape: Shape): Read => new Readers(STRICT).of(shape);
/** The reader of a shape that gives raw values for graphql-js; see {@link LENIENT}. */
export const lenient = (shape: Shape): Read => new Readers(LENIENT).of(shape);

/** The readers of shapes; kinds share shapes, and readers made once for each kind would multiply with the depth. */
class Readers {
  readonly #mode: ReadMode;
  readonly #made = new Map<Shape, Read>();

  constructor(mode: ReadMode) {
    this.#mode = mode;
  }

  of(shape: Shape): Read {
    const made = this.#made.get(shape) ?? this.#create(shape);
    this.#made.set(shape, made);
    return made;
  }

  #create(shape: Shape): Read {
    switch (shape.of) {
      case 'constant':
        return () => shape.value;
      case 'leaf':
        return this.#leaf(shape);
      case 'object': {
        const { type, present } = shape;
        const read = this.#entries(type, shape.entries);
        if (present === undefined) return read;
        return (row, frame) => ((row[present] ?? null) === null ? null : read(row, frame));
      }
      case 'kinds': {
        const { tag, nullable } = shape;
        const kinds = new Map([...shape.kinds].map(([name, entries]) => [name, this.#kind(name, entries)]));
        return (row, frame) => {
          const read = kindOf(row[tag] as string | readonly string[] | null | undefined, kinds);
          return read ? read(row, frame) : nullable ? null : this.#mode.missing();
        };
      }
      case 'one':
        return this.#one(shape);
      case 'list': {
        const { column, order, listContext } = shape;
        const item = this.of(shape.item);
        return (row, frame) => {
          const rows = row[column] as RowValues[];
          const inner = listContext === undefined ? frame : { ...frame, listContext: row[listContext] };
          return (order ? inOrder(rows, order) : rows).map((found) => item(found, inner));
        };
      }
      case 'page':
        return pageReader(
          shape,
          (inner) => this.of(inner),
          (type, keys) => this.#mode.object(type, keys),
        );
    }
  }

  #leaf({ column, type, then, args, derive }: Extract<Shape, { of: 'leaf' }>): Read {
    const mode = this.#mode;
    const leaf = mode.leaf(type);
    if (derive) return (row, { listContext }) => leaf(mode.derive(derive, listContext, row[column]) ?? null);
    if (!then) return (row) => leaf(row[column] ?? null);
    return (row, frame) => {
      const given = args === undefined ? undefined : frame.arguments[args];
      return leaf(mode.finish(then, row[column] ?? null, given, frame.context) ?? null);
    };
  }

  #one({ column, nullable, refusal, item: shape }: Extract<Shape, { of: 'one' }>): Read {
    const item = this.of(shape);
    return (row, frame) => {
      const found = (row[column] as RowValues[] | null)?.[0];
      const refused = refusal && found ? (found[refusal.column] ?? null) : null;
      if (refusal && refused !== null)
        return this.#mode.refuse(refusal.message(refused as never, frame.arguments[refusal.args ?? -1] as never));
      return found ? item(found, frame) : nullable ? null : this.#mode.missing();
    };
  }

  #entries(type: string, entries: readonly Entry[]): Read {
    const keys = entries.map(([key]) => key);
    const reads = entries.map(([, shape]) => this.of(shape));
    const make = this.#mode.object(type, keys);
    return (row, frame) => {
      const into = make();
      for (let at = 0; at < keys.length; at++) into[keys[at]!] = reads[at]!(row, frame);
      return into;
    };
  }

  #kind(type: string, entries: readonly KindEntry[]): Read {
    const reads = entries.map(([key, shape, column]) => [key, this.of(shape), column] as const);
    const make = this.#mode.object(
      type,
      reads.map(([key]) => key),
    );
    return (row, frame) => {
      const into = make();
      for (const [key, read, column] of reads)
        into[key] = read(column === OWN_ROW ? row : (row[column] as RowValues), frame);
      return into;
    };
  }
}

/** The kind of an object, from its name or from the labels of a node, one of which is that name. */
function kindOf(
  tag: string | readonly string[] | null | undefined,
  kinds: ReadonlyMap<string, Read>,
): Read | undefined {
  if (typeof tag === 'string') return kinds.get(tag);
  const name = tag?.find((label) => kinds.has(label));
  return name === undefined ? undefined : kinds.get(name);
}

/** Rows sorted by columns of text, in the order of UTF-16 code units as in Cypher. */
function inOrder(rows: readonly RowValues[], columns: readonly number[]): readonly RowValues[] {
  return rows.toSorted((a, b) => {
    for (const column of columns) {
      const [one, other] = [a[column] as string, b[column] as string];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  });
}
