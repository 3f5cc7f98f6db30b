import { Field, InterfaceType } from 'type-graphql';
import { companion, cypher, property } from '../compile/cypher.ts';
import { Property, Related, Value, Within } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { Rank } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { inLanguage } from './in-language.ts';
import { namingTypes } from './naming-types.ts';
import { Node, resolveType } from './node.ts';
import { DateScalar } from './scalars.ts';
import { Actor, Citation, Contradiction, Entity, Validity } from './types.ts';

@InterfaceType({
  description: 'Anything that a source states. Each kind of claim is a type of its own; all share this.',
  implements: Node,
  resolveType,
})
export abstract class Claim extends Node {
  @Value((claim, args) => inLanguage(claim, 'statement', args))
  @Field(() => String, { description: "One sentence, at most 30 words, in the data set's own words." })
  statement(@Language() _language?: string): string {
    return '';
  }

  @Within((claim) => claim)
  @Field(() => Validity, { description: 'When it holds in the world.' })
  validity!: Validity;

  @Property()
  @Field(() => Rank, { description: 'Whether it is shown before its rivals.' })
  rank!: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'Why it is preferred or deprecated; required for either.' })
  rankReason?: string;

  @Related((claim, actor) => cypher`MATCH (${claim})-[:SAID_BY]->(${actor}) WITH ${actor} ORDER BY ${actor}.id`)
  @Field(() => [Actor], { description: "Who says it, where the source passes on somebody's word." })
  saidBy!: Actor[];

  @Within((claim) => property(claim, 'saidOn'))
  @Field(() => FuzzyDate, { nullable: true, description: 'When they said it, where the source tells.' })
  saidOn?: FuzzyDate;

  @Value((claim) => cypher`toString(${claim}.knownFrom)`)
  @Field(() => DateScalar, { description: 'The first day on which it was surely public.' })
  knownFrom!: string;

  @Value((claim) => cypher`toString(${claim}.knownUntil)`)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day before a claim that supersedes it was public; null: not superseded.',
  })
  knownUntil?: string;

  @Related((claim, other) => cypher`MATCH (${claim})-[:SUPERSEDES]->(${other}) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims of earlier sources that it corrects or says more exactly.' })
  supersedes!: Claim[];

  @Related((claim, other) => cypher`MATCH (${claim})-[:REGARDS]->(${other}) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims that this one is about: it explains, doubts or reports on them.' })
  regards!: Claim[];

  @Related((claim, other) => cypher`MATCH (${claim})<-[:REGARDS]-(${other}:Claim) WITH ${other} ORDER BY ${other}.sort`)
  @Field(() => [Claim], { description: 'Claims about this one.' })
  remarks!: Claim[];

  @Related((claim, citation) => {
    const [passage, source] = [companion(citation, 'passage'), companion(citation, 'source')];
    return cypher`MATCH (${claim})-[${citation}:CITES]->(${passage})-[:IN]->(${source}) WITH ${citation}, ${passage}, ${source} ORDER BY ${citation}.position`;
  })
  @Field(() => [Citation], { description: 'The passages that it rests on; at least one supports it.' })
  citations!: Citation[];

  @Related(
    (claim, contradiction) =>
      cypher`MATCH (${claim})<-[:OF]-(${contradiction}:Contradiction) WITH ${contradiction} ORDER BY ${contradiction}.id`,
  )
  @Field(() => [Contradiction], { description: 'Contradictions that it is a side of.' })
  contradictions!: Contradiction[];

  @Related(
    (claim, entity) =>
      cypher`MATCH (${claim})-[:${namingTypes()}]->(${entity}) WITH DISTINCT ${entity} ORDER BY ${entity}.id`,
  )
  @Field(() => [Entity], { description: 'Every entity that it names.' })
  about!: Entity[];
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
