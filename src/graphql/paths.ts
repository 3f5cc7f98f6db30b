import neo4j from 'neo4j-driver';
import { Arg, Int, Query, Resolver } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { BadInput } from '../compile/bad-input.ts';
import { Prefetched } from '../compile/projection.ts';
import { At, Id, KnownAt } from './arguments.ts';
import { Certainty } from './enums.ts';
import { directPaths, isInOrderOfTime, prefetchedPaths, shortestPath, type Ends } from './path-clauses.ts';
import { prefetchPaths, type PathArguments } from './path-prefetch.ts';
import { PathResult } from './types.ts';

const LENGTH_MAX = 20;
const FIRST_MAX = 500;

const MaxLength = (defaultValue: number) =>
  Arg('maxLength', () => Int, {
    nullable: true,
    defaultValue,
    description: `Maximum number of steps in a path: 1 to ${LENGTH_MAX}.`,
  });
const Attributed = () =>
  Arg('attributed', () => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether paths may use claims that report someone's statement.",
  });
const HowCertain = (day: string) =>
  Arg('certainty', () => Certainty, {
    nullable: true,
    defaultValue: Certainty.POSSIBLE,
    description: `Whether each step must be true certainly or only possibly on ${day}. Without a day, every step is certain.`,
  });
const First = () =>
  Arg('first', () => Int, {
    nullable: true,
    defaultValue: 10,
    description: `Number of paths: 1 to ${FIRST_MAX}.`,
  });

/** Reads the paths between two ends: one by shortestPath, direct ones in one statement too, any others after a search. */
const Between = (ends: Ends) =>
  Prefetched<PathArguments>(
    (_, result, args) => {
      if (args.is('maxLength', 1)) return directPaths(ends, result, args);
      return isSingle(args) ? shortestPath(ends, result, args) : prefetchedPaths(result, args);
    },
    (args) => {
      checkBounds('maxLength', args.maxLength, LENGTH_MAX);
      checkBounds('first', args.first, FIRST_MAX);
      return { ...args, some: neo4j.int(args.first), more: neo4j.int(args.first + 1) };
    },
    (args) => (args.is('maxLength', 1) || isSingle(args) ? null : prefetchPaths(ends, args)),
  );

@Resolver()
export class Paths {
  @Between({ from: { argument: 'actor', label: 'Actor' }, to: { argument: 'event', label: 'Event' } })
  @Query(() => PathResult, {
    description:
      'How an actor is linked to an event, directly or through other entities; each step is a claim. Returns no paths if an id is unknown or is not that of an actor or an event.',
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
      'Paths between two entities, shortest first, along claims in either direction. A place can only be at an end of a path. Returns no paths from an entity to itself or if an id is unknown.',
  })
  paths(
    @Id('Id of the entity at the start.', 'from') _from: string,
    @Id('Id of the entity at the end.', 'to') _to: string,
    @MaxLength(6) _maxLength?: number,
    @At() _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain('the day `at`, or on a day of its own with `timeRespecting`')
    _certainty?: string,
    @Attributed() _attributed?: boolean,
    @Arg('timeRespecting', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Return only paths in chronological order: there are days t1 <= t2 <= ... on which the steps may be true.',
    })
    _timeRespecting?: boolean,
    @First() _first?: number,
  ): unknown {
    return undefined;
  }
}

/** Whether any shortest path will do, so that the database's own search finds it. */
const isSingle = (args: Args) => args.is('first', 1) && !isInOrderOfTime(args) && !args.selects('truncated');

function checkBounds(name: string, value: number, max: number): void {
  if (value < 1 || value > max) throw new BadInput(`${name} is ${value}: expected 1 to ${max}`);
}
