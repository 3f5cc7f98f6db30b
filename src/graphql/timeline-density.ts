import { Arg, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Property, Related, type Args } from '../compile/projection.ts';
import { SENTINEL } from '../neo4j/days.ts';
import { eventFilter, eventReaches, foldedFilter } from './conditions.ts';
import { EventKind, Interval } from './enums.ts';
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
  @Related((_, bucket, args) => buckets(bucket, args), (args) => windowed(foldedFilter(args), 'day'))
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

/** Binds maps of from, to, kind and count. */
function buckets(bucket: string, args: Args): string {
  const event = `${bucket}_event`;
  const [from, to] = [`${bucket}_from`, `${bucket}_to`];
  const unit = (['day', 'month', 'year', 'decade'] as const).find((each) => args.is('interval', each))!;
  const reach = `${bucket}_reach`;
  // All properties of one index, so that it alone answers.
  const days = ['toMax', 'fromMax', 'toMin', 'kind'].map((name) => `${event}.${name} IS NOT NULL`);
  const conditions = [
    `${event}.version = $version`,
    `${event}.reach = ${reach}`,
    `${event}.fromMin >= date(${args}.since[${reach}])`,
    ...days,
    ...eventFilter(event, args),
  ];
  const [first, last] = [`${bucket}_first`, `${bucket}_last`];
  const [kind, count] = [`${bucket}_kind`, `${bucket}_count`];
  return [
    eventReaches(reach),
    `MATCH (${event}:Event) WHERE ${conditions.join(' AND ')}`,
    `WITH ${event}.kind AS ${kind}, ${firstDay(event)} AS ${first}, ${lastDay(event)} AS ${last}, count(*) AS ${count}`,
    `WHERE ${first} IS NOT NULL`,
    `WITH ${kind}, date.truncate('${unit}', ${first}) AS ${from}, date.truncate('${unit}', ${last}) AS ${to}, sum(${count}) AS ${count}`,
    `ORDER BY ${from}, ${to}, ${kind}`,
    `WITH {from: toString(${from}), to: toString(${to} + ${rest[unit]}), kind: ${kind}, count: ${count}} AS ${bucket}`,
  ].join('\n');
}

/** From an interval's first day to its last. */
const rest = {
  day: 'duration({days: 0})',
  month: 'duration({months: 1, days: -1})',
  year: 'duration({years: 1, days: -1})',
  decade: 'duration({years: 10, days: -1})',
} as const;

// An open end is no day: the nearest of the inner bounds that is one stands for it. Null where all are open.
const firstDay = (event: string) =>
  `CASE WHEN ${event}.fromMin > ${open.min} THEN ${event}.fromMin WHEN ${event}.toMin > ${open.min} AND ${event}.toMin < ${event}.fromMax THEN ${event}.toMin WHEN ${event}.fromMax < ${open.max} THEN ${event}.fromMax END`;
const lastDay = (event: string) =>
  `CASE WHEN ${event}.toMax < ${open.max} THEN ${event}.toMax WHEN ${event}.fromMax < ${open.max} AND ${event}.fromMax > ${event}.toMin THEN ${event}.fromMax WHEN ${event}.toMin > ${open.min} THEN ${event}.toMin END`;
const open = { min: `date('${SENTINEL.min}')`, max: `date('${SENTINEL.max}')` };
