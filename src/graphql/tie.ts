import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({
  description:
    'A connection between two entities: founded, member of, supports ... Reserved predicates: part of, post of, member of, held in, elects.',
  implements: Claim,
})
export class Tie extends Claim {
  @Relationship('FROM')
  @Field(() => Entity, { description: 'The entity that the tie starts from.' })
  from!: Entity;

  @Property()
  @Field(() => String, { description: "Predicate, from the data set's vocabulary or a reserved one." })
  predicate!: string;

  @Relationship('TO')
  @Field(() => Entity, { description: 'The entity that the tie leads to.' })
  to!: Entity;
}
