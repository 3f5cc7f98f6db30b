import { GraphQLEnumType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SchemaMismatch } from '../../src/compile/leaf.ts';
import { encodeCursor, preparePage } from '../../src/compile/page.ts';
import { TYPE, type Frame } from '../../src/compile/read-modes.ts';
import { lenient, strict } from '../../src/compile/reader.ts';
import { OWN_ROW, type Shape } from '../../src/compile/shape.ts';

const frame: Frame = { arguments: [], context: { texts: new Map() } };
const leaf = (column: number, type: Extract<Shape, { of: 'leaf' }>['type'] = GraphQLString): Shape => ({
  of: 'leaf',
  column,
  type,
});
const object = (...entries: [string, Shape][]): Shape => ({ of: 'object', type: 'T', entries });
const both = (shape: Shape, row: unknown[], of = frame) => {
  const [one, other] = [strict(shape)(row, of), lenient(shape)(row, of)].map((value) => JSON.stringify(value));
  expect(one).toBe(other);
  return JSON.parse(one!) as unknown;
};

describe('a shape read strictly and leniently', () => {
  it('gives the same of a good row', () => {
    const item = object(['id', leaf(0)], ['type', { of: 'constant', value: 'T' }], ['same', leaf(0)]);
    expect(both(item, ['x'])).toEqual({ id: 'x', type: 'T', same: 'x' });
    expect(both({ of: 'list', column: 0, item }, [[['a'], ['b']]])).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(both({ of: 'list', column: 0, item }, [[]])).toEqual([]);
    expect(both({ of: 'one', column: 0, item, nullable: true }, [[['a']]])).toMatchObject({ id: 'a' });
    expect(both({ of: 'one', column: 0, item, nullable: true }, [[]])).toBeNull();
  });

  it('takes the first of several where one is shown', () => {
    expect(both({ of: 'one', column: 0, item: object(['id', leaf(0)]), nullable: false }, [[['a'], ['b']]])).toEqual({
      id: 'a',
    });
  });

  it('reads what is present in the same row, else null', () => {
    const shape: Shape = { of: 'object', type: 'T', entries: [['id', leaf(0)]], present: 1 };
    expect(both(shape, ['x', '2020'])).toEqual({ id: 'x' });
    expect(both(shape, ['x', null])).toBeNull();
  });

  it('reads of each kind its own', () => {
    const shape: Shape = {
      of: 'kinds',
      tag: 0,
      nullable: true,
      kinds: new Map([
        [
          'A',
          [
            ['id', leaf(1), OWN_ROW],
            ['own', leaf(0), 2],
          ] as const,
        ],
        ['B', [['id', leaf(1), OWN_ROW]] as const],
      ]),
    };
    expect(both(shape, ['A', 'a1', ['o']])).toEqual({ id: 'a1', own: 'o' });
    expect(both(shape, ['B', 'b1', null])).toEqual({ id: 'b1' });
    expect(both(shape, [null, null, null])).toBeNull();
  });

  it('finishes values with their arguments', () => {
    const shape: Shape = {
      of: 'leaf',
      column: 0,
      type: GraphQLString,
      args: 0,
      then: (value: string, { by }: { by: string }) => value + by,
    };
    expect(both(shape, ['a'], { ...frame, arguments: [{ by: '!' }] })).toBe('a!');
  });

  it('keeps the order of keys, and keys that JavaScript knows', () => {
    const shape = object(['b', leaf(0)], ['__proto__', leaf(0)], ['constructor', leaf(0)], ['a', leaf(0)]);
    expect(JSON.stringify(strict(shape)(['x'], frame))).toBe('{"b":"x","__proto__":"x","constructor":"x","a":"x"}');
    expect(JSON.stringify(lenient(shape)(['x'], frame))).toBe('{"b":"x","__proto__":"x","constructor":"x","a":"x"}');
  });

  it('cuts pages, with cursors of keyset and of ranked lists', () => {
    const page = (position: number): Shape => ({
      of: 'page',
      type: 'Page',
      column: 0,
      args: 0,
      position,
      entries: [
        { key: 'rows', of: 'rows', item: object(['id', leaf(1)]) },
        {
          key: 'edges',
          of: 'edges',
          type: 'Edge',
          entries: [
            ['at', 'cursor'],
            ['id', leaf(1)],
          ],
        },
        {
          key: 'info',
          of: 'pageInfo',
          type: 'PageInfo',
          fields: [
            ['more', 'hasNextPage'],
            ['end', 'endCursor'],
            ['t', '__typename'],
          ],
        },
        { key: 'count', of: 'around', shape: leaf(1, GraphQLInt) },
      ],
    });
    const args = preparePage('Query.items', { first: 1 }, 'abc1', true);
    const row = [
      [
        ['s1', 'a'],
        ['s2', 'b'],
      ],
      9,
    ];
    const of = { ...frame, arguments: [{ ...args, offset: 3 }] };
    const end = (position: string) => encodeCursor(args.fingerprint(), position);
    expect(both(page(0), row, of)).toEqual({
      rows: [{ id: 'a' }],
      edges: [{ at: end('s1'), id: 'a' }],
      info: { more: true, end: end('s1'), t: 'PageInfo' },
      count: 9,
    });
    expect(both(page(-1), row, of)).toMatchObject({ edges: [{ at: end('4') }], info: { end: end('4') } });
    expect(both(page(0), [[], 0], of)).toMatchObject({ rows: [], edges: [], info: { more: false, end: null } });
  });
});

