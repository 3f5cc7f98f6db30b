import { Arg, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BadInput } from '../compile/bad-input.ts';
import { Derived, Related, Value, Within, type Args, type Arguments, type Taken } from '../compile/projection.ts';
import { SENTINEL } from '../neo4j/days.ts';
import { KnownAt } from './arguments.ts';
import { changers } from './consequences.ts';
import { measuresOf, type Measures } from './measures.ts';
import { Around, Attributed, Depth, Relations } from './network-arguments.ts';
import { believed, boundBeside, byClaim, certaintyOn, NetworkEdge } from './network-edge.ts';
import { checkDepth, scope } from './network-scope.ts';
import { DateScalar } from './scalars.ts';
import { Entity } from './types.ts';

/** The entities that the network is around, and of every edge its ends and whether it may hold on either day. */
type Whole = readonly [
  centres: readonly string[],
  edges: readonly (readonly [source: string, target: string, before: boolean, after: boolean])[],
];
type Days = readonly [before: Measures, after: Measures];

/** More nodes than these have no betweenness: it takes time by the square, in which nobody else is answered. */
const MEASURED = 2_000;

const measures = new WeakMap<Whole, Days>();

const Measured = (day: 0 | 1, measure: 'degree' | 'betweenness') =>
  Derived<Whole, string>(
    (node) => `${node}.id`,
    (whole, node) => {
      let both = measures.get(whole);
      if (!both) measures.set(whole, (both = measured(whole)));
      if (measure === 'betweenness' && both[day].order > MEASURED)
        throw new BadInput(
          `betweenness of ${both[day].order} entities: expected at most ${MEASURED}; narrow the network by around or relations`,
        );
      return both[day][measure](node);
    },
  );

function measured([centres, ties]: Whole): Days {
  const on = (day: 2 | 3) => ties.filter((edge) => edge[day]).map(([source, target]) => [source, target] as const);
  return [measuresOf(centres, on(2)), measuresOf(centres, on(3))];
}

@ObjectType({ description: 'An entity with its place in the network of either day, what only may hold counted in.' })
export class NodeChange {
  @Within((node) => node)
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Measured(0, 'degree')
  @Field(() => Int, { description: 'How many others it has an edge with on the first day.' })
  degreeBefore!: number;

  @Measured(1, 'degree')
  @Field(() => Int, { description: 'How many others it has an edge with on the second day.' })
  degreeAfter!: number;

  @Measured(0, 'betweenness')
  @Field(() => Float, {
    description: 'On how many of the shortest paths between two others it lies on the first day, as a share: 0 to 1.',
  })
  betweennessBefore!: number;

  @Measured(1, 'betweenness')
  @Field(() => Float, {
    description: 'On how many of the shortest paths between two others it lies on the second day, as a share: 0 to 1.',
  })
  betweennessAfter!: number;
}

const edgesOf = (list: 'lost' | 'gained', because: string) =>
  Related(
    (change, edge, args) => {
      const item = `${edge}_item`;
      const given = {
        sure: `${item}[1]`,
        from: `${change}_from`,
        to: `${change}_to`,
        because: `${item}[0].${because}`,
      };
      return `UNWIND ${change}_${list} AS ${item} WITH ${[`${item}[0] AS ${edge}`, ...boundBeside(edge, args, given)].join(', ')}`;
    },
    null,
    byClaim,
  );

@ObjectType({ description: 'What became of the network between two days, or across an event.' })
export class NetworkChange {
  @Value((change) => `toString(${change}_from)`)
  @Field(() => DateScalar, { description: 'The first day; of an event, the day before it may have begun.' })
  from!: string;

  @Value((change) => `toString(${change}_to)`)
  @Field(() => DateScalar, {
    description:
      'The second day; of an event, the day after it may have ended, or after the day of its sources where that is open.',
  })
  to!: string;

  @edgesOf('gained', 'startedBy')
  @Field(() => [NetworkEdge], {
    description:
      'What the event (a part of it, or what followed from it) began, what holds on the second day alone, and what only may have held on the first, by the ids of their claims.',
  })
  gained!: NetworkEdge[];

  @edgesOf('lost', 'endedBy')
  @Field(() => [NetworkEdge], {
    description:
      'What the event (a part of it, or what followed from it) ended, what holds on the first day alone, and what is known to end and only may hold on the second, by the ids of their claims.',
  })
  lost!: NetworkEdge[];

  @Value((change) => `${change}_kept`)
  @Field(() => Int, { description: 'How many edges may hold on both days and are neither gained nor lost.' })
  keptCount!: number;

  @Related(
    (change, node) =>
      `UNWIND ${change}_centres + [${node}_e IN ${change}_edges | startNode(${node}_e)] + [${node}_e IN ${change}_edges | endNode(${node}_e)] AS ${node} WITH DISTINCT ${node}`,
    null,
    {
      order: (node) => [`${node}.id`],
      whole: (change) =>
        `[[${change}_n IN ${change}_centres | ${change}_n.id], [${change}_e IN ${change}_edges | [startNode(${change}_e).id, endNode(${change}_e).id, ${certaintyOn(`${change}_e`, `${change}_from`)} IS NOT NULL, ${certaintyOn(`${change}_e`, `${change}_to`)} IS NOT NULL]]]`,
    } satisfies Taken,
  )
  @Field(() => [NodeChange], { description: 'The entities of the network of either day, by id.' })
  nodes!: NodeChange[];
}

