import { Arg, Field, InterfaceType } from 'type-graphql';
import { companion, cypher, property } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, At, First, HowCertain, KnownAt, Order } from './arguments.ts';
import { claimsOf } from './claims-of.ts';
import { connectionOf } from './connection.ts';
import { eventFilter, foldFilter } from './event-filter.ts';
import { EventFilter } from './filters.ts';
import { knownAndHeld, knownAt } from './known-at.ts';
import { resolveType } from './node.ts';
import { Entity, ParticipationConnection, Tie } from './types.ts';

@InterfaceType({ description: 'A person, party, institution, organization or group.', implements: Entity, resolveType })
export abstract class Actor extends Entity {
  @Connected((actor, participation, args) => {
    const all = claimsOf(actor, 'Participation', 'actor', participation);
    const event = companion(participation, 'event');
    const ofEvent = eventFilter(event, args);
    return {
      ...all,
      match: ofEvent.length ? cypher`${all.match}-[:EVENT]->(${event}:Event)` : all.match,
      where: [...all.where, ...knownAt(participation, args, 'filter.knownAt'), ...ofEvent],
      descending: args.is('order', 'LATEST_FIRST'),
    };
  }, foldFilter)
  @Field(() => ParticipationConnection, { description: 'Participations in events.' })
  participations(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Filter for events.' }) _filter?: EventFilter,
    @Order() _order?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }

  @Connected((actor, tie, args) => ({
    match: cypher`(${actor})<-[:FROM|TO]-(${tie}:Tie)`,
    where: knownAndHeld(tie, args),
    sort: property(tie, 'sort'),
    distinct: true,
  }))
  @Field((() => TieConnection) as never, { description: 'Ties to and from the actor.' })
  ties(
    @At() _at?: string,
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

export const TieConnection = connectionOf('Tie', () => Tie);
