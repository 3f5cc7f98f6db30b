import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../src/http/error-codes.ts';
import { LIMITS } from '../../src/http/graphql/limits.ts';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { type BoltProxy, boltProxy } from '../bolt-proxy.ts';
import { closeDatabase, empty, rows } from '../neo4j/database.ts';
import { type Answer, answer, type Serving, serving } from './serving.ts';

let proxy: BoltProxy;
let served: Serving;
/** The same, with a short timeout for statements. */
let hurried: Serving;
const produced = new Set<string>();
beforeAll(async () => {
  await empty();
  proxy = await boltProxy(testDatabase.uri);
  served = await serving({ through: proxy.uri });
  hurried = await serving({ through: proxy.uri, timeout: 500 });
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await hurried[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await closeDatabase();
});

/** A response with errors only, all of one code, with its status, and without anything that clients should not see. */
function expectRefusal({ status, body, text }: Answer, code: keyof typeof codes, expected: number = codes[code]) {
  expect(
    body.errors?.map(({ extensions }) => extensions.code),
    text,
  ).toEqual(body.errors?.map(() => code));
  expect(status, text).toBe(expected);
  expect(body).not.toHaveProperty('data');
  expect(body.errors!.length).toBeLessThanOrEqual(LIMITS.errors);
  expect(text).not.toMatch(
    /\/work|\/src\/|node_modules|\.ts\b|\bat \w+ \(|MATCH|RETURN|127\.0\.0\.1|localhost|bolt:|Neo4j|stack/i,
  );
  produced.add(code);
}

const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  answer(await fetch(`${served.url}/graphql`, { method: 'POST', headers, body }));
const get = async (search: string) => answer(await fetch(`${served.url}/graphql${search}`));

describe('a request that is none of GraphQL over HTTP', () => {
  it.each<[string, number, () => Promise<Answer>]>([
    ['no JSON', 400, () => post('{"query":')],
    ['no body', 400, () => post('')],
    ['no query', 400, () => post('{}')],
    ['a list of requests', 400, () => post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')],
    ['variables that are text', 400, () => post('{"query":"{ __typename }","variables":"{}"}')],
    ['a GET without a query', 400, () => get('')],
    ['two queries', 400, () => get('?query={__typename}&query={__typename}')],
    [
      'a media type that there is not',
      406,
      () => post('{"query":"{ __typename }"}', { 'content-type': 'application/json', accept: 'image/png' }),
    ],
    [
      'a body over 100 kB',
      413,
      () => post(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(100_000) } })),
    ],
    ['another method', 405, async () => answer(await fetch(`${served.url}/graphql`, { method: 'DELETE' }))],
  ])('%s', async (_, status, ask) => {
    expectRefusal(await ask(), 'BAD_REQUEST', status);
  });

  const filtered = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }';
  it.each<[string, string, () => Promise<Answer>]>([
    ['the body', '__proto__', () => post('{"query":"{ __typename }","__proto__":{"query":"{ x }"}}')],
    ['variables', '__proto__', () => post('{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}')],
    ['variables by GET', '__proto__', () => get('?query={__typename}&variables={"__proto__":{"a":1}}')],
    ...['__proto__', 'constructor', 'prototype'].map((key): [string, string, () => Promise<Answer>] => [
      'an input object',
      key,
      () => post(`{"query":${JSON.stringify(filtered)},"variables":{"filter":{"${key}":{"prototype":1}}}}`),
    ]),
  ])('with an unknown key in %s: %s is named', async (_, key, ask) => {
    const refused = await ask();
    expectRefusal(refused, 'BAD_USER_INPUT');
    expect(refused.body.errors![0]!.message).toContain(`"${key}"`);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    '',
  ])('a form of another site: %s', async (type) => {
    for (const body of ['query=%7B__typename%7D', '{"query":"{ __typename }"}', '--x--'])
      expectRefusal(await post(body, { 'content-type': type }), 'BAD_REQUEST', 415);
  });
});

