import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({
  description: 'What none of the other kinds says: an opinion, an explanation, an accusation.',
  implements: Claim,
})
export class Assertion extends Claim {
  @Relationship('SUBJECT')
  @Field(() => Entity, { description: 'About what.' })
  subject!: Entity;

  @Property()
  @Field(() => String, { description: 'In which respect: a word of the data set.' })
  topic!: string;
}
