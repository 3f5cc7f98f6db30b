import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { Claim, Entity } from './types.ts';

@ObjectType({ description: 'A name of an entity.', implements: Claim })
export class Naming extends Claim {
  @Relationship('SUBJECT')
  @Field(() => Entity, { description: 'The entity that has the name.' })
  subject!: Entity;

  @Property()
  @Field(() => String, { description: 'The name.' })
  value!: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of the language.' })
  language?: string;
}
