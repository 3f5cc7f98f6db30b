import { Arg, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BadInput } from '../compile/bad-input.ts';
import { PAGE } from '../compile/page.ts';
import { Derived, Related, Value, Within, type Args, type Arguments } from '../compile/projection.ts';
import { HowCertain, KnownAt } from './arguments.ts';
import { inWindow } from './conditions.ts';
import { measuresOf, type Measures } from './measures.ts';
import { Around, Attributed, Depth, Relations } from './network-arguments.ts';
import { believed, boundBeside, byClaim, NetworkEdge } from './network-edge.ts';
import { checkDepth, scope } from './network-scope.ts';
import { DateScalar } from './scalars.ts';
import { Entity } from './types.ts';

/** Ids of all nodes, and of the two ends of every edge. */
type Whole = readonly [nodes: readonly string[], edges: readonly (readonly [string, string])[]];

const measures = new WeakMap<Whole, Measures>();

const Measured = (measure: Exclude<keyof Measures, 'order'>) =>
  Derived<Whole, string>(
    (node) => `${node}.id`,
    (whole, node) => {
      let all = measures.get(whole);
      if (!all) measures.set(whole, (all = measuresOf(...whole)));
      return all[measure](node);
    },
  );

@ObjectType({ description: 'An entity in a network, with its place in it.' })
export class NetworkNode {
  @Within((node) => node)
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Measured('degree')
  @Field(() => Int, { description: 'How many others it has an edge with.' })
  degree!: number;

  @Measured('betweenness')
  @Field(() => Float, {
    description: 'On how many of the shortest paths between two others it lies, as a share: 0 to 1.',
  })
  betweenness!: number;

  @Measured('pageRank')
  @Field(() => Float, {
    description: 'How often a random walk comes by (damping 0.85), as a share: all nodes together have 1.',
  })
  pageRank!: number;

  @Measured('community')
  @Field(() => Int, {
    description: "Number of its community, by Louvain's method with a fixed seed; 0 is the largest.",
  })
  community!: number;
}

@ObjectType({
  description: 'Entities and what ties them. Measures are of the returned graph, undirected, parallel edges merged.',
})
export class Network {
  @Related((network, node) => `UNWIND ${network}_nodes AS ${node}`, null, {
    order: (node) => [`${node}.id`],
    whole: (network) =>
      `[[${network}_n IN ${network}_nodes | ${network}_n.id], [${network}_e IN ${network}_edges | [startNode(${network}_e).id, endNode(${network}_e).id]]]`,
  })
  @Field(() => [NetworkNode], { description: 'The entities, by id.' })
  nodes!: NetworkNode[];

  @Related(
    (network, edge, args) =>
      [`UNWIND ${network}_edges AS ${edge} WITH ${edge}`, ...boundBeside(edge, args, { at: `${network}_at` })].join(
        ', ',
      ),
    null,
    byClaim,
  )
  @Field(() => [NetworkEdge], {
    description:
      'The edges between them, by the ids of their claims; with `around` those on ways of at most `depth` steps.',
  })
  edges!: NetworkEdge[];

  @Value((network) => `${network}_truncated`)
  @Field(() => Boolean, { description: 'Whether there are more entities than `first`.' })
  truncated!: boolean;
}

@Resolver()
export class Networks {
  @Related(
    (_, network, args) =>
      [scope(network, args, edgesOn(args)), ...entities(network, args), cut(network, args)].join('\n'),
    (args: Arguments & { first: number }) => {
      checkDepth(args);
      if (args.first < 1 || args.first > PAGE.max)
        throw new BadInput(`first is ${args.first}: expected 1 to ${PAGE.max}`);
      return args;
    },
  )
  @Query(() => Network, { description: 'Analysts: the network on a day; without a day, of all time.' })
  network(
    @Arg('at', () => DateScalar, { nullable: true, description: 'Only edges that hold in the world on that day.' })
    _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @Relations() _relations?: string[],
    @Attributed() _attributed?: boolean,
    @Around() _around?: string[],
    @Depth() _depth?: number,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 500,
      description: 'How many entities, those that have edges with the most others: 1 to 500.',
    })
    _first?: number,
  ): unknown {
    return undefined;
  }
}

const dayOf = (args: Args) => (args.has('at') ? `date(${args}.at)` : 'null');

function edgesOn(args: Args) {
  const day = args.has('at') ? dayOf(args) : null;
  return {
    where: (edge: string) => [...inWindow(edge, args, 'at', 'at', 'certainty'), ...believed(edge, args)],
    from: day,
    to: day,
  };
}

/** Binds `_nodes` where the network is not around some: the ends of its edges. */
function entities(name: string, args: Args): string[] {
  if (args.has('around')) return [];
  const [edge, node] = [`${name}_e`, `${name}_n`];
  return [
    `CALL (${name}_edges) { UNWIND ${name}_edges AS ${edge} UNWIND [startNode(${edge}), endNode(${edge})] AS ${node} RETURN collect(DISTINCT ${node}) AS ${name}_nodes }`,
  ];
}

/** Leaves the nodes of highest degree, of equal ones the first by id, and the edges between them; binds `_truncated` and `_at`, the day. */
function cut(name: string, args: Args): string {
  const [nodes, edges, top, pair, node, degree] = ['nodes', 'edges', 'top', 'p', 'n', 'd'].map(
    (each) => `${name}_${each}`,
  );
  return [
    `WITH ${nodes}, ${edges}, CASE WHEN size(${nodes}) > ${args}.first THEN COLLECT {`,
    `  UNWIND [${node} IN ${nodes} | [${node}, null]] + [${node} IN ${edges} | [startNode(${node}), endNode(${node})]] + [${node} IN ${edges} | [endNode(${node}), startNode(${node})]] AS ${pair}`,
    `  WITH ${pair}[0] AS ${node}, count(DISTINCT CASE WHEN ${pair}[0] <> ${pair}[1] THEN ${pair}[1] END) AS ${degree}`,
    `  ORDER BY ${degree} DESC, ${node}.id LIMIT toInteger(${args}.first)`,
    `  RETURN ${node}`,
    `} END AS ${top}`,
    `WITH ${top} IS NOT NULL AS ${name}_truncated, coalesce(${top}, ${nodes}) AS ${nodes}, CASE WHEN ${top} IS NULL THEN ${edges} ELSE [${pair} IN ${edges} WHERE startNode(${pair}) IN ${top} AND endNode(${pair}) IN ${top}] END AS ${edges}, ${dayOf(args)} AS ${name}_at`,
  ].join('\n');
}
