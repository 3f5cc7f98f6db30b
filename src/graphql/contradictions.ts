import { Query, Resolver } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { ContradictionConnection } from './types.ts';

@Resolver()
export class Contradictions {
  @Connected((_, contradiction) => ({
    match: cypher`(${contradiction}:Contradiction)`,
    where: [cypher`${contradiction}.version = $version`, cypher`${contradiction}.sort IS NOT NULL`],
    lead: [property(contradiction, 'version')],
    sort: property(contradiction, 'sort'),
  }))
  @Query(() => ContradictionConnection, {
    description: 'Contradictions, in the order of time of their preferred claims.',
  })
  contradictions(@First(20) _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
