import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import { readSettings } from '../../src/settings.ts';
import { answer, servingAlone } from './serving.ts';

const site = servingAlone();

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
const JSON_TYPE = { 'content-type': 'application/json' };
const TWO = 'query A { __typename } query B { __typename }';
const ARGUMENT = 'query ($id: ID!) { actor(id: $id) { id } }';

/** A request, and its refusal: the ways to a response without an execution, as docs/http.md lists them. */
interface Refused {
  /** The query string of a GET. */
  readonly search?: string;
  /** The body of a POST. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
  readonly status: number;
  readonly code: string;
  readonly message: string | RegExp;
}

/** The same parameters by GET and by POST. */
function both(parameters: Readonly<Record<string, unknown>>, refused: Omit<Refused, 'search' | 'body'>): Refused[] {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const search = `?${new URLSearchParams(texts as [string, string][]).toString()}`;
  return [
    { search, ...refused },
    { body: JSON.stringify(parameters), ...refused },
  ];
}

const BAD_REQUEST = { status: 400, code: 'BAD_REQUEST' } as const;
const UNRESOLVED = { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' } as const;
const INVALID = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;

const cases: Readonly<Record<string, readonly Refused[]>> = {
  'an operation that is not in the document': [
    ...both(
      { query: TWO, operationName: 'C' },
      { ...UNRESOLVED, message: 'the document has no operation "C": expected "A" or "B"' },
    ),
    ...both(
      { query: 'query A { __typename }', operationName: 'a' },
      { ...UNRESOLVED, message: 'the document has no operation "a": expected "A"' },
    ),
    ...both(
      { query: '{ __typename }', operationName: 'A' },
      {
        ...UNRESOLVED,
        message: 'the document has no operation "A": expected no operationName, since the operation has no name',
      },
    ),
    ...both(
      { query: 'query A { __typename }', operationName: ' ' },
      { ...UNRESOLVED, message: 'the document has no operation " ": expected "A"' },
    ),
    ...both(
      { query: '{ datasets { id } }', operationName: '__proto__' },
      { ...UNRESOLVED, message: /no operation "__proto__"/ },
    ),
    ...both({ query: 'mutation M { x }', operationName: 'N' }, { ...UNRESOLVED, message: /expected "M"/ }),
  ],
  'several operations without a name': [
    ...both(
      { query: TWO },
      { ...UNRESOLVED, message: 'the document has 2 operations: expected operationName to be "A" or "B"' },
    ),
    ...both({ query: TWO, operationName: '' }, { ...UNRESOLVED, message: /^the document has 2 operations/ }),
    {
      body: JSON.stringify({ query: TWO, operationName: null }),
      ...UNRESOLVED,
      message: /^the document has 2 operations/,
    },
  ],
  'no operation': [
    ...both({ query: 'fragment F on Query { __typename }' }, { ...INVALID, message: /"F" is never used/ }),
  ],
  'no query': [
    { search: '', ...BAD_REQUEST, message: /non-empty `query`/ },
    ...both({ query: '' }, { ...BAD_REQUEST, message: /non-empty `query`/ }),
    ...both({ operationName: 'A' }, { ...BAD_REQUEST, message: /non-empty `query`/ }),
    { body: '{"query":null}', ...BAD_REQUEST, message: /non-empty `query`/ },
    { body: '{"query":1}', ...BAD_REQUEST, message: /must be strings/ },
    { body: '{}', ...BAD_REQUEST, message: /body/ },
  ],
  'a document that is none': [
    ...both({ query: '{' }, { status: 400, code: 'GRAPHQL_PARSE_FAILED', message: /Syntax Error/ }),
    ...both({ query: '# nothing' }, { status: 400, code: 'GRAPHQL_PARSE_FAILED', message: /Syntax Error/ }),
  ],
  'a document that is invalid': [
    ...both({ query: '{ nothing }' }, { ...INVALID, message: /Cannot query field "nothing"/ }),
    ...both({ query: '{ __typename } query A { __typename }' }, { ...INVALID, message: /anonymous operation/ }),
    ...both(
      { query: 'query A { __typename } query A { __typename }' },
      { ...INVALID, message: /only one operation named "A"/ },
    ),
  ],
  'an operation that is no query': [
    {
      search: `?query=${encodeURIComponent('mutation { __typename }')}`,
      status: 405,
      code: 'BAD_REQUEST',
      message: /only support query operations/,
    },
    { body: '{"query":"mutation { __typename }"}', ...INVALID, message: /expected a query/ },
    { body: '{"query":"subscription { __typename }"}', ...INVALID, message: /expected a query/ },
  ],
  'variables that are no object': [
    {
      search: '?query={__typename}&variables={',
      ...BAD_REQUEST,
      message: /variables search parameter contains invalid JSON/,
    },
    { search: '?query={__typename}&variables=[]', ...BAD_REQUEST, message: /JSON-encoded object/ },
    { search: '?query={__typename}&variables=1', ...BAD_REQUEST, message: /JSON-encoded object/ },
    { body: '{"query":"{ __typename }","variables":"{}"}', ...BAD_REQUEST, message: /`variables`/ },
    { body: '{"query":"{ __typename }","variables":[]}', ...BAD_REQUEST, message: /`variables`/ },
    { body: '{"query":"{ __typename }","variables":1}', ...BAD_REQUEST, message: /`variables`/ },
  ],
  'variables that do not fit': [
    ...both({ query: ARGUMENT }, { status: 400, code: 'BAD_USER_INPUT', message: /"\$id" of required type/ }),
    ...both(
      { query: ARGUMENT, variables: { id: [] } },
      { status: 400, code: 'BAD_USER_INPUT', message: /"\$id" got invalid value/ },
    ),
  ],
  'a page that no list has': [
    ...both(
      { query: '{ timeline(first: 0) { totalCount } }' },
      { status: 400, code: 'BAD_USER_INPUT', message: /first/ },
    ),
  ],
  'an operation that costs too much': [
    ...both(
      { query: '{ claims(first: 500) { nodes { about { claims(first: 500) { nodes { id } } } } } }' },
      { ...INVALID, message: /expected at most 250000/ },
    ),
  ],
  'parameters of another kind': [
    { body: '{"query":"{ __typename }","operationName":1}', ...BAD_REQUEST, message: /`operationName`/ },
    { body: '{"query":"{ __typename }","extensions":"{}"}', ...BAD_REQUEST, message: /`extensions`/ },
    { body: '{"query":"{ __typename }","extensions":[]}', ...BAD_REQUEST, message: /`extensions`/ },
    { search: '?query={__typename}&extensions={', ...BAD_REQUEST, message: /extensions search parameter/ },
    { search: '?query={__typename}&query={__typename}', ...BAD_REQUEST, message: /only be specified once/ },
    { search: '?query={__typename}&operationName=a&operationName=', ...BAD_REQUEST, message: /only be specified once/ },
  ],
  'a persisted query': [{}, { query: '{ __typename }' }].flatMap((query) =>
    both(
      { ...query, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'PersistedQueryNotSupported' },
    ),
  ),
  'several requests in one': [
    { body: '[{"query":"{ __typename }"}]', ...BAD_REQUEST, message: /batching/ },
    { body: '[]', ...BAD_REQUEST, message: /batching/ },
  ],
  'a body that is no JSON object': [
    { body: '{"query":', ...BAD_REQUEST, message: /JSON/ },
    { body: '', ...BAD_REQUEST, message: 'the body is empty: expected JSON' },
    { body: 'null', ...BAD_REQUEST, message: /body/ },
    { body: '"{ __typename }"', ...BAD_REQUEST, message: /body/ },
    {
      body: '{"query":"{ __typename }","variables":{"__proto__":{}}}',
      status: 400,
      code: 'BAD_USER_INPUT',
      message: /unknown key "__proto__"/,
    },
  ],
  'a body of another type': [
    ...[
      'text/plain',
      'application/graphql',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ].map((type) => ({
      body: 'query={__typename}',
      headers: { 'content-type': type },
      status: 415,
      code: 'BAD_REQUEST',
      message: `content-type ${type}: expected application/json`,
    })),
    {
      search: '?query={__typename}',
      headers: { 'content-type': 'text/plain' },
      status: 415,
      code: 'BAD_REQUEST',
      message: /content-type/,
    },
  ],
  'a body that is not JSON in UTF-8': [
    ...['utf-16', 'iso-8859-1', '"utf-16le"'].map((charset) => ({
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': `application/json; charset=${charset}` },
      status: 415,
      code: 'BAD_REQUEST',
      message: /^charset [a-z0-9-]+: expected utf-8$/,
    })),
    {
      body: Buffer.from([...Buffer.from('{"query":"{ __typename }","operationName":"'), 0xff, ...Buffer.from('"}')]),
      ...BAD_REQUEST,
      message: 'the body is not UTF-8: expected JSON in UTF-8',
    },
    ...['gzip', 'zzz'].map((encoding) => ({
      body: '{"query":"{ __typename }"}',
      headers: { ...JSON_TYPE, 'content-encoding': encoding },
      status: 415,
      code: 'BAD_REQUEST',
      message: `content-encoding ${encoding}: expected a body that is not compressed`,
    })),
  ],
  'a body that is too large': [
    {
      body: JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(100_000) } }),
      status: 413,
      code: 'BAD_REQUEST',
      message: 'the body is too large: expected at most 100000 bytes',
    },
  ],
  'another method': ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'SEARCH'].map((method) => ({
    method,
    status: 405,
    code: 'BAD_REQUEST',
    message: /GET\/POST/,
  })),
  'a data set that is not there': [
    ...both(
      { query: '{ __typename }' },
      { path: '/datasets/nobody/graphql', status: 404, code: 'NOT_FOUND', message: /"nobody": expected one of/ },
    ),
  ],
};

