import { Field, ObjectType } from 'type-graphql';
import { cypher, Variable } from '../compile/cypher.ts';
import { Related } from '../compile/projection.ts';
import { Language } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { InLanguage } from './in-language.ts';
import { Node } from './node.ts';
import { Claim } from './types.ts';

@ObjectType({
  description: 'Claims that cannot all be true; all are shown, the preferred one first.',
  implements: Node,
})
export class Contradiction extends Node {
  @InLanguage('reason')
  @Field(() => String, { description: 'Why the claims cannot all be true.' })
  reason(@Language() _language?: string): string {
    return '';
  }

  @Related((contradiction, claim) => {
    const side = new Variable('side');
    return cypher`MATCH (${contradiction})-[${side}:OF]->(${claim}:Claim) WITH ${claim}, ${side} ORDER BY ${side}.position`;
  })
  @Field(() => [Claim], { description: 'The conflicting claims.' })
  between!: Claim[];
}

export const ContradictionConnection = connectionOf('Contradiction', () => Contradiction);
