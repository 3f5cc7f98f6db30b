import { Field, ID, ObjectType } from 'type-graphql';
import { Related, Value, Within, type Args, type Taken } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { Bounds } from './bounds.ts';
import { inLanguage, known } from './conditions.ts';
import { edgeClaimType } from './edge-claim-type.ts';
import { Certainty, RelationKind } from './enums.ts';
import { Claim, Event } from './types.ts';

/**
 * What the clauses around bind beside an edge, each with the field that reads it: the network's day or, of a change, how certain
 * it is, its two days, and the id of the event that made it.
 */
const readBy = {
  at: 'certainty',
  sure: 'certainty',
  from: 'certaintyBefore',
  to: 'certaintyAfter',
  because: 'because',
} as const;

/** What stands beside an edge, an expression each; null is what does not. */
type Beside = { readonly [name in keyof typeof readBy]?: string };

/** Expressions to bind with an edge: of what is beside it what the selected fields read. */
export function boundBeside(edge: string, args: Args, given: Beside): string[] {
  return (Object.keys(readBy) as (keyof Beside)[])
    .filter((name) => args.selects(readBy[name]))
    .map((name) => `${given[name] ?? 'null'} AS ${edge}_${name}`);
}

@ObjectType({ description: 'Two entities and the claim that ties them.' })
export class NetworkEdge {
  @Value((edge) => `startNode(${edge}).id`)
  @Field(() => ID, { description: 'Id of the entity that it leads from: a holder, an actor, a cause.' })
  source!: string;

  @Value((edge) => `endNode(${edge}).id`)
  @Field(() => ID, { description: 'Id of the entity that it leads to: a post, an event, an effect.' })
  target!: string;

  @Value((edge) => `type(${edge})`)
  @Field(() => RelationKind, { description: 'What kind of claim makes it.' })
  relation!: string;

  @Value((edge, args) => inLanguage(edge, 'label', args))
  @Field(() => String, { description: 'What it is called: the role, the predicate, or that somebody holds a post.' })
  label(@Language() _language?: string): string {
    return '';
  }

  @Value((edge) => `coalesce(${edge}_sure, ${certaintyOn(edge, `${edge}_at`)}, 'CERTAIN')`)
  @Field(() => Certainty, {
    description:
      'Of a network: whether it holds on its day for sure; without a day, CERTAIN. Of a change: how certain that is.',
  })
  certainty!: string;

  @Value((edge) => `${edge}.attributed`)
  @Field(() => Boolean, { description: 'Whether its claim passes on what somebody says.' })
  attributed!: boolean;

  @Within((edge) => edge)
  @Field(() => Bounds, { description: "The model's four bounds of its claim." })
  bounds!: Bounds;

  @Related((edge, claim) => `MATCH (${claim}:Node:Claim {version: $version, id: ${edge}.claim})`, null, {
    near: (edge) => ({ id: `${edge}.claim`, type: edgeClaimType(`${edge}.claim`) }),
  })
  @Field(() => Claim, { description: 'The claim that makes it.' })
  claim!: Claim;

  @Value((edge) => certaintyOn(edge, `${edge}_from`))
  @Field(() => Certainty, {
    nullable: true,
    description: 'In a change: whether it holds on the first day for sure; null: it does not, or this is no change.',
  })
  certaintyBefore?: string;

  @Value((edge) => certaintyOn(edge, `${edge}_to`))
  @Field(() => Certainty, {
    nullable: true,
    description: 'In a change: whether it holds on the second day for sure; null: it does not, or this is no change.',
  })
  certaintyAfter?: string;

  @Related((edge, event) => `MATCH (${event}:Node:Event {version: $version, id: ${edge}_because})`)
  @Field(() => Event, {
    nullable: true,
    description: 'In a change: the event that ended what is lost or began what is gained, where the source says so.',
  })
  because?: Event;
}

/** In no order of the graph's, so by their claims. */
export const byClaim: Taken = { order: (edge) => [`${edge}.claim`] };

/** Whether an edge holds on a day, an expression; null: it does not, or there is no day. */
export function certaintyOn(edge: string, day: string): string {
  return `CASE WHEN ${edge}.fromMin <= ${day} AND ${edge}.toMax >= ${day} THEN CASE WHEN ${edge}.fromMax <= ${day} AND ${edge}.toMin >= ${day} THEN 'CERTAIN' ELSE 'POSSIBLE' END END`;
}

/** What of the edges the arguments `knownAt` and `attributed` let in. */
export function believed(edge: string, args: Args): string[] {
  const isAttributed = args.is('attributed', true);
  if (!isAttributed && !args.has('knownAt')) return [`${edge}.plain`];
  return [...known(edge, args), ...(isAttributed ? [] : [`NOT ${edge}.attributed`])];
}

/** The relations that the argument asks for: each combination is a text of its own, so that no other edge is touched. */
export function relationsOf(args: Args): string[] {
  return Object.keys(RelationKind).filter((relation) => args.includes('relations', relation));
}
