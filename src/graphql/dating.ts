import { Field, ObjectType } from 'type-graphql';
import { Relationship } from '../compile/projection.ts';
import { Claim, Event } from './types.ts';

@ObjectType({
  description: 'When an event happened; the validity of this claim is the date of the event.',
  implements: Claim,
})
export class Dating extends Claim {
  @Relationship('EVENT')
  @Field(() => Event, { description: 'The event.' })
  event!: Event;
}
