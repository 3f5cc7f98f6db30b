import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Actor, Claim } from './types.ts';

@ObjectType({ description: 'What an actor stands for.', implements: Claim })
export class Position extends Claim {
  @Relationship('ACTOR')
  @Field(() => Actor, { description: 'Who.' })
  actor!: Actor;

  @Property()
  @Field(() => String, { description: 'About what: a word of the data set.' })
  topic!: string;
}

export const PositionConnection = connectionOf('Position', () => Position);
