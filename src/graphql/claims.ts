import { Arg, Query, Resolver } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import { cypher, exists, property, Variable, where, type Cypher } from '../compile/cypher.ts';
import { Connected } from '../compile/projection.ts';
import { After, First } from './arguments.ts';
import { dayOf, holdsInWindow, type WindowArguments } from './certainty.ts';
import { foldFilter, hasWord } from './event-filter.ts';
import { ClaimFilter } from './filters.ts';
import { knownAt } from './known-at.ts';
import { namingTypes } from './naming-types.ts';
import { ClaimConnection } from './types.ts';

@Resolver()
export class Claims {
  @Connected((_, claim, args) => {
    const isAbout = args.has('filter.about');
    const entity = new Variable('entity');
    return {
      match: isAbout ? cypher`(${entity}:Node)<-[:${namingTypes()}]-(${claim}:Claim)` : cypher`(${claim}:Claim)`,
      where: [
        cypher`${claim}.version = $version`,
        cypher`${claim}.sort IS NOT NULL`,
        ...(isAbout ? [cypher`${entity}.version = $version`, cypher`${entity}.id IN ${args}.filter.about`] : []),
        ...conditions(claim, args),
      ],
      lead: [property(claim, 'version')],
      sort: property(claim, 'sort'),
      distinct: isAbout,
    };
  }, foldFilter)
  @Query(() => ClaimConnection, { description: 'Claims in order of time.' })
  claims(
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Filter for claims.' }) _filter?: ClaimFilter,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

const ON_DAY: WindowArguments = { from: 'filter.at', to: 'filter.at', certainty: 'filter.certainty' };

function conditions(claim: Variable, args: Args): Cypher[] {
  const [kind, actor, word] = [new Variable('kind'), new Variable('actor'), new Variable('word')];
  const publishedFrom = dayOf(args, 'filter.knownFrom');
  const given = (name: string, condition: Cypher) => (args.has(`filter.${name}`) ? [condition] : []);
  const isSaidBy = exists(cypher`MATCH (${claim})-[:SAID_BY]->(${actor}) WHERE ${actor}.id IN ${args}.filter.saidBy`);
  const isCorrection = exists(cypher`MATCH (${claim})-[:SUPERSEDES]->(:Claim)`);
  const isContested = exists(cypher`MATCH (${claim})<-[:OF]-(:Contradiction)`);
  return [
    ...knownAt(claim, args, 'filter.knownAt'),
    ...(publishedFrom ? [cypher`${claim}.knownFrom >= ${publishedFrom}`] : []),
    ...holdsInWindow(claim, args, ON_DAY),
    ...given('kinds', cypher`any(${kind} IN ${args}.filter.kinds WHERE ${kind} IN labels(${claim}))`),
    ...given('saidBy', cypher`${isSaidBy}`),
    ...citing(claim, args),
    ...given('rank', cypher`${claim}.rank IN ${args}.filter.rank`),
    ...given('supersedes', cypher`${isCorrection} = ${args}.filter.supersedes`),
    ...given('contested', cypher`${isContested} = ${args}.filter.contested`),
    ...given('text', cypher`all(${word} IN ${args}.words WHERE ${hasWord(property(claim, 'foldedStatement'), word)})`),
  ];
}

/** One passage meets both conditions: a paragraph has a number only in its source. */
function citing(claim: Variable, args: Args): Cypher[] {
  const [passage, source] = [new Variable('passage'), new Variable('source')];
  const both = [
    ...(args.has('filter.source') ? [cypher`${source}.id = ${args}.filter.source`] : []),
    ...(args.has('filter.paragraph') ? [cypher`${passage}.paragraph = toInteger(${args}.filter.paragraph)`] : []),
  ];
  if (!both.length) return [];
  const match = cypher`MATCH (${claim})-[:CITES]->(${passage}:Passage)-[:IN]->(${source})`;
  return [cypher`${exists(cypher`${match}${where(both)}`)}`];
}
