import { relationKinds } from '../kinds/edge.ts';
import neo4j from 'neo4j-driver';
import { Arg, Int, Query, Resolver } from 'type-graphql';
import { BadInput } from '../compile/bad-input.ts';
import { Searched, type Args, type Arguments, type Ask } from '../compile/projection.ts';
import { At, Id, KnownAt } from './arguments.ts';
import { inWindow, known } from './conditions.ts';
import { Certainty } from './enums.ts';
import { findPaths, type Step } from './path-search.ts';
import { PathResult } from './types.ts';

/** What is asked of either root field: the names of the arguments that hold the ends, and the labels that those must have. */
interface Ends {
  readonly from: { readonly argument: string; readonly label: string };
  readonly to: { readonly argument: string; readonly label: string };
}

type Values = Arguments & { readonly maxLength: number; readonly first: number };
type StepRow = readonly [to: string, claim: string, from: number | null, until: number | null];

const LENGTH_MAX = 20;
const FIRST_MAX = 500;
const EDGES = Object.keys(relationKinds).join('|');

const MaxLength = (defaultValue: number) =>
  Arg('maxLength', () => Int, {
    nullable: true,
    defaultValue,
    description: `How many steps a path may have: 1 to ${LENGTH_MAX}.`,
  });
const Attributed = () =>
  Arg('attributed', () => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether to walk over claims that pass on somebody's word.",
  });
const HowCertain = (day: string) =>
  Arg('certainty', () => Certainty, {
    nullable: true,
    defaultValue: Certainty.POSSIBLE,
    description: `Whether each step must hold for sure on ${day}, or only may. Of all time every claim holds for sure.`,
  });
const First = () =>
  Arg('first', () => Int, {
    nullable: true,
    defaultValue: 10,
    description: `How many paths: 1 to ${FIRST_MAX}.`,
  });

/** Reads the paths between two ends: one by shortestPath, direct ones in one statement too, else after a search. */
const Between = (ends: Ends) =>
  Searched<Values>(
    (_, result, args) => {
      if (args.is('maxLength', 1)) return direct(ends, result, args);
      return isSingle(args) ? shortest(ends, result, args) : searched(result, args);
    },
    (args) => {
      within('maxLength', args.maxLength, LENGTH_MAX);
      within('first', args.first, FIRST_MAX);
      return { ...args, some: neo4j.int(args.first), more: neo4j.int(args.first + 1) };
    },
    (args, values, ask) => (args.is('maxLength', 1) || isSingle(args) ? nothing() : search(ends, args, values, ask)),
  );

@Resolver()
export class Paths {
  @Between({ from: { argument: 'actor', label: 'Actor' }, to: { argument: 'event', label: 'Event' } })
  @Query(() => PathResult, {
    description:
      'Historians: how an actor is linked to an event, straight or through others, each step a claim. There are no paths where either id is unknown or of something else.',
  })
  links(
    @Id('Id of a person, party, institution, organization or group.', 'actor') _actor: string,
    @Id('Id of an event.', 'event') _event: string,
    @MaxLength(4) _maxLength?: number,
    @KnownAt() _knownAt?: string,
    @HowCertain('some day') _certainty?: string,
    @Attributed() _attributed?: boolean,
    @First() _first?: number,
  ): unknown {
    return undefined;
  }

  @Between({ from: { argument: 'from', label: 'Entity' }, to: { argument: 'to', label: 'Entity' } })
  @Query(() => PathResult, {
    description:
      'Simple paths between two entities, shortest first, over claims in either direction; a place is an end of a path, never a step in it. There are none from an entity to itself, and none where an id is unknown.',
  })
  paths(
    @Id('Id of the entity at the beginning.', 'from') _from: string,
    @Id('Id of the entity at the end.', 'to') _to: string,
    @MaxLength(6) _maxLength?: number,
    @At() _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain('the day `at`, or on its own day where timeRespecting is asked for')
    _certainty?: string,
    @Attributed() _attributed?: boolean,
    @Arg('timeRespecting', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Only where there are days t1 <= t2 <= ... on which the steps may hold, in order.',
    })
    _timeRespecting?: boolean,
    @First() _first?: number,
  ): unknown {
    return undefined;
  }
}

/** Whether any shortest path will do, so that the database's own search finds it. */
const isSingle = (args: Args) => args.is('first', 1) && !inOrder(args) && !args.selects('truncated');

/** Whether the days of the steps have to be in order: those that hold on one day are. */
const inOrder = (args: Args) => args.is('timeRespecting', true) && !args.has('at');

function shortest(ends: Ends, result: string, args: Args): string {
  const [from, to, path] = [`${result}_from`, `${result}_to`, `${result}_path`];
  const conditions = [
    `all(${result}_edge IN relationships(${path}) WHERE ${walkable(`${result}_edge`, args)})`,
    `all(${result}_step IN nodes(${path}) WHERE NOT ${result}_step:Place OR ${result}_step = ${from} OR ${result}_step = ${to})`,
  ];
  const found = [
    bothEnds(ends, from, to, args),
    `MATCH ${path} = shortestPath((${from})-[:${EDGES}*..${args.small('maxLength')}]-(${to}))`,
    `WHERE ${conditions.join(' AND ')}`,
    `RETURN {entities: nodes(${path}), claims: [${result}_edge IN relationships(${path}) | ${result}_edge.claim]}`,
  ].join('\n');
  return `WITH {truncated: false, paths: COLLECT { ${found} }} AS ${result}`;
}

