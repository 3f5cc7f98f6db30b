import { Field, ObjectType } from 'type-graphql';
import { Property, Related } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Actor, Claim, Event } from './types.ts';

@ObjectType({ description: 'An actor takes part in an event.', implements: Claim })
export class Participation extends Claim {
  @Related((claim, actor) => `MATCH (${claim})-[:ACTOR]->(${actor})`)
  @Field(() => Actor, { description: 'Who.' })
  actor!: Actor;

  @Related((claim, event) => `MATCH (${claim})-[:EVENT]->(${event})`)
  @Field(() => Event, { description: 'In what.' })
  event!: Event;

  @Property()
  @Field(() => String, { description: 'As what: a word of the data set.' })
  role!: string;
}

export const ParticipationConnection = connectionOf('Participation', () => Participation);
