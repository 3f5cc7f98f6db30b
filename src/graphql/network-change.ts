import { Arg, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BadInput } from '../compile/bad-input.ts';
import { cypher, identifier, join, property, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import { Derived, Property, Related, Value, Within } from '../compile/projection.ts';
import { KnownAt } from './arguments.ts';
import { certaintyOn } from './certainty.ts';
import { measuresOf, type Measures } from './measures.ts';
import { Around, Attributed, Depth, Relations, Types } from './network-arguments.ts';
import { checkChange, refusal } from './network-change-arguments.ts';
import { changeClauses } from './network-change-clauses.ts';
import { byClaim, edgeCompanions, NetworkEdge } from './network-edge.ts';
import { DateScalar } from './scalars.ts';
import { Entity } from './types.ts';

/** The entities that the network is around, and of every edge its ends and whether it may hold on either day. */
type BothGraphs = readonly [
  centres: readonly string[],
  edges: readonly (readonly [source: string, target: string, before: boolean, after: boolean])[],
];
type Days = readonly [before: Measures, after: Measures];

/** How many nodes may have their betweenness computed: it takes time by the square, during which no other request is answered. */
const BETWEENNESS_MAX = 2_000;

const measures = new WeakMap<BothGraphs, Days>();

const Measured = (day: 0 | 1, measure: 'degree' | 'betweenness') =>
  Derived<BothGraphs, string>(
    (node) => property(node, 'id'),
    (graphs, node) => {
      const both = measures.get(graphs) ?? measuresOfBoth(graphs);
      measures.set(graphs, both);
      if (measure === 'betweenness' && both[day].order > BETWEENNESS_MAX)
        throw new BadInput(
          `betweenness of ${both[day].order} entities: expected at most ${BETWEENNESS_MAX}; narrow the network by around or relations`,
        );
      return both[day][measure](node);
    },
  );

function measuresOfBoth([centres, edges]: BothGraphs): Days {
  const on = (day: 2 | 3) => edges.filter((edge) => edge[day]).map(([source, target]) => [source, target] as const);
  return [measuresOf(centres, on(2)), measuresOf(centres, on(3))];
}

@ObjectType({ description: 'An entity with its measures in the networks of both days, including possible edges.' })
export class NodeChange {
  @Within((node) => node)
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Measured(0, 'degree')
  @Field(() => Int, { description: 'Number of neighbours on the first day.' })
  degreeBefore!: number;

  @Measured(1, 'degree')
  @Field(() => Int, { description: 'Number of neighbours on the second day.' })
  degreeAfter!: number;

  @Measured(0, 'betweenness')
  @Field(() => Float, {
    description:
      'Share of the shortest paths between other entities that pass through this one on the first day, 0 to 1.',
  })
  betweennessBefore!: number;

  @Measured(1, 'betweenness')
  @Field(() => Float, {
    description:
      'Share of the shortest paths between other entities that pass through this one on the second day, 0 to 1.',
  })
  betweennessAfter!: number;
}

const ChangedEdges = (list: 'lost' | 'gained' | 'mayHaveChanged') =>
  Related((change, edge, args) => {
    const item = new Variable('item');
    const companions = edgeCompanions(edge, args, {
      changeCertainty: property(item, 'certainty'),
      before: property(change, 'from'),
      after: property(change, 'to'),
      cause: property(item, 'cause'),
    });
    const bound = join([cypher`${item}.edge AS ${edge}`, ...companions], ', ');
    return cypher`UNWIND ${property(change, list)} AS ${item} WITH ${bound}`;
  }, byClaim);

@ObjectType({ description: 'How the network changed between two days, or through an event.' })
export class NetworkChange {
  @Value((change) => cypher`toString(${change}.from)`)
  @Field(() => DateScalar, { description: 'The first day; for an event, the day before it may have begun.' })
  from!: string;

  @Value((change) => cypher`toString(${change}.to)`)
  @Field(() => DateScalar, {
    description:
      'The second day; for an event, the day after it may have ended, or after the date of its sources if its end is unknown.',
  })
  to!: string;

  @ChangedEdges('gained')
  @Field(() => [NetworkEdge], {
    description:
      'Edges that the event, a part of it or a consequence of it began or, between two days, an event that may lie in between; and edges that are certain on the second day and not true on the first. Ordered by the ids of their claims.',
  })
  gained!: NetworkEdge[];

  @ChangedEdges('lost')
  @Field(() => [NetworkEdge], {
    description:
      'Edges that the event, a part of it or a consequence of it ended or, between two days, an event that may lie in between; and edges that are certain on the first day and, on the second, are not true or have possibly ended. Ordered by the ids of their claims.',
  })
  lost!: NetworkEdge[];

  @ChangedEdges('mayHaveChanged')
  @Field(() => [NetworkEdge], {
    description:
      'Edges that are only possible on one day and not true on the other, or certain only on the second, where no event says why. Ordered by the ids of their claims.',
  })
  mayHaveChanged!: NetworkEdge[];

  @Property()
  @Field(() => Int, { description: 'Number of all other edges: they may be true on both days.' })
  keptCount!: number;

  @Related(
    (change, node) => {
      const edge = new Variable('edge');
      const ends = ['startNode', 'endNode'].map(
        (end) => cypher`[${edge} IN ${change}.edges | ${identifier(end)}(${edge})]`,
      );
      return cypher`UNWIND ${join([property(change, 'centres'), ...ends], ' + ')} AS ${node} WITH DISTINCT ${node}`;
    },
    { order: (node) => [property(node, 'id')], listContext: bothGraphs },
  )
  @Field(() => [NodeChange], { description: 'The entities in the networks of both days, ordered by id.' })
  nodes!: NodeChange[];
}

@Resolver()
export class NetworkChanges {
  @Related((_, change, args) => changeClauses(change, args), {
    prepare: checkChange,
    refusal: { value: (change) => property(change, 'refused'), message: refusal },
  })
  @Query(() => NetworkChange, {
    description:
      'How the network changed between two days or through an event. Give either `event`, or `from` and `to`.',
  })
  networkChange(
    @Arg('from', () => DateScalar, { nullable: true, description: 'The first day; requires `to`.' }) _from?: string,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'The second day, not before the first; requires `from`.',
    })
    _to?: string,
    @Arg('event', () => ID, {
      nullable: true,
      description: 'Id of an event: the day before it is compared with the day after it.',
    })
    _event?: string,
    @KnownAt() _knownAt?: string,
    @Relations() _relations?: string[],
    @Types() _types?: string[],
    @Attributed() _attributed?: boolean,
    @Around() _around?: string[],
    @Depth() _depth?: number,
  ): unknown {
    return undefined;
  }
}

/** An expression for {@link BothGraphs}. */
function bothGraphs(change: Expression): Expression {
  const [node, edge] = [new Variable('node'), new Variable('edge')];
  const [before, after] = ['from', 'to'].map((day) => certaintyOn(edge, property(change, day))) as [Cypher, Cypher];
  const told = cypher`[startNode(${edge}).id, endNode(${edge}).id, ${before} IS NOT NULL, ${after} IS NOT NULL]`;
  return cypher`[[${node} IN ${change}.centres | ${node}.id], [${edge} IN ${change}.edges | ${told}]]`;
}
