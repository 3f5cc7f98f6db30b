import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { isOfOneVersion } from '../../src/http/graphql/cacheability.ts';

const schema = await createSchema();

it.each<[string, boolean]>([
  ['{ claims { nodes { id } } }', true],
  ['{ datasets { id } }', false],
  ['{ sets: datasets { id } }', false],
  ['{ node(id: "tiny") { ... on Dataset { title } } }', true],
  ['{ node(id: "tiny") { ... on Dataset { loadedAt } } }', false],
  ['{ node(id: "tiny") { ...A } } fragment A on Node { ...B } fragment B on Dataset { at: loadedAt }', false],
  ['{ __type(name: "Query") { fields { name } } }', true],
  // Their names alone change nothing.
  ['query datasets($loadedAt: ID!) { node(id: $loadedAt) { datasets: id } } # datasets', true],
  ['{ search(query: "datasets loadedAt") { nodes { __typename } } }', true],
])('%s is of one version: %s', (text, expected) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  expect(isOfOneVersion(schema, document)).toBe(expected);
});
