import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { oneRelatedByTie, relatedByTie } from './related-by-tie.ts';
import { Actor, Post } from './types.ts';

@ObjectType({ description: 'A state body: a parliament, a council, a ministry.', implements: Actor })
export class Institution extends Actor {
  @Related(relatedByTie('post of', 'Post', true))
  @Field(() => [Post], { description: 'Posts in it.' })
  posts!: Post[];

  @Related(oneRelatedByTie('part of', 'Institution'))
  @Field(() => Institution, { nullable: true, description: 'The institution that this one is part of.' })
  partOf?: Institution;

  @Related(relatedByTie('part of', 'Institution', true))
  @Field(() => [Institution], { description: 'Institutions that are part of this one.' })
  parts!: Institution[];
}
