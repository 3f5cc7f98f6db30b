import { Field, Int, ObjectType } from 'type-graphql';
import { cypher, property } from '../compile/cypher.ts';
import { Connected, Property, Related, Relationship, Within } from '../compile/projection.ts';
import { After, At, First, HowCertain, KnownAt, Order } from './arguments.ts';
import { tenuresOf } from './claims-of.ts';
import { Certainty } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { oneRelatedByTie } from './related-by-tie.ts';
import { Actor, Entity, Tenure, TenureConnection } from './types.ts';
import { onDay } from './window.ts';

@ObjectType({ description: 'An office, apart from who holds it.', implements: Entity })
export class Post extends Entity {
  @Related(oneRelatedByTie('post of', 'Actor'))
  @Field(() => Actor, { nullable: true, description: 'The body or party whose office it is.' })
  institution?: Actor;

  @Property()
  @Field(() => Int, { nullable: true, description: 'How many hold it at once; null: not stated.' })
  seats?: number;

  @Connected((post, tenure, args) => tenuresOf(post, 'post', tenure, args), onDay)
  @Field(() => TenureConnection, { description: 'Who held it: for a post of one seat, the succession.' })
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
  @Field(() => [Vacancy], { description: 'Spells between holders, computed.' })
  vacancies!: Vacancy[];

  @Related(
    (post, overlap) =>
      cypher`MATCH (${post})-[:OVERLAP]->(${overlap}) WITH ${overlap} ORDER BY ${overlap}.sort, ${overlap}.id`,
  )
  @Field(() => [Overlap], { description: 'Spells with more holders than seats, computed; a handover day is none.' })
  overlaps!: Overlap[];
}

@ObjectType({ description: 'A spell in which nobody holds a post of one seat, or may not.' })
export class Vacancy {
  @Relationship('AFTER')
  @Field(() => Tenure, { nullable: true, description: 'The tenure that it follows.' })
  after?: Tenure;

  @Relationship('BEFORE')
  @Field(() => Tenure, { nullable: true, description: 'The tenure that ends it; null: the graph knows of none.' })
  before?: Tenure;

  @Within((vacancy) => property(vacancy, 'fromEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Its first day.' })
  from?: FuzzyDate;

  @Within((vacancy) => property(vacancy, 'toEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Its last day.' })
  to?: FuzzyDate;

  @Property()
  @Field(() => Certainty, { description: 'Whether there was one for sure.' })
  certainty!: string;
}

@ObjectType({ description: 'A spell in which more different persons hold a post than it has seats, or may.' })
export class Overlap {
  @Related((overlap, tenure) => cypher`MATCH (${overlap})-[:OF]->(${tenure}) WITH ${tenure} ORDER BY ${tenure}.sort`)
  @Field(() => [Tenure], { description: 'The tenures.' })
  tenures!: Tenure[];

  @Within((overlap) => property(overlap, 'fromEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Its first day.' })
  from?: FuzzyDate;

  @Within((overlap) => property(overlap, 'toEdtf'))
  @Field(() => FuzzyDate, { nullable: true, description: 'Its last day.' })
  to?: FuzzyDate;

  @Property()
  @Field(() => Certainty, { description: 'Whether there was one for sure.' })
  certainty!: string;
}
