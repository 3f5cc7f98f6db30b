import { Arg, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { Connected, Value, type Arguments } from '../compile/reading.ts';
import { fold } from '../dataset/fold.ts';
import { After, First } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { EntityType } from './enums.ts';
import { Entity } from './types.ts';

@ObjectType({ description: 'One entity found, with how well it answers.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque; for `after`.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;

  @Value((found) => `${found}_score`)
  @Field(() => Float, { description: 'The better the higher; to be compared within one answer only.' })
  score!: number;

  @Value((found) => `${found}_matched`)
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
  @Connected<Arguments & { query: string }>(
    (_, entity, args) => {
      const name = `${entity}_name`;
      const types = args.has('types')
        ? ` WHERE any(${entity}_t IN ${args}.types WHERE ${entity}_t IN labels(${entity}))`
        : '';
      return {
        // A name that is the whole query comes before one that begins with it, that before all others.
        clauses: [
          `CALL db.index.fulltext.queryNodes('name_folded', '+version:' + $version + ' +(' + ${args}.lucene + ')') YIELD node AS ${name}, score AS ${name}_score`,
          `MATCH (${entity}:Entity)-[:NAME]->(${name})${types}`,
          `WITH ${entity}, ${name}.value AS ${name}_value, ${name}_score + CASE WHEN ${name}.folded = ${args}.folded THEN 1000 WHEN ${name}.folded STARTS WITH ${args}.folded + ' ' THEN 100 ELSE 0 END AS ${name}_points`,
          `ORDER BY ${name}_points DESC, ${name}_value`,
          `WITH ${entity}, collect([${name}_points, ${name}_value])[0] AS ${name}_best`,
          `WITH ${entity}, ${name}_best[0] AS ${entity}_score, ${name}_best[1] AS ${entity}_matched`,
        ].join('\n'),
        order: `${entity}_score DESC, ${entity}.id`,
        carry: [`${entity}_score`, `${entity}_matched`],
      };
    },
    (args) => {
      const folded = fold(args.query);
      return { ...args, folded, lucene: lucene(folded) };
    },
  )
  @Query(() => SearchConnection, { description: 'By name and alias, across scripts and spellings, best first.' })
  search(
    @Arg('query', () => String, { description: 'A name, part of one, or its beginning.' }) _query: string,
    @Arg('types', () => [EntityType], { nullable: true, description: 'Only of these types.' }) _types?: string[],
    @First(20) _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

/** A query in Lucene's syntax for a folded text, in which letters, digits and blanks are all that is left; nothing where that is nothing. */
function lucene(folded: string): string {
  const words = folded.split(' ').filter(Boolean);
  return words.length ? words.map((word) => `folded:${word}^4 folded:${word}*`).join(' ') : 'version:none';
}
