import type { GraphQLOutputType } from 'graphql';
import type { ReadContext } from './projection.ts';

/** What the answer looks like and from which column of which row each part comes: plain data, made by the compiler. */
export type Shape =
  | { readonly of: 'constant'; readonly value: string }
  | {
      readonly of: 'leaf';
      readonly column: number;
      readonly type: GraphQLOutputType;
      readonly then?: Finish | undefined;
      readonly args?: string | undefined;
      readonly derived?: Derive | undefined;
    }
  | {
      readonly of: 'object';
      readonly type: string;
      readonly entries: readonly Entry[];
      readonly present?: number | undefined;
    }
  | {
      readonly of: 'kinds';
      readonly tag: number;
      readonly nullable: boolean;
      readonly kinds: ReadonlyMap<string, readonly KindEntry[]>;
    }
  | {
      readonly of: 'one';
      readonly column: number;
      readonly item: Shape;
      readonly nullable: boolean;
      readonly refusal?: Refusal | undefined;
    }
  | {
      readonly of: 'list';
      readonly column: number;
      readonly item: Shape;
      readonly order?: readonly number[] | undefined;
      readonly whole?: number | undefined;
    }
  | {
      readonly of: 'page';
      readonly type: string;
      readonly column: number;
      readonly args: string;
      readonly position: number;
      readonly entries: readonly PageEntry[];
    };

/** What finishes a leaf's value in JavaScript. */
export type Finish = (value: never, args: never, context: ReadContext) => unknown;
/** What works a value out from the whole of the list around. */
export type Derive = (whole: never, value: never) => unknown;

/** Where a found row says that the arguments make no sense for the graph, and how that is worded. */
interface Refusal {
  readonly column: number;
  readonly message: (value: never, args: never) => string;
  readonly args: string | undefined;
}

export type Entry = readonly [key: string, shape: Shape];
/** An entry of one kind of an abstract type, read from the row itself or from the row in a column of it, which only some kinds have. */
export type KindEntry = readonly [key: string, shape: Shape, column: number];
/** In place of a column: the row itself. */
export const OWN_ROW = -1;
/** An entry of a connection, read once (`whole`), from the page's facts, or from each row. */
export type PageEntry =
  | { readonly key: string; readonly of: 'whole'; readonly shape: Shape }
  | {
      readonly key: string;
      readonly of: 'pageInfo';
      readonly type: string;
      readonly fields: readonly (readonly [key: string, fact: keyof PageFacts | '__typename'])[];
    }
  | { readonly key: string; readonly of: 'rows'; readonly item: Shape }
  | {
      readonly key: string;
      readonly of: 'edges';
      readonly type: string;
      readonly entries: readonly (readonly [key: string, shape: Shape | 'cursor'])[];
    };

export interface PageFacts {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
