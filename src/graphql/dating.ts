import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { Claim, Event } from './types.ts';

@ObjectType({ description: "When an event happened: its validity is the event's time.", implements: Claim })
export class Dating extends Claim {
  @Related((claim, event) => `MATCH (${claim})-[:EVENT]->(${event})`)
  @Field(() => Event, { description: 'The event.' })
  event!: Event;
}
