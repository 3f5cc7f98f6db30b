import { cypher, join, literal, type Cypher, type Expression } from '../compile/cypher.ts';
import { claimDefinition, claimKinds } from '../kinds/records.ts';

const cases = claimKinds
  .map(claimDefinition)
  .filter(({ edge }) => edge)
  .map(({ prefix, name }) => cypher`WHEN ${literal(prefix)} THEN ${literal(name)}`);

/** The type of a claim that makes an edge of the network, by the prefix of its id. */
export function edgeClaimType(id: Expression): Cypher {
  return cypher`CASE split(${id}, '/')[0] ${join(cases, ' ')} END`;
}
