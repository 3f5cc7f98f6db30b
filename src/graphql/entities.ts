import { Arg, Query, Resolver } from 'type-graphql';
import { Connected } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { EntityType } from './enums.ts';
import { EntityConnection } from './types.ts';

@Resolver()
export class Entities {
  @Connected((_, entity, args) => ({
    match: `(${entity}:Entity)`,
    where: [
      `${entity}.version = $version`,
      `${entity}.nameSort IS NOT NULL`,
      ...(args.has('types') ? [`any(${entity}_t IN ${args}.types WHERE ${entity}_t IN labels(${entity}))`] : []),
    ],
    lead: [`${entity}.version`],
    sort: `${entity}.nameSort`,
  }))
  @Query(() => EntityConnection, { description: 'All entities of the given types, by name.' })
  entities(
    @Arg('types', () => [EntityType], { nullable: true, description: 'Only of these types.' }) _types?: string[],
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}
