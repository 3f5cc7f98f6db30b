import type { Args } from '../compile/arguments.ts';
import { all, cypher, lines, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { certaintyOn, dayOf, holdsIn, OPEN } from './certainty.ts';
import { consequencesOfEvent } from './consequences.ts';
import { visibleEdges } from './network-edge.ts';
import { scopeClauses } from './network-scope.ts';

/** What is known of a change before its network is read, as network-change.cypher has it. */
interface Days {
  readonly from: Variable;
  readonly to: Variable;
  readonly consequences: Variable;
  readonly refused: Variable;
}

/** Clauses that bind what network-change.cypher says, between two days or across an event. */
export function changeClauses(change: Variable, args: Args): Cypher {
  const days = {
    from: new Variable('from'),
    to: new Variable('to'),
    consequences: new Variable('consequences'),
    refused: new Variable('refused'),
  };
  const scope = { edges: new Variable('edges'), nodes: new Variable('nodes'), centres: new Variable('centres') };
  const holdsOn = (edge: Expression, day: Expression) => all(holdsIn(edge, 'POSSIBLE', { from: day, to: day }));
  const edges = {
    conditions: (edge: Expression) => [
      cypher`(${holdsOn(edge, days.from)} OR ${holdsOn(edge, days.to)})`,
      ...visibleEdges(edge, args),
    ],
    window: { from: days.from, to: days.to },
  };
  return lines(
    args.has('event') ? daysAroundEvent(days, args) : daysGiven(days, args),
    scopeClauses(scope, args, edges, Object.values(days)),
    fragment('network-change', {
      change,
      ...days,
      edges: scope.edges,
      centres: scope.centres,
      certaintyOn: (edge, day) => certaintyOn(edge, day),
    }),
  );
}

const NULL = cypher`null`;

function daysGiven({ from, to, consequences, refused }: Days, args: Args): Cypher {
  // Arguments without a day are refused only when the operation runs, after it has been compiled.
  const [first, last] = [dayOf(args, 'from') ?? NULL, dayOf(args, 'to') ?? NULL];
  return cypher`WITH ${first} AS ${from}, ${last} AS ${to}, null AS ${consequences}, null AS ${refused}`;
}

function daysAroundEvent(days: Days, args: Args): Cypher {
  return lines(
    consequencesOfEvent(days.consequences, args),
    fragment('days-around-event', { ...days, openMin: OPEN.min, openMax: OPEN.max }),
  );
}
