/**
 * How many random cases a property test takes: all of them in `npm test`, a thirtieth in `npm run check`, which is to be fast
 * (REFORMGRAPH_TEST_SHARE, above 0 to 1).
 */
export function runs(all: number): number {
  return Math.ceil(all * Number(process.env.REFORMGRAPH_TEST_SHARE ?? 1));
}
