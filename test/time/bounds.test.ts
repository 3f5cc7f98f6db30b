import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterOrder } from '../../src/time/after-order.ts';
import { boundsInOrder, holdingOf, isReversed, type EventTime } from '../../src/time/bounds.ts';
import type { Bounds } from '../../src/dataset/dataset.ts';
import { formatDay, parseDay, type Span } from '../../src/edtf/day.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import type { ClaimRecord } from '../../src/kinds/records.ts';
import { runs } from '../runs.ts';

const day = (text: string) => parseDay(text)!;
const text = (value: number) => (Number.isFinite(value) ? formatDay(value) : value > 0 ? 'open' : '-open');
const printed = ({ fromMin, fromMax, toMin, toMax }: Bounds) => [fromMin, fromMax, toMin, toMax].map(text).join(' ');

const event = (bounds: string, endState: EventTime['endState'] = 'ENDED'): EventTime => {
  const [fromMin, fromMax, toMin, toMax] = bounds
    .split(' ')
    .map((one) => (one === 'open' ? Infinity : one === '-open' ? -Infinity : day(one))) as [
    number,
    number,
    number,
    number,
  ];
  return {
    isEvent: true,
    bounds: { fromMin, fromMax, toMin, toMax },
    endState,
    fromEdtf: null,
    toEdtf: null,
    edtf: null,
    asOf: Infinity,
  };
};
const events: Record<string, EventTime> = {
  'event/march': event('2020-06-01 2020-06-03 2020-06-05 2020-06-08'),
  'event/reforms': event('2022-01-01 2022-12-31 2023-03-19 open', 'ONGOING'),
};
/** The source was published in March 2023. */
const around = {
  asOf: { min: day('2023-03-01'), max: day('2023-03-31') },
  days: (id: string) => events[id] ?? null,
  isEvent: (id: string) => id.startsWith('event/'),
};
const holding = (record: object) => {
  const { bounds, endState } = holdingOf(record as ClaimRecord, around);
  return `${printed(bounds)} ${endState}`;
};
const tenure = (validity: object | undefined, more: object = {}) => holding({ type: 'Tenure', validity, ...more });

describe('bounds by endState', () => {
  test.each([
    [{ from: '2020-01', to: '2021', endState: 'ENDED' }, '2020-01-01 2020-01-31 2021-01-01 2021-12-31 ENDED'],
    [{ endState: 'ENDED', endedBy: 'event/march' }, '-open 2020-06-08 2020-06-01 2020-06-08 ENDED'],
    [{ endState: 'IMPLIED', endedBy: 'event/march' }, '-open 2020-06-08 2020-06-01 2020-06-08 IMPLIED'],
    [{ endState: 'ENDED', endedBy: 'event/undated' }, '-open 2023-03-31 -open 2023-03-31 ENDED'],
    [{ from: '2020', endState: 'ENDED' }, '2020-01-01 2020-12-31 2020-01-01 2023-03-31 ENDED'],
    [{ from: '2020', endState: 'IMPLIED' }, '2020-01-01 2020-12-31 2020-01-01 2023-03-31 IMPLIED'],
    [{ from: '2020', endState: 'ONGOING' }, '2020-01-01 2020-12-31 2023-03-01 open ONGOING'],
    [{ from: '2020', to: '2022-05', endState: 'UNKNOWN' }, '2020-01-01 2020-12-31 2022-05-01 open UNKNOWN'],
    [{ from: '2020', endState: 'UNKNOWN' }, '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN'],
    [{ from: '2020' }, '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN'],
    [{}, '-open 2023-03-31 -open open UNKNOWN'],
    // Ended given wins over the event, which only says what ended it.
    [{ to: '2020-06-10', endState: 'ENDED', endedBy: 'event/march' }, '-open 2020-06-10 2020-06-10 2020-06-10 ENDED'],
  ])('%j', (validity, expected) => expect(tenure(validity)).toBe(expected));
});

