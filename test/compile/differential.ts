import { parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';
import { measuresOf } from '../../src/graphql/measures.ts';
import type { Answering } from '../answering.ts';
import { referenceExecutor } from '../reference/executor.ts';
import type { Graph } from '../reference/graph.ts';
import type { Ranked } from '../reference/resolvers.ts';
import { comparable, Cursors, difference, type FoundCursor } from './agreement.ts';
import type { Operation } from './operations.ts';

/** What both executors made of an operation. */
export interface Outcome {
  readonly cursors: readonly FoundCursor[];
  readonly result: ExecutionResult;
  /** What is wrong, for people; null where both agree. */
  readonly problem: string | null;
}

/** The read kernel against the reference over one data set. */
export interface Differential {
  readonly graph: Graph;
  readonly cursors: Cursors;
  /** Answers that graphql-js had to give, because a row broke the schema. */
  readonly fallbacks: number;
  /** Runs a valid operation by both and compares the answers as JSON. */
  compare(operation: Operation, operationName?: string): Promise<Outcome>;
  /** The kernel's answer alone. */
  kernel(operation: Operation): Promise<ExecutionResult>;
}

interface Searched {
  readonly query: string;
  readonly types: readonly string[] | null;
}

const schema = await createSchema();

/** Holds a data set that is loaded against the reference over the same records. */
export function startDifferential(open: Answering, graph: Graph): Differential {
  const { loaded, texts } = open;
  const current = { dataset: loaded.dataset, version: loaded.version };
  const ask = async (document: DocumentNode, variables: Operation['variables'], operationName?: string) =>
    (await open.execute({ document, operationName, variables, current, context: { texts } })).result;
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
    texts,
    measure: measuresOf,
    ranking(query, types) {
      const key = JSON.stringify([query, types]);
      if (!rankings.has(key)) unranked.set(key, { query, types });
      return rankings.get(key) ?? [];
    },
  });

  return {
    graph,
    cursors,
    get fallbacks() {
      return open.execute.fallbacks;
    },
    kernel: ({ text, variables }) => ask(parse(text), variables),
    async compare({ text, variables }, operationName) {
      const document = documentOf(text);
      const invalid = validate(schema, document);
      if (invalid.length) throw new Error(`${invalid.map(({ message }) => message).join('\n')}\n${text}`);
      const before = { runs: open.runs, fallbacks: open.execute.fallbacks };
      const result = await ask(document, variables, operationName);
      const ran = open.runs - before.runs;
      const resolve = () => reference(document, variables, cursors.open, operationName);
      let answer = resolve();
      for (const [key, searched] of unranked) rankings.set(key, await rankingOf(searched));
      if (unranked.size) answer = resolve();
      unranked.clear();
      const { expected, actual, found } = comparable(answer.result, result, cursors);
      const { roots, most } = answer;
      const problems = [
        expected === actual ? [] : [difference(expected, actual)],
        // What fails is not asked, and stops graphql-js from resolving the others.
        answer.result.errors || (ran >= roots && ran <= most) ? [] : [`${ran} statements for ${roots} root fields`],
        open.execute.fallbacks === before.fallbacks ? [] : ['graphql-js had to answer: a row breaks the schema'],
      ].flat();
      const asked = `${text}\n${JSON.stringify(variables)}`;
      return { cursors: found, result, problem: problems.length ? `${problems.join('\n')}\n${asked}` : null };
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
