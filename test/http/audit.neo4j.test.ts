import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serving } from './serving.ts';

let served: Serving;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served[Symbol.asyncDispose]());

/** Recommendations of status 200 for documents that cannot be executed, where this server responds with 400. */
const NOT_WANTED = new Set(['572B', 'FDE2', '7B9B']);

it('is GraphQL over HTTP, as graphql-http audits it', async () => {
  const results = await auditServer({ url: `${served.url}/graphql` });
  expect(results.length).toBeGreaterThan(55);
  const failures = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}: ${result.reason}`],
  );
  const others = failures.filter((line) => !NOT_WANTED.has(line.split(' ')[1]!));
  expect(others).toEqual([]);
});
