import { Field, ObjectType } from 'type-graphql';
import { collect, cypher, property, Variable } from '../compile/cypher.ts';
import { Connected, Property, Relationship, Value, Within } from '../compile/projection.ts';
import { cslOf, type CslInput } from '../formats/csl.ts';
import { After, First } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Node } from './node.ts';
import { Actor, ClaimConnection } from './types.ts';

@ObjectType({ description: 'Something that claims cite: an article, a report, a book, a law.', implements: Node })
export class Source extends Node {
  @Property()
  @Field(() => String, { description: 'Title, in its own language.' })
  title!: string;

  @Value((source) => cypher`coalesce(${source}.authors, [])`)
  @Field(() => [String], {
    description: 'Its authors in the order of the source, each name as written; empty if none is given.',
  })
  authors!: string[];

  @Relationship('PUBLISHER')
  @Field(() => Actor, { nullable: true, description: 'Publisher.' })
  publisher?: Actor;

  @Relationship('COPY_OF')
  @Field(() => Source, {
    nullable: true,
    description: "The source that this one copies, as newspapers copy an agency's text.",
  })
  copyOf?: Source;

  @Within((source) => property(source, 'published'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Date of publication.' })
  published?: FuzzyDate;

  @Property()
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language.' })
  language?: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'Web address.' })
  url?: string;

  @Connected((source, claim) => ({
    match: cypher`(${claim})-[:CITES]->()-[:IN]->(${source})`,
    where: [cypher`${claim}.knownUntil IS NULL`],
    sort: property(claim, 'sort'),
    distinct: true,
  }))
  @Field(() => ClaimConnection, {
    description: 'Claims that cite the source, in order of time, without superseded ones.',
  })
  claims(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }

  @Value<CslInput>(
    (source) => {
      const publisher = new Variable('publisher');
      const publishers = collect(cypher`MATCH (${source})-[:PUBLISHER]->(${publisher}:Actor) RETURN ${publisher}.name`);
      return cypher`{id: ${source}.id, type: ${source}.type, title: ${source}.title, authors: coalesce(${source}.authors, []), publishers: ${publishers}, published: ${source}.published, language: ${source}.language, url: ${source}.url}`;
    },
    (source) => JSON.stringify(cslOf(source)),
  )
  @Field(() => String, { description: 'The source as CSL-JSON, for reference managers such as Zotero.' })
  csl!: string;
}

export const SourceConnection = connectionOf('Source', () => Source);
