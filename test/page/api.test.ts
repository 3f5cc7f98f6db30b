import { describe, expect, it } from 'vitest';
import { requestOf, type Operation } from '../../src/page/api.ts';
import * as first from '../../src/page/operations.ts';
import * as lazy from '../../src/page/operations-lazy.ts';

const operations = [...Object.values(first), ...Object.values(lazy)].filter(
  (each) => 'text' in each,
) as unknown as readonly Operation<unknown, object>[];
const variables = { language: 'en', id: 'person/nazarbayev', first: 500, after: 'x'.repeat(100), filter: null };
const src = 'https://example.org/reforms/datasets/kazakhstan/graphql';

describe('a request of the page', () => {
  it.each(operations.map((each) => [each.name, each] as const))('%s goes by GET, without a header', (name, each) => {
    const [address, options] = requestOf(src, each, variables);
    const { searchParams, origin, pathname } = new URL(address);
    expect(origin + pathname).toBe(src);
    expect(searchParams.get('query')).toBe(each.text);
    expect(searchParams.get('operationName')).toBe(name);
    expect(JSON.parse(searchParams.get('variables')!)).toEqual(variables);
    expect(options).toEqual({});
  });

  it('goes by POST as soon as its address is longer than 4 kB', () => {
    const operation = { name: 'Search', text: 'query Search($text: String!) { search(text: $text) { nodes { id } } }' };
    const empty = requestOf(src, operation, { text: '' })[0].length;
    const longest = { text: 'x'.repeat(4096 - empty) };
    expect(requestOf(src, operation, longest)[0]).toHaveLength(4096);
    const text = `${longest.text}x`;
    const [address, { method, body, headers }] = requestOf(src, operation, { text });
    expect([address, method, headers]).toEqual([src, 'POST', { 'content-type': 'application/json' }]);
    expect(JSON.parse(body as string)).toEqual({
      query: operation.text,
      operationName: 'Search',
      variables: { text },
    });
  });

  it('keeps the parameters of the endpoint', () => {
    const [address] = requestOf('https://example.org/graphql?key=a%2Fb', operations[0]!, {});
    expect(new URL(address).searchParams.get('key')).toBe('a/b');
  });
});
