import { Field, Int, ObjectType } from 'type-graphql';
import { cypher, Variable } from '../compile/cypher.ts';
import { Property, Related, Value } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { InLanguage } from './in-language.ts';
import { Node } from './node.ts';
import { Claim } from './types.ts';

@ObjectType({ description: 'A step of a story. Its text says nothing that its claims do not say.' })
export class StoryStep {
  @InLanguage('heading')
  @Field(() => String, { description: 'Heading.' })
  heading(@Language() _language?: string): string {
    return '';
  }

  @InLanguage('text')
  @Field(() => String, { description: 'Text of at most 60 words.' })
  text(@Language() _language?: string): string {
    return '';
  }

  @Related((step, claim) => {
    const supports = new Variable('supports');
    return cypher`MATCH (${step})-[${supports}:CLAIMS]->(${claim}:Claim) WITH ${claim}, ${supports} ORDER BY ${supports}.position`;
  })
  @Field(() => [Claim], { description: 'The claims that support the text; at least one.' })
  claims!: Claim[];

  @Value((step) => cypher`coalesce(${step}.claimsPerSentence, [])`)
  @Field(() => [Int], {
    description:
      'How many of the claims support each sentence of the text, in their order; empty if all support the whole text.',
  })
  claimsPerSentence!: number[];

  @Property()
  @Field(() => String, {
    description:
      'What the page shows beside the text: the query part of a permalink, with window, day, comparison and selection.',
  })
  view!: string;
}

@ObjectType({ description: 'An editorial account in steps, each supported by claims.', implements: Node })
export class Story extends Node {
  @InLanguage('title')
  @Field(() => String, { description: 'Title.' })
  title(@Language() _language?: string): string {
    return '';
  }

  @InLanguage('summary')
  @Field(() => String, { description: 'The story in a sentence or two.' })
  summary(@Language() _language?: string): string {
    return '';
  }

  @Related((story, step) => {
    const has = new Variable('has');
    return cypher`MATCH (${story})-[${has}:STEP]->(${step}:StoryStep) WITH ${step}, ${has} ORDER BY ${has}.position`;
  })
  @Field(() => [StoryStep], { description: 'Its steps, in order.' })
  steps!: StoryStep[];
}