@Resolver()
export class NetworkChanges {
  @Related(
    (_, change, args) =>
      [days(change, args), scope(change, args, edges(change, args), held(change)), sorted(change)].join('\n'),
    checked,
    { refusal: { value: (change) => `${change}_refused`, message: refusal } },
  )
  @Query(() => NetworkChange, {
    description: 'Analysts: what changed between two days, or across an event: exactly one of event and from with to.',
  })
  networkChange(
    @Arg('from', () => DateScalar, { nullable: true, description: 'The first day; with `to`.' }) _from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The second day, no earlier; with `from`.' })
    _to?: string,
    @Arg('event', () => ID, {
      nullable: true,
      description: 'Id of an event: the day before it is compared with the day after.',
    })
    _event?: string,
    @KnownAt() _knownAt?: string,
    @Relations() _relations?: string[],
    @Attributed() _attributed?: boolean,
    @Around() _around?: string[],
    @Depth() _depth?: number,
  ): unknown {
    return undefined;
  }
}

interface Window extends Arguments {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly event?: string | null;
}

function checked(args: Window): Arguments {
  checkDepth(args);
  const { from, to, event } = args;
  const isGiven = (value: unknown) => value !== undefined && value !== null;
  if (isGiven(event) ? isGiven(from) || isGiven(to) : !(isGiven(from) && isGiven(to)))
    throw new BadInput('expected event, or from and to, and not both');
  if (isGiven(from) && (from ?? '') > (to ?? ''))
    throw new BadInput(`from is ${from} and to is ${to}: expected from to be no later`);
  return args;
}

/** Why an event has no day before and after it. */
type Refused = 'unknown' | 'undated' | 'unbegun' | 'endless';

function refusal(why: Refused, { event }: Window): string {
  const reasons: Record<Refused, string> = {
    unknown: 'there is no event of that id',
    undated: 'the sources do not say when it was, so no day is before it',
    unbegun: 'the sources do not bound when it began, so no day is surely before it',
    endless: 'the sources do not bound when it ended, so no day is surely after it',
  };
  return `event ${JSON.stringify(event)}: ${reasons[why]}`;
}

const held = (change: string) => ['from', 'to', 'changers', 'refused'].map((each) => `${change}_${each}`);

/** Binds `_from` and `_to`, `_changers`, the ids of the events that may have changed something, and `_refused`. */
function days(change: string, args: Args): string {
  if (!args.has('event'))
    return `WITH date(${args}.from) AS ${change}_from, date(${args}.to) AS ${change}_to, [] AS ${change}_changers, null AS ${change}_refused`;
  const event = `${change}_event`;
  const end = `CASE WHEN ${event}.toMax < date('${SENTINEL.max}') THEN ${event}.toMax ELSE ${event}.asOf END`;
  return [
    `OPTIONAL MATCH (${event}:Node:Event {version: $version, id: ${args}.event})`,
    changers(event, `${change}_changers`, args),
    `WITH CASE WHEN ${event}.fromMin > date('${SENTINEL.min}') THEN ${event}.fromMin - duration('P1D') END AS ${change}_from, ${end} + duration('P1D') AS ${change}_to, ${change}_changers,`,
    `  CASE WHEN ${event} IS NULL THEN 'unknown' WHEN ${event}.fromMin IS NULL THEN 'undated' WHEN ${event}.fromMin = date('${SENTINEL.min}') THEN 'unbegun' WHEN ${end} IS NULL THEN 'endless' END AS ${change}_refused`,
  ].join('\n');
}

function edges(change: string, args: Args) {
  const [from, to] = [`${change}_from`, `${change}_to`];
  const on = (edge: string, day: string) => `${edge}.fromMin <= ${day} AND ${edge}.toMax >= ${day}`;
  return {
    where: (edge: string) => [`(${on(edge, from)} OR ${on(edge, to)})`, ...believed(edge, args)],
    from,
    to,
  };
}

/** Tells lost, gained and kept apart (model.md, networkChange). */
function sorted(change: string): string {
  const [edge, before, after, item] = ['e', 'b', 'a', 'i'].map((each) => `${change}_${each}`) as [
    string,
    string,
    string,
    string,
  ];
  return [
    `CALL (${change}_edges, ${change}_from, ${change}_to, ${change}_changers) {`,
    `  UNWIND ${change}_edges AS ${edge}`,
    `  WITH ${edge}, ${certaintyOn(edge, `${change}_from`)} AS ${before}, ${certaintyOn(edge, `${change}_to`)} AS ${after}, ${change}_changers`,
    `  WITH CASE`,
    `    WHEN ${before} IS NOT NULL AND ${edge}.endedBy IN ${change}_changers THEN [${edge}, ${before}, -1]`,
    `    WHEN ${after} IS NOT NULL AND ${edge}.startedBy IN ${change}_changers THEN [${edge}, ${after}, 1]`,
    `    WHEN ${after} IS NULL THEN [${edge}, ${before}, -1]`,
    `    WHEN ${before} IS NULL THEN [${edge}, ${after}, 1]`,
    `    WHEN ${before} = 'CERTAIN' AND ${after} = 'POSSIBLE' AND ${edge}.endState IN ['ENDED', 'IMPLIED'] THEN [${edge}, 'POSSIBLE', -1]`,
    `    WHEN ${before} = 'POSSIBLE' AND ${after} = 'CERTAIN' AND ${edge}.fromMin > date('${SENTINEL.min}') THEN [${edge}, 'POSSIBLE', 1]`,
    `    ELSE [${edge}, null, 0] END AS ${item}`,
    `  RETURN collect(${item}) AS ${change}_items`,
    '}',
    `WITH *, [${item} IN ${change}_items WHERE ${item}[2] = -1] AS ${change}_lost, [${item} IN ${change}_items WHERE ${item}[2] = 1] AS ${change}_gained, size([${item} IN ${change}_items WHERE ${item}[2] = 0]) AS ${change}_kept`,
  ].join('\n');
}
