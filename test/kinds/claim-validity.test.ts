import { describe, expect, test } from 'vitest';
import { claimValidity } from '../../src/kinds/claim-validity.ts';
import type { ClaimRecord } from '../../src/kinds/records.ts';
import type { EventTime } from '../../src/time/event-times.ts';
import { boundsOf, day, printed } from '../time/printed.ts';

const event = (bounds: string, endState: EventTime['endState']): EventTime => ({
  bounds: boundsOf(bounds),
  endState,
  fromEdtf: '2020-06',
  toEdtf: '2020-06',
  edtf: '2020-06',
  asOf: Infinity,
});
const events: Record<string, EventTime> = {
  'event/march': event('2020-06-01 2020-06-03 2020-06-05 2020-06-08', 'ENDED'),
  'event/evening': event('2020-06-02 2020-06-02 2020-06-02 2020-06-02', 'ENDED'),
  'event/whole': event('2020-05-01 2020-05-01 2020-07-01 2020-07-01', 'ENDED'),
  'event/reforms': event('2022-01-01 2022-12-31 2023-03-19 open', 'ONGOING'),
};
/** The source was published in March 2023. */
const context = {
  asOf: { min: day('2023-03-01'), max: day('2023-03-31') },
  time: (id: string) => events[id] ?? null,
  isEvent: (id: string) => id.startsWith('event/'),
};
const validity = (record: object) => claimValidity(record as ClaimRecord, context);

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
    ['Tie', { from: 'event/march', predicate: 'part of', to: 'event/whole' }, ofMarch],
    // A part of what may have begun later.
    [
      'Tie',
      { from: 'event/march', predicate: 'part of', to: 'event/evening' },
      '2020-06-02 2020-06-03 2020-06-05 2020-06-08 ENDED',
    ],
    [
      'Tie',
      { from: 'event/undated', predicate: 'part of', to: 'event/reforms' },
      '2022-01-01 2023-03-31 2022-01-01 open UNKNOWN',
    ],
    ['Tie', { from: 'place/lorn', predicate: 'part of', to: 'place/land' }, always],
    ['Tie', { from: 'post/chair', predicate: 'post of', to: 'institution/house' }, always],
    ['Tie', { from: 'person/ann', predicate: 'member of', to: 'group/clerks' }, general],
    [
      'Tie',
      { from: 'place/lorn', predicate: 'part of', to: 'place/land', validity: { from: '2020' } },
      '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN',
    ],
    ['Influence', { cause: 'event/evening', effect: 'event/march' }, '2020-06-02 2020-06-08 2023-03-01 open ONGOING'],
    ['Influence', { cause: 'event/undated', effect: 'event/march' }, '2020-06-01 2020-06-08 2023-03-01 open ONGOING'],
    ['Influence', { cause: 'event/march', effect: 'event/undated' }, '2020-06-01 2023-03-31 2023-03-01 open ONGOING'],
    ['Position', {}, '2023-03-01 2023-03-31 2023-03-01 open UNKNOWN'],
    ['Assertion', {}, '2023-03-01 2023-03-31 2023-03-01 open UNKNOWN'],
    ['Figure', {}, general],
    ['RuleValue', {}, general],
    ['Naming', { after: 'naming/other' }, general],
    ['Dating', { event: 'event/march', date: '2022-06' }, '2022-06-01 2022-06-30 2022-06-01 2022-06-30 ENDED'],
  ])('%s %j', (type, fields, expected) => expect(printed(validity({ type, ...fields }))).toBe(expected));
});

test('a claim holds no earlier than the events that it connects, and no later than the one that ended it', () => {
  const tie = { type: 'Tie', from: 'person/ann', predicate: 'comments on', to: 'event/reforms' };
  expect(printed(validity({ ...tie, validity: { endState: 'ONGOING' } }))).toBe(
    '2022-01-01 2023-03-31 2023-03-01 open ONGOING',
  );
  const ended = { to: '2020', endState: 'ENDED', endedBy: 'event/march' };
  expect(printed(validity({ type: 'Tenure', validity: ended }))).toBe('-open 2020-06-08 2020-01-01 2020-06-08 ENDED');
  // Of several datings of an event one gives its days; the others say what they say.
  const dating = { type: 'Dating', event: 'event/reforms', date: '2021' };
  expect(printed(validity(dating))).toBe('2021-01-01 2021-12-31 2021-01-01 2021-12-31 ENDED');
});

describe('with events that began and ended it', () => {
  test.each([
    [{ startedBy: 'event/march' }, '2020-06-01 2020-06-08 2020-06-01 open UNKNOWN'],
    [{ startedBy: 'event/undated' }, '-open 2023-03-31 -open open UNKNOWN'],
    [{ endState: 'ENDED', endedBy: 'event/march' }, '-open 2020-06-08 2020-06-01 2020-06-08 ENDED'],
    [{ endState: 'ENDED', endedBy: 'event/undated' }, '-open 2023-03-31 -open 2023-03-31 ENDED'],
  ])('%j', (own, expected) => expect(printed(validity({ type: 'Tenure', validity: own }))).toBe(expected));
});

test("an event's days are not said to be written in a claim that holds in them", () => {
  const { bounds } = events['event/march']!;
  const expected = { bounds, endState: 'ENDED', fromEdtf: null, toEdtf: null };
  expect(validity({ type: 'Participation', event: 'event/march' })).toEqual(expected);
});
