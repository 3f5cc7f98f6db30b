import { statement } from '../neo4j/statements.ts';
import { cypher, identifier, type Cypher, type Expression } from './cypher.ts';

/** What stands in the holes of a fragment: an expression, or one made for the variables that the hole names. */
export type Holes = Readonly<Record<string, Expression | ((...variables: Cypher[]) => Expression)>>;

const HOLE = /(<\w+(?:\(\w+(?:, \w+)*\))?>)/;
const PARTS = /^<(\w+)(?:\(([\w, ]+)\))?>$/;

/**
 * The clauses of `cypher/read/<name>.cypher` with its holes filled: `<args>` stands for `holes.args`, `<certainty(edge, day)>` for
 * what `holes.certainty` makes for these two variables of the file.
 * @throws Error for a hole that is not filled.
 */
export function fragment(name: string, holes: Holes): Cypher {
  const parts = statement(`read/${name}`).split(HOLE);
  const texts = parts.filter((_, at) => at % 2 === 0);
  const values = parts.filter((_, at) => at % 2 === 1).map((hole) => fill(name, hole, holes));
  return cypher(Object.assign(texts, { raw: texts }), ...values);
}

function fill(file: string, hole: string, holes: Holes): Expression {
  const [, name, variables] = PARTS.exec(hole)!;
  const value = holes[name!];
  if (value === undefined) throw new Error(`cypher/read/${file}.cypher: nothing is given for ${hole}`);
  if (typeof value !== 'function') return value;
  return value(...(variables?.split(', ') ?? []).map(identifier));
}
