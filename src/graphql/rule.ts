import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { At, HowCertain, KnownAt } from './arguments.ts';
import { holding } from './conditions.ts';
import { Entity, RuleValue } from './types.ts';

@ObjectType({
  description: 'A rule of the political system that reforms change: a threshold, a seat split, a number of members.',
  implements: Entity,
})
export class Rule extends Entity {
  @Related(
    (rule, value, args) =>
      `MATCH (${rule})<-[:RULE]-(${value}:RuleValue) WHERE ${holding(value, args).join(' AND ')} WITH ${value} ORDER BY ${value}.sort`,
  )
  @Field(() => [RuleValue], { description: 'What it said and says, in order of time.' })
  values(@At() _at?: string, @KnownAt() _knownAt?: string, @HowCertain() _certainty?: string): RuleValue[] {
    return [];
  }
}
