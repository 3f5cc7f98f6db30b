import { Field, Int, ObjectType } from 'type-graphql';
import { cypher, lines, property, Variable } from '../compile/cypher.ts';
import { Property, Related, Value, Within } from '../compile/projection.ts';
import { formatDay } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import { Language } from './arguments.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { InLanguage } from './in-language.ts';
import { Node } from './node.ts';
import { DateScalar } from './scalars.ts';
import { Actor } from './types.ts';
import { Volatile } from './volatile.ts';

/** The first or the last day of several dates; null if none of them has such a day. */
function dayOf(dates: readonly (string | null)[], which: 'earliest' | 'latest'): string | null {
  const days = dates.flatMap((text) => {
    const parsed = parseEdtf(text ?? '');
    return parsed.valid && Number.isFinite(parsed[which]) ? [parsed[which]] : [];
  });
  if (days.length === 0) return null;
  return formatDay(days.reduce((one, other) => (one < other === (which === 'earliest') ? one : other)));
}

@ObjectType({ description: 'What one publisher contributes to a data set.' })
export class PublisherShare {
  // Patterns of the actor's fields start at a variable.
  @Related(
    (share, actor) =>
      cypher`UNWIND CASE WHEN ${share}.publisher IS NULL THEN [] ELSE [${share}.publisher] END AS ${actor}`,
  )
  @Field(() => Actor, { nullable: true, description: 'The publisher; null for all sources without one.' })
  publisher?: Actor;

  @Property()
  @Field(() => Int, { description: 'Number of its sources.' })
  sources!: number;

  @Property()
  @Field(() => Int, {
    description:
      'Number of claims that cite them, each once, without superseded ones. Claims may cite several publishers.',
  })
  claims!: number;

  @Value<(string | null)[]>((share) => property(share, 'published'), (dates) => dayOf(dates, 'earliest'))
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First possible day of publication of the earliest of them.',
  })
  from?: string;

  @Value<(string | null)[]>((share) => property(share, 'published'), (dates) => dayOf(dates, 'latest'))
  @Field(() => DateScalar, { nullable: true, description: 'Last possible day of publication of the latest of them.' })
  to?: string;
}

@ObjectType({ description: 'A loaded data set.', implements: Node })
export class Dataset extends Node {
  @InLanguage('title')
  @Field(() => String, { description: 'Title.' })
  title(@Language() _language?: string): string {
    return '';
  }

  @InLanguage('description')
  @Field(() => String, { nullable: true, description: 'What it is about, in one line.' })
  description(@Language() _language?: string): string | null {
    return null;
  }

  @Property()
  @Field(() => [String], {
    description: "BCP 47 tags of the languages of its labels; the first is the data set's own.",
  })
  languages!: string[];

  @Property()
  @Field(() => String, { description: 'Hash of the content: equal records give the same version.' })
  version!: string;

  @Volatile()
  @Property()
  @Field(() => String, { description: 'Time when it was loaded, ISO 8601 in UTC.' })
  loadedAt!: string;

  @Within((dataset) => property(dataset, 'latestPublished'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description:
      'Date of publication of its latest source; null if it has none. What held then is only possible afterwards if it may have ended.',
  })
  latestPublished?: FuzzyDate;

  @Property()
  @Field(() => Int, { description: 'Number of entities.' })
  entityCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of claims.' })
  claimCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of sources.' })
  sourceCount!: number;

  @Property()
  @Field(() => Int, { description: 'Number of contradictions.' })
  contradictionCount!: number;

  @Related((dataset, share) => {
    const [source, publisher, sources] = [new Variable('source'), new Variable('publisher'), new Variable('sources')];
    const [cited, claim, claims] = [new Variable('cited'), new Variable('claim'), new Variable('claims')];
    const inSet = cypher`:Node:Source {version: ${dataset}.version}`;
    return lines(
      cypher`MATCH (${source}${inSet}) OPTIONAL MATCH (${source})-[:PUBLISHER]->(${publisher}:Actor)`,
      cypher`WITH DISTINCT ${publisher}`,
      // An aggregation would make the whole selection around it one.
      cypher`WITH ${publisher}, CASE WHEN ${publisher} IS NULL`,
      cypher`THEN COLLECT { MATCH (${cited}${inSet}) WHERE NOT EXISTS { (${cited})-[:PUBLISHER]->() } RETURN ${cited} }`,
      cypher`ELSE COLLECT { MATCH (${cited}:Source)-[:PUBLISHER]->(${publisher}) RETURN ${cited} } END AS ${sources}`,
      cypher`WITH ${publisher}, ${sources}, COUNT { UNWIND ${sources} AS ${cited} MATCH (${cited})<-[:IN]-()<-[:CITES]-(${claim}:Claim) WHERE ${claim}.knownUntil IS NULL RETURN DISTINCT ${claim} } AS ${claims}`,
      cypher`WITH {publisher: ${publisher}, published: [${cited} IN ${sources} | ${cited}.published], sources: size(${sources}), claims: ${claims}} AS ${share}`,
      cypher`ORDER BY ${share}.claims DESC, ${share}.publisher IS NULL, ${share}.publisher.id`,
    );
  })
  @Field(() => [PublisherShare], {
    description: 'Who published its sources, most cited first, with their share of its claims.',
  })
  publishers!: PublisherShare[];
}
