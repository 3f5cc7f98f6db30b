import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { oneRelatedByTie, relatedByTie } from './related-by-tie.ts';
import { Actor, Post } from './types.ts';

@ObjectType({ description: 'A body of the state: a parliament, a council, a ministry.', implements: Actor })
export class Institution extends Actor {
  @Related(relatedByTie('post of', 'Post', true))
  @Field(() => [Post], { description: 'Its offices.' })
  posts!: Post[];

  @Related(oneRelatedByTie('part of', 'Institution'))
  @Field(() => Institution, { nullable: true, description: 'What it is part of.' })
  partOf?: Institution;

  @Related(relatedByTie('part of', 'Institution', true))
  @Field(() => [Institution], { description: 'What is part of it.' })
  parts!: Institution[];
}
