import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Connected, Related, Value, Within, type Args } from '../compile/projection.ts';
import { After, First, HowCertain, KnownAt } from './arguments.ts';
import { changers } from './consequences.ts';
import { inWindow, known } from './conditions.ts';
import { connectionOf } from './connection.ts';
import { Certainty } from './enums.ts';
import { FuzzyDate } from './fuzzy-date.ts';
import { DateScalar } from './scalars.ts';
import { Event, Post, Tenure } from './types.ts';

@ObjectType({
  description: 'A post of one seat passes from one holder to the next, or its last known holder leaves it.',
})
export class Handover {
  @Related((handover, post) => `MATCH (${handover})<-[:HANDOVER]-(${post}:Post)`)
  @Field(() => Post, { description: 'The post.' })
  post!: Post;

  @Related((handover, tenure) => `MATCH (${handover})-[:OUTGOING]->(${tenure})`)
  @Field(() => Tenure, { nullable: true, description: 'The tenure that ends.' })
  before?: Tenure;

  @Related((handover, tenure) => `MATCH (${handover})-[:INCOMING]->(${tenure})`)
  @Field(() => Tenure, { nullable: true, description: 'The tenure that follows; null: the graph knows of none.' })
  after?: Tenure;

  @Within((handover) => `${handover}.dateEdtf`)
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'Its day: between the earliest end of the one and the latest beginning of the other; null: unbounded.',
  })
  date?: FuzzyDate;

  @Related((handover, event) => `MATCH (${handover})-[:BROUGHT_BY]->(${event})`)
  @Field(() => Event, {
    nullable: true,
    description:
      'The event that began the tenure that follows, else the one that ended the tenure before, where a source says so.',
  })
  event?: Event;

  @Value((handover) => `${handover}_certainty`)
  @Field(() => Certainty, {
    description: 'Whether its day lies in the window that was asked for, for sure; without a window, CERTAIN.',
  })
  certainty!: string;
}

const HandoverConnection = connectionOf('Handover', () => Handover);

@Resolver()
export class Handovers {
  @Connected((_, handover, args) => ({
    ...sought(handover, args),
    sort: `${handover}.sort`,
    carry: [`${certainty(handover, args)} AS ${handover}_certainty`],
  }))
  @Query(() => HandoverConnection, { description: 'Analysts: posts that changed hands, in order of time.' })
  handovers(
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day of the window.' }) _from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day of the window, inclusive.' }) _to?: string,
    @Arg('event', () => ID, {
      nullable: true,
      description:
        'Only those brought about by this event, a part of it, or what it led to or was followed by (within three steps).',
    })
    _event?: string,
    @Arg('posts', () => [ID], { nullable: true, description: 'Only of these posts.' }) _posts?: string[],
    @KnownAt() _knownAt?: string,
    @HowCertain() _certainty?: string,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

/** Begins from the fewest nodes: what the event changed, the posts, or the index of all in order. */
function sought(handover: string, args: Args) {
  const [event, post, ids] = ['event', 'post', 'changers'].map((each) => `${handover}_${each}`) as [
    string,
    string,
    string,
  ];
  const where = [...known(handover, args), ...inWindow(handover, args, 'from', 'to', 'certainty')];
  const ofPost = [`${post}.version = $version`, `${post}.id IN ${args}.posts`];
  if (args.has('event'))
    return {
      first: `OPTIONAL MATCH (${event}:Node:Event {version: $version, id: ${args}.event})\n${changers(event, ids, args)}`,
      match: `(${event}_of:Node)<-[:BROUGHT_BY]-(${handover}:Handover)`,
      where: [
        `${event}_of.version = $version`,
        `${event}_of.id IN ${ids}`,
        ...(args.has('posts')
          ? [`EXISTS { MATCH (${handover})<-[:HANDOVER]-(${post}) WHERE ${ofPost.join(' AND ')} }`]
          : []),
        ...where,
      ],
    };
  if (args.has('posts'))
    return { match: `(${post}:Node)-[:HANDOVER]->(${handover}:Handover)`, where: [...ofPost, ...where] };
  return {
    match: `(${handover}:Handover)`,
    where: [`${handover}.version = $version`, `${handover}.sort IS NOT NULL`, ...where],
    lead: [`${handover}.version`],
  };
}

function certainty(handover: string, args: Args): string {
  const sure = [
    ...(args.has('to') ? [`${handover}.fromMax <= date(${args}.to)`] : []),
    ...(args.has('from') ? [`${handover}.toMin >= date(${args}.from)`] : []),
  ];
  return sure.length ? `CASE WHEN ${sure.join(' AND ')} THEN 'CERTAIN' ELSE 'POSSIBLE' END` : `'CERTAIN'`;
}
