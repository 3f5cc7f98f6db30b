import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createExecutor, type Executor } from '../../src/compile/execute.ts';
import type { Graph as ReadGraph } from '../../src/neo4j/graph.ts';
import { referenceExecutor } from '../reference/executor.ts';
import { readGraph, type Graph } from '../reference/graph.ts';
import type { Ranked } from '../reference/resolvers.ts';
import { comparable, Cursors, difference, type FoundCursor } from './agreement.ts';
import type { Operation } from './operations.ts';

/** What both executors made of an operation. */
export interface Outcome {
  readonly cursors: readonly FoundCursor[];
  readonly result: ExecutionResult;
  /** What is wrong, for people; null where both agree. */
  readonly problem: string | null;
  /** Statements that ran. */
  readonly runs: number;
}

/** The read kernel against the reference over one data set. */
export interface Differential {
  readonly graph: Graph;
  readonly cursors: Cursors;
  readonly executor: Executor;
  /** Runs a valid operation by both and compares the answers as JSON. */
  compare(operation: Operation, operationName?: string): Promise<Outcome>;
  /** The kernel's answer alone. */
  kernel(operation: Operation): Promise<ExecutionResult>;
}

export interface Context {
  readonly schema: GraphQLSchema;
  readonly driver: Driver;
  readonly graph: ReadGraph;
  /** Normalised texts of sources by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Searched {
  readonly query: string;
  readonly types: readonly string[] | null;
}

export async function startDifferential(
  { schema, driver, graph: reader, texts }: Context,
  dataset: string,
): Promise<Differential> {
  const graph = await readGraph(driver, dataset);
  const current = { dataset, version: graph.version };
  const context = {
    texts: new Map([...texts].map(([sha256, text]) => [sha256, Array.from(text)])),
  };
  let runs = 0;
  const executor = createExecutor(schema, (text, parameters) => {
    runs++;
    return reader.read(text, parameters);
  });
  const ask = (document: DocumentNode, variables: Operation['variables'], operationName?: string) =>
    executor({ document, operationName, variables, current, context });
  // As Apollo does: a text is one document, so that its plans are used again.
  const documents = new Map<string, DocumentNode>();
  const documentOf = (text: string) => {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    return document;
  };
  const cursors = new Cursors();
  const rankings = new Map<string, readonly Ranked[]>();
  /** What search was asked that is not ranked yet. */
  const unranked = new Map<string, Searched>();
  const reference = referenceExecutor({
    graph,
    texts: context.texts,
    ranking(query, types) {
      const key = JSON.stringify([query, types]);
      if (!rankings.has(key)) unranked.set(key, { query, types });
      return rankings.get(key) ?? [];
    },
  });

  return {
    graph,
    cursors,
    executor,
    kernel: ({ text, variables }) => ask(parse(text), variables),
    async compare({ text, variables }, operationName) {
      const document = documentOf(text);
      const invalid = validate(schema, document);
      if (invalid.length) throw new Error(`${invalid.map(({ message }) => message).join('\n')}\n${text}`);
      const before = { runs, fallbacks: executor.fallbacks };
      const result = await ask(document, variables, operationName);
      const ran = runs - before.runs;
      const resolve = () => reference(document, variables, cursors.open, operationName);
      let answer = resolve();
      for (const [key, searched] of unranked) rankings.set(key, await rankingOf(searched));
      if (unranked.size) answer = resolve();
      unranked.clear();
      const { expected, actual, found } = comparable(answer.result, result, cursors);
      const problems = [
        expected === actual ? [] : [difference(expected, actual)],
        // What fails is not asked, and stops graphql-js from resolving the others.
        answer.result.errors || ran === answer.roots ? [] : [`${ran} statements for ${answer.roots} root fields`],
        executor.fallbacks === before.fallbacks ? [] : ['graphql-js had to answer: a row breaks the schema'],
      ].flat();
      const asked = `${text}\n${JSON.stringify(variables)}`;
      return {
        cursors: found,
        result,
        runs: ran,
        problem: problems.length ? `${problems.join('\n')}\n${asked}` : null,
      };
    },
  };

  /** The kernel's own flat ranking: what a page of it holds and how it is shaped is compared, not Lucene's scores. */
  async function rankingOf(searched: Searched): Promise<Ranked[]> {
    const text =
      'query ($query: String!, $types: [EntityType!]) { search(query: $query, types: $types, first: 500) { edges { score matched node { id } } } }';
    const { data, errors } = await ask(documentOf(text), { ...searched });
    if (errors) throw errors[0]!;
    const { edges } = (
      data as {
        search: {
          edges: { score: number; matched: string; node: { id: string } }[];
        };
      }
    ).search;
    return edges.map(({ score, matched, node }) => ({
      score,
      matched,
      entity: graph.byId.get(node.id)!,
    }));
  }
}