describe('a row that breaks the schema', () => {
  const required = new GraphQLNonNull(GraphQLString);
  const size = new GraphQLEnumType({ name: 'Size', values: { SMALL: { value: 's' } } });

  it.each<[string, Shape, unknown[]]>([
    ['null for non-null', leaf(0, required), [null]],
    ['a missing column for non-null', leaf(0, required), []],
    ['nothing found for non-null', { of: 'one', column: 0, item: leaf(0), nullable: false }, [[]]],
    ['no kind for non-null', { of: 'kinds', tag: 0, nullable: false, kinds: new Map() }, [null]],
    ['no list for a list', leaf(0, new GraphQLList(GraphQLString)), ['a']],
    ['null in a list of non-null', leaf(0, new GraphQLList(required)), [['a', null]]],
  ])('strictly: %s breaks the schema; leniently: left to graphql-js', (_, shape, row) => {
    expect(() => strict(shape)(row, frame)).toThrow(SchemaMismatch);
    expect(() => lenient(shape)(row, frame)).not.toThrow();
  });

  it('strictly: throws what the type throws of a value that it cannot serialise', () => {
    expect(() => strict(leaf(0, GraphQLInt))([5.5], frame)).toThrow('non-integer');
    expect(() => strict(leaf(0, size))(['x'], frame)).toThrow('cannot represent value');
    expect(lenient(leaf(0, GraphQLInt))([5.5], frame)).toBe(5.5);
  });

  it('strictly: enums by their names, nulls where they may be', () => {
    expect(strict(leaf(0, size))(['s'], frame)).toBe('SMALL');
    expect(strict(leaf(0, new GraphQLList(size)))([['s', null]], frame)).toEqual(['SMALL', null]);
    expect(strict(leaf(0))([undefined], frame)).toBeNull();
  });

  it('leniently: what a finish throws is the value, and objects know their type', () => {
    const shape: Shape = {
      of: 'leaf',
      column: 0,
      type: GraphQLString,
      then: () => {
        throw new Error('no');
      },
    };
    expect(() => strict(shape)(['a'], frame)).toThrow('no');
    expect(lenient(shape)(['a'], frame)).toEqual(new Error('no'));
    expect((lenient(object(['id', leaf(0)]))(['a'], frame) as Record<string, unknown>)[TYPE]).toBe('T');
  });
});
