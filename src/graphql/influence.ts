import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Event } from './types.ts';

@ObjectType({
  description: 'According to the source, one event led to another or was followed by it.',
  implements: Claim,
})
export class Influence extends Claim {
  @Relationship('CAUSE')
  @Field(() => Event, { description: 'The earlier event.' })
  cause!: Event;

  @Property()
  @Field(() => String, { description: "How the events are connected, from the data set's vocabulary." })
  predicate!: string;

  @Relationship('EFFECT')
  @Field(() => Event, { description: 'The later event.' })
  effect!: Event;
}
