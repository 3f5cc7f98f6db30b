import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { bare, closeDatabase } from '../neo4j/database.ts';
import { goldens } from './golden.ts';

let kernel: Answering;
beforeAll(async () => {
  // Scores of search depend on all names that there are, and `datasets` lists all.
  await bare();
  kernel = await answering('test/fixtures/tiny');
});
afterAll(async () => {
  await kernel[Symbol.asyncDispose]();
  await closeDatabase();
});

describe('a document has its answer from the tiny data set', () => {
  test.each(goldens)('$name', async ({ source, json }) => {
    const answer = await kernel.ask(source);
    expect(answer.errors).toBeUndefined();
    await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(json);
  });
});
