import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Claim, Party, Person, Post } from './types.ts';

@ObjectType({ description: 'A person holds a post.', implements: Claim })
export class Tenure extends Claim {
  @Relationship('HOLDER')
  @Field(() => Person, { description: 'The holder.' })
  holder!: Person;

  @Relationship('POST')
  @Field(() => Post, { description: 'The post.' })
  post!: Post;

  @Relationship('ON_BEHALF_OF')
  @Field(() => Party, { nullable: true, description: 'The party that the holder represents.' })
  onBehalfOf?: Party;

  @Property()
  @Field(() => Boolean, { description: 'Whether the holder is acting until someone is appointed.' })
  acting!: boolean;

  @Relationship('NEXT', 'IN')
  @Field(() => Tenure, {
    nullable: true,
    description: 'The previous tenure of the same post, computed from tenures; null for posts with several seats.',
  })
  predecessor?: Tenure;

  @Relationship('NEXT')
  @Field(() => Tenure, {
    nullable: true,
    description: 'The next tenure of the same post, computed from tenures; null for posts with several seats.',
  })
  successor?: Tenure;
}

export const TenureConnection = connectionOf('Tenure', () => Tenure);
