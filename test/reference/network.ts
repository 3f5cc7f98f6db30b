import { parseDay, type Day } from '../../src/edtf/day.ts';
import { isOfType } from './filters.ts';
import type { Edge, Graph, Thing } from './graph.ts';
import { badInput } from './pages.ts';
import type { Resolvers, Scope } from './resolvers.ts';
import { byId, certaintyIn, isKnown, type Certainty } from './time.ts';

/** The arguments of network and networkChange that say which edges there are. */
export interface EdgeArgs {
  readonly knownAt?: string | null;
  readonly attributed?: boolean | null;
  readonly relations: readonly string[];
  readonly types?: readonly string[] | null;
  readonly around?: readonly string[] | null;
  readonly depth: number;
}

/** An edge as it is shown: in a network on its day, in a change with what became of it. */
export interface Shown {
  readonly edge: Edge;
  readonly certainty: Certainty;
  readonly before: Certainty | null;
  readonly after: Certainty | null;
  readonly because: Thing | null;
}

type Pair = readonly [source: string, target: string];

export const certaintyOn = ({ claim }: Pick<Edge, 'claim'>, day: Day) => certaintyIn(claim, day, day);
export const pairOf = ({ source, target }: Edge): Pair => [source.id, target.id];
export const byClaim = (edges: readonly Shown[]) =>
  edges.toSorted((a, b) => (a.edge.claim.id < b.edge.claim.id ? -1 : 1));

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
export function scopeOf(args: EdgeArgs, { edges, byId: things }: Graph, holds: (edge: Edge) => boolean) {
  if (args.depth < 0 || args.depth > 6) throw badInput(`depth is ${args.depth}: expected 0 to 6`);
  const isShown = ({ source, target }: Edge) => isOfType(source, args.types) && isOfType(target, args.types);
  const all = edges.filter(
    (edge) => args.relations.includes(edge.relation) && isShown(edge) && counts(edge, args) && holds(edge),
  );
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

export const nodesOf = (centres: readonly Thing[], edges: readonly Edge[]) =>
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
  },
};
