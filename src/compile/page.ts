import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import { BadInput } from './bad-input.ts';
import type { Arguments } from './projection.ts';

/** Rows of a page: 1 to 500, 50 where nothing is said. */
export const PAGE = { default: 50, max: 500 } as const;
/** How far a ranked list can be walked. */
const OFFSET_MAX = 1_000;

/** Arguments of a connection as Cypher needs them: cursors opened, one row more than asked for where it is to be told whether there are more. */
export interface PageArguments extends Arguments {
  readonly size: number;
  readonly limit: unknown;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
  readonly offset: unknown;
  /** What its cursors are bound to: the version and the field with its filter. */
  readonly bond: () => string;
}

/** The rows of a page that were asked for, in order, and whether there are more on either side. */
export interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const PAGING = new Set(['first', 'last', 'after', 'before']);

/**
 * Prepares the arguments of a connection.
 * @throws GraphQLError BAD_USER_INPUT for a size that is not 1 to 500, for both of first and last, after and before, and
 * for what is no cursor; STALE_CURSOR for a cursor of another version, field or filter.
 */
export function preparePage(field: string, args: Arguments, version: string, tellsOfMore: boolean): PageArguments {
  const { first, last, after, before } = args as Record<string, number | null | undefined>;
  const given = (value: unknown) => value !== null && value !== undefined;
  if (given(last) && given(first)) throw new BadInput('expected one of first and last, got both');
  if (given(after) && given(before)) throw new BadInput('expected one of after and before, got both');
  const name = given(last) ? 'last' : 'first';
  const size = last ?? first ?? PAGE.default;
  if (size < 1 || size > PAGE.max) throw new BadInput(`${name} is ${size}: expected 1 to ${PAGE.max}`);
  let known: string | undefined;
  const bond = () => (known ??= `${version} ${digest(field, args)}`);
  const position = (cursor: unknown) => (given(cursor) ? opened(String(cursor), bond()) : null);
  const [from, to] = [position(after), position(before)];
  const offset = from !== null && /^\d{1,4}$/.test(from) ? Number(from) : 0;
  if (offset > OFFSET_MAX) throw new BadInput(`a ranked list is walked to its ${OFFSET_MAX}th entry and no further`);
  return {
    ...args,
    size,
    limit: neo4j.int(tellsOfMore ? size + 1 : size),
    backward: given(last),
    after: from,
    before: to,
    offset: neo4j.int(offset),
    bond,
  };
}

/** The page within the rows read, which are one more than asked for where there are more. */
export function pageOf(rows: readonly (readonly unknown[])[], { size, backward, after, before }: PageArguments): Page {
  const more = rows.length > size;
  const kept = more ? rows.slice(0, size) : rows;
  return backward
    ? { rows: kept.toReversed(), hasNextPage: before !== null, hasPreviousPage: more || after !== null }
    : { rows: kept, hasNextPage: more || before !== null, hasPreviousPage: after !== null };
}

/** An opaque cursor: what it is bound to and the position of its row. */
export function cursorOf(bond: string, position: string): string {
  return Buffer.from(`${bond} ${position}`).toString('base64url');
}

function opened(cursor: string, bond: string): string {
  const text = /^[\w-]+$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString() : '';
  const parts = /^([0-9a-f]+ [\w-]+) (.+)$/.exec(text);
  if (!parts) throw new BadInput('a cursor is not one of this API');
  if (parts[1] !== bond)
    throw new GraphQLError('a cursor of another version of the data set, or of another filter', {
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
