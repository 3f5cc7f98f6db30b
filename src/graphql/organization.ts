import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { relatedByTie } from './related-by-tie.ts';
import { Actor, Post } from './types.ts';

@ObjectType({
  description:
    'An organisation that is neither a party nor an institution of the state: a newspaper, an alliance, a research centre.',
  implements: Actor,
})
export class Organization extends Actor {
  @Related(relatedByTie('post of', 'Post', true))
  @Field(() => [Post], { description: 'Its offices.' })
  posts!: Post[];
}
