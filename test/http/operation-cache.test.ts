import type { FastifyRequest } from 'fastify';
import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { KnownOperations, type Operation } from '../../src/http/graphql/operation-cache.ts';

const QUERY = 'query A($n: Int) { claims(first: $n) { nodes { id } } }';
const operation: Operation = { document: parse(QUERY), operation: getOperationAST(parse(QUERY))! };
const asks = (body: unknown, { accept, method = 'POST' }: { accept?: string; method?: string } = {}) =>
  ({ method, body, headers: { accept } }) as unknown as FastifyRequest;

it('knows an operation again by its text, its name and what the client takes', () => {
  const known = new KnownOperations();
  expect(known.of(asks({ query: QUERY }))).toBeUndefined();
  known.add(asks({ query: QUERY, variables: { n: 1 } }), operation, 'application/json');
  expect(known.of(asks({ query: QUERY, operationName: null, variables: { n: 2 } }))).toMatchObject({
    type: 'application/json',
    document: operation.document,
    variables: { n: 2 },
  });
  expect(known.of(asks({ query: QUERY }))?.variables).toEqual({});
  expect(known.of(asks({ query: `${QUERY} ` }))).toBeUndefined();
  expect(known.of(asks({ query: QUERY, operationName: 'A' }))).toBeUndefined();
  expect(known.of(asks({ query: QUERY }, { accept: 'text/csv' }))).toBeUndefined();
});

it.each([
  ['no body', undefined],
  ['a list', [{ query: QUERY }]],
  ['another key', { query: QUERY, extensions: {} }],
  ['variables in a list', { query: QUERY, variables: [] }],
  ['variables in a text', { query: QUERY, variables: '{}' }],
  ['a name that is none', { query: QUERY, operationName: 1 }],
  ['no text', { query: 1 }],
])('leaves to Apollo what is unusual: %s', (_, body) => {
  const known = new KnownOperations();
  known.add(asks({ query: QUERY }), operation, 'application/json');
  known.add(asks(body), operation, 'application/json');
  expect(known.of(asks(body))).toBeUndefined();
  expect(known.of(asks({ query: QUERY }, { method: 'GET' }))).toBeUndefined();
});
