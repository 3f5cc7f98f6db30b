import { Field, ObjectType } from 'type-graphql';
import { Connected, Related } from '../compile/reading.ts';
import { After, First } from './arguments.ts';
import { tied } from './conditions.ts';
import { Actor, PositionConnection, Post } from './types.ts';

@ObjectType({ description: 'A political party.', implements: Actor })
export class Party extends Actor {
  @Related(tied('post of', 'Post', true))
  @Field(() => [Post], { description: 'Its offices.' })
  posts!: Post[];

  @Connected((party, position) => ({
    match: `(${party})<-[:ACTOR]-(${position}:Position)`,
    where: [`${position}.knownUntil IS NULL`],
    sort: `${position}.sort`,
  }))
  @Field(() => PositionConnection, { description: 'What its programmes say.' })
  positions(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
