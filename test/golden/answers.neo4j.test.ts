import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { goldens } from './golden.ts';

let kernel: Answering;
beforeAll(async () => {
  kernel = await answering('test/fixtures/tiny');
});
afterAll(() => kernel[Symbol.asyncDispose]());

describe('a document has its answer from the tiny data set', () => {
  test.each(goldens)('$name', async ({ source, json }) => {
    const answer = await kernel.ask(source);
    expect(answer.errors).toBeUndefined();
    await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(json);
  });
});
