import { cypher, identifier, literal, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import type { ReservedPredicateName } from '../kinds/reserved-predicates.ts';
import { byRank } from './rank-order.ts';

/** Clauses that bind all that the network's ties of one predicate lead to (or, reversed, come from), by id. */
export function relatedByTie(predicate: ReservedPredicateName, label: string, reversed = false) {
  return (subject: Expression, found: Variable): Cypher => {
    const tie = new Variable('tie');
    const related = cypher`[${tie}:TIE {predicate: ${literal(predicate)}}]`;
    const to = cypher`(${found}:${identifier(label)})`;
    const pattern = reversed ? cypher`(${subject})<-${related}-${to}` : cypher`(${subject})-${related}->${to}`;
    return cypher`MATCH ${pattern} WHERE ${tie}.knownUntil IS NULL WITH DISTINCT ${found} ORDER BY ${found}.id`;
  };
}

/** Clauses that bind the one thing that ties of one predicate lead to: of several the one of the highest rank, then the first in time. */
export function oneRelatedByTie(predicate: ReservedPredicateName, label: string) {
  return (subject: Expression, found: Variable): Cypher => {
    const tie = new Variable('tie');
    const claim = cypher`(${tie}:Tie {predicate: ${literal(predicate)}})`;
    return cypher`MATCH (${subject})<-[:FROM]-${claim}-[:TO]->(${found}:${identifier(label)}) WHERE ${tie}.knownUntil IS NULL AND ${tie}.rank <> 'DEPRECATED' WITH ${found}, ${tie} ORDER BY ${byRank(tie)}, ${tie}.sort LIMIT 1`;
  };
}
