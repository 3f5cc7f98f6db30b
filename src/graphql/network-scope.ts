import type { Args, Arguments } from '../compile/arguments.ts';
import { BadInput } from '../compile/bad-input.ts';
import {
  all,
  cypher,
  identifier,
  join,
  lines,
  Variable,
  where,
  type Cypher,
  type Expression,
} from '../compile/cypher.ts';
import { holdsIn, OPEN, type Window } from './certainty.ts';
import { relationsOf } from './network-edge.ts';

/** Maximum number of steps from the centres of a network. */
const DEPTH_MAX = 6;

/** Which edges make a network, not considering `around`. */
export interface Edges {
  /** Conditions on an edge. */
  readonly conditions: (edge: Expression) => readonly Expression[];
  /** A window; edges that never hold in it are not needed. */
  readonly window: Window;
}

/** The variables that the clauses of a scope bind. */
export interface Scope {
  /** The edges, each once. */
  readonly edges: Variable;
  /** The entities of the argument `around`; none without it. */
  readonly centres: Variable;
  /** Only with `around`: all entities on the paths from there, each once. */
  readonly nodes: Variable;
}

/**
 * Clauses that bind a {@link Scope}: all edges, or those on paths of at most `depth` steps from the entities that the network is
 * around. A path ends at a place, unless it starts there. `keep`: variables bound before that must stay in scope.
 */
export function scopeClauses(scope: Scope, args: Args, edges: Edges, keep: readonly Variable[] = []): Cypher {
  const { conditions } = edges;
  const typed = { ...edges, conditions: (edge: Expression) => [...conditions(edge), ...betweenTypes(edge, args)] };
  return args.has('around') ? around(scope, args, typed, keep) : everywhere(scope, args, typed, keep);
}

/** Conditions for both ends of an edge to be of the argument `types`. */
function betweenTypes(edge: Expression, args: Args): readonly Expression[] {
  if (!args.has('types')) return [];
  const type = new Variable('type');
  return ['startNode', 'endNode'].map(
    (end) => cypher`any(${type} IN ${args}.types WHERE ${type} IN labels(${identifier(end)}(${edge})))`,
  );
}

function everywhere(scope: Scope, args: Args, { conditions, window }: Edges, keep: readonly Variable[]): Cypher {
  const edge = new Variable('edge');
  const kept = join(keep, ', ');
  const holds = holdsIn(edge, 'POSSIBLE', { from: window.from ?? OPEN.min, to: window.to ?? OPEN.max });
  const each = relationsOf(args).map((relation) =>
    lines(
      cypher`MATCH ()-[${edge}:${identifier(relation)}]->()${where([cypher`${edge}.version = $version`, ...holds, ...conditions(edge)])}`,
      cypher`RETURN ${edge}`,
    ),
  );
  return lines(
    each.length
      ? cypher`CALL (${kept}) {\nCALL (${kept}) {\n${join(each, '\nUNION ALL\n')}\n}\nRETURN collect(${edge}) AS ${scope.edges}\n}`
      : cypher`WITH *, [] AS ${scope.edges}`,
    cypher`WITH *, [] AS ${scope.centres}`,
  );
}

/** A step away from the centres: the edges that it follows, their far ends, and those of them that are new. */
interface Step {
  readonly edges: Variable;
  readonly frontier: Variable;
}

function around(scope: Scope, args: Args, { conditions }: Edges, keep: readonly Variable[]): Cypher {
  const relations = relationsOf(args);
  const depth = relations.length ? Math.min(args.small('depth'), DEPTH_MAX) : 0;
  const [id, centre] = [new Variable('id'), new Variable('centre')];
  const { centres } = scope;
  const found = cypher`CALL () {\nUNWIND ${args}.around AS ${id}\nMATCH (${centre}:Node:Entity {version: $version, id: ${id}})\nRETURN collect(DISTINCT ${centre}) AS ${centres}\n}`;
  const steps: Step[] = [];
  const clauses: Cypher[] = [];
  for (let step = 1; step <= depth; step++) {
    const frontiers = [centres, ...steps.map(({ frontier }) => frontier)];
    const made = { edges: new Variable('stepEdges'), frontier: new Variable('frontier') };
    clauses.push(stepClauses(made, frontiers, relations, conditions, keep));
    steps.push(made);
  }
  const edges = steps.length
    ? join(
        steps.map((step) => step.edges),
        ' + ',
      )
    : cypher`[]`;
  const nodes = join([centres, ...steps.map(({ frontier }) => frontier)], ' + ');
  return lines(
    found,
    ...clauses,
    cypher`WITH ${join([...keep, cypher`${edges} AS ${scope.edges}`, centres, cypher`${nodes} AS ${scope.nodes}`], ', ')}`,
  );
}

/** One step from the last of the frontiers, which are disjoint. */
function stepClauses(
  { edges, frontier }: Step,
  frontiers: readonly Variable[],
  relations: readonly string[],
  conditions: Edges['conditions'],
  keep: readonly Variable[],
): Cypher {
  const [node, edge, other, ends] = ['node', 'edge', 'other', 'ends'].map((hint) => new Variable(hint)) as [
    Variable,
    Variable,
    Variable,
    Variable,
  ];
  // Only ties lead to places.
  const hasPlaces = relations.includes('TIE');
  const walkable = (at: number) =>
    at > 0 && hasPlaces ? cypher`[${node} IN ${frontiers[at]!} WHERE NOT ${node}:Place]` : cypher`${frontiers[at]!}`;
  const last = frontiers.length - 1;
  // Nodes of the frontier have not been expanded before; of those that have, only the frontier before can be met again.
  const isNew = last > 0 ? [cypher`NOT ${other} IN ${walkable(last - 1)}`] : [];
  const seen = hasPlaces ? join(frontiers, ' + ') : frontiers[last]!;
  const types = join(relations.map(identifier), '|');
  return lines(
    cypher`CALL (${join([...keep, ...frontiers.slice(-2).toReversed()], ', ')}) {`,
    cypher`UNWIND ${walkable(last)} AS ${node}`,
    cypher`MATCH (${node})-[${edge}:${types}]-(${other}) WHERE ${all([...conditions(edge), ...isNew])}`,
    cypher`RETURN collect(DISTINCT ${edge}) AS ${edges}, collect(DISTINCT ${other}) AS ${ends}\n}`,
    cypher`WITH *, [${other} IN ${ends} WHERE NOT ${other} IN ${seen}] AS ${frontier}`,
  );
}

/**
 * Checks `depth`.
 * @throws BadInput if it is not 0 to 6.
 */
export function checkDepth({ depth }: Arguments): void {
  if ((depth as number) < 0 || (depth as number) > DEPTH_MAX)
    throw new BadInput(`depth is ${depth}: expected 0 to ${DEPTH_MAX}`);
}
