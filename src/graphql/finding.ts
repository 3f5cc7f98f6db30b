import { Field, Float, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { InLanguage } from './in-language.ts';
import { Claim, Poll } from './types.ts';

@ObjectType({
  description: 'A result of a poll: an answer to a question and its share.',
  implements: Claim,
})
export class Finding extends Claim {
  @Relationship('POLL')
  @Field(() => Poll, { description: 'The poll.' })
  poll!: Poll;

  @InLanguage('question')
  @Field(() => String, { description: 'The question.' })
  question(@Language() _language?: string): string {
    return '';
  }

  @InLanguage('answer')
  @Field(() => String, { description: 'The answer.' })
  answer(@Language() _language?: string): string {
    return '';
  }

  @Property()
  @Field(() => Float, { nullable: true, description: 'Per cent, 0 to 100; null if the source gives no figure.' })
  share?: number;
}
