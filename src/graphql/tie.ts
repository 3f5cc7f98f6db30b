import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({
  description:
    'Two entities are tied: founded, member of, supports ...; reserved predicates: part of, post of, member of, held in, elects.',
  implements: Claim,
})
export class Tie extends Claim {
  @Relationship('FROM')
  @Field(() => Entity, { description: 'Where the tie begins.' })
  from!: Entity;

  @Property()
  @Field(() => String, { description: 'What it is: a word of the data set, or a reserved one.' })
  predicate!: string;

  @Relationship('TO')
  @Field(() => Entity, { description: 'Where it leads.' })
  to!: Entity;
}
