import { Arg, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Args } from '../compile/arguments.ts';
import {
  all,
  collect,
  cypher,
  lines,
  list,
  property,
  Variable,
  where,
  type Expression,
  type Subquery,
} from '../compile/cypher.ts';
import { Connected, Property, Related, Value, Within } from '../compile/projection.ts';
import { After, First, Language } from './arguments.ts';
import { holdsIn } from './certainty.ts';
import { connectionOf } from './connection.ts';
import { inLanguage, InLanguage } from './in-language.ts';
import { namingTypes } from './naming-types.ts';
import { Node, resolveType } from './node.ts';
import { byRank } from './rank-order.ts';
import { DateScalar } from './scalars.ts';
import { ClaimConnection, Naming, Validity } from './types.ts';

@InterfaceType({
  description:
    'Anything in the graph that has a name. Its id, type, labels and description come from the editors; everything else comes from claims.',
  implements: Node,
  resolveType,
})
export abstract class Entity extends Node {
  @Value<string | [string, NameOnDay[]], { readonly language: string }>(
    (entity, args) => {
      const label = inLanguage(entity, 'name', args);
      return args.has('at') ? list([label, namesOn(entity, args)]) : label;
    },
    (found) => (Array.isArray(found) ? nameOf(...found) : found),
    (args) => ({ ...args, range: `${args.language.toLowerCase()}-` }),
  )
  @Field(() => String, {
    description:
      'Label in the given language. With `at`, the name that the entity certainly had on that day; failing that, the names that it may have had, joined by " / "; failing those, the label.',
  })
  name(
    @Language() _language?: string,
    @Arg('at', () => DateScalar, { nullable: true, description: 'Return the name on this day.' }) _at?: string,
  ): string {
    return '';
  }

  @Related((entity, name) => {
    const named = new Variable('named');
    return cypher`MATCH (${entity})-[${named}:NAME]->(${name}) WHERE ${name}.knownUntil IS NULL WITH ${name}, ${named} ORDER BY coalesce(${named}.position, 1000000), ${name}.sort`;
  })
  @Field(() => [Name], { description: 'All names: first labels, then other spellings, then names from claims.' })
  names!: Name[];

  @InLanguage('description')
  @Field(() => String, {
    nullable: true,
    description: 'A short note that tells the entity apart from others; states no facts.',
  })
  description(@Language() _language?: string): string | null {
    return null;
  }

  @Value((entity) => cypher`coalesce(${entity}.sameAs, [])`)
  @Field(() => [String], { description: 'URIs of the same thing elsewhere (Wikidata, VIAF ...).' })
  sameAs!: string[];

  @Connected((entity, claim, _, kinds) => ({
    match: cypher`(${entity})<-[:${namingTypes(kinds)}]-(${claim})`,
    where: [cypher`${claim}.knownUntil IS NULL`],
    sort: property(claim, 'sort'),
    distinct: true,
  }))
  @Field(() => ClaimConnection, {
    description: 'Claims that name this entity, in order of time, without superseded ones.',
  })
  claims(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}

@ObjectType({ description: "A name, from a claim or from the data set's labels." })
export class Name {
  @Property()
  @Field(() => String, { description: 'The name.' })
  value!: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language.' })
  language?: string;

  @Within((name) => name)
  @Field(() => Validity, { description: 'When the name was in use; unknown for labels.' })
  validity!: Validity;

  @Related((name, claim) => cypher`UNWIND CASE WHEN ${name}:Naming THEN [${name}] ELSE [] END AS ${claim}`)
  @Field(() => Naming, {
    nullable: true,
    description: "The claim that gives the name; null for the data set's labels.",
  })
  claim?: Naming;
}

export const EntityConnection = connectionOf('Entity', () => Entity);

/** A name on a day, whether it is certain, and the length of its language's tag; 0 if the name does not fit the tag that was given. */
type NameOnDay = readonly [value: string, isCertain: boolean, fit: number];

/**
 * The names on the day `at` whose language fits the given tag, as in `lookUp`, or is the language of the answer: certain ones
 * first, by rank, the others by time.
 */
function namesOn(entity: Expression, args: Args): Subquery {
  const [name, isCertain, fit] = [new Variable('name'), new Variable('isCertain'), new Variable('fit')];
  const day = cypher`date(${args}.at)`;
  const window = { from: day, to: day };
  const fits = cypher`${args}.range STARTS WITH toLower(${name}.language) + '-'`;
  const conditions = [
    cypher`(${name}.language = ${args}.language OR ${fits})`,
    cypher`${name}.knownUntil IS NULL`,
    cypher`${name}.rank <> 'DEPRECATED'`,
    ...holdsIn(name, 'POSSIBLE', window),
  ];
  return collect(
    lines(
      cypher`MATCH (${entity})-[:NAME]->(${name}:Naming)${where(conditions)}`,
      cypher`WITH ${name}, ${all(holdsIn(name, 'CERTAIN', window))} AS ${isCertain}, CASE WHEN ${fits} THEN size(${name}.language) ELSE 0 END AS ${fit}`,
      cypher`ORDER BY CASE WHEN ${isCertain} THEN ${byRank(name)} END, ${name}.fromMin, ${name}.toMin, ${name}.id`,
      cypher`RETURN [${name}.value, ${isCertain}, ${fit}]`,
    ),
  );
}

function nameOf(label: string, found: readonly NameOnDay[]): string {
  const best = Math.max(...found.map(([, , fit]) => fit));
  const names = found.filter(([, , fit]) => fit === best);
  const certain = names.find(([, isCertain]) => isCertain);
  if (certain) return certain[0];
  return names.length ? [...new Set(names.map(([value]) => value))].join(' / ') : label;
}
