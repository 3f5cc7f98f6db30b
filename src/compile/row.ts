import {
  collect,
  cypher,
  identifier,
  join,
  lines,
  list,
  Variable,
  type Cypher,
  type Expression,
  type Subquery,
} from './cypher.ts';
import { isSame, propertiesOf, readFrom } from './expressions.ts';

/** Something that each row has exactly one of, read with the row. */
interface Joined {
  readonly clause: Cypher;
  readonly found: Variable;
}

/** The columns of one row: an expression goes in, the column's number comes out; equal columns are read once. */
export class Row {
  readonly columns: Expression[] = [];
  /** Whether a value is derived from the context of the list of these rows. */
  isDerived = false;
  /** What is joined to each row; undefined for a row that no clauses bind. */
  readonly joined: Joined[] | undefined;

  constructor(joined?: Joined[]) {
    this.joined = joined;
  }

  /** The number of the column that has the expression's value. */
  read(expression: Expression): number {
    const at = this.columns.findIndex((column) => isSame(column, expression));
    return at < 0 ? this.columns.push(expression) - 1 : at;
  }
}

/** A subquery that collects a row for each `found` that the clauses bind. Call it once the row has all its columns. */
export function rowsOf(clauses: Cypher, row: Row, found: Variable): Subquery {
  const joined = row.joined ?? [];
  const bound = [found, ...joined.map((each) => each.found)].flatMap((each) => [each, ...each.companions.values()]);
  const maps = mapsOf(row.columns, bound);
  const together = [...maps].map(([variable, { map, names }]) => {
    const properties = [...names].map((name) => cypher`.${identifier(name)}`);
    return cypher`${variable} {${join(properties, ', ')}} AS ${map}`;
  });
  const sources = new Map<Expression, Variable>([...maps].map(([variable, { map }]) => [variable, map]));
  return collect(
    lines(
      clauses,
      ...joined.map(({ clause }) => clause),
      ...(together.length ? [cypher`WITH *, ${join(together, ', ')}`] : []),
      cypher`RETURN ${list(row.columns.map((column) => readFrom(column, sources)))}`,
    ),
  );
}

/**
 * A map for each variable of which the columns read several properties, so that all are read at once: read one by one, each property
 * costs another access to its node.
 */
function mapsOf(columns: readonly Expression[], bound: readonly Variable[]) {
  const read = new Map<Variable, Set<string>>();
  for (const { of, name } of columns.flatMap((column) => [...propertiesOf(column)]))
    if (bound.includes(of)) read.set(of, (read.get(of) ?? new Set()).add(name));
  return new Map(
    [...read]
      .filter(([, names]) => names.size > 1)
      .map(([variable, names]) => [variable, { map: new Variable('p'), names }] as const),
  );
}
