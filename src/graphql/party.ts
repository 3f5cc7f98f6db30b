import { Field, ObjectType } from 'type-graphql';
import { cypher } from '../compile/cypher.ts';
import { Connected, Related } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { claimsOf } from './claims-of.ts';
import { relatedByTie } from './related-by-tie.ts';
import { Actor, PositionConnection, Post } from './types.ts';

@ObjectType({ description: 'A political party.', implements: Actor })
export class Party extends Actor {
  @Related(relatedByTie('post of', 'Post', true))
  @Field(() => [Post], { description: 'Posts in it.' })
  posts!: Post[];

  @Connected((party, position) => {
    const all = claimsOf(party, 'Position', 'actor', position);
    return { ...all, where: [...all.where, cypher`${position}.knownUntil IS NULL`] };
  })
  @Field(() => PositionConnection, { description: 'Positions in its programmes.' })
  positions(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
