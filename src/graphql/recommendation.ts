import { Field, ObjectType } from 'type-graphql';
import { Property, Related } from '../compile/projection.ts';
import { outcomes } from '../kinds/recommendation.ts';
import { enumOf } from './enums.ts';
import { Actor, Claim, Entity, Event } from './types.ts';

const Outcome = enumOf('Outcome', 'How far a recommendation was carried out.', outcomes);

@ObjectType({
  description: 'What an observer or expert asks to be done, and what came of it.',
  implements: Claim,
})
export class Recommendation extends Claim {
  @Related((claim, author) => `MATCH (${claim})-[:AUTHOR]->(${author})`)
  @Field(() => Actor, { description: 'Who asks for it.' })
  author!: Actor;

  @Related((claim, addressee) => `MATCH (${claim})-[:ADDRESSEE]->(${addressee})`)
  @Field(() => Actor, { nullable: true, description: 'Who is asked.' })
  addressee?: Actor;

  @Related((claim, subject) => `MATCH (${claim})-[:SUBJECT]->(${subject})`)
  @Field(() => Entity, { description: 'The rule, body or vote that it is about.' })
  subject!: Entity;

  @Property()
  @Field(() => Outcome, { nullable: true, description: 'How far it was carried out; null: the sources do not say.' })
  outcome?: string;

  @Related((claim, event) => `MATCH (${claim})-[:CARRIED_OUT_BY]->(${event}) WITH ${event} ORDER BY ${event}.id`)
  @Field(() => [Event], { description: 'The events by which it was carried out.' })
  carriedOutBy!: Event[];
}
