import {
  astFromValue,
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './operations.ts';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** A field that takes days: as arguments of its own (`at`) or in input objects (`filter`, `knownAt`). */
export interface DayField {
  readonly name: string;
  readonly field: Field;
  readonly paths: readonly (readonly string[])[];
  /** An operation's selection that reaches the field, around the field as it is asked for. */
  readonly reach: (asked: string) => string;
}

/**
 * Every field of a schema that takes a day, each where it is declared first.
 * @throws Error for a field that no selection reaches.
 */
export function dayFields(schema: GraphQLSchema): DayField[] {
  const routes = routesOf(schema);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!hasFields(type)) return [];
    const inherited = type.getInterfaces().map((each) => each.getFields());
    return Object.values(type.getFields()).flatMap((field) => {
      const paths = dayPaths(field.args);
      const isInherited = inherited.some((fields) => dayPaths(fields[field.name]?.args ?? []).length === paths.length);
      if (paths.length === 0 || isInherited) return [];
      const reach = routes.get(type.name);
      if (!reach) throw new Error(`nothing leads to ${type.name}, whose field ${field.name} takes a day`);
      return [{ name: `${type.name}.${field.name}`, field, paths, reach }];
    });
  });
}

/** The paths of all days in arguments or in the fields of an input object. */
function dayPaths(inputs: readonly { readonly name: string; readonly type: GraphQLInputType }[]): string[][] {
  return inputs.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (named.name === 'Date') return [[name]];
    return isInputObjectType(named) ? dayPaths(Object.values(named.getFields())).map((path) => [name, ...path]) : [];
  });
}

/** By the name of each type, the shortest selection that leads to its objects without required arguments. */
function routesOf(schema: GraphQLSchema): Map<string, DayField['reach']> {
  const query = schema.getQueryType()!;
  const routes = new Map<string, DayField['reach']>([[query.name, (asked) => asked]]);
  const queue: GraphQLNamedType[] = [query];
  for (let type = queue.shift(); type; type = queue.shift()) {
    const reach = routes.get(type.name)!;
    const add = (next: GraphQLNamedType, step: string) => {
      if (routes.has(next.name) || !isCompositeType(next) || next.name.startsWith('__')) return;
      routes.set(next.name, (asked) => reach(`${step} { ${asked} }`));
      queue.push(next);
    };
    for (const field of hasFields(type) ? Object.values(type.getFields()) : []) {
      const isWhole = type === query && field.args.some(({ name }) => name === 'first');
      if (!field.args.some(isRequiredArgument))
        add(getNamedType(field.type), `${field.name}${isWhole ? '(first: 500)' : ''}`);
    }
    // What an object is of one type more leads to no other objects.
    for (const other of isAbstractType(type) ? Object.values(schema.getTypeMap()) : [])
      if (isCompositeType(other) && isAbstractType(type) && doTypesOverlap(schema, type, other))
        add(other, `... on ${other.name}`);
  }
  return routes;
}

/** An operation that asks for a field with these days by path, and `others` for what it requires, as variables or as literals. */
export function askWithDays(
  { field, reach }: DayField,
  days: readonly (readonly [path: readonly string[], day: string])[],
  others: (arg: GraphQLArgument) => unknown,
  areVariables: boolean,
): Operation {
  const given: Record<string, unknown> = {};
  for (const [path, day] of days) {
    const last = path.slice(0, -1).reduce((inside, name) => (inside[name] ??= {}) as Record<string, unknown>, given);
    last[path.at(-1)!] = day;
  }
  const args = field.args.filter((arg) => arg.name in given || isRequiredArgument(arg));
  const values = args.map((arg) => [arg, given[arg.name] ?? others(arg)] as const);
  const literal = ([arg, value]: (typeof values)[number]) => `${arg.name}: ${print(astFromValue(value, arg.type)!)}`;
  const written = values.map((each) => (areVariables ? `${each[0].name}: $${each[0].name}` : literal(each)));
  const head = areVariables ? `query (${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) ` : '';
  const asked = `${field.name}(${written.join(', ')})${selected(getNamedType(field.type))}`;
  const variables = Object.fromEntries(values.map(([{ name }, value]) => [name, value]));
  return { text: `${head}{ ${reach(asked)} }`, variables: areVariables ? variables : {} };
}

/** All values of what is found, and of what belongs to it: of the entries of a page, of the edges of a network. */
function selected(type: GraphQLNamedType, depth = isNode(type) ? 0 : isPage(type) ? 1 : 2): string {
  if (isLeafType(type)) return '';
  if (!hasFields(type)) return ' { __typename }';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const isOther = field.args.some(isRequiredArgument) || ['pageInfo', 'edges'].includes(field.name);
    if (isOther || isPage(named) || (!isLeafType(named) && depth === 0)) return [];
    return [`${field.name}${selected(named, depth - 1)}`];
  });
  return ` { ${['__typename', ...parts].join(' ')} }`;
}

const isPage = ({ name }: GraphQLNamedType) => name.endsWith('Connection');
const isNode = (type: GraphQLNamedType) => hasFields(type) && type.getInterfaces().some(({ name }) => name === 'Node');
const hasFields = (type: GraphQLNamedType): type is WithFields =>
  (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__');
