import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({
  description: 'A claim of no other kind: an opinion, an explanation, an accusation.',
  implements: Claim,
})
export class Assertion extends Claim {
  @Relationship('SUBJECT')
  @Field(() => Entity, { description: 'The entity that the claim is about.' })
  subject!: Entity;

  @Property()
  @Field(() => String, { description: "Topic, from the data set's vocabulary." })
  topic!: string;
}
