import type { Arguments, Args } from '../compile/projection.ts';
import { BadInput } from '../compile/bad-input.ts';
import { SENTINEL } from '../neo4j/days.ts';
import { relationsOf } from './network-edge.ts';

/** How many steps from where it begins a network may reach. */
const DEEPEST = 6;

/** Which edges make a network, before `around` is looked at. */
export interface Edges {
  /** Conditions on an edge. */
  readonly where: (edge: string) => readonly string[];
  /** Day expressions: no edge that holds on no day between them is asked for; null: open. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Clauses that bind `<name>_edges`, each once, and `<name>_centres`. Around some entities these are the centres, the edges
 * are on ways of at most `depth` steps from them, and `<name>_nodes` is bound too: all entities on those ways, each once.
 * A place ends a way, unless it begins there. Else there are no centres, and all edges.
 * `keep`: variables bound before that are to stay.
 */
export function scope(name: string, args: Args, edges: Edges, keep: readonly string[] = []): string {
  return args.has('around') ? around(name, args, edges, keep) : everywhere(name, args, edges, keep);
}

function everywhere(name: string, args: Args, { where, from, to }: Edges, keep: readonly string[]): string {
  const edge = `${name}_e`;
  const days = [
    `${edge}.version = $version`,
    `${edge}.toMax >= ${from ?? `date('${SENTINEL.min}')`}`,
    `${edge}.fromMin <= ${to ?? `date('${SENTINEL.max}')`}`,
  ];
  const each = relationsOf(args).map(
    (relation) => `MATCH ()-[${edge}:${relation}]->() WHERE ${[...days, ...where(edge)].join(' AND ')} RETURN ${edge}`,
  );
  const scoped = `(${keep.join(', ')})`;
  const found = each.length
    ? `CALL ${scoped} { CALL ${scoped} {\n${each.join('\nUNION ALL\n')}\n} RETURN collect(${edge}) AS ${name}_edges }`
    : `WITH *, [] AS ${name}_edges`;
  return `${found}\nWITH *, [] AS ${name}_centres`;
}

function around(name: string, args: Args, { where }: Edges, keep: readonly string[]): string {
  const relations = relationsOf(args);
  const depth = Math.min(args.small('depth'), DEEPEST);
  const [edge, node, other] = [`${name}_e`, `${name}_n`, `${name}_m`];
  const frontier = (step: number) => `${name}_f${step}`;
  const kept = keep.map((each) => `${each}, `).join('');
  const begin = [
    `CALL () { UNWIND ${args}.around AS ${name}_id MATCH (${node}:Node:Entity {version: $version, id: ${name}_id}) RETURN collect(DISTINCT ${node}) AS ${frontier(0)} }`,
  ];
  if (relations.length === 0 || depth === 0)
    return [
      ...begin,
      `WITH *, [] AS ${name}_edges, ${frontier(0)} AS ${name}_centres, ${frontier(0)} AS ${name}_nodes`,
    ].join('\n');
  // Only ties lead to places.
  const hasPlaces = relations.includes('TIE');
  const walkable = (step: number) =>
    step > 0 && hasPlaces ? `[${node} IN ${frontier(step)} WHERE NOT ${node}:Place]` : frontier(step);
  const steps = Array.from({ length: depth }, (_, at) => at + 1).flatMap((step) => {
    // What is walked from now was walked from in neither of the steps before; of those only the last two can be met again.
    const walked = step > 1 ? [`NOT ${other} IN ${walkable(step - 2)}`] : [];
    const seen = hasPlaces ? Array.from({ length: step }, (_, at) => frontier(at)).join(' + ') : frontier(step - 1);
    return [
      `CALL (${[...keep, frontier(step - 1), ...(step > 1 ? [frontier(step - 2)] : [])].join(', ')}) {`,
      `  UNWIND ${walkable(step - 1)} AS ${node}`,
      `  MATCH (${node})-[${edge}:${relations.join('|')}]-(${other}) WHERE ${[...where(edge), ...walked].join(' AND ') || 'true'}`,
      `  RETURN collect(DISTINCT ${edge}) AS ${name}_e${step}, collect(DISTINCT ${other}) AS ${name}_m${step}`,
      '}',
      `WITH *, [${other} IN ${name}_m${step} WHERE NOT ${other} IN ${seen}] AS ${frontier(step)}`,
    ];
  });
  const all = (prefix: string, from: number) =>
    Array.from({ length: depth + 1 - from }, (_, at) => `${name}_${prefix}${at + from}`).join(' + ');
  return [
    ...begin,
    ...steps,
    `WITH ${kept}${all('e', 1)} AS ${name}_edges, ${frontier(0)} AS ${name}_centres, ${all('f', 0)} AS ${name}_nodes`,
  ].join('\n');
}

/**
 * Checks `depth`.
 * @throws BadInput where it is not 0 to 6.
 */
export function checkDepth({ depth }: Arguments): void {
  if ((depth as number) < 0 || (depth as number) > DEEPEST)
    throw new BadInput(`depth is ${depth}: expected 0 to ${DEEPEST}`);
}
