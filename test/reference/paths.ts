import type { Day } from '../../src/edtf/day.ts';
import type { Edge, Graph, Thing } from './graph.ts';
import { badInput } from './pages.ts';
import type { Resolvers, Scope } from './resolvers.ts';
import { isKnown, isWithin, type Certainty } from './time.ts';

/** The arguments of paths and links, their ends apart. */
export interface PathArgs {
  readonly maxLength: number;
  readonly first: number;
  readonly at?: string | null;
  readonly knownAt?: string | null;
  readonly certainty?: Certainty | null;
  readonly attributed?: boolean | null;
  readonly timeRespecting?: boolean | null;
}

export interface Path {
  readonly length: number;
  readonly entities: readonly Thing[];
  readonly claims: readonly Thing[];
}

/** The edges that a path may lead over. */
export const walkable = ({ edges }: Pick<Graph, 'edges'>, args: Omit<PathArgs, 'first' | 'maxLength'>): Edge[] =>
  edges.filter(
    ({ claim }) =>
      isKnown(claim, args.knownAt) &&
      isWithin(claim, { at: args.at ?? null, certainty: args.certainty ?? null }) &&
      (args.attributed !== false || claim.get('attributed') !== true),
  );

const otherEnd = ({ source, target }: Edge, end: Thing) => (source === end ? target : target === end ? source : null);

/** How many steps each entity is from the goal at least, within some steps. */
function stepsTo(goal: Thing, edges: readonly Edge[], most: number): ReadonlyMap<Thing, number> {
  const steps = new Map([[goal, 0]]);
  for (let step = 1; step <= most; step++)
    for (const { source, target } of edges)
      for (const [one, other] of [[source, target] as const, [target, source] as const])
        if (steps.get(one) === step - 1 && !steps.has(other)) steps.set(other, step);
  return steps;
}

/**
 * All simple paths between two entities by trying every way, shortest first, then by the first entity, then claim, that differs;
 * of longer ones none is looked for where there are more than `enough`. A place ends a path.
 */
export function allPaths(
  from: Thing,
  to: Thing,
  graph: Pick<Graph, 'edges'>,
  args: Omit<PathArgs, 'first'>,
  enough = Infinity,
): Path[] {
  const edges = walkable(graph, args);
  const left = stepsTo(to, edges, args.maxLength);
  const isTimed = args.timeRespecting === true && !args.at;
  const found: Path[] = [];
  let open: Path[] = from === to ? [] : [{ length: 0, entities: [from], claims: [] }];
  for (let length = 1; length <= args.maxLength && found.length <= enough; length++) {
    const longer = open.flatMap(({ entities, claims }) =>
      edges.flatMap((edge): Path[] => {
        const next = otherEnd(edge, entities.at(-1)!);
        if (!next || entities.includes(next) || (left.get(next) ?? Infinity) > args.maxLength - length) return [];
        return [{ length, entities: [...entities, next], claims: [...claims, edge.claim] }];
      }),
    );
    const ended = longer.filter(({ entities }) => entities.at(-1) === to);
    found.push(...ended.filter(({ claims }) => !isTimed || areInOrder(claims, args.certainty)).toSorted(compare));
    open = longer.filter(({ entities }) => entities.at(-1) !== to && !entities.at(-1)!.is('Place'));
  }
  return found;
}

/** Whether a day can be chosen for each claim so that none comes before the one before: every choice of first days is tried. */
function areInOrder(claims: readonly Thing[], certainty?: Certainty | null): boolean {
  const [first, last] = certainty === 'CERTAIN' ? (['fromMax', 'toMin'] as const) : (['fromMin', 'toMax'] as const);
  const days = claims.map((claim) => claim.get<Day>(first)!);
  const choose = (at: number, since: Day): boolean =>
    at === claims.length ||
    days.some((day) => day >= since && day >= days[at]! && day <= claims[at]!.get<Day>(last)! && choose(at + 1, day));
  return choose(0, -Infinity);
}

function compare(a: Path, b: Path): number {
  for (const [at, claim] of a.claims.entries()) {
    const [mine, theirs] = [`${a.entities[at + 1]!.id} ${claim.id}`, `${b.entities[at + 1]!.id} ${b.claims[at]!.id}`];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}

function between(args: PathArgs, from: Thing | undefined, to: Thing | undefined, graph: Graph) {
  const check = (name: 'maxLength' | 'first', most: number) => {
    if (args[name] < 1 || args[name] > most) throw badInput(`${name} is ${args[name]}: expected 1 to ${most}`);
  };
  check('maxLength', 20);
  check('first', 500);
  const found = from && to ? allPaths(from, to, graph, args, args.first) : [];
  return { paths: found.slice(0, args.first), truncated: found.length > args.first };
}

export const pathResolvers: Readonly<Record<string, Resolvers>> = {
  Query: {
    links: (_: unknown, args: PathArgs & { actor: string; event: string }, { graph }: Scope) =>
      between(args, ofKind(graph, args.actor, 'Actor'), ofKind(graph, args.event, 'Event'), graph),
    paths: (_: unknown, args: PathArgs & { from: string; to: string }, { graph }: Scope) =>
      between(args, ofKind(graph, args.from, 'Entity'), ofKind(graph, args.to, 'Entity'), graph),
  },
};

function ofKind({ byId }: Graph, id: string, label: string): Thing | undefined {
  const thing = byId.get(id);
  return thing?.is(label) ? thing : undefined;
}
