import { Arg, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { Arguments } from '../compile/arguments.ts';
import { companion, cypher, lines, property } from '../compile/cypher.ts';
import { fragment } from '../compile/fragment.ts';
import { Connected, Value } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { EntityType } from './enums.ts';
import { searchQuery } from '../names/search-query.ts';
import { Entity } from './types.ts';

@ObjectType({ description: 'One entity found, with how well it answers.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque; for `after`.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;

  @Value((found) => companion(found, 'score'))
  @Field(() => Float, {
    description: 'The better the higher; to be compared within one answer only.',
  })
  score!: number;

  @Value((found) => companion(found, 'matched'))
  @Field(() => String, { description: 'The name that answered the query.' })
  matched!: string;
}

const SearchConnection = connectionOf(
  'Search',
  () => Entity,
  () => SearchEdge,
);

@Resolver()
export class Search {
  @Connected<Arguments & { query: string; types?: readonly string[] }>(
    (_, entity, args) => {
      const [score, matched] = [companion(entity, 'score'), companion(entity, 'matched')];
      const readsMatched = args.selects('matched');
      return {
        clauses: lines(
          fragment('search', { args }),
          cypher`MATCH (${entity}:Entity)-[:NAME]->(name)`,
          readsMatched
            ? lines(
                cypher`WITH ${entity}, points, name.value AS value ORDER BY points DESC, value`,
                cypher`WITH ${entity}, collect([points, value])[0] AS best`,
                cypher`WITH ${entity}, best[0] AS ${score}, best[1] AS ${matched}`,
              )
            : cypher`WITH ${entity}, max(points) AS ${score}`,
        ),
        order: [cypher`${score} DESC`, cypher`${entity}.mentions DESC`, property(entity, 'id')],
        carry: [score, ...(readsMatched ? [matched] : [])],
      };
    },
    (args) => ({ ...args, ...searchQuery(args.query, args.types) }),
  )
  @Query(() => SearchConnection, {
    description: 'By name and alias, across scripts and spellings, typos forgiven, best first.',
  })
  search(
    @Arg('query', () => String, {
      description: 'A name, part of one, or its beginning.',
    })
    _query: string,
    @Arg('types', () => [EntityType], {
      nullable: true,
      description: 'Only of these types.',
    })
    _types?: string[],
    @First(20) _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}
