import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Arguments } from './arguments.ts';
import type { Operation } from './collect-fields.ts';
import { Compilation } from './compilation.ts';
import { compileField } from './compile-field.ts';
import { compileSelection } from './compile-selection.ts';
import { collect, cypher, list, type Cypher, type Expression } from './cypher.ts';
import type { Read } from './read-modes.ts';
import { lenient, strict } from './reader.ts';
import { render, type Statement } from './render.ts';
import { Row } from './row.ts';
import type { Composite, Nodes } from './schema-types.ts';
import type { Shape } from './shape.ts';

/** Runs one statement; `version` and `dataset` join the parameters. */
type Run = (text: string, parameters: Record<string, Arguments>) => Promise<Record<string, unknown>[]>;

/** One root field as one Cypher statement and the way back from its row to the answer. */
export interface Plan {
  /** Returns one row: `row`, a list, and `current`, the version that the data set points to. */
  readonly statement: Pick<Statement, 'text' | 'minified'>;
  /**
   * The prepared arguments of each field that has some, in the order of their parameters.
   * @throws GraphQLError for arguments that no page can have.
   */
  prepare(variables: Arguments, version: string): readonly Arguments[];
  /** The statement's parameters but `version` and `dataset`. */
  parameters(prepared: readonly Arguments[]): Record<string, Arguments>;
  /** Runs the statements that have to run before, if there are any, and adds what they find to the arguments. */
  readonly prefetch: ((prepared: readonly Arguments[], run: Run) => Promise<readonly Arguments[]>) | null;
  /** Reads the row into the final data of the field. */
  readonly strict: Read;
  /** Reads it into the same tree as graphql-js wants it, nothing checked. */
  readonly lenient: Read;
}

/** The parts of the compiler, put together. */
class RootField extends Compilation {
  override field(type: Composite, nodes: Nodes, subject: Expression, row: Row, kinds?: readonly string[]): Shape {
    return compileField(this, type, nodes, subject, row, kinds);
  }

  override select(type: GraphQLOutputType, nodes: Nodes, subject: Expression, row: Row, present?: Expression): Shape {
    return compileSelection(this, type, nodes, subject, row, present);
  }
}

const CURRENT = collect(
  cypher`MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version`,
);
/** Root fields are read from nothing. */
const NOTHING = cypher``;

/**
 * Compiles one root field with its selection; see docs/read-kernel.md.
 * @throws BadInput if it would have more fields than a statement may have.
 */
export function compile(query: GraphQLObjectType, nodes: Nodes, operation: Operation): Plan {
  const compilation = new RootField(operation);
  const row = new Row();
  const shape = compilation.field(query, nodes, NOTHING, row);
  const statement = render(cypher`RETURN ${list(row.columns)} AS row,\n${CURRENT} AS current`);
  let readLeniently: Read | undefined;
  return {
    statement,
    prepare: (variables, version) => compilation.prepared.map((each) => each(variables, version)),
    parameters: (prepared) => statement.parameters(prepared),
    prefetch: compilation.prefetches.length > 0 ? prefetching(compilation.prefetches) : null,
    strict: strict(shape),
    lenient: (from, frame) => (readLeniently ??= lenient(shape))(from, frame),
  };
}

function prefetching(prefetches: Compilation['prefetches']): NonNullable<Plan['prefetch']> {
  const statements = new WeakMap<Cypher, Statement>();
  const rendered = (query: Cypher) => {
    const statement = statements.get(query) ?? render(query);
    statements.set(query, statement);
    return statement;
  };
  return async (prepared, run) => {
    let all = prepared;
    for (const { index, prefetch } of prefetches) {
      const values = all[index]!;
      const found = await prefetch(values as never, (query, more) => {
        const { minified, parameters } = rendered(query);
        return run(minified, parameters(all.with(index, { ...values, ...more })));
      });
      all = all.with(index, { ...values, ...found });
    }
    return all;
  };
}
