import { Field, Float, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Poll } from './types.ts';

@ObjectType({
  description: 'A result of a poll: an answer to a question and its share.',
  implements: Claim,
})
export class Finding extends Claim {
  @Relationship('POLL')
  @Field(() => Poll, { description: 'The poll.' })
  poll!: Poll;

  @Property()
  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Property()
  @Field(() => String, { description: 'The answer.' })
  answer!: string;

  @Property()
  @Field(() => Float, { nullable: true, description: 'Per cent, 0 to 100; null if the source gives no figure.' })
  share?: number;
}
