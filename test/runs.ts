import { TestRunner } from 'vitest';

/**
 * How many random cases a test takes: all of them in `npm run test:deep`, a tenth in `npm test`, a thirtieth in `npm run check`
 * (REFORMGRAPH_TEST_SHARE, above 0 to 1).
 * @throws Error where the test has no tag `deep`: `npm run test:deep` would not run it.
 */
export function runs(all: number): number {
  const test = TestRunner.getCurrentTest();
  if (!test?.tags?.includes('deep')) throw new Error(`"${test?.name}" tries random cases: expected the tag deep`);
  return Math.ceil(all * Number(process.env['REFORMGRAPH_TEST_SHARE'] ?? 0.1));
}
