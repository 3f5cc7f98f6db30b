import { Field, ID, ObjectType } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { companion, cypher, property, type Cypher, type Expression, type Variable } from '../compile/cypher.ts';
import { Property, Related, Value, Within, type RelatedOptions } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { Bounds } from './bounds.ts';
import { certaintyOn } from './certainty.ts';
import { edgeClaimType } from './edge-claim-type.ts';
import { Certainty, RelationKind } from './enums.ts';
import { InLanguage } from './in-language.ts';
import { knownAt } from './known-at.ts';
import { Claim, Event } from './types.ts';

/**
 * What is bound along with an edge, each with the field that reads it: the network's day or, in a change, how certain it is, its two
 * days, and the id of the event that caused it.
 */
const READ_BY = {
  day: 'certainty',
  changeCertainty: 'certainty',
  before: 'certaintyBefore',
  after: 'certaintyAfter',
  cause: 'because',
} as const;

type Companions = { readonly [purpose in keyof typeof READ_BY]?: Expression };

/** Expressions to bind along with an edge: of its companions those that the selected fields read; null for those not given. */
export function edgeCompanions(edge: Variable, args: Args, given: Companions): Cypher[] {
  return (Object.keys(READ_BY) as (keyof Companions)[])
    .filter((purpose) => args.selects(READ_BY[purpose]))
    .map((purpose) => cypher`${given[purpose] ?? cypher`null`} AS ${companion(edge, purpose)}`);
}

@ObjectType({ description: 'A connection between two entities, made by a claim.' })
export class NetworkEdge {
  @Value((edge) => cypher`startNode(${edge}).id`)
  @Field(() => ID, { description: 'Id of the entity at the start: a holder, an actor, a cause.' })
  source!: string;

  @Value((edge) => cypher`endNode(${edge}).id`)
  @Field(() => ID, { description: 'Id of the entity at the end: a post, an event, an effect.' })
  target!: string;

  @Value((edge) => cypher`type(${edge})`)
  @Field(() => RelationKind, { description: 'Kind of the edge.' })
  relation!: string;

  @InLanguage('label')
  @Field(() => String, {
    description: 'Label of the edge: the role, the predicate or a fixed phrase such as "holds".',
  })
  label(@Language() _language?: string): string {
    return '';
  }

  @Value(
    (edge) =>
      cypher`coalesce(${companion(edge, 'changeCertainty')}, ${certaintyOn(edge, companion(edge, 'day'))}, 'CERTAIN')`,
  )
  @Field(() => Certainty, {
    description:
      'In a network: whether the edge is certain on the day; CERTAIN if no day is given. In a change: how certain the change is.',
  })
  certainty!: string;

  @Property()
  @Field(() => Boolean, { description: "Whether the claim reports someone's statement." })
  attributed!: boolean;

  @Within((edge) => edge)
  @Field(() => Bounds, { description: "Bounds of the claim's dates." })
  bounds!: Bounds;

  @Related((edge, claim) => cypher`MATCH (${claim}:Node:Claim {version: $version, id: ${edge}.claim})`, {
    inlineIdentity: (edge) => ({ id: property(edge, 'claim'), type: edgeClaimType(property(edge, 'claim')) }),
  })
  @Field(() => Claim, { description: 'The claim behind the edge.' })
  claim!: Claim;

  @Value((edge) => certaintyOn(edge, companion(edge, 'before')))
  @Field(() => Certainty, {
    nullable: true,
    description:
      'In a change: certainty on the first day; null if the edge is not true then. Always null in a network.',
  })
  certaintyBefore?: string;

  @Value((edge) => certaintyOn(edge, companion(edge, 'after')))
  @Field(() => Certainty, {
    nullable: true,
    description:
      'In a change: certainty on the second day; null if the edge is not true then. Always null in a network.',
  })
  certaintyAfter?: string;

  @Related((edge, event) => cypher`MATCH (${event}:Node:Event {version: $version, id: ${companion(edge, 'cause')}})`)
  @Field(() => Event, {
    nullable: true,
    description:
      'In a change: the event that ended a lost edge or began a gained one, according to the source; null for an edge that may have changed.',
  })
  because?: Event;
}

/** The graph has edges in no order of its own, so they are listed by their claims. */
export const byClaim: RelatedOptions = { order: (edge) => [property(edge, 'claim')] };

/** Conditions for an edge to be visible under the arguments `knownAt` and `attributed`. */
export function visibleEdges(edge: Expression, args: Args): Expression[] {
  const isAttributed = args.is('attributed', true);
  if (!isAttributed && !args.has('knownAt')) return [property(edge, 'plain')];
  return [...knownAt(edge, args), ...(isAttributed ? [] : [cypher`NOT ${edge}.attributed`])];
}

/** The relations of the argument `relations`: each combination is a text of its own, so that no other edge is touched. */
export function relationsOf(args: Args): string[] {
  return Object.keys(RelationKind).filter((relation) => args.includes('relations', relation));
}