describe('a document', () => {
  const deep = (depth: number) =>
    `{ claim(id: "x") { ${'supersedes { '.repeat(depth - 2)}id${' }'.repeat(depth - 2)} } }`;
  const list = (count: number, each: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => each(at)).join(' ');
  /** Documents of a given size, and the largest size allowed. */
  const limits: [name: string, document: (count: number) => string, limit: number, code: keyof typeof codes][] = [
    [
      'tokens',
      (count) => `{ ${list(count - 2, () => '...F')} }`.replaceAll('...F', ','),
      LIMITS.tokens,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['depth', deep, LIMITS.depth, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'aliases',
      (count) => `{ ${list(count, (at) => `a${at}: datasets { id }`)} }`,
      LIMITS.aliases,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'aliases of __typename',
      (count) => `{ ${list(count, (at) => `a${at}: __typename`)} }`,
      LIMITS.aliases,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'aliases by fragments',
      (count) =>
        `{ ${list(count, (at) => `...F${at}`)} } ${list(count, (at) => `fragment F${at} on Query { a${at}: __typename }`)}`,
      LIMITS.aliases,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'repeated fields',
      (count) => `{ ${list(count + 1, () => '__typename')} }`,
      LIMITS.duplicates,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'directives',
      (count) => `{ ${list(count, (at) => `... @skip(if: ${at % 2 === 0}) { __typename }`)} }`,
      LIMITS.directives,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'selections by fragments of fragments',
      (count) =>
        `{ datasets { ...A id } } fragment A on Dataset { ${list(9, () => '...B')} } fragment B on Dataset { ${list((count - 12) / 9 - 1, () => '... { id }')} }`,
      LIMITS.selections,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ];

  it.each(limits.slice(1, 7))(
    'of the limit of %s is answered, one over it refused',
    async (_, document, limit, code) => {
      expect(await served.ask(document(limit))).toMatchObject({ status: 200 });
      expectRefusal(await served.ask(document(limit + 1)), code);
    },
  );

  it('is refused over the limits of tokens, selections and cost, before it is run', async () => {
    const before = proxy.count('RUN');
    expectRefusal(await served.ask(`{ ${'a '.repeat(LIMITS.tokens)} }`), 'GRAPHQL_PARSE_FAILED');
    const spread = (name: string, next: string) => `fragment ${name} on Dataset { ${list(11, () => next)} }`;
    const fragments = [spread('A', '...B'), spread('B', '...C'), spread('C', 'id')].join(' ');
    const answered = await served.ask(`{ datasets { ...A } } ${fragments}`);
    expectRefusal(answered, 'GRAPHQL_VALIDATION_FAILED');
    expect(answered.body.errors![0]!.message).toContain('too many selections');

    const wide = '{ claims(first: 500) { nodes { about { claims(first: 500) { nodes { id } } } } } }';
    const literal = await served.ask(wide);
    expectRefusal(literal, 'GRAPHQL_VALIDATION_FAILED');
    expect(literal.body.errors![0]!.message).toContain('objects');
    const byVariable = wide.replaceAll('500', '$n');
    expectRefusal(await served.ask(`query ($n: Int) ${byVariable}`, { n: 500 }), 'GRAPHQL_VALIDATION_FAILED');
    expectRefusal(await served.ask(`query ($n: Int = 500) ${byVariable}`), 'GRAPHQL_VALIDATION_FAILED');
    expect(proxy.count('RUN')).toBe(before);
    const small = await served.ask(`query ($n: Int) ${byVariable}`, { n: 2 });
    expect(small).toMatchObject({ status: 200, body: { extensions: { cost: 2 * (1 + 3 * (1 + 2)) } } });
  });

  it('gets at most five errors, without suggestions from the schema', async () => {
    const one = await served.ask('{ timelin { nodes { id } } }');
    expectRefusal(one, 'GRAPHQL_VALIDATION_FAILED');
    expect(one.text).not.toContain('Did you mean');
    const many = await served.ask(`{ ${list(50, (at) => `x${at}`)} }`);
    expectRefusal(many, 'GRAPHQL_VALIDATION_FAILED');
    expect(many.body.errors).toHaveLength(5);
  });

  it.each(['mutation { load }', 'subscription { events }', 'mutation { __typename }'])(
    'that is no query is refused: %s',
    async (document) => {
      const answered = await served.ask(document);
      expectRefusal(answered, 'GRAPHQL_VALIDATION_FAILED');
      expect(answered.body.errors![0]!.message).toContain('expected a query');
    },
  );

  it('that names a day that does not exist says where', async () => {
    const answered = await served.ask('{ claims(filter: {at: "2022-02-30"}) { totalCount } }');
    expectRefusal(answered, 'GRAPHQL_VALIDATION_FAILED');
    expect(answered.body.errors).toMatchObject([
      { message: expect.stringContaining('"2022-02-30" is not a day') as string, locations: [{ line: 1, column: 23 }] },
    ]);
  });

  it('that goes in circles is refused', async () => {
    const circle = '{ datasets { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }';
    expectRefusal(await served.ask(circle), 'GRAPHQL_VALIDATION_FAILED');
  });

  it('that is hostile is refused quickly', async () => {
    const nested = (depth: number, inner: string): string =>
      depth === 0 ? 'id' : `supersedes { ${nested(depth - 1, inner)} } ${inner}`;
    const kinds =
      '... on Tenure { supersedes { id } } ... on Tie { supersedes { id } } ... on Dating { supersedes { id } }';
    const documents = [
      `{ ${'a{'.repeat(450)}${'}'.repeat(450)} }`,
      `{ ${'[{('.repeat(300)} }`,
      `{ claim(id: "x") { ${nested(8, `${kinds} ${kinds}`)} } }`,
      `{ ${list(190, (at) => `timeline(first: ${at}) { totalCount }`)} }`,
      `{ timeline(filter: {kinds: [${'PROTEST '.repeat(900)}]}) { totalCount } }`,
      `{ actor(id: "${'\\u0000'.repeat(9_000)}") { id } }`,
      `query ${list(240, (at) => `($v${at}: Int)`)} { __typename }`,
      `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    ];
    for (const document of documents) {
      const begun = performance.now();
      const { status, text } = await served.ask(document);
      const took = performance.now() - begun;
      expect(status, text).toBeLessThan(500);
      expect(took, document.slice(0, 60)).toBeLessThan(2_000);
    }
  });
});

describe('an operation', () => {
  it('must be named where there are several', async () => {
    const query = 'query A { __typename } query B { __typename }';
    expectRefusal(await post(JSON.stringify({ query })), 'OPERATION_RESOLUTION_FAILURE');
    expectRefusal(await post(JSON.stringify({ query, operationName: 'C' })), 'OPERATION_RESOLUTION_FAILURE');
    expect((await post(JSON.stringify({ query, operationName: 'B' }))).status).toBe(200);
  });

  it('by its hash alone is not known', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expectRefusal(await post(JSON.stringify({ extensions })), 'PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it.each([
    ['a page of none', '{ timeline(first: 0) { totalCount } }', {}],
    ['a page too long', '{ timeline(first: 501) { nodes { id } } }', {}],
    ['the longest that there is', 'query ($n: Int) { timeline(first: $n) { nodes { id } } }', { n: 2147483647 }],
    ['a default too long', 'query ($n: Int = 501) { timeline(last: $n) { nodes { id } } }', {}],
    ['both ends', '{ timeline(first: 1, last: 1) { nodes { id } } }', {}],
    ['no cursor', '{ timeline(after: "x") { nodes { id } } }', {}],
    ['inside a list', '{ actor(id: "person/berek") { claims(first: -1) { nodes { id } } } }', {}],
    ['a variable of another type', 'query ($n: Int) { timeline(first: $n) { nodes { id } } }', { n: 'one' }],
    ['a variable that is missing', 'query ($id: ID!) { actor(id: $id) { id } }', {}],
    ['no such day', 'query ($day: Date) { claims(filter: {at: $day}) { nodes { id } } }', { day: '2022-02-29' }],
    ['null where there must be a value', 'query ($id: ID = "x") { actor(id: $id) { id } }', { id: null }],
  ])('with an argument that cannot be: %s', async (_, query, variables) => {
    expectRefusal(await served.ask(query, variables), 'BAD_USER_INPUT');
  });

  it('with a cursor of another filter gets it refused as stale', async () => {
    const { body } = await served.ask('{ timeline(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (body.data!['timeline'] as { pageInfo: { endCursor: string } }).pageInfo;
    const query =
      'query ($after: String) { timeline(first: 1, filter: {from: "2020-01-01"}, after: $after) { nodes { id } } }';
    expectRefusal(await served.ask(query, { after: endCursor }), 'STALE_CURSOR');
  });
});

describe('a path', () => {
  it.each(['/graphq', '/graphql/x', '/datasets/nobody/graphql', '/etc/passwd', '/..%2f..%2fpackage.json', '/%00'])(
    'where there is nothing: %s',
    async (path) => {
      const body = '{"query":"{ __typename }"}';
      const headers = { 'content-type': 'application/json' };
      for (const init of [{}, { method: 'POST', headers, body }]) {
        const found = await answer(await fetch(served.url + path, init));
        expectRefusal(found, path === '/%00' && found.status === 400 ? 'BAD_REQUEST' : 'NOT_FOUND');
      }
    },
  );
});

describe('the database', () => {
  it('that does not answer: UNAVAILABLE, with the time to wait; live is live, ready is not', async () => {
    const before = await hurried.ask('{ datasets { id } }');
    expect(before.status).toBe(200);
    await proxy.down();
    const down = await hurried.ask('{ datasets { id } }');
    expectRefusal(down, 'UNAVAILABLE');
    expect(down.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${hurried.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${hurried.url}/health/ready`);
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toEqual([503, '1', { ready: false }]);
    await proxy.up();
    expect((await hurried.ask('{ datasets { id } }')).status).toBe(200);
    expect((await fetch(`${hurried.url}/health/ready`)).status).toBe(200);
  });

  it('that freezes: UNAVAILABLE within the deadline, and well again', async () => {
    proxy.freeze();
    const begun = performance.now();
    const all = await Promise.all(Array.from({ length: 20 }, () => hurried.ask('{ datasets { id } }')));
    expect(performance.now() - begun).toBeLessThan(500 + 500 + 1_000);
    for (const each of all) expectRefusal(each, 'UNAVAILABLE');
    proxy.thaw();
    await expect.poll(async () => (await hurried.ask('{ datasets { id } }')).status, { timeout: 5_000 }).toBe(200);
  });

  it('that gives a question up: TIMEOUT, never a part of the answer', async () => {
    proxy.hold(650);
    try {
      expectRefusal(await hurried.ask('{ ok: datasets { id } timeline { nodes { id } } }'), 'TIMEOUT');
    } finally {
      proxy.hold(0);
    }
  });

  it('stops at once when a client has left', async () => {
    const [runs, resets] = [proxy.count('RUN'), proxy.count('RESET')];
    proxy.freeze();
    const leaving = request(`${hurried.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    leaving.on('error', () => {});
    leaving.end('{"query":"{ datasets { id } }"}');
    await expect.poll(() => proxy.count('RUN'), { timeout: 2_000, interval: 10 }).toBeGreaterThan(runs);
    leaving.destroy();
    await expect.poll(() => proxy.count('RESET'), { timeout: 300, interval: 10 }).toBeGreaterThan(resets);
    proxy.thaw();
    await expect.poll(async () => (await hurried.ask('{ datasets { id } }')).status, { timeout: 5_000 }).toBe(200);
  });

  it('with a value that cannot be serialized: masked, with an id for the log', async () => {
    const { version } = served.loaded;
    const [before] = await rows(
      "MATCH (d:Dataset {version: $version}) WITH d, d.claimCount AS count SET d.claimCount = 'many' RETURN count",
      { version },
    );
    try {
      const broken = await served.ask('{ datasets { id claimCount } }');
      expectRefusal(broken, 'INTERNAL_SERVER_ERROR');
      const [{ message, extensions }] = broken.body.errors as [NonNullable<Answer['body']['errors']>[number]];
      expect(message).toBe('Internal server error');
      expect(extensions.requestId).toBe(broken.headers.get('x-request-id'));
      expect(broken.text).not.toContain('many');
    } finally {
      await rows('MATCH (d:Dataset {version: $version}) SET d.claimCount = toInteger($count)', {
        version,
        count: before!['count'],
      });
    }
  });
});

describe('docs/errors.md', () => {
  it('lists every code with its status, and each has been made here', () => {
    const text = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `([A-Z_]+)`\s*\| (\d{3}) /gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(Object.fromEntries(listed)).toEqual(codes);
    expect([...produced].toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});
