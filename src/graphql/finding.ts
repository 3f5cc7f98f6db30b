import { Field, Float, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Poll } from './types.ts';

@ObjectType({
  description: 'What a poll found. share: per cent, 0 to 100; null: the source gives no figure.',
  implements: Claim,
})
export class Finding extends Claim {
  @Relationship('POLL')
  @Field(() => Poll, { description: 'The poll.' })
  poll!: Poll;

  @Property()
  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Property()
  @Field(() => String, { description: 'What was answered.' })
  answer!: string;

  @Property()
  @Field(() => Float, { nullable: true, description: 'Per cent, 0 to 100; null: the source gives no figure.' })
  share?: number;
}
