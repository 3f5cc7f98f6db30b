import type { Args } from '../compile/arguments.ts';
import {
  all,
  cypher,
  identifier,
  join,
  property,
  type Cypher,
  type Expression,
  type Variable,
} from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { AT, daysHeld, holdsInWindow } from './certainty.ts';
import { RelationKind } from './enums.ts';
import { knownAt } from './known-at.ts';

/** The arguments of a root field that hold the ends of its paths, and the labels that those must have. */
export interface Ends {
  readonly from: { readonly argument: string; readonly label: string };
  readonly to: { readonly argument: string; readonly label: string };
}

/** The types of the edges that paths lead over, for a pattern. */
export const edgeTypes: Cypher = join(Object.keys(RelationKind).map(identifier), '|');

/** Clauses that bind one of the shortest paths, found by the database's own search. */
export function shortestPath(ends: Ends, result: Variable, args: Args): Cypher {
  return fragment('path-shortest', {
    result,
    ends: bothEnds(ends, args),
    edgeTypes,
    maxLength: cypher`${args.small('maxLength')}`,
    walkable: (edge) => walkable(edge, args),
  });
}

/** Clauses that bind the paths of one step. */
export function directPaths(ends: Ends, result: Variable, args: Args): Cypher {
  return fragment('path-direct', {
    args,
    result,
    ends: bothEnds(ends, args),
    edgeTypes,
    walkable: (edge) => walkable(edge, args),
  });
}

/** Clauses that bind the paths that were found before, by path-prefetch.ts. */
export function prefetchedPaths(result: Variable, args: Args): Cypher {
  return fragment('path-found', { args, result });
}

/** Clauses that bind `start` and `goal`, if they are two entities of the right kinds. */
export function bothEnds({ from, to }: Ends, args: Args): Cypher {
  return fragment('path-ends', {
    startLabel: identifier(from.label),
    startId: property(args, from.argument),
    goalLabel: identifier(to.label),
    goalId: property(args, to.argument),
  });
}

/** The condition on an edge for a path to lead over it. */
export function walkable(edge: Expression, args: Args): Cypher {
  const { first, last } = daysHeld(edge, 'CERTAIN');
  return all([
    ...knownAt(edge, args),
    ...holdsInWindow(edge, args, AT),
    ...(args.is('attributed', false) ? [cypher`NOT ${edge}.attributed`] : []),
    ...(isInOrderOfTime(args) && args.is('certainty', 'CERTAIN') ? [cypher`${first} <= ${last}`] : []),
  ]);
}

/** Whether the days of the steps have to be in order: if all hold on one day, they are. */
export const isInOrderOfTime = (args: Args): boolean => args.is('timeRespecting', true) && !args.has('at');
