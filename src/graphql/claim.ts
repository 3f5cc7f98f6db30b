import { Field, Int, InterfaceType } from 'type-graphql';
import { companion, cypher, property } from '../compile/cypher.ts';
import { Property, Related, Value, Within } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { Rank } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { InLanguage } from './in-language.ts';
import { namingTypes } from './naming-types.ts';
import { Node, resolveType } from './node.ts';
import { DateScalar } from './scalars.ts';
import { Actor, Citation, Contradiction, Entity, Validity } from './types.ts';

@InterfaceType({
  description: 'Something that a source states. Each kind of claim is a type of its own; all have these fields.',
  implements: Node,
  resolveType,
})
export abstract class Claim extends Node {
  @InLanguage('statement')
  @Field(() => String, {
    description:
      "The claim as one sentence of at most 30 words, from the data set or generated from the claim's fields.",
  })
  statement(@Language() _language?: string): string {
    return '';
  }

  @Within((claim) => claim)
  @Field(() => Validity, { description: 'The period in which the claim is true.' })
  validity!: Validity;

  @Property()
  @Field(() => Rank, { description: 'Whether the claim is shown before or after claims that conflict with it.' })
  rank!: string;

  @InLanguage('rankReason')
  @Field(() => String, {
    nullable: true,
    description: 'Why the claim is preferred or deprecated; null for normal rank.',
  })
  rankReason(@Language() _language?: string): string | null {
    return null;
  }

  @Related((claim, actor) => cypher`MATCH (${claim})-[:SAID_BY]->(${actor}) WITH ${actor} ORDER BY ${actor}.id`)
  @Field(() => [Actor], { description: "Who said it, if the source reports someone else's statement." })
  saidBy!: Actor[];

  @Within((claim) => property(claim, 'saidOn'))
  @Field(() => FuzzyDate, { nullable: true, description: 'When they said it, if the source gives a date.' })
  saidOn?: FuzzyDate;

  @Value((claim) => cypher`toString(${claim}.knownFrom)`)
  @Field(() => DateScalar, { description: 'The first day by which it had certainly been published.' })
  knownFrom!: string;

  @Value((claim) => cypher`toString(${claim}.knownUntil)`)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day before a claim that supersedes it was published; null if it is not superseded.',
  })
  knownUntil?: string;

  @Related((claim, other) => cypher`MATCH (${claim})-[:SUPERSEDES]->(${other}) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims of earlier sources that this claim corrects or makes more precise.' })
  supersedes!: Claim[];

  @Related(
    (claim, other) => cypher`MATCH (${claim})<-[:SUPERSEDES]-(${other}:Claim) WITH ${other} ORDER BY ${other}.sort`,
  )
  @Field(() => [Claim], { description: 'Claims of later sources that correct this claim or make it more precise.' })
  supersededBy!: Claim[];

  @Related((claim, other) => cypher`MATCH (${claim})-[:REGARDS]->(${other}) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims that this claim explains, doubts or reports on.' })
  regards!: Claim[];

  @Related((claim, other) => cypher`MATCH (${claim})<-[:REGARDS]-(${other}:Claim) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims that explain, doubt or report on this claim.' })
  remarks!: Claim[];

  @Related((claim, citation) => {
    const [passage, source] = [companion(citation, 'passage'), companion(citation, 'source')];
    return cypher`MATCH (${claim})-[${citation}:CITES]->(${passage})-[:IN]->(${source}) WITH ${citation}, ${passage}, ${source} ORDER BY ${citation}.position`;
  })
  @Field(() => [Citation], { description: 'The passages that the claim rests on; at least one of them supports it.' })
  citations!: Citation[];

  @Property()
  @Field(() => Int, {
    description:
      'Number of independent sources that support it: publishers, each counted once, and a copy counted as what it copies.',
  })
  sourceCount!: number;

  @Related(
    (claim, contradiction) =>
      cypher`MATCH (${claim})<-[:OF]-(${contradiction}:Contradiction) WITH ${contradiction} ORDER BY ${contradiction}.id`,
  )
  @Field(() => [Contradiction], { description: 'Contradictions that the claim is part of.' })
  contradictions!: Contradiction[];

  @Related(
    (claim, entity) =>
      cypher`MATCH (${claim})-[:${namingTypes()}]->(${entity}) WITH DISTINCT ${entity} ORDER BY ${entity}.id`,
  )
  @Field(() => [Entity], { description: 'All entities that the claim names.' })
  about!: Entity[];
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
