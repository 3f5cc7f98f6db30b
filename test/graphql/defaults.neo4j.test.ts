import {
  astFromValue,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  print,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimKinds, entityTypes } from '../../src/kinds/records.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { answering, type Answering } from '../answering.ts';
import { oneOfEach } from '../runs.ts';

let kernel: Answering;
let schema: GraphQLSchema;
/** An id of each type that has one. */
const ids = new Map<string, string>();

beforeAll(async () => {
  kernel = await answering('test/fixtures/tiny', { texts: ['test/fixtures/tiny-texts'] });
  schema = await createSchema();
  const enumOf = (type: string) => type.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  for (const type of entityTypes) await note(type, `entities(types: [${enumOf(type)}], first: 1)`);
  for (const type of claimKinds) await note(type, `claims(filter: {kinds: [${enumOf(type)}]}, first: 1)`);
  await note('Source', 'claims(first: 1)', 'citations { source { id } }');
}, 120_000);
afterAll(() => kernel[Symbol.asyncDispose]());

async function note(type: string, list: string, selection = 'id'): Promise<void> {
  const { data } = await kernel.ask(`{ ${list} { nodes { ${selection} } } }`);
  ids.set(type, /"id":"([^"]+)"/.exec(JSON.stringify(data))![1]!);
}

/** What root fields must be given, for something to be there. */
const GIVEN: Readonly<Record<string, () => string>> = {
  search: () => 'query: "bridge"',
  links: () => `actor: "${ids.get('Person')}", event: "${ids.get('Occurrence')}"`,
  paths: () => `from: "${ids.get('Person')}", to: "${ids.get('Occurrence')}"`,
  timelineDensity: () => 'interval: YEAR',
};
/** Arguments of which one must be given: null takes that away. */
const NEEDED: Readonly<Record<string, string>> = { networkChange: 'from: "2010-01-01", to: "2024-01-01"' };

/** Something of what a field gives, whatever its type. */
function selectionOf(type: GraphQLObjectType['name'], depth = 0): string {
  const named = schema.getType(type)!;
  if (isLeafType(named)) return '';
  const fields = Object.values((named as GraphQLObjectType).getFields());
  const chosen = fields
    .filter(({ args }) => args.every((each) => !isNonNullType(each.type)))
    .filter(
      (field) => isLeafType(getNamedType(field.type)) || (depth < 2 && field.name !== 'edges' && !('id' in named)),
    )
    .filter(
      (field) => isLeafType(getNamedType(field.type)) || ['nodes', 'paths', 'entity', 'claim'].includes(field.name),
    )
    .map((field) => `${field.name} ${selectionOf(getNamedType(field.type).name, depth + 1)}`);
  return `{ __typename ${chosen.join(' ')} }`;
}

async function asked(document: string): Promise<string> {
  const { data, errors } = await kernel.ask(document);
  return JSON.stringify([data, errors?.map(({ message }) => message)]);
}

/** Asks without an argument, with null and with its default; the answers must be one. */
async function hold(
  name: string,
  document: (argument: string) => string,
  argument: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>,
) {
  const answers = [await asked(document('')), await asked(document(`${argument.name}: null`))];
  const written = argument.defaultValue === undefined ? null : astFromValue(argument.defaultValue, argument.type);
  if (written) answers.push(await asked(document(`${argument.name}: ${print(written)}`)));
  return new Set(answers).size === 1 && !answers[0]!.startsWith('[null')
    ? []
    : [`${name}(${argument.name}:) ${answers.join(' | ')}`];
}

const within = (type: string, field: string) =>
  type === 'Query'
    ? `{ ${field} }`
    : type === 'Source'
      ? `{ source(id: "${ids.get(type)}") { ${field} } }`
      : `{ node(id: "${ids.get(type)}") { ... on ${type} { ${field} } } }`;

/** Every argument that may be left out, with its type and field. */
function* optionalArguments() {
  for (const type of ['Query', ...ids.keys()])
    for (const field of Object.values((schema.getType(type) as GraphQLObjectType).getFields()))
      for (const argument of field.args) {
        if (isNonNullType(argument.type) || (NEEDED[field.name] ?? '').includes(argument.name)) continue;
        if (field.name === 'networkChange' && argument.name === 'event') continue;
        yield { type, field, argument };
      }
}

test(
  'an argument left out, null, and given its default are the same, for every argument of every field',
  { tags: 'deep' },
  async () => {
    const different: string[] = [];
    const all = [...optionalArguments()];
    expect(all.length).toBeGreaterThan(200);
    for (const { type, field, argument } of oneOfEach(5, all)) {
      const selection = selectionOf(getNamedType(field.type).name);
      const given = type === 'Query' ? (GIVEN[field.name]?.() ?? NEEDED[field.name] ?? '') : '';
      const document = (more: string) => {
        const written = [given, more].filter(Boolean).join(', ');
        return within(type, `${field.name}${written && `(${written})`} ${selection}`);
      };
      different.push(...(await hold(`${type}.${field.name}`, document, argument)));
    }
    expect(different).toEqual([]);
  },
);

test('so are the keys of a filter', async () => {
  const different: string[] = [];
  const lists = {
    'timeline(filter: {?}) { totalCount nodes { id } }': 'from: "2015-01-01", to: "2020-06-30"',
    'claims(filter: {?}, first: 5) { totalCount nodes { id } }': 'at: "2015-03-02"',
    'timelineDensity(interval: YEAR, filter: {?}) { from to kind count }': 'from: "2015-01-01"',
  };
  for (const [list, window] of Object.entries(lists)) {
    const field = schema.getQueryType()!.getFields()[/^\w+/.exec(list)![0]]!;
    const filter = getNamedType(field.args.find(({ name }) => name === 'filter')!.type);
    if (!isInputObjectType(filter)) throw new Error(`${list} takes no filter`);
    for (const key of Object.values(filter.getFields())) {
      // Certainty says something only of a window.
      const given = key.name === 'certainty' ? window : '';
      const document = (more: string) => `{ ${list.replace('?', () => [given, more].filter(Boolean).join(', '))} }`;
      different.push(...(await hold(filter.name, document, key)));
    }
  }
  expect(different).toEqual([]);
}, 300_000);
