import { Field, ID, InputType, Int } from 'type-graphql';
import { Certainty, ClaimKind, EventKind, Rank } from './enums.ts';
import { DateScalar } from './scalars.ts';

const optional = { nullable: true } as const;

@InputType({ description: 'Conditions for events. An event must meet all of them.' })
export class EventFilter {
  @Field(() => DateScalar, { ...optional, description: 'First day of the window.' })
  from?: string;
  @Field(() => DateScalar, { ...optional, description: 'Last day of the window, inclusive.' })
  to?: string;
  @Field(() => Certainty, {
    ...optional,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether events must be in the window certainly or only possibly.',
  })
  certainty?: string;
  @Field(() => [EventKind], { ...optional, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [ID], { ...optional, description: 'Events in which one of these actors took part.' })
  actors?: string[];
  @Field(() => [ID], { ...optional, description: 'Events in one of these places.' })
  places?: string[];
  @Field(() => String, {
    ...optional,
    description: 'Events whose names contain all of these words or word beginnings.',
  })
  text?: string;
  @Field(() => DateScalar, { ...optional, description: 'Return only what had been published by this day.' })
  knownAt?: string;
}

@InputType({ description: 'Conditions for claims. A claim must meet all of them.' })
export class ClaimFilter {
  @Field(() => [ClaimKind], { ...optional, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [ID], { ...optional, description: 'Claims that name one of these entities.' })
  about?: string[];
  @Field(() => [ID], { ...optional, description: 'Claims that report a statement by one of these actors.' })
  saidBy?: string[];
  @Field(() => ID, { ...optional, description: 'Claims that cite this source.' })
  source?: string;
  @Field(() => Int, {
    ...optional,
    description: 'Claims that cite a passage in this paragraph; with `source`, in this paragraph of that source.',
  })
  paragraph?: number;
  @Field(() => [Rank], { ...optional, description: 'Of one of these ranks.' })
  rank?: string[];
  @Field(() => DateScalar, { ...optional, description: 'Return only what is true on this day.' })
  at?: string;
  @Field(() => DateScalar, {
    ...optional,
    description:
      'Return only what had been published by this day. If omitted, return everything that no later source supersedes.',
  })
  knownAt?: string;
  @Field(() => DateScalar, {
    ...optional,
    description:
      'Return only what was first published on this day or later; with `knownAt` of the same day, what became known on it.',
  })
  knownFrom?: string;
  @Field(() => Boolean, {
    ...optional,
    description:
      'true: claims that correct claims of earlier sources or make them more precise; false: claims that do not.',
  })
  supersedes?: boolean;
  @Field(() => Certainty, {
    ...optional,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether claims must be true on the day `at` certainly or only possibly.',
  })
  certainty?: string;
  @Field(() => Boolean, {
    ...optional,
    description: 'true: claims that are part of a contradiction; false: claims that are not.',
  })
  contested?: boolean;
  @Field(() => String, {
    ...optional,
    description: 'Claims whose statement contains all of these words or word beginnings.',
  })
  text?: string;
}
