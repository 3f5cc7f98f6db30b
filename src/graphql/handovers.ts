import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { companion, cypher, exists, property, Variable, where } from '../compile/cypher.ts';
import { Connected, Relationship, Value, Within, type Keyset } from '../compile/projection.ts';
import { After, First, HowCertain, KnownAt } from './arguments.ts';
import { Bounds } from './bounds.ts';
import { certaintyIn, dayOf, holdsInWindow, type WindowArguments } from './certainty.ts';
import { connectionOf } from './connection.ts';
import { consequencesOfEvent } from './consequences.ts';
import { Certainty } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { knownAt } from './known-at.ts';
import { DateScalar } from './scalars.ts';
import { Event, Post, Tenure } from './types.ts';

@ObjectType({
  description: 'A post with one seat passes from one holder to the next, or its last known holder leaves.',
})
export class Handover {
  @Relationship('HANDOVER', 'IN')
  @Field(() => Post, { description: 'The post.' })
  post!: Post;

  @Relationship('OUTGOING')
  @Field(() => Tenure, { nullable: true, description: 'The tenure that ends.' })
  before?: Tenure;

  @Relationship('INCOMING')
  @Field(() => Tenure, { nullable: true, description: 'The tenure that follows; null if none is known.' })
  after?: Tenure;

  @Within((handover) => property(handover, 'dateEdtf'))
  @Field(() => FuzzyDate, {
    nullable: true,
    description:
      'Date of the handover, between the earliest end of the old tenure and the latest beginning of the new one; null if no source states it, then `bounds` has what follows from the sources.',
  })
  date?: FuzzyDate;

  @Within((handover) => handover)
  @Field(() => Bounds, {
    description: 'Earliest and latest possible day of the handover, as first and as last day.',
  })
  bounds!: Bounds;

  @Relationship('BROUGHT_BY')
  @Field(() => Event, {
    nullable: true,
    description: 'The event that, according to the sources, began the new tenure or, failing that, ended the old one.',
  })
  event?: Event;

  @Value((handover) => companion(handover, 'certainty'))
  @Field(() => Certainty, {
    description:
      'Whether the handover is certainly or only possibly in the requested window; CERTAIN if no window is given.',
  })
  certainty!: string;
}

const HandoverConnection = connectionOf('Handover', () => Handover);

@Resolver()
export class Handovers {
  @Connected((_, handover, args) => {
    const certainty = certaintyIn(handover, { from: dayOf(args, 'from'), to: dayOf(args, 'to') });
    return {
      ...patternOf(handover, args),
      sort: property(handover, 'sort'),
      carry: [cypher`${certainty} AS ${companion(handover, 'certainty')}`],
    };
  })
  @Query(() => HandoverConnection, { description: 'Handovers of posts, in order of time.' })
  handovers(
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day of the window.' }) _from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day of the window, inclusive.' }) _to?: string,
    @Arg('event', () => ID, {
      nullable: true,
      description:
        'Return only handovers caused by this event, by a part of it, or by events that it led to or that followed it (within three steps).',
    })
    _event?: string,
    @Arg('posts', () => [ID], { nullable: true, description: 'Return only handovers of these posts.' })
    _posts?: string[],
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

const WINDOW: WindowArguments = { from: 'from', to: 'to', certainty: 'certainty' };

/** Begins with the fewest nodes: what the event changed, the posts, or the index of all in order. */
function patternOf(handover: Variable, args: Args): Omit<Keyset, 'sort'> {
  const conditions = [...knownAt(handover, args), ...holdsInWindow(handover, args, WINDOW)];
  const post = new Variable('post');
  const isOfPosts = [cypher`${post}.version = $version`, cypher`${post}.id IN ${args}.posts`];
  if (args.has('event')) {
    const [event, consequences] = [new Variable('event'), new Variable('consequences')];
    const ofPosts = exists(cypher`MATCH (${handover})<-[:HANDOVER]-(${post})${where(isOfPosts)}`);
    return {
      first: consequencesOfEvent(consequences, args),
      match: cypher`(${event}:Node)<-[:BROUGHT_BY]-(${handover}:Handover)`,
      where: [
        cypher`${event}.version = $version`,
        cypher`${event}.id IN ${consequences}`,
        ...(args.has('posts') ? [ofPosts] : []),
        ...conditions,
      ],
    };
  }
  if (args.has('posts'))
    return {
      match: cypher`(${post}:Node)-[:HANDOVER]->(${handover}:Handover)`,
      where: [...isOfPosts, ...conditions],
    };
  return {
    match: cypher`(${handover}:Handover)`,
    where: [cypher`${handover}.version = $version`, cypher`${handover}.sort IS NOT NULL`, ...conditions],
    lead: [property(handover, 'version')],
  };
}
