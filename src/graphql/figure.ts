import { Field, Float, ObjectType } from 'type-graphql';
import { cypher, type Cypher, type Expression, type Variable } from '../compile/cypher.ts';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({ description: 'A number about an entity: seats, candidates, districts, measures.', implements: Claim })
export class Figure extends Claim {
  @Relationship('SUBJECT')
  @Field(() => Entity, { description: 'The entity that the claim is about.' })
  subject!: Entity;

  @Property()
  @Field(() => String, { description: "What the number measures, from the data set's vocabulary." })
  measure!: string;

  @Property()
  @Field(() => Float, { nullable: true, description: 'The number.' })
  amount?: number;

  @Property()
  @Field(() => String, { nullable: true, description: "Unit, from the data set's vocabulary." })
  unit?: string;
}

/** Clauses that bind the figures about an entity, by measure. */
export function figuresOf(subject: Expression, figure: Variable): Cypher {
  return cypher`MATCH (${subject})<-[:SUBJECT]-(${figure}:Figure) WHERE ${figure}.knownUntil IS NULL WITH ${figure} ORDER BY ${figure}.measure, ${figure}.id`;
}
