import { Field, ObjectType } from 'type-graphql';
import { Property, Related } from '../compile/projection.ts';
import { connectionOf } from './connection.ts';
import { Node } from './node.ts';
import { Claim } from './types.ts';

@ObjectType({
  description: 'Claims that cannot all be true, kept side by side, the preferred first.',
  implements: Node,
})
export class Contradiction extends Node {
  @Property()
  @Field(() => String, { description: 'Why they cannot all be true.' })
  reason!: string;

  @Related(
    (contradiction, claim) =>
      `MATCH (${contradiction})-[${claim}_of:OF]->(${claim}:Claim) WITH ${claim}, ${claim}_of ORDER BY ${claim}_of.position`,
  )
  @Field(() => [Claim], { description: 'Its sides.' })
  between!: Claim[];
}

export const ContradictionConnection = connectionOf('Contradiction', () => Contradiction);
