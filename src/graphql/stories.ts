import { Query, Resolver } from 'type-graphql';
import { cypher } from '../compile/cypher.ts';
import { Related } from '../compile/projection.ts';
import { Story } from './types.ts';

@Resolver()
export class Stories {
  @Related((_, story) => cypher`MATCH (${story}:Node:Story {version: $version}) WITH ${story} ORDER BY ${story}.id`)
  @Query(() => [Story], { description: 'The stories of the data set, ordered by id.' })
  stories(): unknown {
    return undefined;
  }
}
