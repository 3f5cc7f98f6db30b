import { Field, ObjectType } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Relationship, Value, Within } from '../compile/projection.ts';
import { Bounds } from './bounds.ts';
import { EndState } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Event } from './types.ts';

@ObjectType({ description: 'When a claim holds in the world. An unstated bound is null, never guessed.' })
export class Validity {
  @Within((claim) => property(claim, 'fromEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'When it began, where the source says so.' })
  from?: FuzzyDate;

  @Within((claim) => property(claim, 'toEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Its last day, or the day until which it held at least, where the source says so.',
  })
  to?: FuzzyDate;

  @Value((claim) => cypher`coalesce(${claim}.endState, 'UNKNOWN')`)
  @Field(() => EndState, { description: 'How its holding ends.' })
  endState!: string;

  @Relationship('STARTED_BY')
  @Field(() => Event, { nullable: true, description: 'The event that began it, where the source says so.' })
  startedBy?: Event;

  @Relationship('ENDED_BY')
  @Field(() => Event, { nullable: true, description: 'The event that ended it, where the source says so.' })
  endedBy?: Event;

  @Within((claim) => claim)
  @Field(() => Bounds, { description: "What follows from all of it: the model's four bounds." })
  bounds!: Bounds;
}