function direct(ends: Ends, result: string, args: Args): string {
  const [from, to, edge] = [`${result}_from`, `${result}_to`, `${result}_edge`];
  const found = [
    bothEnds(ends, from, to, args),
    `MATCH (${from})-[${edge}:${EDGES}]-(${to}) WHERE ${walkable(edge, args)}`,
    `WITH ${from}, ${to}, ${edge} ORDER BY ${edge}.claim LIMIT ${args}.more`,
    `RETURN {entities: [${from}, ${to}], claims: [${edge}.claim]}`,
  ].join('\n');
  return [
    `WITH COLLECT { ${found} } AS ${result}_found`,
    `WITH {paths: ${result}_found[..${args}.some], truncated: size(${result}_found) > ${args}.some} AS ${result}`,
  ].join('\n');
}

function searched(result: string, args: Args): string {
  const entity = `${result}_entity`;
  const entities = `COLLECT { UNWIND range(0, size(${result}_path.entities) - 1) AS ${result}_at MATCH (${entity}:Node {version: $version, id: ${result}_path.entities[${result}_at]}) WITH ${entity}, ${result}_at ORDER BY ${result}_at RETURN ${entity} }`;
  const paths = `COLLECT { UNWIND ${args}.found.paths AS ${result}_path RETURN {entities: ${entities}, claims: ${result}_path.claims} }`;
  return `WITH {truncated: ${args}.found.truncated, paths: ${paths}} AS ${result}`;
}

/** Looks from both ends, one statement for each expansion. */
async function search(ends: Ends, args: Args, values: Values, ask: Ask): Promise<Arguments> {
  const [from, to] = [values[ends.from.argument], values[ends.to.argument]] as [string, string];
  if (from === to) return { found: { paths: [], truncated: false } };
  const steps = (condition: string) =>
    [
      `MATCH (entity)-[edge:${EDGES}]-(neighbour)`,
      `WHERE ${walkable('edge', args)} AND (NOT neighbour:Place OR neighbour.id IN ${args}.ends)${condition}`,
      `WITH entity, edge, neighbour LIMIT ${args}.limit`,
      `RETURN entity.id AS entity, collect([${['neighbour.id', 'edge.claim', ...days('edge', args)].join(', ')}]) AS steps`,
    ].join('\n');
  const first = `${bothEnds(ends, 'start', 'goal', args)} UNWIND [start, goal] AS entity\n${steps('')}`;
  const waiting = `UNWIND ${args}.frontier AS id MATCH (entity:Node {version: $version, id: id})\n`;
  const next = waiting + steps('');
  const last = waiting + steps(` AND neighbour.id IN ${args}.among`);
  let isFirst = true;
  const { maxLength } = values;
  const enough = values.first + (args.selects('truncated') ? 1 : 0);
  const { paths, isCut } = await findPaths({
    from,
    to,
    maxLength,
    enough,
    async expand(frontier, limit, among) {
      const text = isFirst ? first : among ? last : next;
      const rows = await ask(text, { frontier, limit: neo4j.int(limit), among, ends: [from, to] });
      isFirst = false;
      return new Map(rows.map((row) => [row['entity'] as string, (row['steps'] as StepRow[]).map(stepOf)]));
    },
  });
  return { found: { paths: paths.slice(0, values.first), truncated: isCut || paths.length > values.first } };
}

const nothing = async (): Promise<Arguments> => ({});

function stepOf([to, claim, from, until]: StepRow): Step {
  return { to, claim, from: from ?? -Infinity, until: until ?? Infinity };
}

/** Binds both ends where they are two entities of the right kinds. */
function bothEnds({ from, to }: Ends, start: string, goal: string, args: Args): string {
  const end = (name: string, { argument, label }: Ends['from']) =>
    `MATCH (${name}:Node:${label} {version: $version, id: ${args}.${argument}})`;
  return `${end(start, from)} ${end(goal, to)} WHERE ${start} <> ${goal}`;
}

/** The conditions on an edge for a path to lead over it. */
function walkable(edge: string, args: Args): string {
  return [
    ...known(edge, args),
    ...inWindow(edge, args, 'at', 'at', 'certainty'),
    ...(args.is('attributed', false) ? [`NOT ${edge}.attributed`] : []),
    ...(inOrder(args) && args.is('certainty', 'CERTAIN') ? [`${edge}.fromMax <= ${edge}.toMin`] : []),
  ].join(' AND ');
}

/** Where the order of the days matters, the first and last of those on which an edge may (for sure) be walked, as numbers that sort as they do. */
function days(edge: string, args: Args): string[] {
  if (!inOrder(args)) return [];
  const number = (day: string) => `${day}.year * 10000 + ${day}.month * 100 + ${day}.day`;
  const bounds = args.is('certainty', 'CERTAIN') ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  return bounds.map((bound) => number(`${edge}.${bound}`));
}

function within(name: string, value: number, max: number): void {
  if (value >= 1 && value <= max) return;
  throw new BadInput(`${name} is ${value}: expected 1 to ${max}`);
}
