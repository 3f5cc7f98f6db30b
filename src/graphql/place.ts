import { Field, ObjectType } from 'type-graphql';
import { cypher, property, Variable } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, First, Order } from './arguments.ts';
import { Entity, EventConnection } from './types.ts';

@ObjectType({ description: 'A place: a town, a region, a country.', implements: Entity })
export class Place extends Entity {
  @Connected((place, event, args) => {
    const tie = new Variable('tie');
    const descending = args.is('order', 'LATEST_FIRST');
    const sort = property(event, 'sort');
    return {
      match: cypher`(${place})<-[${tie}:TIE {predicate: 'held in'}]-(${event}:Event)`,
      where: [cypher`${tie}.knownUntil IS NULL`],
      // Events without days come last in either order.
      sort: descending ? cypher`CASE WHEN ${event}.fromMin IS NULL THEN '-' ELSE '' END + ${sort}` : sort,
      descending,
      distinct: true,
    };
  })
  @Field(() => EventConnection, { description: 'Events at the place.' })
  events(@Order() _order?: string, @First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
