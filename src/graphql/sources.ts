import { Query, Resolver } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { SourceConnection } from './types.ts';

@Resolver()
export class Sources {
  @Connected((_, source) => ({
    match: cypher`(${source}:Node:Source)`,
    where: [cypher`${source}.version = $version`],
    lead: [property(source, 'version')],
    sort: property(source, 'id'),
  }))
  @Query(() => SourceConnection, { description: 'The sources of the data set, by id.' })
  sources(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}
