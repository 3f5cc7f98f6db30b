import { parse, validate, type ExecutionResult } from 'graphql';
import { createExecutor, type Executor } from '../src/compile/execute.ts';
import { readTexts } from '../src/dataset/texts.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { openGraph } from '../src/neo4j/graph.ts';
import { loadDirectory, type Loaded } from '../src/neo4j/load.ts';
import { statement } from '../src/neo4j/statements.ts';
import type { Neo4jServer } from '../src/neo4j/acquire-neo4j.ts';

/** The Neo4j of this worker: one of those that test/run.js names. */
export const testDatabase: Neo4jServer = {
  uri: (process.env['REFORMGRAPH_TEST_URI'] ?? '').split(' ')[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1] ?? '',
  auth: undefined,
  origin: 'uri',
  release: async () => {},
};

/** A data set in the tests' Neo4j, and the read kernel over it. */
export interface Answering extends AsyncDisposable {
  readonly loaded: Loaded;
  readonly execute: Executor;
  /** Code points of the texts of its sources by SHA-256. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Statements that the database was given so far, to be compared before and after. */
  readonly runs: number;
  /**
   * The answer to a document, as data of JSON alone.
   * @throws Error where the document is not valid for the schema.
   */
  ask(document: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

const LANGUAGES = statement('read/dataset');

/** Loads the data set of a directory and opens it; `as` and `texts` as for `load`. */
export async function answering(
  directory: string,
  options: { as?: string; texts?: readonly string[] } = {},
): Promise<Answering> {
  const loaded = await loadDirectory(testDatabase, directory, { ...options, purpose: 'test' });
  const schema = await createSchema();
  // A machine busy with other tests plans a first statement slowly; what takes too long is not what these tests ask.
  const graph = openGraph(testDatabase, { timeout: 60_000 });
  const current = { dataset: loaded.dataset, version: loaded.version };
  const sources = await readTexts(options.texts ?? []);
  const texts = new Map([...sources].map(([sha256, text]) => [sha256, Array.from(text)]));
  let runs = 0;
  const execute = createExecutor(schema, (text, parameters, signal) => {
    // The languages of a version are read once, for whichever operation comes first.
    if (text !== LANGUAGES) runs++;
    return graph.read(text, parameters, signal);
  });
  return {
    loaded,
    execute,
    texts,
    get runs() {
      return runs;
    },
    async ask(source, variables) {
      const document = parse(source);
      const errors = validate(schema, document);
      if (errors.length > 0) throw new Error(errors.join('\n'));
      const { result } = await execute({ document, variables, current, context: { texts } });
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
    [Symbol.asyncDispose]: () => graph.close(),
  };
}
