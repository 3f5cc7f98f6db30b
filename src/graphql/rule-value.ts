import { Field, Float, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Rule } from './types.ts';

@ObjectType({ description: 'What a rule says, while it holds.', implements: Claim })
export class RuleValue extends Claim {
  @Relationship('RULE')
  @Field(() => Rule, { description: 'The rule.' })
  rule!: Rule;

  @Property()
  @Field(() => Float, { nullable: true, description: 'The number that it sets.' })
  amount?: number;

  @Property()
  @Field(() => String, { nullable: true, description: 'Of what: a word of the data set.' })
  unit?: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'What it says, where that is no number.' })
  text?: string;
}
