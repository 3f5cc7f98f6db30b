import { Arg, Query, Resolver } from 'type-graphql';
import { Connected } from '../compile/projection.ts';
import { After, Before, FirstOrLast, Last } from './arguments.ts';
import { eventFilter, eventReaches, foldedFilter } from './conditions.ts';
import { EventFilter } from './filters.ts';
import { EventConnection } from './types.ts';
import { windowed } from './window.ts';

@Resolver()
export class Timeline {
  @Connected(
    (_, event, args) => {
      const isFrom = args.has('filter.from');
      const reach = `${event}_reach`;
      return {
        ...(isFrom && { branches: { branch: reach, clause: eventReaches(reach) } }),
        match: `(${event}:Event)`,
        where: [
          `${event}.version = $version`,
          ...(isFrom ? [`${event}.reach = ${reach}`, `${event}.sort >= ${args}.since[${reach}]`] : []),
          args.has('filter.to') ? `${event}.sort < ${args}.until` : `${event}.sort IS NOT NULL`,
          ...eventFilter(event, args, true),
        ],
        lead: [`${event}.version`, ...(isFrom ? [`${event}.reach`] : [])],
        sort: `${event}.sort`,
      };
    },
    (args) => windowed(foldedFilter(args), 'sort'),
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
