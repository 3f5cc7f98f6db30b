import { formatDay, parseDay, type Day } from '../../src/edtf/day.ts';
import type { Edge, Graph, Thing } from './graph.ts';
import {
  byClaim,
  certaintyOn,
  changedThrough,
  nodesOf,
  pairOf,
  scopeOf,
  type EdgeArgs,
  type Shown,
} from './network.ts';
import { badInput } from './pages.ts';
import type { Resolvers, Scope } from './resolvers.ts';
import type { Certainty } from './time.ts';

interface ChangeArgs extends EdgeArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly event?: string | null;
}

/** The days that are compared. */
function daysOf({ from = null, to = null, event = null }: ChangeArgs, { byId: things }: Graph): readonly [Day, Day] {
  const both = from !== null && to !== null;
  if (event === null ? !both : from !== null || to !== null)
    throw badInput('expected either event, or both from and to');
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

/** In which list an edge stands; kept ones are only counted. */
interface Outcome {
  readonly list: 'lost' | 'gained' | 'mayHaveChanged' | 'kept';
  readonly certainty: Certainty;
  readonly because: Thing | null;
}

/**
 * What became of an edge between two days, or through an event and its consequences (docs/model.md, network change): every case is
 * told from how certain the edge is on either day and from where its events lie.
 */
function outcomeOf(
  { claim, source }: Edge,
  [from, to]: readonly [Day, Day],
  through: ReadonlySet<Thing> | null,
): Outcome {
  const [startedBy = null, endedBy = null] = [claim.to('startedBy')[0], claim.to('endedBy')[0]];
  const [before, after] = [from, to].map((day) => certaintyOn({ claim }, day)) as [Certainty | null, Certainty | null];
  const hasEnded = ['ENDED', 'IMPLIED'].includes(claim.get('endState')!);
  const lost = (certainty: Certainty): Outcome => ({ list: 'lost', certainty, because: endedBy });
  const gained = (certainty: Certainty): Outcome => ({ list: 'gained', certainty, because: startedBy });
  const open: Outcome = { list: 'mayHaveChanged', certainty: 'POSSIBLE', because: null };
  const kept: Outcome = { list: 'kept', certainty: 'POSSIBLE', because: null };
  if (claim.is('Tie') && source.is('Event')) return kept;

  if (through) {
    if (before && endedBy && through.has(endedBy)) return lost(before);
    if (after && startedBy && through.has(startedBy)) return gained(after);
  } else {
    if (before && daysBetween(endedBy) !== 'none') return lost(madeBy(endedBy, before, after));
    if (after && daysBetween(startedBy) !== 'none') return gained(madeBy(startedBy, after, before));
  }
  switch (`${before ?? 'NONE'} ${after ?? 'NONE'}`) {
    case 'CERTAIN NONE':
      return lost('CERTAIN');
    case 'NONE CERTAIN':
      return gained('CERTAIN');
    case 'CERTAIN POSSIBLE':
      return hasEnded ? lost('POSSIBLE') : kept;
    case 'POSSIBLE CERTAIN':
      return daysBetween(startedBy) === 'none' ? open : gained(madeBy(startedBy, after, before));
    case 'POSSIBLE NONE':
    case 'NONE POSSIBLE':
      return open;
    default:
      return kept;
  }

  /** Of the days on which an event can have been, how many lie between the two. */
  function daysBetween(event: Thing | null): 'all' | 'some' | 'none' {
    const [first, last] = [event?.get<Day>('fromMin') ?? null, event?.get<Day>('toMax') ?? null];
    if (first === null || last === null || from === to || first > to || last < from) return 'none';
    return first >= from && last <= to ? 'all' : 'some';
  }

  /** How certain it is that an event between the days made the change, from how certain the edge is on this side of it and beyond. */
  function madeBy(event: Thing | null, here: Certainty | null, beyond: Certainty | null): Certainty {
    return here === 'CERTAIN' && (beyond === null || daysBetween(event) === 'all') ? 'CERTAIN' : 'POSSIBLE';
  }
}

function networkChange(args: ChangeArgs, { graph, measure }: Scope) {
  if (args.depth < 0 || args.depth > 6) throw badInput(`depth is ${args.depth}: expected 0 to 6`);
  const days = daysOf(args, graph);
  const [from, to] = days;
  const { edges, centres } = scopeOf(args, graph, (edge) => Boolean(certaintyOn(edge, from) ?? certaintyOn(edge, to)));
  const through = typeof args.event === 'string' ? changedThrough(graph.byId.get(args.event)!, graph, args) : null;
  const outcomes = edges.map((edge) => ({ edge, ...outcomeOf(edge, days, through) }));
  const listed = (list: Outcome['list']): Shown[] =>
    byClaim(
      outcomes
        .filter((each) => each.list === list)
        .map(({ edge, certainty, because }) => {
          return { edge, certainty, before: certaintyOn(edge, from), after: certaintyOn(edge, to), because };
        }),
    );
  const on = (day: Day) =>
    measure(
      centres.map(({ id }) => id),
      edges.filter((edge) => certaintyOn(edge, day)).map(pairOf),
    );
  const [first, second] = [on(from), on(to)];
  return {
    from: formatDay(from),
    to: formatDay(to),
    lost: listed('lost'),
    gained: listed('gained'),
    mayHaveChanged: listed('mayHaveChanged'),
    keptCount: listed('kept').length,
    nodes: nodesOf(centres, edges).map((entity) => ({
      entity,
      degreeBefore: first.degree(entity.id),
      degreeAfter: second.degree(entity.id),
      betweennessBefore: first.betweenness(entity.id),
      betweennessAfter: second.betweenness(entity.id),
    })),
  };
}

export const networkChangeResolvers: Readonly<Record<string, Resolvers>> = {
  Query: { networkChange: (_: unknown, args: ChangeArgs, scope: Scope) => networkChange(args, scope) },
};
