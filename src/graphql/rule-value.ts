import { Field, Float, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { InLanguage } from './in-language.ts';
import { Claim, Rule } from './types.ts';

@ObjectType({ description: 'A value of a rule, with the period in which it applies.', implements: Claim })
export class RuleValue extends Claim {
  @Relationship('RULE')
  @Field(() => Rule, { description: 'The rule.' })
  rule!: Rule;

  @Property()
  @Field(() => Float, { nullable: true, description: 'The number that the rule sets.' })
  amount?: number;

  @Property()
  @Field(() => String, { nullable: true, description: "Unit, from the data set's vocabulary." })
  unit?: string;

  @InLanguage('text')
  @Field(() => String, { nullable: true, description: 'The value in words, if it is not a number.' })
  text(@Language() _language?: string): string {
    return '';
  }
}
