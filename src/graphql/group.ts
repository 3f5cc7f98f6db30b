import { Field, ObjectType } from 'type-graphql';
import { Related } from '../compile/projection.ts';
import { relatedByTie } from './related-by-tie.ts';
import { Actor } from './types.ts';

@ObjectType({
  description: 'People who act together without an organisation: protesters, a leadership, voters.',
  implements: Actor,
})
export class Group extends Actor {
  @Related(relatedByTie('member of', 'Actor', true))
  @Field(() => [Actor], { description: 'Who belongs to it.' })
  members!: Actor[];
}
