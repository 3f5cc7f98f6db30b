import { Arg, Field, InterfaceType, ObjectType } from 'type-graphql';
import { Connected, Property, Related, Value, Within } from '../compile/projection.ts';
import { namingTypes } from '../neo4j/fields.ts';
import { After, First, Language } from './arguments.ts';
import { byRank, inLanguage } from './conditions.ts';
import { connectionOf } from './connection.ts';
import { Node, resolveType } from './node.ts';
import { DateScalar } from './scalars.ts';
import { ClaimConnection, Naming, Validity } from './types.ts';

@InterfaceType({
  description:
    'Anything that the graph knows by name. Only id, type, labels and description are editorial; all else comes from claims.',
  implements: Node,
  resolveType,
})
export abstract class Entity extends Node {
  @Value<string | [string, [string, boolean][]]>(
    (entity, args) => {
      const label = inLanguage(entity, 'name', args);
      if (!args.has('at')) return label;
      const [name, day] = [`${entity}_name`, `date(${args}.at)`];
      return `[${label}, COLLECT { MATCH (${entity})-[:NAME]->(${name}:Naming {language: ${args}.language}) WHERE ${name}.knownUntil IS NULL AND ${name}.rank <> 'DEPRECATED' AND ${name}.fromMin <= ${day} AND ${name}.toMax >= ${day} WITH ${name}, ${name}.fromMax <= ${day} AND ${name}.toMin >= ${day} AS ${name}_sure ORDER BY CASE WHEN ${name}_sure THEN ${byRank(name)} END, ${name}.fromMin, ${name}.toMin, ${name}.id RETURN [${name}.value, ${name}_sure] }]`;
    },
    (found) => (Array.isArray(found) ? nameOf(...found) : found),
  )
  @Field(() => String, {
    description:
      'What it is called: its label in that language; with `at`, the name that it bore on that day for sure, else those that it may have borne, joined by " / ", else the label.',
  })
  name(
    @Language() _language?: string,
    @Arg('at', () => DateScalar, { nullable: true, description: 'The day whose name is asked for.' }) _at?: string,
  ): string {
    return '';
  }

  @Related(
    (entity, name) =>
      `MATCH (${entity})-[${name}_r:NAME]->(${name}) WHERE ${name}.knownUntil IS NULL WITH ${name}, ${name}_r ORDER BY coalesce(${name}_r.position, 1000000), ${name}.sort`,
  )
  @Field(() => [Name], { description: 'All its names: labels first, then other spellings, then what claims call it.' })
  names!: Name[];

  @Value((entity, args) => inLanguage(entity, 'description', args))
  @Field(() => String, { nullable: true, description: 'Who or what this is, to tell it apart; states no fact.' })
  description(@Language() _language?: string): string | null {
    return null;
  }

  @Value((entity) => `coalesce(${entity}.sameAs, [])`)
  @Field(() => [String], { description: 'URIs of the same thing elsewhere (Wikidata, VIAF ...).' })
  sameAs!: string[];

  @Connected((entity, claim, _, kinds) => ({
    match: `(${entity})<-[:${namingTypes(kinds)}]-(${claim})`,
    where: [`${claim}.knownUntil IS NULL`],
    sort: `${claim}.sort`,
    distinct: true,
  }))
  @Field(() => ClaimConnection, { description: 'Claims that name it, in order of time; superseded ones left out.' })
  claims(@First() _first?: number, @After() _after?: string): unknown {
    return undefined;
  }
}

@ObjectType({ description: "A name: from a claim, or the data set's own label (claim null)." })
export class Name {
  @Property()
  @Field(() => String, { description: 'The name.' })
  value!: string;

  @Property()
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language.' })
  language?: string;

  @Within((name) => name)
  @Field(() => Validity, { description: 'When it was borne; of a label nothing is said.' })
  validity!: Validity;

  @Related((name, claim) => `UNWIND CASE WHEN ${name}:Naming THEN [${name}] ELSE [] END AS ${claim}`)
  @Field(() => Naming, { nullable: true, description: "The claim that it comes from; null: the data set's own label." })
  claim?: Naming;
}

export const EntityConnection = connectionOf('Entity', () => Entity);

function nameOf(label: string, names: readonly (readonly [value: string, certain: boolean])[]): string {
  const certain = names.find(([, isCertain]) => isCertain);
  if (certain) return certain[0];
  return names.length ? [...new Set(names.map(([value]) => value))].join(' / ') : label;
}