describe('the beginning', () => {
  test.each([
    [{ startedBy: 'event/march' }, '2020-06-01 2020-06-08 2020-06-01 open UNKNOWN'],
    [{ startedBy: 'event/undated' }, '-open 2023-03-31 -open open UNKNOWN'],
    [{ startedBy: 'event/reforms' }, '2022-01-01 2023-03-31 2022-01-01 open UNKNOWN'],
    [{ from: '2019', startedBy: 'event/march' }, '2019-01-01 2019-12-31 2019-01-01 open UNKNOWN'],
    [{ from: '[..2022-06-30]' }, '-open 2022-06-30 -open open UNKNOWN'],
    [{ from: '[2022-06-30..]' }, '2022-06-30 2023-03-31 2022-06-30 open UNKNOWN'],
    // What begins after its source was published begins then at the latest.
    [{ from: '[2024-01-01..]' }, '2024-01-01 2024-01-01 2024-01-01 open UNKNOWN'],
    [{ from: '[2022-06-30..]', endState: 'ONGOING' }, '2022-06-30 2023-03-31 2023-03-01 open ONGOING'],
    [{ to: '[2022-06-30..]', endState: 'ENDED' }, '-open 2023-03-31 2022-06-30 2023-03-31 ENDED'],
    [{ to: '[2024-01-01..]', endState: 'ENDED' }, '-open 2023-03-31 2024-01-01 2024-01-01 ENDED'],
    [{ from: '2022~', to: '2022-03?', endState: 'ENDED' }, '2022-01-01 2022-03-31 2022-03-01 2022-03-31 ENDED'],
  ])('%j', (validity, expected) => expect(tenure(validity)).toBe(expected));
});

describe('without dates of their own', () => {
  const ofMarch = '2020-06-01 2020-06-03 2020-06-05 2020-06-08 ENDED';
  const general = '-open 2023-03-31 -open open UNKNOWN';
  const always = '-open -open open open ONGOING';
  test.each([
    ['Participation', { event: 'event/march' }, ofMarch],
    ['Participation', { event: 'event/undated' }, general],
    [
      'Participation',
      { event: 'event/march', validity: { from: '2020-06-02' } },
      '2020-06-02 2020-06-02 2020-06-02 open UNKNOWN',
    ],
    ['Result', { event: 'event/march' }, ofMarch],
    ['Finding', { poll: 'event/march' }, ofMarch],
    ['Tie', { from: 'event/march', predicate: 'held in', to: 'place/lorn' }, ofMarch],
    ['Tie', { from: 'event/march', predicate: 'elects', to: 'post/chair' }, ofMarch],
    ['Tie', { from: 'event/march', predicate: 'part of', to: 'event/reforms' }, ofMarch],
    ['Tie', { from: 'event/undated', predicate: 'part of', to: 'event/reforms' }, general],
    ['Tie', { from: 'place/lorn', predicate: 'part of', to: 'place/land' }, always],
    ['Tie', { from: 'post/chair', predicate: 'post of', to: 'institution/house' }, always],
    ['Tie', { from: 'person/ann', predicate: 'member of', to: 'group/clerks' }, general],
    [
      'Tie',
      { from: 'place/lorn', predicate: 'part of', to: 'place/land', validity: { from: '2020' } },
      '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN',
    ],
    ['Influence', { cause: 'event/undated', effect: 'event/march' }, '2020-06-01 2020-06-08 2023-03-01 open ONGOING'],
    ['Influence', { cause: 'event/march', effect: 'event/undated' }, '-open 2023-03-31 2023-03-01 open ONGOING'],
    ['Position', {}, '2023-03-01 2023-03-31 2023-03-01 open UNKNOWN'],
    ['Assertion', {}, '2023-03-01 2023-03-31 2023-03-01 open UNKNOWN'],
    ['Figure', {}, general],
    ['RuleValue', {}, general],
    ['Naming', { after: 'naming/other' }, general],
  ])('%s %j', (type, fields, expected) => expect(holding({ type, ...fields })).toBe(expected));
});

test("an event's days are not said to be written in a claim that holds in them", () => {
  const dated = { ...events['event/march']!, fromEdtf: '2020-06', toEdtf: '2020-06' };
  const record = { type: 'Participation', event: 'event/march' } as ClaimRecord;
  expect(holdingOf(record, { ...around, days: () => dated })).toEqual({
    bounds: dated.bounds,
    endState: 'ENDED',
    fromEdtf: null,
    toEdtf: null,
  });
});

test.each([
  ['..2004/2005', '[..2004]', '2005'],
  ['2004?/2005..', '2004?', '[2005..]'],
  ['2004/..', '2004', null],
  ['2004/', '2004', null],
  ['2004-06', '2004-06', '2004-06'],
])('the ends of a Dating %s are dates of their own', (date, from, to) => {
  const { fromEdtf, toEdtf } = holdingOf({ type: 'Dating', event: 'event/march', date } as ClaimRecord, around);
  expect([fromEdtf, toEdtf]).toEqual([from, to]);
  for (const end of [fromEdtf, toEdtf]) if (end !== null) expect(parseEdtf(end).valid).toBe(true);
});

