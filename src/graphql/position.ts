import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Actor, Claim } from './types.ts';

@ObjectType({ description: 'A political position of an actor.', implements: Claim })
export class Position extends Claim {
  @Relationship('ACTOR')
  @Field(() => Actor, { description: 'The actor.' })
  actor!: Actor;

  @Property()
  @Field(() => String, { description: "Topic, from the data set's vocabulary." })
  topic!: string;
}

export const PositionConnection = connectionOf('Position', () => Position);
