import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutor } from '../../src/compile/execute.ts';
import { answeredBy, toySchema } from './toy-schema.ts';

const context = { texts: new Map() };
const ROW = [[['Book', 'b1', 'A book', [120]]]];

/** Runs documents and tells how often something had to be compiled. */
function counting() {
  const made = toySchema();
  const execute = createExecutor(made.schema, answeredBy(ROW));
  const run = async (
    document: ReturnType<typeof parse>,
    variables: Record<string, unknown> = {},
    operationName?: string,
  ) => {
    const before = made.compiled;
    const request = { document, variables, operationName, context, current: { dataset: 'd', version: 'v1' } };
    const { result } = await execute(request);
    expect(result.errors).toBeUndefined();
    return made.compiled - before;
  };
  return run;
}

describe('a plan', () => {
  const document = parse(
    'query ($id: ID!, $size: Size, $loud: Boolean, $year: Float, $words: [String]) { item(id: $id, size: $size, loud: $loud, filter: { year: $year, words: $words }) { id } }',
  );

  it('serves other values of the same shape', async () => {
    const run = counting();
    expect(await run(document, { id: 'a', year: 1, words: [] })).toBe(1);
    expect(await run(document, { id: 'b', year: 2.5, words: ['x', 'y'] })).toBe(0);
    expect(await run(document, { id: '', year: -1, words: null })).toBe(1);
    expect(await run(document, { id: 'c', year: 0 })).toBe(0);
  });

  it('is another for another enum value, boolean, or for what is absent; null is as absent', async () => {
    const run = counting();
    expect(await run(document, { id: 'a' })).toBe(1);
    expect(await run(document, { id: 'a', size: 'SMALL' })).toBe(1);
    expect(await run(document, { id: 'a', size: 'LARGE' })).toBe(1);
    expect(await run(document, { id: 'a', loud: true })).toBe(1);
    expect(await run(document, { id: 'a', loud: false })).toBe(1);
    expect(await run(document, { id: 'a', loud: null, size: null, year: null })).toBe(0);
    expect(await run(document, { id: 'b', size: 'LARGE' })).toBe(0);
  });

  it('is another for each condition of a directive, which takes fields away', async () => {
    const run = counting();
    const conditional = parse('query ($on: Boolean!) { item(id: "a") { id title @include(if: $on) } }');
    expect(await run(conditional, { on: true })).toBe(1);
    expect(await run(conditional, { on: false })).toBe(1);
    expect(await run(conditional, { on: true })).toBe(0);
  });

  it('is another for each operation of a document', async () => {
    const run = counting();
    const two = parse('query A { item(id: "a") { id } } query B { item(id: "a") { title } x: item(id: "b") { id } }');
    expect(await run(two, {}, 'A')).toBe(1);
    expect(await run(two, {}, 'B')).toBe(2);
    expect(await run(two, {}, 'A')).toBe(0);
  });

  it('is kept for the last 500 shapes used, and no more', { tags: 'volume' }, async () => {
    const run = counting();
    const documents = Array.from({ length: 501 }, (_, at) => parse(`{ item(id: "${at}") { id } }`));
    for (const each of documents.slice(0, 500)) expect(await run(each)).toBe(1);
    expect(await run(documents[0]!)).toBe(0);
    expect(await run(documents[500]!)).toBe(1);
    expect(await run(documents[0]!)).toBe(0);
    expect(await run(documents[1]!)).toBe(1);
  });
});

describe('a schema', () => {
  it('is refused with the names of all fields that are neither read nor computed', () => {
    expect(() => toySchema({ broken: true })).toThrow('fields without a projection: Book.smell');
    expect(() => toySchema()).not.toThrow();
  });
});

describe('an answer', () => {
  const ask = (text: string, run: Parameters<typeof createExecutor>[1]) => {
    const execute = createExecutor(toySchema().schema, run);
    const asked = execute({ document: parse(text), context, current: { dataset: 'd', version: 'v1' } });
    return asked.then(({ result }) => ({
      result: JSON.parse(JSON.stringify(result)) as unknown,
      fallbacks: execute.fallbacks,
    }));
  };

  it('comes straight from the row', async () => {
    expect(await ask('{ item(id: "a") { id title ... on Book { pages } } }', answeredBy(ROW))).toEqual({
      result: { data: { item: { id: 'b1', title: 'A book', pages: 120 } } },
      fallbacks: 0,
    });
  });

  it('is worded by graphql-js where a row breaks the schema, which is counted', async () => {
    const broken = [[['Map', 'm1', [null]]]];
    expect(await ask('{ item(id: "a") { id ... on Map { scale } } }', answeredBy(broken))).toEqual({
      result: {
        data: { item: null },
        errors: [
          {
            message: 'Cannot return null for non-nullable field Map.scale.',
            locations: [{ line: 1, column: 35 }],
            path: ['item', 'scale'],
          },
        ],
      },
      fallbacks: 1,
    });
    const float = [[['Book', 'b1', [5.5]]]];
    const { result, fallbacks } = await ask('{ item(id: "a") { id ... on Book { pages } } }', answeredBy(float));
    expect(result).toMatchObject({
      data: { item: { id: 'b1', pages: null } },
      errors: [{ message: 'Int cannot represent non-integer value: 5.5', path: ['item', 'pages'] }],
    });
    expect(fallbacks).toBe(1);
  });

  it('has the good root fields beside one that failed, which is no bug of the data', async () => {
    let count = 0;
    const { result, fallbacks } = await ask('{ a: item(id: "a") { id } b: item(id: "b") { id } }', async () => {
      if (count++ === 0) throw new Error('no luck');
      return [{ row: [[['b1']]], current: ['v1'] }];
    });
    expect(result).toMatchObject({ data: { a: null, b: { id: 'b1' } }, errors: [{ message: 'no luck', path: ['a'] }] });
    expect(fallbacks).toBe(0);
  });

  it('is read again where the data set moved on meanwhile, in the version it moved to', async () => {
    const versions: unknown[] = [];
    const current = { dataset: 'd', version: 'v1' };
    const execute = createExecutor(toySchema().schema, async (_, { version }) => {
      versions.push(version);
      return [{ row: ROW, current: ['v2'] }];
    });
    const { result, version } = await execute({
      document: parse('{ a: item(id: "a") { id } b: item(id: "b") { id } }'),
      context,
      current,
    });
    expect(Object.keys(result.data!)).toEqual(['a', 'b']);
    expect(versions).toEqual(['v1', 'v1', 'v2', 'v2']);
    expect(version).toBe('v2');
  });

  it('has graphql-js say what is wrong with variables or which operation is meant', async () => {
    const document = 'query A($id: ID!) { item(id: $id) { id } } query B { item(id: "b") { id } }';
    const { result } = await ask(document, answeredBy(ROW));
    expect(result).toMatchObject({
      errors: [{ message: expect.stringContaining('Must provide operation name') as string }],
    });
    const missing = await ask('query ($id: ID!) { item(id: $id) { id } }', answeredBy(ROW));
    expect(missing.result).toMatchObject({
      errors: [{ message: 'Variable "$id" of required type "ID!" was not provided.' }],
    });
  });
});
