import { Arg, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { all, cypher, type Cypher, type Variable } from '../compile/cypher.ts';
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

/** Of each interval, the first day of the one that a day lies in, and its length. */
const INTERVALS = {
  day: { begin: (day) => day, length: cypher`duration({days: 1})` },
  month: { begin: (day) => cypher`date.truncate('month', ${day})`, length: cypher`duration({months: 1})` },
  year: { begin: (day) => cypher`date.truncate('year', ${day})`, length: cypher`duration({years: 1})` },
  decade: { begin: decadeOf, length: cypher`duration({years: 10})` },
} as const satisfies Record<string, { begin: (day: Cypher) => Cypher; length: Cypher }>;

/** `date.truncate` rounds the years of decades towards 0, so that the one before the year 0 would have 19 years. */
function decadeOf(day: Cypher): Cypher {
  return cypher`date({year: ${day}.year - (${day}.year % 10 + 10) % 10})`;
}

function buckets(bucket: Variable, args: Args): Cypher {
  const name = Object.keys(INTERVALS).find((each) => args.is('interval', each)) as keyof typeof INTERVALS;
  const { begin, length } = INTERVALS[name];
  return fragment('timeline-density', {
    args,
    bucket,
    begin,
    length,
    openMin: OPEN.min,
    openMax: OPEN.max,
    eachDurationBucket,
    filter: (event) => all(eventFilter(event, args)),
  });
}
