import { Arg, Query, Resolver } from 'type-graphql';
import { cypher, property, Variable } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { EntityType } from './enums.ts';
import { EntityConnection } from './types.ts';

@Resolver()
export class Entities {
  @Connected((_, entity, args) => {
    const type = new Variable('type');
    const isOfType = cypher`any(${type} IN ${args}.types WHERE ${type} IN labels(${entity}))`;
    return {
      match: cypher`(${entity}:Entity)`,
      where: [
        cypher`${entity}.version = $version`,
        cypher`${entity}.nameSort IS NOT NULL`,
        ...(args.has('types') ? [isOfType] : []),
      ],
      lead: [property(entity, 'version')],
      sort: property(entity, 'nameSort'),
    };
  })
  @Query(() => EntityConnection, { description: 'Entities of the given types, by name.' })
  entities(
    @Arg('types', () => [EntityType], { nullable: true, description: 'Return only entities of these types.' })
    _types?: string[],
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}
