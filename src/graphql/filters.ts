import { Field, ID, InputType, Int } from 'type-graphql';
import { Certainty, ClaimKind, EventKind, Rank } from './enums.ts';
import { DateScalar } from './scalars.ts';

const optional = { nullable: true } as const;

@InputType({ description: 'Which events: all conditions together.' })
export class EventFilter {
  @Field(() => DateScalar, { ...optional, description: 'First day of the window.' })
  from?: string;
  @Field(() => DateScalar, { ...optional, description: 'Last day of the window, inclusive.' })
  to?: string;
  @Field(() => Certainty, {
    ...optional,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether they must lie in the window for sure, or only may.',
  })
  certainty?: string;
  @Field(() => [EventKind], { ...optional, description: 'Only of these kinds.' })
  kinds?: string[];
  @Field(() => [ID], { ...optional, description: 'Only those in which one of these actors took part.' })
  actors?: string[];
  @Field(() => [ID], { ...optional, description: 'Only those held in one of these places.' })
  places?: string[];
  @Field(() => String, {
    ...optional,
    description: 'Only those with all these words, or beginnings of words, in their names.',
  })
  text?: string;
  @Field(() => DateScalar, { ...optional, description: 'Only what was public by that day.' })
  knownAt?: string;
}

@InputType({ description: 'Which claims: all conditions together.' })
export class ClaimFilter {
  @Field(() => [ClaimKind], { ...optional, description: 'Only of these kinds.' })
  kinds?: string[];
  @Field(() => [ID], { ...optional, description: 'Only those that name one of these entities.' })
  about?: string[];
  @Field(() => [ID], { ...optional, description: 'Only those said by one of these actors.' })
  saidBy?: string[];
  @Field(() => ID, { ...optional, description: 'Only those that cite this source.' })
  source?: string;
  @Field(() => Int, {
    ...optional,
    description: 'Only those that cite a passage in this paragraph; with a source, in this paragraph of it.',
  })
  paragraph?: number;
  @Field(() => [Rank], { ...optional, description: 'Only of these ranks.' })
  rank?: string[];
  @Field(() => DateScalar, { ...optional, description: 'Only what holds in the world on that day.' })
  at?: string;
  @Field(() => DateScalar, {
    ...optional,
    description: 'Only what was public by that day; without it, what no later source supersedes.',
  })
  knownAt?: string;
  @Field(() => Certainty, {
    ...optional,
    defaultValue: Certainty.POSSIBLE,
    description: 'Whether they must hold for sure on the day `at`, or only may.',
  })
  certainty?: string;
  @Field(() => Boolean, { ...optional, description: 'Only those that are, or are not, a side of a contradiction.' })
  contested?: boolean;
  @Field(() => String, {
    ...optional,
    description: 'Only those with all these words, or beginnings of words, in what they say.',
  })
  text?: string;
}
