import { Field, Int, ObjectType } from 'type-graphql';
import { Property } from '../compile/projection.ts';
import { Node } from './node.ts';
import { Volatile } from './volatile.ts';

@ObjectType({ description: 'A data set as it is loaded.', implements: Node })
export class Dataset extends Node {
  @Property()
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Property()
  @Field(() => String, { description: 'Hash of its content: the same files have the same version.' })
  version!: string;

  @Volatile()
  @Property()
  @Field(() => String, { description: 'When it was loaded, ISO 8601 in UTC.' })
  loadedAt!: string;

  @Property()
  @Field(() => Int, { description: 'How many entities it has.' })
  entityCount!: number;

  @Property()
  @Field(() => Int, { description: 'How many claims it has.' })
  claimCount!: number;

  @Property()
  @Field(() => Int, { description: 'How many sources it has.' })
  sourceCount!: number;

  @Property()
  @Field(() => Int, { description: 'How many contradictions it has.' })
  contradictionCount!: number;
}
