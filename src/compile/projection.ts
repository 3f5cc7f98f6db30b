import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Args, Arguments } from './arguments.ts';
import type { Cypher, Expression, Variable } from './cypher.ts';

/** What a value may need that is not in the graph. */
export interface ReadContext {
  /** Code points of the normalised texts of sources by SHA-256, where the server has them. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * How a field is read. Its functions take the subject, the expression that its object is read from (a variable that holds a node, a
 * relationship or a map, as a rule), and give Cypher; they are called once for each plan.
 */
export type Projection = (
  | { readonly kind: 'property' }
  | Value
  | { readonly kind: 'within'; readonly within: (subject: Expression) => Expression }
  | RelationshipOf
  | Related
  | Connected
) & {
  /** Arguments as the statement needs them: texts folded, lists bounded; may throw a GraphQLError. */
  readonly prepare?: (args: never) => Arguments;
};

interface Value {
  readonly kind: 'value';
  readonly value: (subject: Expression, args: Args) => Expression;
  /** Finishes the value in JavaScript. */
  readonly then?: (value: never, args: never, context: ReadContext) => unknown;
  /** Computes the field from the context of the list that the object stands in, see {@link RelatedOptions}, and the value. */
  readonly derive?: (listContext: never, value: never) => unknown;
}

interface RelationshipOf {
  readonly kind: 'relationship';
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

interface Related {
  readonly kind: 'related';
  /** Clauses that bind `found` to everything related to the subject, in order. */
  readonly related: (subject: Expression, found: Variable, args: Args) => Cypher;
  readonly options: RelatedOptions;
  /** Statements that run before the field's own, if it needs any; what they find joins the arguments. Called once for each plan. */
  readonly prefetch?: (args: Args) => Prefetch | null;
}

interface Connected {
  readonly kind: 'connection';
  /** `kinds` are the object types that the subject may be of. */
  readonly page: (subject: Expression, found: Variable, args: Args, kinds: readonly string[]) => Keyset | Ranked;
}

/** Reads what a field's arguments need beforehand: `query` runs one statement, for which `more` joins the arguments. */
export type Prefetch = (
  values: never,
  query: (statement: Cypher, more: Arguments) => Promise<Record<string, unknown>[]>,
) => Promise<Arguments>;

/** How related rows are read. */
export interface RelatedOptions {
  /** Text expressions over what is found that order a list; sorted in JavaScript, so that what is selected anyway costs nothing. */
  readonly order?: (found: Variable) => readonly Expression[];
  /** An expression over the subject from which derived fields of the list's items are computed; read if one is selected. */
  readonly listContext?: (subject: Expression) => Expression;
  /** Id and type of the one thing found, where the subject itself holds them: nothing is looked up if no more is selected. */
  readonly inlineIdentity?: (subject: Expression) => Identity;
  /** The same for a list: an expression over the subject that holds something for each `item`. */
  readonly inlineIdentities?: (subject: Expression, item: Variable) => Identity & { readonly list: Expression };
  /** An expression over what is found: null, or why the arguments make no sense for this graph, and how the client is told. */
  readonly refusal?: {
    readonly value: (found: Variable) => Expression;
    readonly message: (value: never, args: never) => string;
  };
}

/** Expressions for the id of an object and the name of its type. */
export interface Identity {
  readonly id: Expression;
  readonly type: Expression;
}

/** A page in keyset order: a pattern, conditions, and the string property, unique within the version, that orders it. */
export interface Keyset {
  readonly match: Cypher;
  readonly where: readonly Expression[];
  /** Clauses before the pattern; each gives one row. */
  readonly first?: Cypher;
  /**
   * For what is spread over several branches, each in the order of the page: a clause that binds one branch after the other, and the
   * variables, of its own and from before, that a branch needs.
   */
  readonly branches?: { readonly variables: readonly Expression[]; readonly clause: Cypher };
  /** Expressions over what is found, `… AS name`, that the page's items read. */
  readonly carry?: readonly Cypher[];
  readonly sort: Expression;
  /** Expressions equal for all that is found, named first in the order so that an index provides it. */
  readonly lead?: readonly Expression[];
  readonly descending?: boolean;
  /** The pattern may find a node more than once. */
  readonly distinct?: boolean;
}

/** A page in an order of its own: clauses that bind what is found and `carry`. */
export interface Ranked {
  readonly clauses: Cypher;
  readonly order: readonly Expression[];
  readonly carry: readonly Expression[];
}

/** How a field of the schema is read; undefined for the parts of a page and for introspection. */
export function projectionOf(field: GraphQLField<unknown, unknown>): Projection | undefined {
  return field.extensions['cypher'] as Projection | undefined;
}

const projection = (cypher: Projection) => Extensions({ cypher });

/** Reads the property of the field's own name. */
export const Property = () => projection({ kind: 'property' });
/** Reads an expression; `then` finishes the value in JavaScript. */
export const Value = <V = unknown, A = Arguments>(
  value: Value['value'],
  then?: (value: V, args: A, context: ReadContext) => unknown,
  prepare?: (args: A) => Arguments,
) => projection({ kind: 'value', value, ...(then && { then: then }), ...(prepare && { prepare }) });
/** Computes a value from an expression and the context of the list that the object stands in. */
export const Derived = <C, V>(value: Value['value'], derive: (listContext: C, value: V) => unknown) =>
  projection({ kind: 'value', value, derive });
/** Reads an object off the same row; the field is null if the expression is. */
export const Within = (within: (subject: Expression) => Expression) => projection({ kind: 'within', within });
/** Reads what one relationship leads to from the object, or comes from. */
export const Relationship = (type: string, direction: 'OUT' | 'IN' = 'OUT') =>
  projection({ kind: 'relationship', type, direction });
/** Reads what the clauses bind: a list, or the first of it. */
export const Related = <A = Arguments>(
  related: Related['related'],
  { prepare, ...options }: RelatedOptions & { readonly prepare?: (args: A) => Arguments } = {},
) => projection({ kind: 'related', related, options, ...(prepare && { prepare }) });
/** The same after statements of its own. */
export const Prefetched = <A = Arguments>(
  related: Related['related'],
  prepare: (args: A) => Arguments,
  prefetch: (args: Args) => ((values: A, query: Parameters<Prefetch>[1]) => Promise<Arguments>) | null,
) => projection({ kind: 'related', related, options: {}, prepare, prefetch });
/** Reads a page of what the pattern finds. */
export const Connected = <A = Arguments>(page: Connected['page'], prepare?: (args: A) => Arguments) =>
  projection({ kind: 'connection', page, ...(prepare && { prepare }) });
