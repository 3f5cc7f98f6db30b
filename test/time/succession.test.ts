import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TenureTiming } from '../../src/time/tenure-timing.ts';
import { postHistories } from '../../src/time/succession.ts';
import { atLeast, runs } from '../runs.ts';
import { POST, tenure, type Four } from './tenures.ts';

const on = (seats: number, ...tenures: TenureTiming[]) => postHistories(tenures, new Map([[POST, seats]]));
const order = (...tenures: TenureTiming[]) =>
  on(1, ...tenures).successions.map(({ before, after }) => `${before}>${after}`);

const between = (p: Four, q: Four) => on(1, tenure('p', p), tenure('q', q, { endState: 'ONGOING' })).vacancies;
const certainty = (p: Four, q: Four) =>
  on(1, tenure('p', p), tenure('q', q)).overlaps.map((overlap) => overlap.certainty);

describe('who came after whom', () => {
  test('in order of time, whatever the order of the records', () => {
    const [a, b, c] = [tenure('a', [1, 1, 3, 3]), tenure('b', [3, 3, 5, 5]), tenure('c', [6, 6, 9, 9])] as const;
    expect(order(c, a, b)).toEqual(['a>b', 'b>c']);
  });

  test('where the bounds are equal, by `after`, then by id', () => {
    const open = [-Infinity, 9, -Infinity, 9] as const;
    expect(
      order(
        tenure('z', open),
        tenure('b', open, { after: 'z', depth: 1 }),
        tenure('a', open, { after: 'b', depth: 2 }),
      ),
    ).toEqual(['z>b', 'b>a']);
    expect(order(tenure('z', open), tenure('b', open))).toEqual(['b>z']);
  });

  test('without deprecated and superseded tenures, and without other numbers of seats', () => {
    const [a, b, c] = [
      tenure('a', [1, 1, 3, 3]),
      tenure('b', [3, 3, 5, 5], { rank: 2, isDeprecated: true }),
      tenure('c', [6, 6, 9, 9]),
    ] as const;
    expect(order(a, b, c)).toEqual(['a>c']);
    expect(order(a, tenure('b', [3, 3, 5, 5], { knownUntil: 8 }), c)).toEqual(['a>c']);
    expect(on(2, a, c).successions).toEqual([]);
    expect(postHistories([a, c], new Map())).toEqual({ successions: [], vacancies: [], overlaps: [] });
  });

  test('one holder is counted once where the tenures may overlap, by rank', () => {
    const [first, second, b] = [
      tenure('a1', [1, 2, 4, 6]),
      tenure('a2', [2, 3, 4, 5], { rank: 0 }),
      tenure('b', [6, 6, 9, 9]),
    ] as const;
    expect(order(first, second, b)).toEqual(['a2>b']);
    expect(order(tenure('a1', [1, 1, 3, 3]), b, tenure('a2', [9, 9, 12, 12]))).toEqual(['a1>b', 'b>a2']);
  });

  test('one holder who came back after another stands twice though the bounds may overlap', () => {
    const tenures = [
      tenure('a1', [1, 1, 1, 9]),
      tenure('b', [1, 9, 1, 9], { after: 'a1', depth: 1 }),
      tenure('a2', [1, 9, 1, Infinity], { after: 'b', depth: 2, endState: 'UNKNOWN' }),
    ];
    expect(order(...tenures)).toEqual(['a1>b', 'b>a2']);
  });
});

describe('vacancies', () => {
  test('certain where a day must lie between, possible where one may', () => {
    expect(between([1, 1, 3, 4], [6, 8, 9, 9])).toMatchObject([
      { post: POST, after: 'p', before: 'q', from: { min: 4, max: 5 }, to: { min: 5, max: 7 }, certainty: 'CERTAIN' },
    ]);
    expect(between([1, 1, 3, 5], [6, 8, 9, 9])).toMatchObject([{ certainty: 'POSSIBLE' }]);
    expect(between([1, 1, -Infinity, 5], [5, 5, 9, 9])).toMatchObject([
      { from: { min: -Infinity, max: 6 }, certainty: 'POSSIBLE' },
    ]);
  });

  test('none on a handover day or on the day after', () => {
    expect(between([1, 1, 5, 5], [5, 5, 9, 9])).toEqual([]);
    expect(between([1, 1, 5, 5], [6, 6, 9, 9])).toEqual([]);
  });

  test.each(['ENDED', 'IMPLIED'] as const)('possible after a last tenure that is %s', (endState) => {
    expect(on(1, tenure('p', [1, 1, 3, 4], { endState })).vacancies).toMatchObject([
      { post: POST, after: 'p', before: null, from: { min: 4, max: 5 }, to: null, certainty: 'POSSIBLE' },
    ]);
  });

  test.each(['ONGOING', 'UNKNOWN'] as const)('none after a last tenure that is %s', (endState) => {
    expect(on(1, tenure('p', [1, 1, 3, Infinity], { endState })).vacancies).toEqual([]);
  });
});

