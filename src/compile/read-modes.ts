import type { GraphQLOutputType } from 'graphql';
import type { Arguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { SchemaMismatch, serializer } from './leaf.ts';
import type { ReadContext } from './projection.ts';
import type { Derive, Finish } from './shape.ts';

/** A row: the values of its columns. */
export type RowValues = readonly unknown[];

/** What is needed beside the row. */
export interface Frame {
  /** The prepared arguments by the numbers of their parameters. */
  readonly arguments: readonly Arguments[];
  readonly context: ReadContext;
  /** What derived values of the list around are computed from. */
  readonly listContext?: unknown;
}

/** Reads a part of the answer from a row. */
export type Read = (row: RowValues, frame: Frame) => unknown;

/** How strictly rows are read. */
export interface ReadMode {
  /** Finishes a leaf's value. */
  leaf(type: GraphQLOutputType): (value: unknown) => unknown;
  finish(then: Finish, value: unknown, args: Arguments | undefined, context: ReadContext): unknown;
  derive(derive: Derive, listContext: unknown, value: unknown): unknown;
  /** The arguments make no sense for the graph. */
  refuse(message: string): unknown;
  /** A non-null object was not found. */
  missing(): null;
  /** Makes objects of a type that will have these keys. */
  object(type: string, keys: readonly string[]): () => Record<string, unknown>;
}

/** Reads the answer's final data; throws {@link SchemaMismatch}, or what a scalar throws, where a row breaks the schema. */
export const STRICT: ReadMode = {
  leaf: serializer,
  finish: (then, value, args, context) => then(value as never, args as never, context),
  derive: (derive, listContext, value) => derive(listContext as never, value as never),
  refuse(message) {
    throw new BadInput(message);
  },
  missing() {
    throw new SchemaMismatch();
  },
  object: (_, keys) => blank(keys),
};

/** The key under which an object read leniently keeps the name of its type. */
export const TYPE = ':type';

/** Reads raw values for graphql-js, which then checks and words every error: objects know their type, errors are values. */
export const LENIENT: ReadMode = {
  leaf: () => (value) => value,
  finish: (then, value, args, context) => orError(() => then(value as never, args as never, context)),
  derive: (derive, listContext, value) => orError(() => derive(listContext as never, value as never)),
  refuse: (message) => new BadInput(message),
  missing: () => null,
  object(type, keys) {
    const make = blank(keys);
    return () => Object.defineProperty(make(), TYPE, { value: type });
  },
};

function orError(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

/** Makes empty objects. An alias may be `__proto__`, which an ordinary object does not accept as a key. */
function blank(keys: readonly string[]): () => Record<string, unknown> {
  return keys.includes('__proto__') ? () => Object.create(null) as Record<string, unknown> : () => ({});
}
