import { Field, ObjectType } from 'type-graphql';
import { Relationship } from '../compile/projection.ts';
import { Claim, Event } from './types.ts';

@ObjectType({ description: "When an event happened: its validity is the event's time.", implements: Claim })
export class Dating extends Claim {
  @Relationship('EVENT')
  @Field(() => Event, { description: 'The event.' })
  event!: Event;
}
