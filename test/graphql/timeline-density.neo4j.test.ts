import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../generator/dataset.ts';
import { loadGraphSet, type GraphSet } from '../generator/graph-set.ts';
import { atLeast, runs } from '../runs.ts';

const EVENTS = 240;
const KINDS = ['PROTEST', 'STATEMENT', 'OTHER'] as const;
let loaded: GraphSet;

/** Events dated in every way, and some that are not, with guests and places. */
const drawn = datasets({
  languages: ['en'],
  names: ['March 1', 'March 11', 'Talks', 'Spring Talks'],
  kinds: KINDS,
  entities: { Occurrence: [EVENTS, EVENTS], Person: [3, 3], Place: [2, 2] },
  claims: { Dating: [216, 216], Participation: [60, 60], Tie: [80, 80] },
  isDatedInTurn: true,
  given: 9,
  predicates: { 'held in': 6 },
  years: [1995, 2014],
});

beforeAll(async () => {
  loaded = await loadGraphSet('density-generated', drawn, { count: 1, seed: 3 });
}, 120_000);
afterAll(() => loaded[Symbol.asyncDispose]());

type Filter = Readonly<Record<string, unknown>>;
type Interval = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE';
interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly count: number;
}

const DOCUMENT = `query ($filter: EventFilter, $interval: Interval!) {
  timelineDensity(filter: $filter, interval: $interval) { from to kind count }
}`;

/** The answer, which is that of the reference, by one statement. */
async function density(filter: Filter | undefined, interval: Interval): Promise<Bucket[]> {
  const variables = { ...(filter && { filter }), interval };
  const { problem, result } = await loaded.differential.compare({ text: DOCUMENT, variables });
  expect(problem).toBeNull();
  expect(result.errors).toBeUndefined();
  return (result.data as unknown as { timelineDensity: Bucket[] }).timelineDensity;
}

const day = fc.constantFrom(
  '1990-01-01',
  '1999-12-31',
  '2000-01-01',
  '2004-02-29',
  '2008-06-15',
  '2014-07-01',
  '2030-01-01',
);
const filters: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ from: day, to: day }),
  fc.record({ from: fc.option(day), certainty: fc.constant('CERTAIN' as const) }),
  fc.record({ to: day, kinds: fc.subarray([...KINDS], { minLength: 1 }) }),
  fc.record({
    knownAt: fc.constantFrom('2019-01-01', '2020-05-10', '2021-06-30'),
    actors: fc.subarray(['person/g0-0', 'person/g0-1'], { minLength: 1 }),
  }),
  fc.record({ from: day, to: day, certainty: fc.constant('CERTAIN' as const), places: fc.constant(['place/g0-0']) }),
  fc.record({ text: fc.constantFrom('march', 'TALKS', 'march 11', 'nothing') }),
);

test('each event counts once, in the intervals of its span', { tags: 'deep' }, async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom<Interval>('DAY', 'MONTH', 'YEAR', 'DECADE'), async (filter, interval) => {
      counted += (await density(filter, interval)).length;
    }),
    { numRuns: runs(1000), seed: 4 },
  );
  expect(counted).toBeGreaterThan(atLeast(5000));
});

describe('without a filter', () => {
  test.each<Interval>(['DAY', 'MONTH', 'YEAR', 'DECADE'])('all dated events: %s', async (interval) => {
    const counted = (await density(undefined, interval)).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeGreaterThan(EVENTS * 0.6);
    expect(counted).toBeLessThan(EVENTS);
  });

  test('a filter of nulls, and an empty one, say nothing', async () => {
    const all = await density(undefined, 'YEAR');
    expect(await density({}, 'YEAR')).toEqual(all);
    expect(await density({ from: null, to: null, certainty: null, kinds: null, text: null }, 'YEAR')).toEqual(all);
  });
});

test.each(['POSSIBLE', 'CERTAIN'] as const)('a window that ends before it begins is empty: %s', async (certainty) => {
  expect(await density({ from: '2010-01-02', to: '2010-01-01', certainty }, 'DAY')).toEqual([]);
});
