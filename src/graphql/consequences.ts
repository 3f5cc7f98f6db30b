import type { Args } from '../compile/arguments.ts';
import { all, type Cypher, type Variable } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { visibleEdges } from './network-edge.ts';

/**
 * Clauses that find the event of the argument `event` and bind the ids of the events through which it changed things. Edges that
 * `knownAt` and `attributed` exclude are not followed.
 */
export function consequencesOfEvent(consequences: Variable, args: Args): Cypher {
  return fragment('consequences', { args, consequences, visible: (edge) => all(visibleEdges(edge, args)) });
}
