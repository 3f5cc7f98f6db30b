import type { Measures } from '../../src/graphql/measures.ts';
import type { Graph, Thing } from './graph.ts';
import type { Key, Listed, PageArgs } from './pages.ts';

/** What every resolver may ask: the whole graph, and a page of a list. */
export interface Scope {
  readonly graph: Graph;
  /** Code points of the normalised texts of sources by SHA-256. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Entities by how well they answer a query, best first; the ranking itself is Lucene's and is taken as given. */
  readonly ranking: (query: string, types: readonly string[] | null) => readonly Ranked[];
  /** The measures of a network; they are taken as given too (test/graphql/measures.test.ts). */
  readonly measure: (nodes: readonly string[], edges: readonly (readonly [string, string])[]) => Measures;
}

export interface Ranked {
  readonly entity: Thing;
  readonly score: number;
  readonly matched: string;
}

/** A list whose page is asked for: a resolver of a connection gives it, the executor cuts the page. */
export class Paged {
  constructor(
    readonly args: PageArgs,
    readonly listed: Listed<never>,
  ) {}
}

export function paged<T>(args: PageArgs, listed: Listed<T>): Paged {
  return new Paged(args, listed as Listed<never>);
}

export type Resolver = (source: never, args: never, scope: Scope) => unknown;
/** Resolvers by field of one type; an interface's hold for what implements it. */
export type Resolvers = Readonly<Record<string, Resolver>>;
export type { Key };

/** Resolves a text in the language of the argument. */
export const inLanguage =
  (name: string) =>
  (thing: Thing, { language }: { language?: string }): string | null =>
    thing.text(name, language);
