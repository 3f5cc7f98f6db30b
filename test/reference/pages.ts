import { GraphQLError } from 'graphql';

/** What a row is ordered by: compared part by part. */
export type Key = readonly (string | number)[];

export interface PageArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A list in order, of which a page is asked for. */
export interface Listed<T> {
  readonly rows: readonly T[];
  key(row: T): Key;
  compare(a: Key, b: Key): number;
  /** What a row is; the node of an edge. */
  node?(row: T): unknown;
  /** What else an edge says. */
  edge?(row: T): Record<string, unknown>;
}

/** What a cursor is bound to: the version, the field and its arguments but those of the page. */
export interface Fingerprint {
  readonly version: string;
  readonly field: string;
  readonly filter: unknown;
}

/** Turns a cursor of the API into one of ours; undefined where it is none. */
export type OpenCursor = (cursor: string) => string | undefined;

const MARK = 'reference:';
/** Our cursors are legible: what they are bound to, and the key of their row. */
export const cursorText = (fingerprint: Fingerprint, key: Key): string => MARK + JSON.stringify([fingerprint, key]);
export const isCursorText = (value: unknown): value is string => typeof value === 'string' && value.startsWith(MARK);
/** What one of our cursors is bound to. */
export const fingerprintOf = (cursor: string): Fingerprint =>
  (JSON.parse(cursor.slice(MARK.length)) as [Fingerprint, Key])[0];

export const byKey = (a: Key, b: Key): number => {
  for (let at = 0; at < a.length; at++) {
    if (a[at]! < b[at]!) return -1;
    if (a[at]! > b[at]!) return 1;
  }
  return 0;
};

/** Cuts a page out of a list (schema/schema.graphql, the arguments of a page). */
export function pageOf<T>(listed: Listed<T>, args: PageArgs, fingerprint: Fingerprint, open: OpenCursor) {
  const { rows, compare, key, node = (row: T) => row, edge = () => ({}) } = listed;
  const given = (value: unknown) => value !== undefined && value !== null;
  if (given(args.first) && given(args.last)) throw badInput('expected one of first and last, got both');
  if (given(args.after) && given(args.before)) throw badInput('expected one of after and before, got both');
  const size = args.last ?? args.first ?? 50;
  if (size < 1 || size > 500) throw badInput(`${given(args.last) ? 'last' : 'first'} is ${size}: expected 1 to 500`);
  const after = decodeCursor(args.after, fingerprint, open);
  const before = decodeCursor(args.before, fingerprint, open);

  const between = rows.filter(
    (row) => (after === null || compare(key(row), after) > 0) && (before === null || compare(key(row), before) < 0),
  );
  const page = given(args.last) ? between.slice(-size) : between.slice(0, size);
  const cut = page.length < between.length;
  const cursor = (row: T) => cursorText(fingerprint, key(row));
  return {
    nodes: page.map((row) => node(row)),
    edges: page.map((row) => ({
      cursor: cursor(row),
      node: node(row),
      ...edge(row),
    })),
    pageInfo: {
      // The row that a cursor names is itself one more on its side.
      hasNextPage: before !== null || (cut && !given(args.last)),
      hasPreviousPage: after !== null || (cut && given(args.last)),
      startCursor: page.length ? cursor(page[0]!) : null,
      endCursor: page.length ? cursor(page.at(-1)!) : null,
    },
    totalCount: rows.length,
  };
}

function decodeCursor(cursor: string | null | undefined, fingerprint: Fingerprint, open: OpenCursor): Key | null {
  if (cursor === null || cursor === undefined) return null;
  const text = open(cursor);
  if (text === undefined) throw badInput('the cursor does not come from this API');
  const [of, key] = JSON.parse(text.slice(MARK.length)) as [Fingerprint, Key];
  if (JSON.stringify(of) !== JSON.stringify(fingerprint))
    throw new GraphQLError('the cursor belongs to another version of the data set or to another filter', {
      extensions: { code: 'STALE_CURSOR' },
    });
  return key;
}

/** What the API says to arguments that nothing can have. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
