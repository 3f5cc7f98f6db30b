import { Field, ObjectType } from 'type-graphql';
import { collect, cypher, property, Variable } from '../compile/cypher.ts';
import { Connected, Property, Relationship, Value, Within } from '../compile/projection.ts';
import { cslOf, type CslInput } from '../formats/csl.ts';
import { After, First } from './arguments.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Node } from './node.ts';
import { Actor, ClaimConnection } from './types.ts';

@ObjectType({ description: 'What claims rest on: an article, a report, a book, a law.', implements: Node })
export class Source extends Node {
  @Property()
  @Field(() => String, { description: 'Its title, in its own language.' })
  title!: string;

  @Relationship('PUBLISHER')
  @Field(() => Actor, { nullable: true, description: 'Who published it.' })
  publisher?: Actor;

  @Within((source) => property(source, 'published'))
  @Field(() => FuzzyDate, { nullable: true, description: 'When it was made public.' })
  published?: FuzzyDate;

  @Property()
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language.' })
  language?: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;

  @Connected((source, claim) => ({
    match: cypher`(${claim})-[:CITES]->()-[:IN]->(${source})`,
    where: [cypher`${claim}.knownUntil IS NULL`],
    sort: property(claim, 'sort'),
    distinct: true,
  }))
  @Field(() => ClaimConnection, { description: 'What it states, in order of time; superseded claims left out.' })
  claims(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }

  @Value<CslInput>(
    (source) => {
      const publisher = new Variable('publisher');
      const publishers = collect(cypher`MATCH (${source})-[:PUBLISHER]->(${publisher}:Actor) RETURN ${publisher}.name`);
      return cypher`{id: ${source}.id, type: ${source}.type, title: ${source}.title, publishers: ${publishers}, published: ${source}.published, language: ${source}.language, url: ${source}.url}`;
    },
    (source) => JSON.stringify(cslOf(source)),
  )
  @Field(() => String, { description: 'CSL-JSON, as Zotero reads it.' })
  csl!: string;
}
