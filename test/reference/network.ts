import { formatDay, parseDay, type Day } from '../../src/edtf/day.ts';
import type { Edge, Graph, Thing } from './graph.ts';
import { badInput } from './pages.ts';
import type { Resolvers, Scope } from './resolvers.ts';
import { byId, certaintyIn, isKnown, type Certainty } from './time.ts';

/** The arguments of network and networkChange that say which edges there are. */
interface EdgeArgs {
  readonly knownAt?: string | null;
  readonly attributed?: boolean | null;
  readonly relations: readonly string[];
  readonly around?: readonly string[] | null;
  readonly depth: number;
}

/** An edge as it is shown: in a network on its day, in a change with what became of it. */
interface Shown {
  readonly edge: Edge;
  readonly certainty: Certainty;
  readonly before: Certainty | null;
  readonly after: Certainty | null;
  readonly because: Thing | null;
}

type Pair = readonly [source: string, target: string];

const certaintyOn = ({ claim }: Edge, day: Day) => certaintyIn(claim, day, day);
const pairOf = ({ source, target }: Edge): Pair => [source.id, target.id];
const byClaim = (edges: readonly Shown[]) => edges.toSorted((a, b) => (a.edge.claim.id < b.edge.claim.id ? -1 : 1));

/** Whether an edge counts under the arguments: known by the day, and no one's word unless that is asked for. */
function counts({ claim }: Edge, { knownAt, attributed }: Pick<EdgeArgs, 'knownAt' | 'attributed'>): boolean {
  return isKnown(claim, knownAt) && (attributed === true || claim.get('attributed') !== true);
}

/** The event, its parts and what it led to, at any remove within 3 (docs/model.md, network change). */
export function changedThrough(
  event: Thing,
  { edges }: Graph,
  args: Pick<EdgeArgs, 'knownAt' | 'attributed'>,
): ReadonlySet<Thing> {
  const reached = new Set([event]);
  for (let step = 0; step < 3; step++) {
    const before = [...reached];
    for (const from of before)
      for (const edge of edges.filter((each) => counts(each, args))) {
        if (edge.relation === 'INFLUENCE' && edge.source === from) reached.add(edge.target);
        const isPart = edge.relation === 'TIE' && edge.claim.get('predicate') === 'part of';
        if (isPart && edge.target === from && edge.source.is('Event')) reached.add(edge.source);
      }
  }
  return reached;
}

/** The edges that are asked for, and the entities that they are around: those alone that ways of at most `depth` steps reach. */
function scopeOf(args: EdgeArgs, { edges, byId: things }: Graph, holds: (edge: Edge) => boolean) {
  if (args.depth < 0 || args.depth > 6) throw badInput(`depth is ${args.depth}: expected 0 to 6`);
  const all = edges.filter((edge) => args.relations.includes(edge.relation) && counts(edge, args) && holds(edge));
  if (!args.around) return { edges: all, centres: [] };
  const centres = byId(args.around.map((id) => things.get(id)).filter((thing) => thing?.is('Entity')) as Thing[]);
  const reached = new Set(centres);
  const walked = new Set<Edge>();
  for (let step = 0; step < args.depth; step++) {
    const places = new Set([...reached].filter((thing) => !thing.is('Place') || centres.includes(thing)));
    for (const edge of all) if (places.has(edge.source) || places.has(edge.target)) walked.add(edge);
    for (const { source, target } of walked) reached.add(source).add(target);
  }
  return { edges: [...walked], centres };
}

const nodesOf = (centres: readonly Thing[], edges: readonly Edge[]) =>
  byId([...centres, ...edges.flatMap(({ source, target }) => [source, target])]);

function degreeOf(node: Thing, edges: readonly Edge[]): number {
  const neighbours = edges.flatMap(({ source, target }) =>
    source === node ? [target] : target === node ? [source] : [],
  );
  return new Set(neighbours.filter((other) => other !== node)).size;
}

interface NetworkArgs extends EdgeArgs {
  readonly at?: string | null;
  readonly certainty?: Certainty | null;
  readonly first: number;
}

function network(args: NetworkArgs, { graph, measure }: Scope) {
  const day = args.at ? parseDay(args.at)! : null;
  const holds = (edge: Edge) => {
    const certainty = day === null ? 'CERTAIN' : certaintyOn(edge, day);
    return certainty === 'CERTAIN' || (certainty !== null && args.certainty !== 'CERTAIN');
  };
  const { edges, centres } = scopeOf(args, graph, holds);
  if (args.first < 1 || args.first > 500) throw badInput(`first is ${args.first}: expected 1 to 500`);
  const all = nodesOf(centres, edges);
  const top = all
    .map((node) => ({ node, degree: degreeOf(node, edges) }))
    .toSorted((a, b) => b.degree - a.degree)
    .slice(0, args.first);
  const nodes = byId(top.map(({ node }) => node));
  const between = edges.filter(({ source, target }) => nodes.includes(source) && nodes.includes(target));
  const measures = measure(
    nodes.map(({ id }) => id),
    between.map(pairOf),
  );
  return {
    truncated: all.length > args.first,
    nodes: nodes.map((entity) => ({
      entity,
      degree: measures.degree(entity.id),
      betweenness: measures.betweenness(entity.id),
      pageRank: measures.pageRank(entity.id),
      community: measures.community(entity.id),
    })),
    edges: byClaim(
      between.map((edge) => {
        const certainty = day === null ? 'CERTAIN' : certaintyOn(edge, day)!;
        return { edge, certainty, before: null, after: null, because: null };
      }),
    ),
  };
}

