import { Field, ObjectType } from 'type-graphql';
import { cypher } from '../compile/cypher.ts';
import { Property, Related, Relationship } from '../compile/projection.ts';
import { outcomes } from '../kinds/recommendation.ts';
import { enumOf } from './enums.ts';
import { Actor, Claim, Entity, Event } from './types.ts';

const Outcome = enumOf('Outcome', 'How far a recommendation was carried out.', outcomes);

@ObjectType({
  description: 'What an observer or expert recommends, and what came of it.',
  implements: Claim,
})
export class Recommendation extends Claim {
  @Relationship('AUTHOR')
  @Field(() => Actor, { description: 'Who recommends it.' })
  author!: Actor;

  @Relationship('ADDRESSEE')
  @Field(() => Actor, { nullable: true, description: 'Who it is addressed to.' })
  addressee?: Actor;

  @Relationship('SUBJECT')
  @Field(() => Entity, { description: 'The rule, institution or vote that it is about.' })
  subject!: Entity;

  @Property()
  @Field(() => Outcome, { nullable: true, description: 'How far it was carried out; null if the sources do not say.' })
  outcome?: string;

  @Related((claim, event) => cypher`MATCH (${claim})-[:EVENT]->(${event}) WITH ${event} ORDER BY ${event}.id`)
  @Field(() => [Event], { description: 'Events that carried it out.' })
  carriedOutBy!: Event[];
}
