import { Arg, Field, InterfaceType, ObjectType } from 'type-graphql';
import {
  companion,
  cypher,
  identifier,
  property,
  Variable,
  where,
  type Cypher,
  type Expression,
} from '../compile/cypher.ts';
import { Connected, Property, Related, Within } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { Bounds } from './bounds.ts';
import { claimsOf } from './claims-of.ts';
import { connectionOf } from './connection.ts';
import { EventKind } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { resolveType } from './node.ts';
import { byRank } from './rank-order.ts';
import { oneRelatedByTie, relatedByTie } from './related-by-tie.ts';
import { Entity, Influence, ParticipationConnection, Place, Rule, RuleValue } from './types.ts';

@InterfaceType({ description: 'Something that happened.', implements: Entity, resolveType })
export abstract class Event extends Entity {
  @Property()
  @Field(() => EventKind, { description: 'Kind of event.' })
  kind!: string;

  @Within((event) => property(event, 'dateEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Date from the preferred dating claim; null if the sources give none.',
  })
  date?: FuzzyDate;

  @Within((event) => cypher`(CASE WHEN ${event}.fromMin IS NOT NULL THEN ${event} END)`)
  @Field(() => Bounds, {
    nullable: true,
    description:
      "Bounds of the event's dates or, if it has no dates, of the event that it is part of; null if neither has dates.",
  })
  bounds?: Bounds;

  @Related(relatedByTie('held in', 'Place'))
  @Field(() => [Place], { description: 'Places where the event happened.' })
  places!: Place[];

  @Related(oneRelatedByTie('part of', 'Event'))
  @Field(() => Event, { nullable: true, description: 'The event that this one is part of.' })
  partOf?: Event;

  @Related(relatedByTie('part of', 'Event', true))
  @Field(() => [Event], { description: 'Events that are part of this one.' })
  parts!: Event[];

  @Connected((event, participation, args) => {
    const all = claimsOf(event, 'Participation', 'event', participation);
    const inRole = args.has('roles') ? [cypher`${participation}.role IN ${args}.roles`] : [];
    return { ...all, where: [...all.where, cypher`${participation}.knownUntil IS NULL`, ...inRole] };
  })
  @Field(() => ParticipationConnection, { description: 'Participations of actors in the event.' })
  participations(
    @Arg('roles', () => [String], { nullable: true, description: 'Return only participations in one of these roles.' })
    _roles?: string[],
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }

  @Related(
    (event, influence) =>
      cypher`MATCH (${event})<-[:EFFECT]-(${influence}:Influence) WHERE ${influence}.knownUntil IS NULL WITH ${influence} ORDER BY ${influence}.sort`,
  )
  @Field(() => [Influence], { description: 'What led to the event, according to the sources.' })
  causes!: Influence[];

  @Related(
    (event, influence) =>
      cypher`MATCH (${event})<-[:CAUSE]-(${influence}:Influence) WHERE ${influence}.knownUntil IS NULL WITH ${influence} ORDER BY ${influence}.sort`,
  )
  @Field(() => [Influence], { description: 'What the event led to, according to the sources.' })
  effects!: Influence[];

  @Related((event, change) => {
    const value = new Variable('value');
    return cypher`MATCH (${event})<-[:STARTED_BY|ENDED_BY]-(${value}:RuleValue)-[:RULE]->(${change}:Rule)${where(countable(value))} WITH DISTINCT ${change}, ${event} AS ${companion(change, 'event')} ORDER BY ${change}.id`;
  })
  @Field(() => [RuleChange], { description: 'Rules that the event changed, each with its value before and after.' })
  ruleChanges!: RuleChange[];
}

@ObjectType({ description: 'A change of a rule by an event.' })
export class RuleChange {
  @Within((change) => change)
  @Field(() => Rule, { description: 'The rule.' })
  rule!: Rule;

  @Related((change, value) => changed(change, value, 'ENDED_BY'))
  @Field(() => RuleValue, { nullable: true, description: 'The value before; null if the sources do not give it.' })
  before?: RuleValue;

  @Related((change, value) => changed(change, value, 'STARTED_BY'))
  @Field(() => RuleValue, { nullable: true, description: 'The value since then; null if the sources do not give it.' })
  after?: RuleValue;
}

export const EventConnection = connectionOf('Event', () => Event);

function changed(change: Expression, value: Variable, by: 'STARTED_BY' | 'ENDED_BY'): Cypher {
  const event = companion(change, 'event');
  return cypher`MATCH (${change})<-[:RULE]-(${value}:RuleValue)-[:${identifier(by)}]->(${event})${where(countable(value))} WITH ${value} ORDER BY ${byRank(value)}, ${value}.sort`;
}

/** Conditions for a claim to count as a rule's value: not deprecated, and not superseded. */
function countable(value: Expression): Cypher[] {
  return [cypher`${value}.rank <> 'DEPRECATED'`, cypher`${value}.knownUntil IS NULL`];
}
