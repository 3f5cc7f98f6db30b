import { Arg, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { all, cypher, literal, type Cypher, type Variable } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { Property, Related } from '../compile/projection.ts';
import { OPEN } from './certainty.ts';
import { EventKind, Interval } from './enums.ts';
import { eachDurationBucket, eventFilter, foldFilter } from './event-filter.ts';
import { EventFilter } from './filters.ts';
import { DateScalar } from './scalars.ts';
import { windowed } from './window.ts';

@ObjectType({ description: 'Number of events of one kind in one period.' })
export class TimelineBucket {
  @Property()
  @Field(() => DateScalar, { description: 'First day of the interval in which the events begin.' })
  from!: string;

  @Property()
  @Field(() => DateScalar, {
    description: 'Last day of the interval in which the events end: the same interval or a later one.',
  })
  to!: string;

  @Property()
  @Field(() => EventKind, { description: 'Kind of the events.' })
  kind!: string;

  @Property()
  @Field(() => Int, { description: 'Number of events; each counts once.' })
  count!: number;
}

@Resolver()
export class TimelineDensity {
  @Related((_, bucket, args) => buckets(bucket, args), { prepare: (args) => windowed(foldFilter(args), 'day') })
  @Query(() => [TimelineBucket], {
    description:
      'Number of events by interval and kind, for an overview at any zoom level, ordered by from, to and kind. An event that is longer or less precise than one interval is counted once, in a bucket from the interval of its first possible day to that of its last. If its end is unknown, the nearest known bound is used. Undated events are not counted.',
  })
  timelineDensity(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Filter for events.' })
    _filter: EventFilter | undefined,
    @Arg('interval', () => Interval, { description: 'Length of a bucket.' }) _interval: string,
  ): unknown {
    return undefined;
  }
}

/** The units of `date.truncate` and how long an interval of each is. */
const INTERVALS = {
  day: cypher`duration({days: 1})`,
  month: cypher`duration({months: 1})`,
  year: cypher`duration({years: 1})`,
  decade: cypher`duration({years: 10})`,
} as const;

function buckets(bucket: Variable, args: Args): Cypher {
  const unit = Object.keys(INTERVALS).find((each) => args.is('interval', each)) as keyof typeof INTERVALS;
  return fragment('timeline-density', {
    args,
    bucket,
    unit: literal(unit),
    interval: INTERVALS[unit],
    openMin: OPEN.min,
    openMax: OPEN.max,
    eachDurationBucket,
    filter: (event) => all(eventFilter(event, args)),
  });
}
