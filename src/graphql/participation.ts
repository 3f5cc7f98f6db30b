import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Actor, Claim, Event } from './types.ts';

@ObjectType({ description: 'An actor takes part in an event.', implements: Claim })
export class Participation extends Claim {
  @Relationship('ACTOR')
  @Field(() => Actor, { description: 'Who.' })
  actor!: Actor;

  @Relationship('EVENT')
  @Field(() => Event, { description: 'In what.' })
  event!: Event;

  @Property()
  @Field(() => String, { description: 'As what: a word of the data set.' })
  role!: string;
}

export const ParticipationConnection = connectionOf('Participation', () => Participation);
