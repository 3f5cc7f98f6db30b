import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { relatedByTie } from './related-by-tie.ts';
import { Actor, Post } from './types.ts';

@ObjectType({
  description:
    'An organization that is neither a party nor a state institution: a newspaper, an alliance, a research centre.',
  implements: Actor,
})
export class Organization extends Actor {
  @Related(relatedByTie('post of', 'Post', true))
  @Field(() => [Post], { description: 'Posts in it.' })
  posts!: Post[];
}