describe('overlaps on one seat', () => {
  test('certain and possible, a shared day being a handover', () => {
    expect(certainty([1, 1, 5, 5], [4, 4, 9, 9])).toEqual(['CERTAIN']);
    expect(certainty([1, 1, 5, 5], [5, 5, 9, 9])).toEqual([]);
    expect(certainty([1, 1, 4, 6], [5, 5, 9, 9])).toEqual(['POSSIBLE']);
  });

  test('not of one holder, not where one came after the other', () => {
    expect(on(1, tenure('a1', [1, 1, 5, 5]), tenure('a2', [4, 4, 9, 9])).overlaps).toEqual([]);
    expect(on(1, tenure('p', [1, 2, 4, 6]), tenure('q', [4, 8, 4, 9], { after: 'p', depth: 1 })).overlaps).toEqual([]);
  });

  test('the spell lies between the later beginning and the earlier end', () => {
    expect(on(1, tenure('p', [1, 2, 7, 8]), tenure('q', [3, 4, 6, Infinity])).overlaps).toMatchObject([
      { post: POST, tenures: ['p', 'q'], from: { min: 3, max: 4 }, to: { min: 6, max: 8 }, certainty: 'CERTAIN' },
    ]);
  });
});

describe('overlaps on several seats', () => {
  test('more holders than seats at once, the largest set of them', () => {
    const tenures = [
      tenure('a', [1, 1, 9, 9]),
      tenure('b', [2, 2, 6, 6]),
      tenure('c', [4, 4, 8, 8]),
      tenure('d', [7, 7, 12, 12]),
    ];
    expect(on(2, ...tenures).overlaps.map(({ tenures: ids }) => ids.join(''))).toEqual(['abc', 'acd']);
    expect(on(3, ...tenures).overlaps).toEqual([]);
  });

  test('a certain set within a larger possible one stands beside it', () => {
    const tenures = [
      tenure('a', [1, 1, 9, 9]),
      tenure('b', [2, 2, 9, 9]),
      tenure('c', [3, 3, 9, 9]),
      tenure('d', [1, 9, 9, 9]),
    ];
    expect(on(2, ...tenures).overlaps.map((overlap) => `${overlap.tenures.join('')} ${overlap.certainty}`)).toEqual([
      'adbc POSSIBLE',
      'abc CERTAIN',
    ]);
  });

  test('holders that came after each other do not count together', () => {
    const tenures = [
      tenure('a', [1, 1, 3, 6]),
      tenure('b', [3, 6, 9, 9], { after: 'a', depth: 1 }),
      tenure('c', [1, 1, 9, 9]),
    ];
    expect(on(2, ...tenures).overlaps).toEqual([]);
  });
});

const bounds = fc
  .tuple(fc.nat(8), fc.nat(3), fc.nat(4), fc.nat(3))
  .map(([from, more, length, late]): readonly [number, number, number, number] => [
    from,
    from + more,
    from + more + length,
    from + more + length + late,
  ]);

test(
  'those who hold together on a day and the next, more than there are seats, stand together in one overlap',
  { tags: 'deep' },
  () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 3 }), (all, seats) => {
        const { overlaps } = on(seats, ...all.map((own, index) => tenure('abcdef'[index]!, own)));
        const holding = (day: number, spanOf: (own: (typeof all)[number]) => readonly [number, number]) =>
          all.flatMap((own, index) => (spanOf(own)[0] <= day && spanOf(own)[1] > day ? ['abcdef'[index]!] : []));
        for (let day = 0; day < 20; day++) {
          const certain = holding(day, ([, fromMax, toMin]) => [fromMax, toMin]);
          const possible = holding(day, ([fromMin, , , toMax]) => [fromMin, toMax]);
          const stand = (ids: string[], among: typeof overlaps) =>
            ids.length <= seats || among.some(({ tenures }) => ids.every((id) => tenures.includes(id)));
          expect(
            stand(
              certain,
              overlaps.filter((overlap) => overlap.certainty === 'CERTAIN'),
            ),
          ).toBe(true);
          expect(stand(possible, overlaps)).toBe(true);
          if (certain.length > seats) met++;
        }
        // And nothing else does: all of an overlap hold on the day of its last beginning and the next.
        for (const { tenures, certainty: sureness, from } of overlaps) {
          const sure = holding(from.max, ([, fromMax, toMin]) => [fromMax, toMin]);
          const maybe = holding(from.min, ([fromMin, , , toMax]) => [fromMin, toMax]);
          expect(tenures.length).toBeGreaterThan(seats);
          expect(tenures.every((id) => (sureness === 'CERTAIN' ? sure : maybe).includes(id))).toBe(true);
        }
      }),
      { numRuns: runs(1000), seed: 7 },
    );
    expect(met).toBeGreaterThan(atLeast(1000 / 16));
  },
);

test('many tenures of one post cost no more than what they share', { tags: 'volume' }, () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    tenure(`${index}`, [index, index, index + 1, index + 1], { holder: `person/${index}` }),
  );
  const start = performance.now();
  expect(on(1, ...many).successions).toHaveLength(19_999);
  expect(on(98, ...many).overlaps).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3_000);
});
