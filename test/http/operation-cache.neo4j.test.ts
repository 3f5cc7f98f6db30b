import { expect, it } from 'vitest';
import { servingThroughProxy } from './serving.ts';

const site = servingThroughProxy();

const CLAIMS = 'query Claims($first: Int, $after: String) { claims(first: $first, after: $after) { nodes { id } } }';
const TWO = '{ timeline(first: 2) { nodes { id } } } ';
const CHANGE = 'query Change($id: ID!) { networkChange(event: $id) { keptCount } }';

interface Asked {
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept?: string;
}

/** A response without the headers that differ each time, and the RUN messages that it took. */
async function answer({ body, accept = '*/*' }: Asked) {
  const before = site.proxy.count('RUN');
  const response = await fetch(`${site.served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  const headers = Object.fromEntries(response.headers);
  for (const name of ['date', 'x-request-id']) delete headers[name];
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, '');
  return { status: response.status, headers, text, runs: site.proxy.count('RUN') - before };
}

it.each<[string, number, Asked]>([
  ['variables', 200, { body: { query: CLAIMS, variables: { first: 2 } } }],
  ['none', 200, { body: { query: TWO } }],
  ['null for what is not given', 200, { body: { query: TWO, operationName: null, variables: null } }],
  ['one operation of two', 200, { body: { query: `query A ${TWO} query B { __typename }`, operationName: 'B' } }],
  ['the other', 200, { body: { query: `query A ${TWO} query B { __typename }`, operationName: 'A' } }],
  ['neither of two', 400, { body: { query: `query A ${TWO} query B { __typename }` } }],
  ['introspection', 200, { body: { query: '{ __schema { queryType { name } } claims(first: 1) { nodes { id } } }' } }],
  ['another media type', 200, { body: { query: TWO }, accept: 'application/graphql-response+json' }],
  ['none that there is', 406, { body: { query: TWO }, accept: 'text/csv' }],
  ['a key that says nothing here', 200, { body: { query: TWO, extensions: {} } }],
  ['variables that are none', 400, { body: { query: CLAIMS, variables: [] } }],
  ['variables of another type', 400, { body: { query: CLAIMS, variables: { first: 'two' } } }],
  ['a size that no page has', 400, { body: { query: CLAIMS, variables: { first: 501 } } }],
  ['what is no cursor', 400, { body: { query: CLAIMS, variables: { after: 'x' } } }],
  ['what the graph refuses', 400, { body: { query: CHANGE, variables: { id: 'event/none' } } }],
])('responds to an operation from the cache as it did the first time: %s', async (_, status, asked) => {
  // Each operation has been answered before, so that it is in the cache.
  for (const variables of [{ first: 1 }, {}]) await answer({ ...asked, body: { query: CLAIMS, variables } });
  await answer({ body: { query: CHANGE, variables: { id: 'event/charter-referendum' } } });
  const first = await answer(asked);
  expect(first.status).toBe(status);
  expect(await answer(asked)).toEqual(first);
  expect(await answer(asked)).toEqual(first);
});

it('refuses a cached operation whose variables make it cost too much', async () => {
  const query = `query Deep($first: Int) { timeline(first: $first) { nodes { participations(first: $first) { nodes {
    actor { participations(first: $first) { nodes { id } } } } } } } }`;
  expect((await answer({ body: { query, variables: { first: 2 } } })).status).toBe(200);
  const refused = await answer({ body: { query, variables: { first: 400 } } });
  expect(refused).toMatchObject({ status: 400, runs: 0 });
  expect(refused.text).toContain('GRAPHQL_VALIDATION_FAILED');
});

it.each([
  ['usual', '{ datasets { id } }', {}],
  ['with variables', 'query ($first: Int) { datasets { id } claims(first: $first) { nodes { id } } }', { first: 2 }],
])('serves GET and POST alike from the cache: %s', async (_, query, variables) => {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const get = async () => {
    const response = await fetch(`${site.served.url}/graphql?${parameters.toString()}`);
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  const first = await get();
  const { status, headers, text } = await answer({ body: { query, variables } });
  expect(first).toEqual([status, headers['content-type'], text]);
  expect(await get()).toEqual(first);
});
