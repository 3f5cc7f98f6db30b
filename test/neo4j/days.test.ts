import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/edtf/day.ts';
import { earliestOfReach, OPEN_REACH, reachOf } from '../../src/neo4j/days.ts';
import { runs } from '../runs.ts';

const day = fc.integer({ min: parseDay('-9998-01-01')!, max: parseDay('9998-12-31')! });

test(
  'what touches a window begins on the earliest day of its reach or later, and its reach is the least',
  { tags: 'deep' },
  () => {
    fc.assert(
      fc.property(day, fc.oneof(fc.nat(40), fc.nat(7_300_000)), fc.nat(1000), (fromMin, length, before) => {
        const toMax = fromMin + length;
        const reach = reachOf({ fromMin, toMax });
        expect(reach).toBeLessThan(OPEN_REACH);
        expect(2 ** reach).toBeGreaterThan(length);
        expect(2 ** (reach - 1)).toBeLessThanOrEqual(Math.max(length, 0.5));
        // A window that begins on any day up to the last one of these is touched.
        const window = Math.max(toMax - before, fromMin);
        expect(earliestOfReach(reach, toMax)).toBeLessThanOrEqual(fromMin);
        expect(earliestOfReach(reach, window)).toBeLessThanOrEqual(fromMin);
      }),
      { numRuns: runs(5000), seed: 2 },
    );
  },
);

test.each([
  [{ fromMin: -Infinity, toMax: 0 }, OPEN_REACH],
  [{ fromMin: 0, toMax: Infinity }, OPEN_REACH],
  [{ fromMin: 0, toMax: 0 }, 0],
  [{ fromMin: 0, toMax: 1 }, 1],
  [{ fromMin: 0, toMax: 30 }, 5],
])('%o reaches %i', (days, reach) => {
  expect(reachOf(days)).toBe(reach);
});
