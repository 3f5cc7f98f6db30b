import { Field, ObjectType } from 'type-graphql';
import { Property, Relationship } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Claim, Party, Person, Post } from './types.ts';

@ObjectType({ description: 'A person holds a post.', implements: Claim })
export class Tenure extends Claim {
  @Relationship('HOLDER')
  @Field(() => Person, { description: 'Who holds it.' })
  holder!: Person;

  @Relationship('POST')
  @Field(() => Post, { description: 'The post.' })
  post!: Post;

  @Relationship('ON_BEHALF_OF')
  @Field(() => Party, { nullable: true, description: 'The party on whose behalf.' })
  onBehalfOf?: Party;

  @Property()
  @Field(() => Boolean, { description: 'Whether only for the time being, until somebody is appointed.' })
  acting!: boolean;

  @Relationship('NEXT', 'IN')
  @Field(() => Tenure, {
    nullable: true,
    description: 'The tenure of the same one-seat post before this one, computed; null for posts of many seats.',
  })
  predecessor?: Tenure;

  @Relationship('NEXT')
  @Field(() => Tenure, {
    nullable: true,
    description: 'The tenure of the same one-seat post after this one, computed; null for posts of many seats.',
  })
  successor?: Tenure;
}

export const TenureConnection = connectionOf('Tenure', () => Tenure);
