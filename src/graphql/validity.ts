import { Field, ObjectType } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Relationship, Value, Within } from '../compile/projection.ts';
import { Bounds } from './bounds.ts';
import { EndState } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Event } from './types.ts';

@ObjectType({ description: 'When a claim is true. Dates that the source does not state are null, never guessed.' })
export class Validity {
  @Within((claim) => property(claim, 'fromEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Beginning, if the source states it.' })
  from?: FuzzyDate;

  @Within((claim) => property(claim, 'toEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Last day or, if the end is unknown, a day until which it was true, if the source states one.',
  })
  to?: FuzzyDate;

  @Value((claim) => cypher`coalesce(${claim}.endState, 'UNKNOWN')`)
  @Field(() => EndState, { description: 'Whether it has ended.' })
  endState!: string;

  @Relationship('STARTED_BY')
  @Field(() => Event, { nullable: true, description: 'The event that began it, if the source says so.' })
  startedBy?: Event;

  @Relationship('ENDED_BY')
  @Field(() => Event, { nullable: true, description: 'The event that ended it, if the source says so.' })
  endedBy?: Event;

  @Within((claim) => claim)
  @Field(() => Bounds, {
    description:
      "Earliest and latest possible beginning and end, computed from the other fields and the sources' dates.",
  })
  bounds!: Bounds;
}
