import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import { BadInput } from './bad-input.ts';
import type { Arguments } from './arguments.ts';

/** Rows of a page: 1 to 500, 50 by default. */
export const PAGE = { default: 50, max: 500 } as const;
/** How many entries of a ranked list can be paged through. */
const OFFSET_MAX = 1_000;

/** Arguments of a connection as Cypher needs them: cursors decoded, `limit` one more than `size` if the client asks whether there are more. */
export interface PageArguments extends Arguments {
  readonly size: number;
  readonly limit: unknown;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
  readonly offset: unknown;
  /** The version and a hash of the field with its filter, which its cursors carry. */
  readonly fingerprint: () => string;
}

/** The rows of a page in order, and whether there are more on either side. */
export interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const PAGING = new Set(['first', 'last', 'after', 'before']);

/**
 * Prepares the arguments of a connection.
 * @throws GraphQLError BAD_USER_INPUT for a size that is not 1 to 500, for both of first and last, after and before, and
 * for a text that is no cursor; STALE_CURSOR for a cursor of another version, field or filter.
 */
export function preparePage(field: string, args: Arguments, version: string, readsOneMore: boolean): PageArguments {
  const { first, last, after, before } = args as Record<string, number | null | undefined>;
  const given = (value: unknown) => value !== null && value !== undefined;
  if (given(last) && given(first)) throw new BadInput('expected one of first and last, got both');
  if (given(after) && given(before)) throw new BadInput('expected one of after and before, got both');
  const name = given(last) ? 'last' : 'first';
  const size = last ?? first ?? PAGE.default;
  if (size < 1 || size > PAGE.max) throw new BadInput(`${name} is ${size}: expected 1 to ${PAGE.max}`);
  let known: string | undefined;
  const fingerprint = () => (known ??= `${version} ${digest(field, args)}`);
  const position = (cursor: unknown) => (given(cursor) ? decodeCursor(String(cursor), fingerprint()) : null);
  const [from, to] = [position(after), position(before)];
  const offset = from !== null && /^\d{1,4}$/.test(from) ? Number(from) : 0;
  if (offset > OFFSET_MAX) throw new BadInput(`a ranked list can be read up to its ${OFFSET_MAX}th entry only`);
  return {
    ...args,
    size,
    limit: neo4j.int(readsOneMore ? size + 1 : size),
    backward: given(last),
    after: from,
    before: to,
    offset: neo4j.int(offset),
    fingerprint,
  };
}

/** The page within the rows read, which are one more than its size if there are more. */
export function pageOf(rows: readonly (readonly unknown[])[], { size, backward, after, before }: PageArguments): Page {
  const more = rows.length > size;
  const page = more ? rows.slice(0, size) : rows;
  return backward
    ? { rows: page.toReversed(), hasNextPage: before !== null, hasPreviousPage: more || after !== null }
    : { rows: page, hasNextPage: more || before !== null, hasPreviousPage: after !== null };
}

/** An opaque cursor: the fingerprint of its page and the position of its row. */
export function encodeCursor(fingerprint: string, position: string): string {
  return Buffer.from(`${fingerprint} ${position}`).toString('base64url');
}

function decodeCursor(cursor: string, fingerprint: string): string {
  const text = /^[\w-]+$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString() : '';
  const parts = /^([0-9a-f]+ [\w-]+) (.+)$/.exec(text);
  if (!parts) throw new BadInput('the cursor does not come from this API');
  if (parts[1] !== fingerprint)
    throw new GraphQLError('the cursor belongs to another version of the data set or to another filter', {
      extensions: { code: 'STALE_CURSOR' },
    });
  return parts[2]!;
}

function digest(field: string, args: Arguments): string {
  const filter = Object.entries(args).filter(
    ([name, value]) => !PAGING.has(name) && value !== null && value !== undefined,
  );
  return createHash('sha256')
    .update(JSON.stringify([field, filter]))
    .digest('base64url')
    .slice(0, 8);
}
