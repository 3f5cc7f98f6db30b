import { Field, Float, Int, ObjectType } from 'type-graphql';
import { cypher, type Cypher, type Expression, type Variable } from '../compile/cypher.ts';
import { Property, Relationship } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { InLanguage } from './in-language.ts';
import { Actor, Claim, Event } from './types.ts';

@ObjectType({ description: 'A result of a vote.', implements: Claim })
export class Result extends Claim {
  @Relationship('EVENT')
  @Field(() => Event, { description: 'The vote.' })
  event!: Event;

  @Relationship('CANDIDATE')
  @Field(() => Actor, { nullable: true, description: 'The candidate or list.' })
  candidate?: Actor;

  @InLanguage('option')
  @Field(() => String, { nullable: true, description: 'The answer to the question put to the vote.' })
  option(@Language() _language?: string): string {
    return '';
  }

  @Property()
  @Field(() => Float, { nullable: true, description: 'Per cent, 0 to 100.' })
  share?: number;

  @Property()
  @Field(() => Int, { nullable: true, description: 'Number of votes.' })
  votes?: number;

  @Property()
  @Field(() => Int, { nullable: true, description: 'Number of seats.' })
  seats?: number;

  @Property()
  @Field(() => Boolean, { nullable: true, description: 'Whether the candidate or answer won; null if not stated.' })
  elected?: boolean;
}

/** Clauses that bind the results of a vote, the largest share first. */
export function resultsOf(vote: Expression, result: Variable): Cypher {
  return cypher`MATCH (${vote})<-[:EVENT]-(${result}:Result) WHERE ${result}.knownUntil IS NULL WITH ${result} ORDER BY coalesce(${result}.share, -1) DESC, ${result}.id`;
}