describe('a Dating', () => {
  test.each([
    ['2022-06', '2022-06-01 2022-06-30 2022-06-01 2022-06-30 ENDED', '2022-06', '2022-06'],
    ['2022-06-05/2022-07', '2022-06-05 2022-06-05 2022-07-01 2022-07-31 ENDED', '2022-06-05', '2022-07'],
    ['2022/..', '2022-01-01 2022-12-31 2023-03-01 open ONGOING', '2022', null],
    ['2022/', '2022-01-01 2022-12-31 2022-01-01 open UNKNOWN', '2022', null],
    ['../2022-06', '-open 2022-06-30 2022-06-01 2022-06-30 ENDED', null, '2022-06'],
    [
      '[2022-11..2023-01]',
      '2022-11-01 2023-01-31 2022-11-01 2023-01-31 ENDED',
      '[2022-11..2023-01]',
      '[2022-11..2023-01]',
    ],
    ['[2022-11-01..]', '2022-11-01 2023-03-31 2022-11-01 2023-03-31 ENDED', '[2022-11-01..]', '[2022-11-01..]'],
    [undefined, '-open 2023-03-31 2023-03-01 open ONGOING', null, null],
  ])('%s', (date, expected, fromEdtf, toEdtf) => {
    const record = { type: 'Dating', event: 'event/march', ...(date === undefined ? {} : { date }) };
    expect(holding(record)).toBe(expected);
    expect(holdingOf(record as ClaimRecord, around)).toMatchObject({ fromEdtf, toEdtf });
  });
});

// Days 0 to 6 stand for themselves; -1 and 7 for all that lies before and after.
const FIRST = -1;
const LAST = 7;
const origin = day('2000-01-10');
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
function jointWorlds(own: [number, number][][], before: (number | null)[]): [number, number][][] {
  return own.reduce<[number, number][][]>(
    (joint, worlds, position) =>
      joint.flatMap((chosen) =>
        worlds
          .filter(([first]) => before[position] === null || chosen[before[position]!]![1] <= first)
          .map((world) => [...chosen, world]),
      ),
    [[]],
  );
}

test('in chains and trees of `after`, windows are certain or possible just where all or some possible worlds say so', () => {
  const trees = fc.constantFrom<(number | null)[]>([null], [null, 0], [null, 0, 1], [null, 0, 0], [null, null, 0]);
  let empty = 0;
  let windows = 0;
  fc.assert(
    fc.property(
      trees.chain((before) =>
        fc.tuple(fc.constant(before), fc.array(claims, { minLength: before.length, maxLength: before.length })),
      ),
      ([before, drawn]) => {
        const own = drawn.map(({ from, to, endState, asOf }) => {
          const validity = { ...(from && { from: edtfOf(from) }), ...(to && { to: edtfOf(to) }), endState };
          const shifted = { min: asOf.min + origin, max: asOf.max + origin };
          return holdingOf({ type: 'Tenure', validity } as ClaimRecord, { ...around, asOf: shifted }).bounds;
        });
        const { bounds, reversed } = boundsInOrder(own, before, afterOrder(before));
        const worlds = jointWorlds(drawn.map(ownWorlds), before);
        expect(worlds.length === 0).toBe(own.some(isReversed) || reversed.length > 0);
        if (worlds.length === 0) return void empty++;
        bounds.forEach(({ fromMin, fromMax, toMin, toMax }, position) => {
          for (let a = 0; a <= 6; a++)
            for (let b = a; b <= 6; b++) {
              const inWindow = ([first, last]: [number, number]) => first <= b && last >= a;
              const [from, to] = [origin + a, origin + b];
              expect(fromMax <= to && toMin >= from).toBe(worlds.every((world) => inWindow(world[position]!)));
              expect(fromMin <= to && toMax >= from).toBe(worlds.some((world) => inWindow(world[position]!)));
              windows += 2;
            }
        });
      },
    ),
    { numRuns: runs(1000), seed: 20230319 },
  );
  // Both sides were met often enough for the test to mean something.
  expect(empty).toBeGreaterThan(runs(50) / 2);
  expect(windows).toBeGreaterThan(runs(20_000) / 2);
});
