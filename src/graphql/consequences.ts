import type { Args } from '../compile/projection.ts';
import { believed } from './network-edge.ts';

/**
 * A clause that binds the ids of the events that an event changed things through: itself, its parts, and what the sources
 * say it led to or was followed by, at any remove within 3; none where it is null. What `knownAt` and `attributed` keep
 * out leads nowhere.
 */
export function changers(event: string, ids: string, args: Args): string {
  const [from, step, to, other] = ['a', 's', 'b', 'x'].map((each) => `${ids}_${each}`) as [
    string,
    string,
    string,
    string,
  ];
  const conditions = [
    `CASE type(${step}) WHEN 'INFLUENCE' THEN startNode(${step}) = ${from} ELSE ${step}.predicate = 'part of' AND endNode(${step}) = ${from} END`,
    ...believed(step, args),
  ];
  return [
    `CALL (${event}) {`,
    `  MATCH (${event}) ((${from})-[${step}:INFLUENCE|TIE]-(${to}:Event) WHERE ${conditions.join(' AND ')}){0,3} (${other})`,
    `  RETURN collect(DISTINCT ${other}.id) AS ${ids}`,
    '}',
  ].join('\n');
}
