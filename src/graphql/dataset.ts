import { Field, Int, ObjectType } from 'type-graphql';
import { Property } from '../compile/projection.ts';
import { Node } from './node.ts';
import { Volatile } from './volatile.ts';

@ObjectType({ description: 'A loaded data set.', implements: Node })
export class Dataset extends Node {
  @Property()
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Property()
  @Field(() => String, { description: 'Hash of the content: equal records give the same version.' })
  version!: string;

  @Volatile()
  @Property()
  @Field(() => String, { description: 'Time when it was loaded, ISO 8601 in UTC.' })
  loadedAt!: string;

  @Property()
  @Field(() => Int, { description: 'Number of entities.' })
  entityCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of claims.' })
  claimCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of sources.' })
  sourceCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of contradictions.' })
  contradictionCount!: number;
}
