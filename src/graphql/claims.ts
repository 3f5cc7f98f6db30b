import { Arg, Query, Resolver } from 'type-graphql';
import { Connected, type Args } from '../compile/projection.ts';
import { namingTypes } from '../neo4j/fields.ts';
import { After, First } from './arguments.ts';
import { foldedFilter, hasWord, inWindow, known } from './conditions.ts';
import { ClaimFilter } from './filters.ts';
import { ClaimConnection } from './types.ts';

@Resolver()
export class Claims {
  @Connected((_, claim, args) => {
    const isAbout = args.has('filter.about');
    return {
      match: isAbout ? `(${claim}_about:Node)<-[:${namingTypes()}]-(${claim}:Claim)` : `(${claim}:Claim)`,
      where: [
        `${claim}.version = $version`,
        `${claim}.sort IS NOT NULL`,
        ...(isAbout ? [`${claim}_about.version = $version`, `${claim}_about.id IN ${args}.filter.about`] : []),
        ...conditions(claim, args),
      ],
      lead: [`${claim}.version`],
      sort: `${claim}.sort`,
      distinct: isAbout,
    };
  }, foldedFilter)
  @Query(() => ClaimConnection, { description: 'Claims, by time: who says what, about whom, where.' })
  claims(
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which claims.' }) _filter?: ClaimFilter,
    @First() _first?: number,
    @After() _after?: string,
  ): unknown {
    return undefined;
  }
}

function conditions(claim: string, args: Args): string[] {
  const given = (name: string, condition: string) => (args.has(`filter.${name}`) ? [condition] : []);
  const filter = `${args}.filter`;
  return [
    ...known(claim, args, 'filter.knownAt'),
    ...inWindow(claim, args, 'filter.at', 'filter.at', 'filter.certainty'),
    ...given('kinds', `any(${claim}_k IN ${filter}.kinds WHERE ${claim}_k IN labels(${claim}))`),
    ...given(
      'saidBy',
      `EXISTS { MATCH (${claim})-[:SAID_BY]->(${claim}_by) WHERE ${claim}_by.id IN ${filter}.saidBy }`,
    ),
    ...cited(claim, args),
    ...given('rank', `${claim}.rank IN ${filter}.rank`),
    ...given('contested', `EXISTS { MATCH (${claim})<-[:OF]-(:Contradiction) } = ${filter}.contested`),
    ...given('text', `all(${claim}_w IN ${args}.words WHERE ${hasWord(`${claim}.foldedStatement`, `${claim}_w`)})`),
  ];
}

/** One passage meets both conditions: a paragraph has a number only in its source. */
function cited(claim: string, args: Args): string[] {
  const [passage, source] = [`${claim}_p`, `${claim}_s`];
  const both = [
    ...(args.has('filter.source') ? [`${source}.id = ${args}.filter.source`] : []),
    ...(args.has('filter.paragraph') ? [`${passage}.paragraph = toInteger(${args}.filter.paragraph)`] : []),
  ];
  if (!both.length) return [];
  return [`EXISTS { MATCH (${claim})-[:CITES]->(${passage}:Passage)-[:IN]->(${source}) WHERE ${both.join(' AND ')} }`];
}
