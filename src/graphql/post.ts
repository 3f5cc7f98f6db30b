import { Field, Int, ObjectType } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Connected, Property, Related, Relationship, Within } from '../compile/projection.ts';
import { After, At, First, HowCertain, KnownAt, Order } from './arguments.ts';
import { tenuresOf } from './claims-of.ts';
import { Bounds } from './bounds.ts';
import { Certainty } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { oneRelatedByTie } from './related-by-tie.ts';
import { Actor, Entity, Tenure, TenureConnection } from './types.ts';
import { onDay } from './window.ts';

@ObjectType({ description: 'An office, whoever holds it.', implements: Entity })
export class Post extends Entity {
  @Related(oneRelatedByTie('post of', 'Actor'))
  @Field(() => Actor, {
    nullable: true,
    description: 'The institution, party or organization that the post belongs to.',
  })
  institution?: Actor;

  @Property()
  @Field(() => Int, {
    nullable: true,
    description: 'Number of people who hold it at the same time; null if not stated.',
  })
  seats?: number;

  @Connected((post, tenure, args) => tenuresOf(post, 'post', tenure, args), onDay)
  @Field(() => TenureConnection, { description: 'Tenures of the post; for a post with one seat, the succession.' })
  holders(
    @At() _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @Order() _order?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }

  @Related(
    (post, vacancy) =>
      cypher`MATCH (${post})-[:VACANCY]->(${vacancy}) WITH ${vacancy} ORDER BY ${vacancy}.sort, ${vacancy}.id`,
  )
  @Field(() => [Vacancy], { description: 'Periods without a holder, computed from tenures.' })
  vacancies!: Vacancy[];

  @Related(
    (post, overlap) =>
      cypher`MATCH (${post})-[:OVERLAP]->(${overlap}) WITH ${overlap} ORDER BY ${overlap}.sort, ${overlap}.id`,
  )
  @Field(() => [Overlap], {
    description: 'Periods with more holders than seats, computed from tenures; a single handover day does not count.',
  })
  overlaps!: Overlap[];
}

@ObjectType({ description: 'A period in which a post with one seat is certainly or possibly vacant.' })
export class Vacancy {
  @Relationship('AFTER')
  @Field(() => Tenure, { nullable: true, description: 'The tenure before the vacancy.' })
  after?: Tenure;

  @Relationship('BEFORE')
  @Field(() => Tenure, { nullable: true, description: 'The tenure after the vacancy; null if none is known.' })
  before?: Tenure;

  @Within((vacancy) => property(vacancy, 'fromEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'First day; null if no source states it, then `bounds` has what follows from the sources.',
  })
  from?: FuzzyDate;

  @Within((vacancy) => property(vacancy, 'toEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Last day; null if no source states it, then `bounds` has what follows from the sources.',
  })
  to?: FuzzyDate;

  @Within((vacancy) => vacancy)
  @Field(() => Bounds, {
    description: 'Earliest and latest possible first and last day, if the post was vacant.',
  })
  bounds!: Bounds;

  @Property()
  @Field(() => Certainty, { description: 'Whether it is certain or only possible.' })
  certainty!: string;
}

@ObjectType({ description: 'A period in which a post certainly or possibly has more holders than seats.' })
export class Overlap {
  @Related((overlap, tenure) => cypher`MATCH (${overlap})-[:OF]->(${tenure}) WITH ${tenure} ORDER BY ${tenure}.sort`)
  @Field(() => [Tenure], { description: 'The overlapping tenures.' })
  tenures!: Tenure[];

  @Within((overlap) => property(overlap, 'fromEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'First day; null if no source states it, then `bounds` has what follows from the sources.',
  })
  from?: FuzzyDate;

  @Within((overlap) => property(overlap, 'toEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Last day; null if no source states it, then `bounds` has what follows from the sources.',
  })
  to?: FuzzyDate;

  @Within((overlap) => overlap)
  @Field(() => Bounds, {
    description: 'Earliest and latest possible first and last day, if the tenures overlapped.',
  })
  bounds!: Bounds;

  @Property()
  @Field(() => Certainty, { description: 'Whether it is certain or only possible.' })
  certainty!: string;
}
