import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Event } from './types.ts';

@ObjectType({ description: 'One event led to another, or followed it, and the source says so.', implements: Claim })
export class Influence extends Claim {
  @Relationship('CAUSE')
  @Field(() => Event, { description: 'What came first.' })
  cause!: Event;

  @Property()
  @Field(() => String, { description: 'How they hang together: a word of the data set.' })
  predicate!: string;

  @Relationship('EFFECT')
  @Field(() => Event, { description: 'What came of it, or after it.' })
  effect!: Event;
}
