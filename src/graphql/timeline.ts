import { Arg, Query, Resolver } from 'type-graphql';
import { cypher, property, Variable } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, Before, FirstOrLast, Last } from './arguments.ts';
import { eachDurationBucket, eventFilter, foldFilter } from './event-filter.ts';
import { EventFilter } from './filters.ts';
import { EventConnection } from './types.ts';
import { windowed } from './window.ts';

@Resolver()
export class Timeline {
  @Connected(
    (_, event, args) => {
      const bucket = new Variable('bucket');
      const isFrom = args.has('filter.from');
      return {
        ...(isFrom && { branches: { variables: [bucket], clause: eachDurationBucket(bucket) } }),
        match: cypher`(${event}:Event)`,
        where: [
          cypher`${event}.version = $version`,
          ...(isFrom
            ? [cypher`${event}.durationBucket = ${bucket}`, cypher`${event}.sort >= ${args}.since[${bucket}]`]
            : []),
          args.has('filter.to') ? cypher`${event}.sort < ${args}.until` : cypher`${event}.sort IS NOT NULL`,
          ...eventFilter(event, args, true),
        ],
        lead: [property(event, 'version'), ...(isFrom ? [property(event, 'durationBucket')] : [])],
        sort: property(event, 'sort'),
      };
    },
    (args) => windowed(foldFilter(args), 'sort'),
  )
  @Query(() => EventConnection, { description: 'Events in order of time, undated ones last.' })
  timeline(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Filter for events.' }) _filter?: EventFilter,
    @FirstOrLast() _first?: number,
    @After() _after?: string,
    @Last() _last?: number,
    @Before() _before?: string,
  ): unknown {
    return undefined;
  }
}
