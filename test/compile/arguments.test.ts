import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  parse,
  type FieldNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { argsView, argumentsOf, cacheKey, parameterWriter } from '../../src/compile/arguments.ts';
import { cypher } from '../../src/compile/cypher.ts';
import { render } from '../../src/compile/render.ts';
import { Filter, toySchema, Size } from './toy-schema.ts';

const { schema } = toySchema();

function given(text: string, variables: Record<string, unknown> = {}) {
  const node = (parse(text).definitions[0] as unknown as { selectionSet: { selections: FieldNode[] } }).selectionSet
    .selections[0]!;
  return argumentsOf(schema.getQueryType()!.getFields()[node.name.value]!, node, variables);
}

describe('arguments', () => {
  it('are coerced, with their defaults', () => {
    expect(given('{ items }')).toEqual({ first: 2 });
    expect(given('{ items(size: LARGE, first: 3) }')).toEqual({ first: 3, size: 'l' });
  });

  it('take a null for their default, literal or variable, in an input object too', () => {
    expect(given('{ items(first: null, size: null) }')).toEqual({ first: 2 });
    expect(given('query ($n: Int) { items(first: $n) }', { n: null })).toEqual({ first: 2 });
    expect(given('{ item(id: 1, filter: { size: null, year: 2, inner: { deep: null } }) }')).toEqual({
      id: '1',
      filter: { size: 's', year: 2, inner: { deep: 7 } },
    });
  });

  it('leave out what is absent or null and has no default', () => {
    expect(given('query ($id: ID!, $f: Filter) { item(id: $id, filter: $f) }', { id: 'a' })).toEqual({ id: 'a' });
    expect(given('{ item(id: "a", filter: null) }')).toEqual({ id: 'a' });
  });

  it('are refused as by graphql-js', () => {
    expect(() => given('{ item }')).toThrow('Argument "id" of required type "ID!" was not provided.');
    expect(() => given('query ($id: ID = "a") { item(id: $id) }', { id: null })).toThrow('must not be null');
  });
});

describe('the view of arguments that a text may depend on', () => {
  const args = argsView(
    0,
    { size: 'l', none: null, empty: [], ranks: ['a'], n: 20, m: 21, filter: { from: '2020', to: null }, no: false },
    (name) => name === 'nodes',
  );

  it('names the parameter, not the values', () => {
    expect(render(cypher`${args}.size`)).toMatchObject({ text: '$args1.size' });
  });

  it('tells what is given: not null, an empty list too', () => {
    const paths = ['size', 'none', 'empty', 'filter.from', 'filter.to', 'filter.other', 'other', 'other.deep', 'no'];
    expect(paths.filter((path) => args.has(path))).toEqual(['size', 'empty', 'filter.from', 'no']);
  });

  it('tells enum values, booleans, small integers, members of lists, and what is selected', () => {
    expect([args.is('size', 'l'), args.is('size', 's'), args.is('no', false), args.is('n', 20)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([args.small('n'), args.small('m'), args.small('other')]).toEqual([20, 20, 20]);
    expect([args.includes('ranks', 'a'), args.includes('ranks', 'b'), args.includes('none', 'a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([args.selects('nodes'), args.selects('edges')]).toEqual([true, false]);
  });
});

describe('the parameter of a field', () => {
  const Count = new GraphQLScalarType({ name: 'Count', extensions: { parameter: (count: number) => `n${count}` } });
  const Range = new GraphQLInputObjectType({
    name: 'Range',
    fields: { from: { type: Count }, inside: { type: GraphQLInt } },
  });

  it('has values of a scalar that Cypher does not have as the scalar writes them, wherever they stand', () => {
    const write = parameterWriter([
      { name: 'at', type: new GraphQLNonNull(Count) },
      { name: 'all', type: new GraphQLList(Count) },
      { name: 'range', type: Range },
      { name: 'first', type: GraphQLInt },
    ])!;
    expect(write({ at: 0, all: [1, null], range: { from: 2, inside: 3 }, first: 4, more: 5 })).toEqual({
      at: 'n0',
      all: ['n1', null],
      range: { from: 'n2', inside: 3 },
      first: 4,
      more: 5,
    });
    expect(write({ range: { from: null }, all: null })).toEqual({ range: { from: null }, all: null });
  });

  it('needs no writing where there is no such scalar', () => {
    expect(parameterWriter([{ name: 'first', type: GraphQLInt }])).toBeNull();
  });
});

describe('the cache key of a value', () => {
  it.each([
    [GraphQLString, 'a', 'v'],
    [GraphQLString, '', 'v'],
    [GraphQLString, null, '-'],
    [GraphQLString, undefined, '-'],
    [GraphQLFloat, 3, 'v'],
    [GraphQLInt, 3, '3'],
    [GraphQLInt, 21, 'v'],
    [GraphQLInt, -1, 'v'],
    [GraphQLBoolean, true, 't'],
    [GraphQLBoolean, false, 'f'],
    [Size, 'l', 'l'],
    [new GraphQLList(GraphQLString), [], 'v'],
    [new GraphQLList(GraphQLString), ['a', 'b'], 'v'],
    [new GraphQLList(Size), ['s', 'l', 's'], '[l,s]'],
    [Filter, { size: 'l', year: 2020 }, '{l,v,-,-}'],
    [Filter, { size: null, words: [], inner: { deep: 1 } }, '{-,-,v,{1}}'],
  ])('%s %j: %s', (type, value, expected) => {
    expect(cacheKey(type, value)).toBe(expected);
  });
});
