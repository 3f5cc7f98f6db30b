import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { earliestStart, OPEN_BUCKET, durationBucket } from '../../src/neo4j/days.ts';
import { runs } from '../runs.ts';

const day = fc.integer({ min: parseDay('-9998-01-01')!, max: parseDay('9998-12-31')! });

test(
  'what touches a window begins on the earliest day of its duration bucket or later, and its bucket is the least',
  { tags: 'deep' },
  () => {
    fc.assert(
      fc.property(day, fc.oneof(fc.nat(40), fc.nat(7_300_000)), fc.nat(1000), (fromMin, length, before) => {
        const toMax = fromMin + length;
        const bucket = durationBucket({ fromMin, toMax });
        expect(bucket).toBeLessThan(OPEN_BUCKET);
        expect(2 ** bucket).toBeGreaterThan(length);
        expect(2 ** (bucket - 1)).toBeLessThanOrEqual(Math.max(length, 0.5));
        // A window that begins on any day up to the last one of these is touched.
        const window = Math.max(toMax - before, fromMin);
        expect(earliestStart(bucket, toMax)).toBeLessThanOrEqual(fromMin);
        expect(earliestStart(bucket, window)).toBeLessThanOrEqual(fromMin);
      }),
      { numRuns: runs(5000), seed: 2 },
    );
  },
);

test.each([
  [{ fromMin: -Infinity, toMax: 0 }, OPEN_BUCKET],
  [{ fromMin: 0, toMax: Infinity }, OPEN_BUCKET],
  [{ fromMin: 0, toMax: 0 }, 0],
  [{ fromMin: 0, toMax: 1 }, 1],
  [{ fromMin: 0, toMax: 30 }, 5],
])('%o is in bucket %i', (days, bucket) => {
  expect(durationBucket(days)).toBe(bucket);
});
