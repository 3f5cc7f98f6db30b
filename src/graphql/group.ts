import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { relatedByTie } from './related-by-tie.ts';
import { Actor } from './types.ts';

@ObjectType({
  description: 'People who act together without being an organization: protesters, a leadership, voters.',
  implements: Actor,
})
export class Group extends Actor {
  @Related(relatedByTie('member of', 'Actor', true))
  @Field(() => [Actor], { description: 'Members.' })
  members!: Actor[];
}