interface ChangeArgs extends EdgeArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly event?: string | null;
}

/** The days that are compared. */
function daysOf({ from, to, event }: ChangeArgs, { byId: things }: Graph): readonly [Day, Day] {
  const both = from && to;
  if (event ? from || to : !both) throw badInput('expected either event, or both from and to');
  if (both && parseDay(from)! > parseDay(to)!)
    throw badInput(`from is ${from} and to is ${to}: expected from to be no later`);
  if (both) return [parseDay(from)!, parseDay(to)!];
  const refuse = (why: string) => badInput(`event ${JSON.stringify(event)}: ${why}`);
  const thing = things.get(event!);
  if (!thing?.is('Event')) throw refuse('there is no event with this id');
  const [begin, end] = [thing.get<Day>('fromMin'), thing.get<Day>('toMax')];
  if (begin === null)
    throw refuse('no day is known to be before it, because the sources do not say when it took place');
  if (begin === -Infinity)
    throw refuse('no day is certainly before it, because the sources do not limit when it began');
  return [begin - 1, (end === Infinity ? thing.get<Day>('asOf')! : end!) + 1];
}

function networkChange(args: ChangeArgs, { graph, measure }: Scope) {
  if (args.depth < 0 || args.depth > 6) throw badInput(`depth is ${args.depth}: expected 0 to 6`);
  const [from, to] = daysOf(args, graph);
  const { edges, centres } = scopeOf(args, graph, (edge) => Boolean(certaintyOn(edge, from) ?? certaintyOn(edge, to)));
  const through = args.event ? changedThrough(graph.byId.get(args.event)!, graph, args) : new Set<Thing>();
  const lost: Shown[] = [];
  const gained: Shown[] = [];
  let keptCount = 0;
  for (const edge of edges) {
    const [endedBy = null, startedBy = null] = [edge.claim.to('endedBy')[0], edge.claim.to('startedBy')[0]];
    const [before, after] = [certaintyOn(edge, from), certaintyOn(edge, to)];
    const hasEnded = ['ENDED', 'IMPLIED'].includes(edge.claim.get('endState')!);
    const lose = (certainty: Certainty) => lost.push({ edge, certainty, before, after, because: endedBy });
    const gain = (certainty: Certainty) => gained.push({ edge, certainty, before, after, because: startedBy });
    if (before && endedBy && through.has(endedBy)) lose(before);
    else if (after && startedBy && through.has(startedBy)) gain(after);
    else if (before && !after) lose(before);
    else if (after && !before) gain(after);
    else if (before === 'CERTAIN' && after === 'POSSIBLE' && hasEnded) lose('POSSIBLE');
    else if (before === 'POSSIBLE' && after === 'CERTAIN' && edge.claim.get<Day>('fromMin') !== -Infinity)
      gain('POSSIBLE');
    else keptCount++;
  }
  const on = (day: Day) =>
    measure(
      centres.map(({ id }) => id),
      edges.filter((edge) => certaintyOn(edge, day)).map(pairOf),
    );
  const [first, second] = [on(from), on(to)];
  return {
    from: formatDay(from),
    to: formatDay(to),
    lost: byClaim(lost),
    gained: byClaim(gained),
    keptCount,
    nodes: nodesOf(centres, edges).map((entity) => ({
      entity,
      degreeBefore: first.degree(entity.id),
      degreeAfter: second.degree(entity.id),
      betweennessBefore: first.betweenness(entity.id),
      betweennessAfter: second.betweenness(entity.id),
    })),
  };
}

export const networkResolvers: Readonly<Record<string, Resolvers>> = {
  NetworkEdge: {
    source: ({ edge }: Shown) => edge.source.id,
    target: ({ edge }: Shown) => edge.target.id,
    relation: ({ edge }: Shown) => edge.relation,
    label: ({ edge }: Shown, { language }: { language: string }) => edge.claim.textOf(edge.label, language),
    attributed: ({ edge }: Shown) => edge.claim.get('attributed'),
    bounds: ({ edge }: Shown) => edge.claim,
    claim: ({ edge }: Shown) => edge.claim,
    certaintyBefore: ({ before }: Shown) => before,
    certaintyAfter: ({ after }: Shown) => after,
  },
  Query: {
    network: (_: unknown, args: NetworkArgs, scope: Scope) => network(args, scope),
    networkChange: (_: unknown, args: ChangeArgs, scope: Scope) => networkChange(args, scope),
  },
};
