import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { BoundOperation } from '../../src/http/graphql/operation.ts';
import { OperationCache } from '../../src/http/graphql/operation-cache.ts';
import type { GraphQLRequest } from '../../src/http/graphql/request.ts';

const QUERY = 'query A($n: Int) { claims(first: $n) { nodes { id } } }';
const document = parse(QUERY);
const operation: BoundOperation = {
  document,
  definition: getOperationAST(document)!,
  mediaType: 'application/json',
  isOfOneVersion: true,
  variables: { by: 'Apollo' },
};

/** A cache, and how many operations it has had prepared. */
function counted() {
  let prepared = 0;
  const cache = new OperationCache(async () => (prepared++, operation));
  return { get: (request: GraphQLRequest) => cache.get(request), prepared: () => prepared };
}

const post = (body: unknown, headers = {}) => ({ method: 'POST', search: '', headers, body }) as GraphQLRequest;
const get = (parameters: Readonly<Record<string, string>>, headers = {}) =>
  ({ method: 'GET', search: `?${new URLSearchParams(parameters).toString()}`, headers }) as GraphQLRequest;

it('has an operation prepared once, whatever its variables and whether it comes by GET or POST', async () => {
  const { get: operationOf, prepared } = counted();
  await operationOf(post({ query: QUERY, variables: { n: 1 } }));
  expect(await operationOf(post({ query: QUERY, operationName: null, variables: { n: 2 } }))).toMatchObject({
    document,
    mediaType: 'application/json',
    variables: { n: 2 },
  });
  expect(await operationOf(get({ query: QUERY, variables: '{"n":3}' }))).toMatchObject({ variables: { n: 3 } });
  expect(await operationOf(post({ query: QUERY }))).toMatchObject({ variables: {} });
  expect(await operationOf(post({ query: QUERY, operationName: '' }))).toMatchObject({ variables: {} });
  expect(await operationOf(get({ query: QUERY, operationName: '' }))).toMatchObject({ variables: {} });
  expect(prepared()).toBe(1);
});

it('tells operations apart by their text, their name and what the client accepts', async () => {
  const { get: operationOf, prepared } = counted();
  const requests = [
    post({ query: QUERY }),
    post({ query: `${QUERY} ` }),
    post({ query: QUERY, operationName: 'A' }),
    post({ query: QUERY }, { accept: 'text/csv' }),
  ];
  for (const request of [...requests, ...requests]) await operationOf(request);
  expect(prepared()).toBe(requests.length);
});

describe('leaves to Apollo, each time, what is unusual:', () => {
  it.each<[string, GraphQLRequest]>([
    ['no body', post(undefined)],
    ['a list', post([{ query: QUERY }])],
    ['another key', post({ query: QUERY, extensions: {} })],
    ['variables in a list', post({ query: QUERY, variables: [] })],
    ['variables in a text', post({ query: QUERY, variables: '{}' })],
    ['a name that is none', post({ query: QUERY, operationName: 1 })],
    ['no text', post({ query: 1 })],
    ['another method', { ...post({ query: QUERY }), method: 'PUT' }],
    ['a GET with a content type', get({ query: QUERY }, { 'content-type': 'text/plain' })],
    ['a GET with extensions', get({ query: QUERY, extensions: '{}' })],
    ['a GET whose variables are no JSON', get({ query: QUERY, variables: '{' })],
    ['a GET whose variables are null', get({ query: QUERY, variables: 'null' })],
    ['two queries', { ...get({}), search: `?query={a}&query={a}` }],
  ])('%s', async (_, request) => {
    const { get: operationOf, prepared } = counted();
    expect((await operationOf(request)).variables).toEqual({ by: 'Apollo' });
    await operationOf(request);
    expect(prepared()).toBe(2);
  });
});