async function refusalOf(
  { search = '', body, path = '/graphql', method, headers = JSON_TYPE }: Refused,
  accept: string,
) {
  const given = body === undefined ? (headers === JSON_TYPE ? {} : headers) : headers;
  const init = { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: { ...given, accept } };
  return answer(
    await fetch(`${site.served.url}${path}${search}`, { ...init, ...(body === undefined ? {} : { body }) }),
  );
}

describe('a response without an execution', () => {
  it.each(Object.keys(cases))(
    'to %s has a status, a code, a message and the media type that was asked for',
    async (name) => {
      for (const refused of cases[name]!)
        for (const accept of MEDIA_TYPES) {
          const { status, body, headers, text } = await refusalOf(refused, accept);
          const label = `${JSON.stringify(refused).slice(0, 300)} ${accept} ${text}`;
          expect(status, label).toBe(refused.status);
          expect(
            body.errors!.map(({ extensions }) => extensions.code),
            label,
          ).toEqual([refused.code]);
          expect(body.errors![0]!.message, label).toMatch(refused.message);
          expect(body, label).not.toHaveProperty('data');
          expect(headers.get('content-type'), label).toBe(`${accept}; charset=utf-8`);
          expect(headers.get('cache-control'), label).toBe('no-store');
          expect(headers.get('etag'), label).toBeNull();
          expect(headers.get('x-request-id'), label).toBeTruthy();
        }
    },
  );

  it.each(['image/png', 'text/html', 'multipart/mixed', 'application/json;q=0'])(
    'to a client that accepts only %s is 406',
    async (accept) => {
      for (const refused of both(
        { query: '{ __typename }' },
        { status: 406, code: 'BAD_REQUEST', message: /'accept' header/ },
      )) {
        const { status, body, headers } = await refusalOf(refused, accept);
        expect([status, body.errors![0]!.extensions.code]).toEqual([406, 'BAD_REQUEST']);
        expect(body.errors![0]!.message).toMatch(refused.message);
        expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      }
    },
  );

  it('while there is no graph says when to try again', async () => {
    const server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }));
    try {
      for (const accept of MEDIA_TYPES) {
        const response = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { accept } });
        expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
        expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      }
      const page = await fetch(`${server.url}/datasets/tiny/`);
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await page.text()).toContain('still loading');
    } finally {
      await server.close();
    }
  });

  it.each([
    ['headers over 16 kB', `GET /graphql HTTP/1.1\r\nhost: x\r\na: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', 'what is this?\r\n\r\n', 400],
  ])('to %s is JSON too', async (_, text, status) => {
    const { port, hostname } = new URL(site.served.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (data) => (received += String(data)));
    socket.write(text);
    await once(socket, 'close');
    const [head = '', body = ''] = received.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('content-type: application/json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('to a client that leaves while it sends is none, and the next one is served', async () => {
    const leaving = request(`${site.served.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, 'content-length': '1000' },
    });
    leaving.on('error', () => undefined);
    leaving.write('{"query":"');
    await once(leaving, 'socket');
    leaving.destroy();
    expect((await site.served.ask('{ __typename }')).status).toBe(200);
  });
});

describe('an empty operationName', () => {
  it.each(MEDIA_TYPES)('is as none, by GET and POST: %s', async (accept) => {
    for (const query of ['{ __typename }', 'query A { __typename }']) {
      const search = `?query=${encodeURIComponent(query)}&operationName=`;
      const body = JSON.stringify({ query, operationName: '' });
      for (const asked of [{ search }, { body }]) {
        const { status, body: answered } = await refusalOf({ ...asked, status: 200, code: '', message: '' }, accept);
        expect([status, answered.data]).toEqual([200, { __typename: 'Query' }]);
      }
    }
  });
});
