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

@ObjectType({ description: 'How many events of one kind fall in one stretch of time.' })
export class TimelineBucket {
  @Property()
  @Field(() => DateScalar, { description: 'First day of the interval in which the span of its events begins.' })
  from!: string;

  @Property()
  @Field(() => DateScalar, {
    description: 'Last day of the interval in which that span ends: the same interval, or a later one.',
  })
  to!: string;

  @Property()
  @Field(() => EventKind, { description: 'What the events are.' })
  kind!: string;

  @Property()
  @Field(() => Int, { description: 'How many: each event counts once.' })
  count!: number;
}

@Resolver()
export class TimelineDensity {
  @Related((_, bucket, args) => buckets(bucket, args), { prepare: (args) => windowed(foldFilter(args), 'day') })
  @Query(() => [TimelineBucket], {
    description:
      'Apps: how many events fall in each interval, by kind, for an overview at any zoom; in order of from, to and kind. An event less precise than the interval, or that lasts longer, counts once, in the bucket of its span: the intervals from its first possible day to its last. What goes on or began at no known day spans the days of which the sources surely speak; undated events are in no bucket.',
  })
  timelineDensity(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events.' })
    _filter: EventFilter | undefined,
    @Arg('interval', () => Interval, { description: 'How long a bucket is.' }) _interval: string,
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
