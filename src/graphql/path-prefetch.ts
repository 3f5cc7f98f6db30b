import neo4j from 'neo4j-driver';
import type { Args, Arguments } from '../compile/arguments.ts';
import { cypher, lines, list, property, type Cypher, type Expression } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { daysHeld } from './certainty.ts';
import type { Step } from './known-steps.ts';
import { bothEnds, edgeTypes, isInOrderOfTime, walkable, type Ends } from './path-clauses.ts';
import { findPaths } from './path-search.ts';

/** The arguments of a root field that finds paths. */
export type PathArguments = Arguments & { readonly maxLength: number; readonly first: number };

/** Runs a statement for which `more` joins the arguments. */
type Query = (statement: Cypher, more: Arguments) => Promise<Record<string, unknown>[]>;
type StepRow = readonly [to: string, claim: string, from: number | null, until: number | null];

/** Searches from both ends, one statement for each expansion; what it finds is `found`: paths as ids, and whether there are more. */
export function prefetchPaths(ends: Ends, args: Args): (values: PathArguments, query: Query) => Promise<Arguments> {
  const statements = stepStatements(ends, args);
  const readsTruncated = args.selects('truncated');
  return async (values, query) => {
    const [from, to] = [values[ends.from.argument], values[ends.to.argument]] as [string, string];
    if (from === to) return { found: { paths: [], truncated: false } };
    const { maxLength, first } = values;
    let isFirst = true;
    const { paths, isCut } = await findPaths({
      from,
      to,
      maxLength,
      enough: first + (readsTruncated ? 1 : 0),
      async expand(frontier, limit, among) {
        const statement = isFirst ? statements.first : among ? statements.last : statements.next;
        isFirst = false;
        const rows = await query(statement, { frontier, limit: neo4j.int(limit), among, ends: [from, to] });
        return new Map(rows.map((row) => [row['entity'] as string, (row['steps'] as StepRow[]).map(stepOf)]));
      },
    });
    return { found: { paths: paths.slice(0, first), truncated: isCut || paths.length > first } };
  };
}

/** The statements for the first expansion, from both ends, for the next ones, and for the last, to the entities seen from the other end. */
function stepStatements(ends: Ends, args: Args): { readonly [expansion in 'first' | 'next' | 'last']: Cypher } {
  const steps = (reachable: (neighbour: Expression) => Cypher) =>
    fragment('path-steps', {
      args,
      edgeTypes,
      walkable: (edge) => walkable(edge, args),
      reachable: (neighbour) => reachable(neighbour),
      step: (neighbour, edge) => list([property(neighbour, 'id'), property(edge, 'claim'), ...daysOf(edge, args)]),
    });
  const mayTouch = (neighbour: Expression) => cypher`(NOT ${neighbour}:Place OR ${neighbour}.id IN ${args}.ends)`;
  const frontier = cypher`UNWIND ${args}.frontier AS id MATCH (entity:Node {version: $version, id: id})`;
  return {
    first: lines(bothEnds(ends, args), cypher`UNWIND [start, goal] AS entity`, steps(mayTouch)),
    next: lines(frontier, steps(mayTouch)),
    last: lines(
      frontier,
      steps((neighbour) => cypher`${mayTouch(neighbour)} AND ${neighbour}.id IN ${args}.among`),
    ),
  };
}

/** If the order of the days matters, the first and last of those on which an edge may be walked, as numbers that sort as they do. */
function daysOf(edge: Expression, args: Args): Cypher[] {
  if (!isInOrderOfTime(args)) return [];
  const { first, last } = daysHeld(edge, args.is('certainty', 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE');
  return [first, last].map((day) => cypher`${day}.year * 10000 + ${day}.month * 100 + ${day}.day`);
}

function stepOf([to, claim, from, until]: StepRow): Step {
  return { to, claim, from: from ?? -Infinity, until: until ?? Infinity };
}
