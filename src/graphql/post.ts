import { Field, Int, ObjectType } from 'type-graphql';
import { Connected, Property, Related, Value, Within } from '../compile/projection.ts';
import { After, At, First, HowCertain, KnownAt, Order } from './arguments.ts';
import { tenuresOf, tiedOne } from './conditions.ts';
import { Certainty } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { Actor, Entity, Tenure, TenureConnection } from './types.ts';
import { onDay } from './window.ts';

@ObjectType({ description: 'An office, apart from who holds it.', implements: Entity })
export class Post extends Entity {
  @Related(tiedOne('post of', 'Actor'))
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
      `MATCH (${post})-[:VACANCY]->(${vacancy}) WITH ${vacancy} ORDER BY ${vacancy}.sort, ${vacancy}.id`,
  )
  @Field(() => [Vacancy], { description: 'Spells between holders, computed.' })
  vacancies!: Vacancy[];

  @Related(
    (post, overlap) =>
      `MATCH (${post})-[:OVERLAP]->(${overlap}) WITH ${overlap} ORDER BY ${overlap}.sort, ${overlap}.id`,
  )
  @Field(() => [Overlap], { description: 'Spells with more holders than seats, computed; a handover day is none.' })
  overlaps!: Overlap[];
}

@ObjectType({ description: 'A spell in which nobody holds a post of one seat, or may not.' })
export class Vacancy {
  @Related((vacancy, tenure) => `MATCH (${vacancy})-[:AFTER]->(${tenure})`)
  @Field(() => Tenure, { nullable: true, description: 'The tenure that it follows.' })
  after?: Tenure;

  @Related((vacancy, tenure) => `MATCH (${vacancy})-[:BEFORE]->(${tenure})`)
  @Field(() => Tenure, { nullable: true, description: 'The tenure that ends it; null: the graph knows of none.' })
  before?: Tenure;

  @Within((vacancy) => `${vacancy}.fromEdtf`)
  @Field(() => FuzzyDate, { nullable: true, description: 'Its first day.' })
  from?: FuzzyDate;

  @Within((vacancy) => `${vacancy}.toEdtf`)
  @Field(() => FuzzyDate, { nullable: true, description: 'Its last day.' })
  to?: FuzzyDate;

  @Value((vacancy) => `${vacancy}.certainty`)
  @Field(() => Certainty, { description: 'Whether there was one for sure.' })
  certainty!: string;
}

@ObjectType({ description: 'A spell in which more different persons hold a post than it has seats, or may.' })
export class Overlap {
  @Related((overlap, tenure) => `MATCH (${overlap})-[:OF]->(${tenure}) WITH ${tenure} ORDER BY ${tenure}.sort`)
  @Field(() => [Tenure], { description: 'The tenures.' })
  tenures!: Tenure[];

  @Within((overlap) => `${overlap}.fromEdtf`)
  @Field(() => FuzzyDate, { nullable: true, description: 'Its first day.' })
  from?: FuzzyDate;

  @Within((overlap) => `${overlap}.toEdtf`)
  @Field(() => FuzzyDate, { nullable: true, description: 'Its last day.' })
  to?: FuzzyDate;

  @Value((overlap) => `${overlap}.certainty`)
  @Field(() => Certainty, { description: 'Whether there was one for sure.' })
  certainty!: string;
}
