import { TestRunner } from 'vitest';

/**
 * How many random cases a test takes: all of them in `npm run test:deep`, otherwise 3 of each 100 (REFORMGRAPH_TEST_SHARE, above 0
 * to 1).
 * @throws Error where the test has no tag `deep`: `npm run test:deep` would not run it.
 */
export function runs(all: number): number {
  const test = TestRunner.getCurrentTest();
  if (!test?.tags?.includes('deep')) throw new Error(`"${test?.name}" tries random cases: expected the tag deep`);
  return Math.ceil(all * share);
}

/** A count that is exceeded if the cases are not all of the easy sort, given the count for all cases; few cases show it only by one. */
export function atLeast(all: number): number {
  return share === 1 ? all : 0;
}

/** How many generated data sets tests draw their cases from, given the count for all cases. */
export function sets(all: number): number {
  return share === 1 ? all : Math.ceil(all / 5);
}

/**
 * Of cases that are alike those that a test takes: all in `npm run test:deep`, otherwise one of each so many, the first included.
 * A test of them has the tag `deep`.
 */
export function oneOfEach<T>(every: number, cases: readonly T[]): readonly T[] {
  return share === 1 ? cases : cases.filter((_, at) => at % every === 0);
}

const share = Number(process.env['REFORMGRAPH_TEST_SHARE'] ?? 0.03);
