import { Arg, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Args, Arguments } from '../compile/arguments.ts';
import { BadInput } from '../compile/bad-input.ts';
import { cypher, join, lines, property, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { PAGE } from '../compile/page.ts';
import { Derived, Property, Related, Within } from '../compile/projection.ts';
import { HowCertain, KnownAt } from './arguments.ts';
import { AT, dayOf, holdsInWindow } from './certainty.ts';
import { measuresOf, type Measures } from './measures.ts';
import { Around, Attributed, Depth, Relations, Types } from './network-arguments.ts';
import { byClaim, edgeCompanions, NetworkEdge, visibleEdges } from './network-edge.ts';
import { checkDepth, scopeClauses } from './network-scope.ts';
import { DateScalar } from './scalars.ts';
import { Entity } from './types.ts';

/** Ids of all nodes, and of the two ends of every edge. */
type Graph = readonly [nodes: readonly string[], edges: readonly (readonly [string, string])[]];

const measures = new WeakMap<Graph, Measures>();

const Measured = (measure: Exclude<keyof Measures, 'order'>) =>
  Derived<Graph, string>(
    (node) => property(node, 'id'),
    (graph, node) => {
      const all = measures.get(graph) ?? measuresOf(...graph);
      measures.set(graph, all);
      return all[measure](node);
    },
  );

@ObjectType({ description: 'An entity in a network, with its measures.' })
export class NetworkNode {
  @Within((node) => node)
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Measured('degree')
  @Field(() => Int, { description: 'Number of neighbours.' })
  degree!: number;

  @Measured('betweenness')
  @Field(() => Float, {
    description: 'Share of the shortest paths between other entities that pass through this one, 0 to 1.',
  })
  betweenness!: number;

  @Measured('pageRank')
  @Field(() => Float, {
    description: 'PageRank with damping 0.85; the values of all entities add up to 1.',
  })
  pageRank!: number;

  @Measured('community')
  @Field(() => Int, {
    description: 'Number of its community, by the Louvain method with a fixed seed; 0 is the largest community.',
  })
  community!: number;
}

@ObjectType({
  description:
    'A network of entities. Measures are computed on the returned graph as undirected, with parallel edges merged.',
})
export class Network {
  @Related((network, node) => cypher`UNWIND ${network}.nodes AS ${node}`, {
    order: (node) => [property(node, 'id')],
    listContext(network) {
      const [node, edge] = [new Variable('node'), new Variable('edge')];
      const ends = cypher`[${edge} IN ${network}.edges | [startNode(${edge}).id, endNode(${edge}).id]]`;
      return cypher`[[${node} IN ${network}.nodes | ${node}.id], ${ends}]`;
    },
  })
  @Field(() => [NetworkNode], { description: 'The entities, ordered by id.' })
  nodes!: NetworkNode[];

  @Related((network, edge, args) => {
    const companions = edgeCompanions(edge, args, { day: property(network, 'day') });
    return cypher`UNWIND ${network}.edges AS ${edge} WITH ${join([edge, ...companions], ', ')}`;
  }, byClaim)
  @Field(() => [NetworkEdge], {
    description:
      'The edges between the entities, ordered by the ids of their claims; with `around`, only edges on paths of at most `depth` steps.',
  })
  edges!: NetworkEdge[];

  @Property()
  @Field(() => Boolean, { description: 'Whether entities were left out because there are more than `first`.' })
  truncated!: boolean;
}

@Resolver()
export class Networks {
  @Related((_, network, args) => networkClauses(network, args), {
    prepare(args: Arguments & { first: number }) {
      checkDepth(args);
      if (args.first < 1 || args.first > PAGE.max)
        throw new BadInput(`first is ${args.first}: expected 1 to ${PAGE.max}`);
      return args;
    },
  })
  @Query(() => Network, { description: 'The network on a day or, without `at`, of all time.' })
  network(
    @Arg('at', () => DateScalar, { nullable: true, description: 'Return only edges that are true on this day.' })
    _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @Relations() _relations?: string[],
    @Types() _types?: string[],
    @Attributed() _attributed?: boolean,
    @Around() _around?: string[],
    @Depth() _depth?: number,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 500,
      description:
        'Maximum number of entities: 1 to 500. If there are more, those with the most neighbours are returned.',
    })
    _first?: number,
  ): unknown {
    return undefined;
  }
}

function networkClauses(network: Variable, args: Args): Cypher {
  const day = dayOf(args, 'at');
  const scope = { edges: new Variable('edges'), nodes: new Variable('nodes'), centres: new Variable('centres') };
  const edges = {
    conditions: (edge: Expression) => [...holdsInWindow(edge, args, AT), ...visibleEdges(edge, args)],
    window: { from: day, to: day },
  };
  const { edges: all, nodes } = scope;
  return lines(
    scopeClauses(scope, args, edges),
    ...(args.has('around') ? [] : [fragment('edge-ends', { edges: all, nodes })]),
    fragment('network', { args, network, nodes, edges: all, day: day ?? cypher`null` }),
  );
}
