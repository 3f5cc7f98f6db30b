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

@ObjectType({ description: 'An entity found by a search, with its score.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque cursor for `after`.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;

  @Value((found) => companion(found, 'score'))
  @Field(() => Float, {
    description: 'Score; higher is better. Scores are comparable only within one response.',
  })
  score!: number;

  @Value((found) => companion(found, 'matched'))
  @Field(() => String, { description: 'The name that matched the query.' })
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
    description: 'Search by name and alias, best match first. Tolerates other scripts, other spellings and typos.',
  })
  search(
    @Arg('query', () => String, {
      description: 'A name, part of a name, or its beginning.',
    })
    _query: string,
    @Arg('types', () => [EntityType], {
      nullable: true,
      description: 'Return only entities of these types.',
    })
    _types?: string[],
    @First(20) _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}
