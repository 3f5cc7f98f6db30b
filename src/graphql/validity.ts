import { Field, ObjectType } from 'type-graphql';
import { Related, Value, Within } from '../compile/projection.ts';
import { Bounds } from './bounds.ts';
import { EndState } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Event } from './types.ts';

@ObjectType({ description: 'When a claim holds in the world. An unstated bound is null, never guessed.' })
export class Validity {
  @Within((claim) => `${claim}.fromEdtf`)
  @Field(() => FuzzyDate, { nullable: true, description: 'When it began, where the source says so.' })
  from?: FuzzyDate;

  @Within((claim) => `${claim}.toEdtf`)
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Its last day, or the day until which it held at least, where the source says so.',
  })
  to?: FuzzyDate;

  @Value((claim) => `coalesce(${claim}.endState, 'UNKNOWN')`)
  @Field(() => EndState, { description: 'How its holding ends.' })
  endState!: string;

  @Related((claim, event) => `MATCH (${claim})-[:STARTED_BY]->(${event})`)
  @Field(() => Event, { nullable: true, description: 'The event that began it, where the source says so.' })
  startedBy?: Event;

  @Related((claim, event) => `MATCH (${claim})-[:ENDED_BY]->(${event})`)
  @Field(() => Event, { nullable: true, description: 'The event that ended it, where the source says so.' })
  endedBy?: Event;

  @Within((claim) => claim)
  @Field(() => Bounds, { description: "What follows from all of it: the model's four bounds." })
  bounds!: Bounds;
}
