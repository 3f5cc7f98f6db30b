import { Field, ObjectType } from 'type-graphql';
import { Connected } from '../compile/projection.ts';
import { After, At, First, HowCertain, KnownAt, Order } from './arguments.ts';
import { tenuresOf } from './claims-of.ts';
import { Actor, TenureConnection } from './types.ts';
import { onDay } from './window.ts';

@ObjectType({ description: 'A person.', implements: Actor })
export class Person extends Actor {
  @Connected((person, tenure, args) => tenuresOf(person, 'holder', tenure, args), onDay)
  @Field(() => TenureConnection, { description: 'Posts held by the person.' })
  tenures(
    @At() _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @Order() _order?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}
