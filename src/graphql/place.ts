import { Field, ObjectType } from 'type-graphql';
import { Connected } from '../compile/projection.ts';
import { After, First, Order } from './arguments.ts';
import { Entity, EventConnection } from './types.ts';

@ObjectType({ description: 'A place: a town, a region, a country.', implements: Entity })
export class Place extends Entity {
  @Connected((place, event, args) => ({
    match: `(${place})<-[${event}_t:TIE {predicate: 'held in'}]-(${event}:Event)`,
    where: [`${event}_t.knownUntil IS NULL`],
    // What has no days comes last in either order.
    sort: args.is('order', 'LATEST_FIRST')
      ? `CASE WHEN ${event}.fromMin IS NULL THEN '-' ELSE '' END + ${event}.sort`
      : `${event}.sort`,
    descending: args.is('order', 'LATEST_FIRST'),
    distinct: true,
  }))
  @Field(() => EventConnection, { description: 'Events held there.' })
  events(@Order() _order?: string, @First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
