import { Arg, Query, Resolver } from 'type-graphql';
import { Connected } from '../compile/reading.ts';
import { After, Before, FirstOrLast, Last } from './arguments.ts';
import { eventFilter, foldedFilter } from './conditions.ts';
import { EventFilter } from './filters.ts';
import { EventConnection } from './types.ts';

@Resolver()
export class Timeline {
  @Connected(
    (_, event, args) => ({
      match: `(${event}:Event)`,
      where: [`${event}.version = $version`, `${event}.sort IS NOT NULL`, ...eventFilter(event, args)],
      lead: [`${event}.version`],
      sort: `${event}.sort`,
    }),
    foldedFilter,
  )
  @Query(() => EventConnection, { description: 'Apps: events in order of time, undated ones last.' })
  timeline(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events.' }) _filter?: EventFilter,
    @FirstOrLast() _first?: number,
    @After() _after?: string,
    @Last() _last?: number,
    @Before() _before?: string,
  ): unknown {
    return undefined;
  }
}
