import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay, type Span } from '../../src/edtf/day.ts';
import { afterOrder } from '../../src/time/after-order.ts';
import { boundsByAfter } from '../../src/time/after-bounds.ts';
import { isReversed } from '../../src/time/bounds.ts';
import { certaintyIn } from '../../src/time/certainty.ts';
import { validityOf } from '../../src/time/validity.ts';
import { atLeast, runs } from '../runs.ts';

// Days 0 to 6 stand for themselves; -1 and 7 for all that lies before and after.
const FIRST = -1;
const LAST = 7;
const origin = parseDay('2000-01-10')!;
const endOf = (one: number) => (Number.isFinite(one) ? formatDay(origin + one) : '');
const edtfOf = ({ min, max }: Span) => `[${endOf(min)}..${endOf(max)}]`;
const spans = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom('both', 'both', 'min', 'max'))
  .map(([a, b, open]): Span => ({
    min: open === 'min' ? -Infinity : Math.min(a, b),
    max: open === 'max' ? Infinity : Math.max(a, b),
  }));
interface Claim {
  readonly from: Span | null;
  readonly to: Span | null;
  readonly endState: 'ENDED' | 'ONGOING' | 'UNKNOWN' | 'IMPLIED';
  readonly asOf: Span;
}
const claims: fc.Arbitrary<Claim> = fc
  .record({
    from: fc.option(spans),
    to: fc.option(spans),
    endState: fc.constantFrom('ENDED' as const, 'ONGOING' as const, 'UNKNOWN' as const, 'IMPLIED' as const),
    asOf: fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2 }))
      .map(([min, more]) => ({ min, max: Math.min(6, min + more) })),
  })
  .map((claim) => (claim.endState === 'ENDED' || claim.endState === 'UNKNOWN' ? claim : { ...claim, to: null }));

/** All (first day, last day) that the record's own words allow, read off the model's table. */
function ownWorlds({ from, to, endState, asOf }: Claim): [number, number][] {
  const begin = { ...(from ?? { min: -Infinity, max: asOf.max }) };
  if (begin.max === Infinity) begin.max = Math.max(asOf.max, begin.min);
  let end: { min: number; max: number };
  if (endState === 'ONGOING') end = { min: asOf.min, max: Infinity };
  else if (endState === 'UNKNOWN') end = { min: to?.min ?? begin.min, max: Infinity };
  else {
    end = to ? { ...to } : { min: begin.min, max: asOf.max };
    if (end.max === Infinity) end.max = Math.max(asOf.max, end.min);
  }
  const worlds: [number, number][] = [];
  for (let first = FIRST; first <= LAST; first++)
    for (let last = first; last <= LAST; last++)
      if (first >= begin.min && first <= begin.max && last >= end.min && last <= end.max) worlds.push([first, last]);
  return worlds;
}

/** Every choice of one world each in which each claim begins no earlier than the one before it ended. */
function jointWorlds(own: [number, number][][], after: (number | null)[]): [number, number][][] {
  return own.reduce<[number, number][][]>(
    (joint, worlds, position) =>
      joint.flatMap((chosen) =>
        worlds
          .filter(([first]) => after[position] === null || chosen[after[position]!]![1] <= first)
          .map((world) => [...chosen, world]),
      ),
    [[]],
  );
}

test(
  'in chains and trees of `after`, windows are certain or possible just where all or some possible worlds say so',
  { tags: 'deep' },
  () => {
    const trees = fc.constantFrom<(number | null)[]>([null], [null, 0], [null, 0, 1], [null, 0, 0], [null, null, 0]);
    let empty = 0;
    let windows = 0;
    fc.assert(
      fc.property(
        trees.chain((after) =>
          fc.tuple(fc.constant(after), fc.array(claims, { minLength: after.length, maxLength: after.length })),
        ),
        ([after, drawn]) => {
          const own = drawn.map(({ from, to, endState, asOf }) => {
            const stated = { ...(from && { from: edtfOf(from) }), ...(to && { to: edtfOf(to) }), endState };
            return validityOf(stated, { min: asOf.min + origin, max: asOf.max + origin }).bounds;
          });
          const { bounds, reversed } = boundsByAfter(own, after, afterOrder(after));
          const worlds = jointWorlds(drawn.map(ownWorlds), after);
          expect(worlds.length === 0).toBe(own.some(isReversed) || reversed.length > 0);
          if (worlds.length === 0) return void empty++;
          bounds.forEach((each, position) => {
            for (let a = 0; a <= 6; a++)
              for (let b = a; b <= 6; b++) {
                const inWindow = ([first, last]: [number, number]) => first <= b && last >= a;
                const isPossible = worlds.some((world) => inWindow(world[position]!));
                const isCertain = worlds.every((world) => inWindow(world[position]!));
                const certainty = certaintyIn(each, { min: origin + a, max: origin + b });
                expect(certainty).toBe(isCertain ? 'CERTAIN' : isPossible ? 'POSSIBLE' : null);
                windows += 2;
              }
          });
        },
      ),
      { numRuns: runs(1000), seed: 20230319 },
    );
    // Both sides were met often enough for the test to mean something.
    expect(empty).toBeGreaterThan(atLeast(50 / 2));
    expect(windows).toBeGreaterThan(atLeast(20_000 / 2));
  },
);
