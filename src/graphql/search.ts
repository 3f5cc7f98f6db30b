import { Arg, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { Connected, Value, type Arguments } from '../compile/projection.ts';
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

  @Value((found) => `${found}_score`)
  @Field(() => Float, {
    description: 'The better the higher; to be compared within one answer only.',
  })
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

/** Names looked at; of a query that more answer, the best by the index's own score. */
const NAMES = 500;

@Resolver()
export class Search {
  @Connected<Arguments & { query: string; types?: readonly string[] }>(
    (_, entity, args) => {
      const name = `${entity}_name`;
      const isMatchAsked = args.selects('matched');
      const [all, typos, any, row] = [`${name}_all`, `${name}_typos`, `${name}_any`, `${name}_row`];
      // A name's terms are read once: they are asked for many times.
      const found = (lucene: string, as: string) =>
        `CALL db.index.fulltext.queryNodes('name_search', '+version:' + $version + '^0 ' + ${lucene}, {limit: ${NAMES}}) YIELD node RETURN collect([node, node.search]) AS ${as}`;
      const has = (terms: string, of: string) => `any(${name}_t IN ${terms} WHERE ${of} CONTAINS ${name}_t)`;
      const points = (of: string, levels: string, answers: (level: string) => string) =>
        `reduce(${name}_${of}_sum = 0.0, ${name}_l IN ${levels} | ${name}_${of}_sum + CASE WHEN ${answers(`${name}_l`)} THEN ${name}_l[0] ELSE 0 END)`;
      const isWhole = `all(${name}_w IN ${args}.words WHERE ${has(`${name}_w`, `${row}[1]`)})`;
      return {
        clauses: [
          `CALL () { ${found(`${args}.all`, all)} }`,
          // A typo is looked for where no name has all the words, and some of the words where that does not help.
          `CALL (${all}) { UNWIND CASE WHEN any(${row} IN ${all} WHERE ${isWhole}) THEN [] ELSE [${args}.typos] END AS ${name}_q ${found(`${name}_q`, typos)} }`,
          `CALL (${all}, ${typos}) { UNWIND CASE size(${all}) + size(${typos}) WHEN 0 THEN [${args}.any] ELSE [] END AS ${name}_q ${found(`${name}_q`, any)} }`,
          `UNWIND CASE size(${typos}) WHEN 0 THEN ${all} + ${any} ELSE ${typos} END AS ${row}`,
          `WITH ${row}[0] AS ${name}, ${row}[1] AS ${name}_terms, CASE size(${typos}) WHEN 0 THEN [] ELSE ${args}.near END AS ${name}_near`,
          `WITH ${name}, ${points('levels', `${args}.levels`, (level) => has(`${level}[1]`, `${name}_terms`))} + ${points('near', `${name}_near`, (level) => `${name}_terms =~ ${level}[1]`)} AS ${name}_points`,
          `MATCH (${entity}:Entity)-[:NAME]->(${name})`,
          ...(isMatchAsked
            ? [
                `WITH ${entity}, ${name}_points, ${name}.value AS ${name}_value ORDER BY ${name}_points DESC, ${name}_value`,
                `WITH ${entity}, collect([${name}_points, ${name}_value])[0] AS ${name}_best`,
                `WITH ${entity}, ${name}_best[0] AS ${entity}_score, ${name}_best[1] AS ${entity}_matched`,
              ]
            : [`WITH ${entity}, max(${name}_points) AS ${entity}_score`]),
        ].join('\n'),
        order: `${entity}_score DESC, ${entity}.mentions DESC, ${entity}.id`,
        carry: [`${entity}_score`, ...(isMatchAsked ? [`${entity}_matched`] : [])],
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
