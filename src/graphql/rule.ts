import { Field, ObjectType } from 'type-graphql';
import { cypher, where } from '../compile/cypher.ts';
import { Related } from '../compile/projection.ts';
import { At, HowCertain, KnownAt } from './arguments.ts';
import { knownAndHeld } from './known-at.ts';
import { Entity, RuleValue } from './types.ts';

@ObjectType({
  description:
    'A rule of the political system that a reform can change: a threshold, a distribution of seats, a number of members.',
  implements: Entity,
})
export class Rule extends Entity {
  @Related(
    (rule, value, args) =>
      cypher`MATCH (${rule})<-[:RULE]-(${value}:RuleValue)${where(knownAndHeld(value, args))} WITH ${value} ORDER BY ${value}.sort`,
  )
  @Field(() => [RuleValue], { description: 'Values of the rule, in order of time.' })
  values(@At() _at?: string, @KnownAt() _knownAt?: string, @HowCertain() _certainty?: string): RuleValue[] {
    return [];
  }
}
