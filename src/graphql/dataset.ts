import { Field, Int, ObjectType } from 'type-graphql';
import { property } from '../compile/cypher.ts';
import { Property, Within } from '../compile/projection.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Node } from './node.ts';
import { Volatile } from './volatile.ts';

@ObjectType({ description: 'A loaded data set.', implements: Node })
export class Dataset extends Node {
  @Property()
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Property()
  @Field(() => [String], {
    description: "BCP 47 tags of the languages of its labels; the first is the data set's own.",
  })
  languages!: string[];

  @Property()
  @Field(() => String, { description: 'Hash of the content: equal records give the same version.' })
  version!: string;

  @Volatile()
  @Property()
  @Field(() => String, { description: 'Time when it was loaded, ISO 8601 in UTC.' })
  loadedAt!: string;

  @Within((dataset) => property(dataset, 'latestPublished'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description:
      'Date of publication of its latest source; null if it has none. What held then is only possible afterwards if it may have ended.',
  })
  latestPublished?: FuzzyDate;

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
