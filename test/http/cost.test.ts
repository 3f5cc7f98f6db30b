import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { costOf } from '../../src/http/graphql/cost.ts';

const schema = await createSchema();
const cost = (source: string, variables = {}) => {
  const document = parse(source);
  return costOf(schema, { document, definition: getOperationAST(document)!, variables });
};

test('paths cost by the number and length requested, in literals, variables and defaults alike', () => {
  const document = `query ($first: Int = 500, $length: Int) {
    paths(from: "a", to: "b", first: $first, maxLength: $length) { paths { entities { id } } }
  }`;
  const one = cost(document, { first: 1, length: 1 })!;
  expect(cost(document, { first: 500, length: 20 })).toBeGreaterThan(500 * 21);
  expect(cost(document, { length: 20 })).toBe(cost(document, { first: 500, length: 20 }));
  expect(cost('{ paths(from: "a", to: "b", first: 1, maxLength: 1) { paths { entities { id } } } }')).toBe(one);
  expect(one).toBeLessThan(20);
});

test('long paths with pages at every step are too many', () => {
  const claims = 'entities { claims(first: 500) { nodes { citations { source { id } } } } }';
  expect(() => cost(`{ links(actor: "a", event: "b", first: 500, maxLength: 20) { paths { ${claims} } } }`)).toThrow(
    /expected at most/,
  );
  expect(
    cost('{ links(actor: "a", event: "b") { paths { claims { statement citations { source { id } } } } } }'),
  ).toBeLessThan(2000);
});

test('null costs what the default does', () => {
  for (const [field, argument] of [
    ['search(query: "a")', 'first'],
    ['contradictions', 'first'],
    ['links(actor: "a", event: "b")', 'maxLength'],
    ['network', 'first'],
  ] as const) {
    const given = field.includes('(') ? field.replace(')', `, ${argument}: null)`) : `${field}(${argument}: null)`;
    const selected = field.startsWith('links') ? '{ paths { length claims { id } } }' : '{ nodes { __typename } }';
    expect(cost(`{ ${given} ${selected} }`), given).toBe(cost(`{ ${field} ${selected} }`));
  }
});

test('a network costs by the number of nodes requested', () => {
  const network = (first: number) => cost(`{ network(first: ${first}) { nodes { entity { id } } } }`)!;
  expect(network(500)).toBeGreaterThanOrEqual(500);
  expect(network(1)).toBeLessThan(10);
});
