import type { GraphQLOutputType } from 'graphql';
import type { ReadContext } from './projection.ts';

/** What the answer looks like and which column of which row each part comes from: plain data, made by the compiler. */
export type Shape =
  | { readonly of: 'constant'; readonly value: string }
  | {
      readonly of: 'leaf';
      readonly column: number;
      readonly type: GraphQLOutputType;
      readonly then?: Finish | undefined;
      /** The number of the parameter with the field's arguments. */
      readonly args?: number | undefined;
      readonly derive?: Derive | undefined;
    }
  | {
      readonly of: 'object';
      readonly type: string;
      readonly entries: readonly Entry[];
      /** A column; null there means that the object is null. */
      readonly present?: number | undefined;
    }
  | {
      readonly of: 'kinds';
      /** The column with the name of its type, or with the labels of its node, one of which is that name. */
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
      /** The columns of an item by which the list is sorted. */
      readonly order?: readonly number[] | undefined;
      /** The column of the row around from which derived fields of the items are computed. */
      readonly listContext?: number | undefined;
    }
  | {
      readonly of: 'page';
      readonly type: string;
      readonly column: number;
      readonly args: number;
      /** The column with a row's place in keyset order; -1: the page is ranked, or no cursor is selected. */
      readonly position: number;
      readonly entries: readonly PageEntry[];
    };

/** Finishes a leaf's value in JavaScript. */
export type Finish = (value: never, args: never, context: ReadContext) => unknown;
/** Computes a value from the context of the list around. */
export type Derive = (listContext: never, value: never) => unknown;

/** The column in which a row says why the arguments make no sense for the graph, and the message about it. */
interface Refusal {
  readonly column: number;
  readonly message: (value: never, args: never) => string;
  readonly args: number | undefined;
}

export type Entry = readonly [key: string, shape: Shape];
/** An entry of one kind of an abstract type, read from the row itself or from the row in a column of it that only some kinds have. */
export type KindEntry = readonly [key: string, shape: Shape, column: number];
/** Instead of a column: the row itself. */
export const OWN_ROW = -1;
/** An entry of a connection, read from the row around (`around`), from the page's facts, or from each row of the page. */
export type PageEntry =
  | { readonly key: string; readonly of: 'around'; readonly shape: Shape }
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
