import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handoversOf, type Handover, type KnownTenure } from '../../src/time/handovers.ts';
import { postHistories } from '../../src/time/succession.ts';
import { atLeast, runs } from '../runs.ts';
import { POST, tenure, type Four } from './tenures.ts';

const SEATS = new Map([[POST, 1]]);

const of = (...tenures: KnownTenure[]) => handoversOf(tenures, SEATS);
const told = ({ before, after, day, knownFrom, knownUntil }: Handover) =>
  `${before} > ${after ?? '-'} in ${day.min}..${day.max}, known ${knownFrom}..${knownUntil ?? ''}`;

describe('a post changes hands', () => {
  test('between the earliest end of the one and the latest beginning of the other', () => {
    expect(of(tenure('p', [1, 1, 3, 5]), tenure('q', [4, 8, 9, 9])).map(told)).toEqual([
      'p > q in 3..8, known 0..',
      'q > - in 9..9, known 0..',
    ]);
  });

  test('within their overlap where the other began before the one may have ended', () => {
    expect(of(tenure('p', [1, 1, 7, 8]), tenure('q', [3, 4, 9, 9], { endState: 'ONGOING' })).map(told)).toEqual([
      'p > q in 4..7, known 0..',
    ]);
  });

  test.each(['ENDED', 'IMPLIED'] as const)('to nobody after a last tenure that is %s', (endState) => {
    expect(of(tenure('p', [1, 1, 3, 5], { endState })).map(told)).toEqual(['p > - in 3..5, known 0..']);
  });

  test.each(['ONGOING', 'UNKNOWN'] as const)('not after a last tenure that is %s', (endState) => {
    expect(of(tenure('p', [1, 1, 3, Infinity], { endState }))).toEqual([]);
  });

  test('by what began the tenure that followed, else by what ended the one before', () => {
    const event = (p: object, q: object) =>
      of(tenure('p', [1, 1, 3, 3], { ...p }), tenure('q', [4, 4, 9, 9], { endState: 'ONGOING', ...q }))[0]!.event;
    expect(event({ endedBy: 'event/end' }, { startedBy: 'event/start' })).toBe('event/start');
    expect(event({ endedBy: 'event/end' }, {})).toBe('event/end');
    expect(event({ startedBy: 'event/start' }, { endedBy: 'event/end' })).toBeNull();
  });

  test('only where it has one seat', () => {
    const tenures = [tenure('p', [1, 1, 3, 3]), tenure('q', [4, 4, 9, 9])];
    expect(handoversOf(tenures, new Map([[POST, 2]]))).toEqual([]);
    expect(handoversOf(tenures, new Map())).toEqual([]);
  });
});

test('another tenure becomes known, one is superseded: each time has its own handovers', () => {
  const tenures = [
    tenure('p', [1, 1, 3, 3]),
    tenure('r', [7, 7, 9, 9], { endState: 'ONGOING' }),
    tenure('q', [4, 4, 6, 6], { knownFrom: 20, knownUntil: 39 }),
  ];
  expect(
    of(...tenures)
      .map(told)
      .toSorted(),
  ).toEqual([
    'p > q in 3..4, known 20..39',
    'p > r in 3..7, known 0..19',
    'p > r in 3..7, known 40..',
    'q > r in 6..7, known 20..39',
  ]);
});

const four = fc
  .tuple(fc.nat(8), fc.nat(3), fc.nat(4), fc.nat(3), fc.boolean(), fc.boolean())
  .map(([from, more, length, late, isOpen, isEndless]): Four => {
    const [fromMax, toMin] = [from + more, from + more + length];
    return [isOpen ? -Infinity : from, fromMax, toMin, isEndless ? Infinity : toMin + late];
  });
const tenures = fc
  .array(
    fc.record({
      holder: fc.constantFrom('a', 'b', 'c', 'd'),
      bounds: four,
      endState: fc.constantFrom('ENDED' as const, 'IMPLIED' as const, 'ONGOING' as const, 'UNKNOWN' as const),
      rank: fc.constantFrom(1, 1, 0, 2),
      knownFrom: fc.nat(6),
      known: fc.option(fc.nat(4)),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ holder, bounds, known, ...own }, at) =>
      tenure(`${holder}${at}`, bounds, {
        ...own,
        isDeprecated: own.rank === 2,
        knownUntil: known === null ? null : own.knownFrom + known,
      }),
    ),
  );

test('on every day the handovers are those of the succession of what was known then', { tags: 'deep' }, () => {
  let turned = 0;
  fc.assert(
    fc.property(tenures, (all) => {
      const handovers = handoversOf(all, SEATS);
      for (let day = 0; day < 14; day++) {
        const isKnown = ({ knownFrom, knownUntil }: { knownFrom: number; knownUntil: number | null }) =>
          knownFrom <= day && (knownUntil ?? Infinity) >= day;
        const known = all.filter(isKnown).map((each) => ({ ...each, knownUntil: null }));
        const { successions, vacancies } = postHistories(known, SEATS);
        const expected = [
          ...successions.map(({ before, after }) => `${before} > ${after}`),
          ...vacancies.flatMap(({ after, before }) => (before === null ? [`${after} > -`] : [])),
        ];
        const now = handovers.filter(isKnown);
        expect(now.map(({ before, after }) => `${before} > ${after ?? '-'}`).toSorted()).toEqual(expected.toSorted());
        expect(now.map(({ position }) => position)).toHaveLength(new Set(now.map(({ position }) => position)).size);
      }
      // What is known now is what nothing supersedes, without a day.
      const current = handovers.filter(({ knownUntil }) => knownUntil === null);
      const { successions } = postHistories(all, SEATS);
      expect(current.filter(({ after }) => after !== null)).toHaveLength(successions.length);
      turned += handovers.length > current.length ? 1 : 0;
    }),
    { numRuns: runs(1000), seed: 41 },
  );
  expect(turned).toBeGreaterThan(atLeast(300));
});

test(
  'its day is one of those on which, in some possible world, the one has ended and the other begins or has begun',
  { tags: 'deep' },
  () => {
    fc.assert(
      fc.property(four, four, (p, q) => {
        const one = of(tenure('p', p), tenure('q', q, { endState: 'ONGOING' })).find(({ before }) => before === 'p');
        if (!one?.after) return;
        const [toMin, fromMax] = [p[2], q[1]];
        for (let day = -2; day < 30; day++) {
          const isWithin = one.day.min <= day && day <= one.day.max;
          expect(isWithin).toBe((toMin <= day && day <= fromMax) || (fromMax <= day && day <= toMin));
        }
      }),
      { numRuns: runs(1000), seed: 42 },
    );
  },
);

test('many tenures of one post that became known at once cost no more than their number', { tags: 'volume' }, () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    tenure(`h${at}`, [at, at, at + 1, at + 1], { holder: `person/${at}` }),
  );
  const start = performance.now();
  expect(of(...many)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3_000);
});
