import { claimDefinition, claimKinds } from '../kinds/records.ts';

const cases = claimKinds
  .map(claimDefinition)
  .filter(({ edge }) => edge)
  .map(({ prefix, name }) => `WHEN '${prefix}' THEN '${name}'`)
  .join(' ');

/** The type of a claim that makes an edge of the network, by the prefix of its id, an expression. */
export function edgeClaimType(id: string): string {
  return `CASE split(${id}, '/')[0] ${cases} END`;
}
