import { Extensions } from 'type-graphql';

/** The coerced arguments of a field, defaults filled in. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a value may need that is not in the graph. */
export interface ReadContext {
  /** Code points of the normalised texts of sources by SHA-256, where the server has them. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * The arguments of one field while it is compiled: `${args}` is the Cypher parameter that holds them. The text may depend
 * on which are given, on booleans, enum values, small integers and the tags of the languages that are known, never on any other value.
 */
export interface Args {
  toString(): string;
  /** Whether the argument (or, `filter.from`, the field of an input object) is given. */
  has(path: string): boolean;
  /** Whether an argument of an enum type, a boolean or a small integer has that value. */
  is(path: string, value: string | boolean | number): boolean;
  /** Whether an argument that lists values of an enum, one of at most four values, has that one. */
  includes(path: string, value: string): boolean;
  /** An integer from 0 to 20; 20 where the argument is none of them. */
  small(path: string): number;
  /** An argument that is the tag of a language in which texts are kept by a name of their own; undefined where it is none. */
  language(path: string): string | undefined;
  /** Whether the operation selects that field of what the field gives; of a connection also of its edges or pageInfo. */
  selects(name: string): boolean;
}

/** Reads from the graph while a field is prepared: one statement, for which `more` joins the field's arguments. */
export type Ask = (text: string, more: Arguments) => Promise<Record<string, unknown>[]>;

/** A page in keyset order: a pattern, conditions, and the string property, unique within the version, that orders it. */
export interface Keyset {
  readonly match: string;
  readonly where: readonly string[];
  /** Clauses before the pattern; each gives one row. */
  readonly first?: string;
  /**
   * What is found lies apart in several branches, each in the page's order: a clause that binds one after the other, and the
   * variables, of its own and from before, that a branch needs.
   */
  readonly branches?: { readonly branch: string; readonly clause: string };
  /** Expressions over what is found, `… AS name`, that the page's items read. */
  readonly carry?: readonly string[];
  readonly sort: string;
  /** Expressions equal for all that is found, named first in the order so that an index gives it. */
  readonly lead?: readonly string[];
  readonly descending?: boolean;
  /** The pattern may find a node more than once. */
  readonly distinct?: boolean;
}

/** A page in an order of its own: clauses that bind what is found and `carry`. */
export interface Ranked {
  readonly clauses: string;
  readonly order: string;
  readonly carry: readonly string[];
}

/**
 * How a field is read. A subject is the Cypher text that a GraphQL object is read from: a variable that holds a node or
 * a map, or an expression.
 */
export interface Reading {
  /** An expression over the subject. */
  readonly value?: (subject: string, args: Args) => string;
  /** Arguments as the statement needs them: texts folded, lists bounded; may throw a GraphQLError. */
  readonly prepare?: (args: never) => Arguments;
  /** What takes statements of its own before the field's: what it finds joins the arguments. */
  readonly search?: (args: Args, values: never, ask: Ask) => Promise<Arguments>;
  /** What is left to do in JavaScript with that value. */
  readonly then?: (value: never, args: never, context: ReadContext) => unknown;
  /** Clauses that bind `found` to everything related to the subject, in order. */
  readonly related?: (subject: string, found: string, args: Args) => string;
  /** The same for a Relay connection; `kinds` are the object types of which the subject may be. */
  readonly connected?: (subject: string, found: string, args: Args, kinds: readonly string[]) => Keyset | Ranked;
  /** Another subject in the same row; the field is null where that expression is. */
  readonly within?: (subject: string) => string;
  /** How the rows that `related` finds are taken. */
  readonly taken?: Taken;
  /** What becomes of `value` and of the whole that the list around the object has: a value that needs all its neighbours. */
  readonly derived?: (whole: never, value: never) => unknown;
}

/** How related rows are taken; all of it is optional. */
export interface Taken {
  /** Text expressions over what is found that order a list; sorted in JavaScript, so that what is selected anyway costs nothing. */
  readonly order?: (found: string) => readonly string[];
  /** An expression over the subject: what derived values of a list's items are worked out from, read where one is selected. */
  readonly whole?: (subject: string) => string;
  /** Id and type of what is found, where the subject itself tells: where no more is selected, nothing is looked up. */
  readonly near?: (subject: string) => { readonly id: string; readonly type: string };
  /** The same for the items of a list: an expression over the subject, and over one item of it, id and type. */
  readonly nearEach?: (
    subject: string,
    found: string,
  ) => { readonly list: string; readonly id: string; readonly type: string };
  /** An expression over what is found, null where the arguments make sense for this graph, and else what it says to the client. */
  readonly refusal?: {
    readonly value: (found: string) => string;
    readonly message: (value: never, args: never) => string;
  };
}

const reading = (cypher: Reading) => Extensions({ cypher });

/** Reads the property of the field's own name. */
export const Property = () => reading({ value: (subject) => `${subject}.${OWN_NAME}` });
/** Reads an expression; `then` finishes the value in JavaScript. */
export const Value = <V = unknown, A = Arguments>(
  value: NonNullable<Reading['value']>,
  then?: (value: V, args: A, context: ReadContext) => unknown,
) => reading({ value, ...(then && { then: then }) });
/** Reads what the clauses bind: a list, or the first of it. */
export const Related = <A = Arguments>(
  related: NonNullable<Reading['related']>,
  prepare?: ((args: A) => Arguments) | null,
  taken?: Taken,
) => reading({ related, ...(prepare && { prepare: prepare }), ...(taken && { taken }) });
/** The same, after a search. */
export const Searched = <A = Arguments>(
  related: NonNullable<Reading['related']>,
  prepare: (args: A) => Arguments,
  search: (args: Args, values: A, ask: Ask) => Promise<Arguments>,
) => reading({ related, prepare, search });
/** Works a value out from an expression and from the whole of the list around; see {@link Taken}. */
export const Derived = <W, V>(value: NonNullable<Reading['value']>, derived: (whole: W, value: V) => unknown) =>
  reading({ value, derived: derived });
/** Reads a page of what the pattern finds. */
export const Connected = <A = Arguments>(
  connected: NonNullable<Reading['connected']>,
  prepare?: (args: A) => Arguments,
) => reading({ connected, ...(prepare && { prepare: prepare }) });
/** Reads an object off the same row. */
export const Within = (within: NonNullable<Reading['within']>) => reading({ within });

/** Stands for the field's own name in the text of a {@link Property}. */
export const OWN_NAME = '<name>';
