import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Actor, Claim, Event } from './types.ts';

@ObjectType({ description: 'An actor takes part in an event.', implements: Claim })
export class Participation extends Claim {
  @Relationship('ACTOR')
  @Field(() => Actor, { description: 'The actor.' })
  actor!: Actor;

  @Relationship('EVENT')
  @Field(() => Event, { description: 'The event.' })
  event!: Event;

  @Property()
  @Field(() => String, { description: "Role, from the data set's vocabulary." })
  role!: string;
}

export const ParticipationConnection = connectionOf('Participation', () => Participation);
