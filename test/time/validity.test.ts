import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { validityOf, validityOfDate, type StatedValidity } from '../../src/time/validity.ts';
import { day, printed, span } from './printed.ts';

/** The source was published in March 2023. */
const asOf = { min: day('2023-03-01'), max: day('2023-03-31') };
const march = span('2020-06-01', '2020-06-08');
const reforms = { min: day('2022-01-01'), max: Infinity };
const told = (stated: StatedValidity) => printed(validityOf(stated, asOf));

describe('bounds by endState', () => {
  test.each<[StatedValidity, string]>([
    [{ from: '2020-01', to: '2021', endState: 'ENDED' }, '2020-01-01 2020-01-31 2021-01-01 2021-12-31 ENDED'],
    [{ endState: 'ENDED', endedBy: march }, '-open 2020-06-08 2020-06-01 2020-06-08 ENDED'],
    [{ endState: 'IMPLIED', endedBy: march }, '-open 2020-06-08 2020-06-01 2020-06-08 IMPLIED'],
    [{ endState: 'ENDED', endedBy: null }, '-open 2023-03-31 -open 2023-03-31 ENDED'],
    [{ from: '2020', endState: 'ENDED' }, '2020-01-01 2020-12-31 2020-01-01 2023-03-31 ENDED'],
    [{ from: '2020', endState: 'IMPLIED' }, '2020-01-01 2020-12-31 2020-01-01 2023-03-31 IMPLIED'],
    [{ from: '2020', endState: 'ONGOING' }, '2020-01-01 2020-12-31 2023-03-01 open ONGOING'],
    [{ from: '2020', to: '2022-05', endState: 'UNKNOWN' }, '2020-01-01 2020-12-31 2022-05-01 open UNKNOWN'],
    [{ from: '2020', endState: 'UNKNOWN' }, '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN'],
    [{ from: '2020' }, '2020-01-01 2020-12-31 2020-01-01 open UNKNOWN'],
    [{}, '-open 2023-03-31 -open open UNKNOWN'],
    // A stated end counts, not the event that brought it about.
    [{ to: '2020-06-06', endState: 'ENDED', endedBy: march }, '-open 2020-06-06 2020-06-06 2020-06-06 ENDED'],
  ])('%j', (stated, expected) => expect(told(stated)).toBe(expected));
});

describe('the beginning', () => {
  test.each<[StatedValidity, string]>([
    [{ startedBy: march }, '2020-06-01 2020-06-08 2020-06-01 open UNKNOWN'],
    [{ startedBy: null }, '-open 2023-03-31 -open open UNKNOWN'],
    [{ startedBy: reforms }, '2022-01-01 2023-03-31 2022-01-01 open UNKNOWN'],
    [{ from: '2019', startedBy: march }, '2019-01-01 2019-12-31 2019-01-01 open UNKNOWN'],
    [{ from: '[..2022-06-30]' }, '-open 2022-06-30 -open open UNKNOWN'],
    [{ from: '[2022-06-30..]' }, '2022-06-30 2023-03-31 2022-06-30 open UNKNOWN'],
    // What begins after its source was published begins on its first possible day.
    [{ from: '[2024-01-01..]' }, '2024-01-01 2024-01-01 2024-01-01 open UNKNOWN'],
    [{ from: '[2022-06-30..]', endState: 'ONGOING' }, '2022-06-30 2023-03-31 2023-03-01 open ONGOING'],
    [{ to: '[2022-06-30..]', endState: 'ENDED' }, '-open 2023-03-31 2022-06-30 2023-03-31 ENDED'],
    [{ to: '[2024-01-01..]', endState: 'ENDED' }, '-open 2023-03-31 2024-01-01 2024-01-01 ENDED'],
    [{ from: '2022~', to: '2022-03?', endState: 'ENDED' }, '2022-01-01 2022-03-31 2022-03-01 2022-03-31 ENDED'],
  ])('%j', (stated, expected) => expect(told(stated)).toBe(expected));
});

describe('the events that it names', () => {
  const limit = (text: string) => ({ day: day(text), event: 'event/x', path: ['event'] });
  test.each<[StatedValidity, string | null, string | null, string]>([
    [{ endState: 'ONGOING' }, '2021-05-01', null, '2021-05-01 2023-03-31 2023-03-01 open ONGOING'],
    [{ from: '2021' }, '2021-05-01', null, '2021-05-01 2021-12-31 2021-05-01 open UNKNOWN'],
    [{ from: '2022' }, '2021-05-01', null, '2022-01-01 2022-12-31 2022-01-01 open UNKNOWN'],
    // No source says when it began, so it can begin after the source was published, with an event to come.
    [{ endState: 'ONGOING' }, '2024-01-01', null, '2024-01-01 2024-01-01 2024-01-01 open ONGOING'],
    [{ from: '2020' }, '2021-05-01', null, '2021-05-01 2020-12-31 2021-05-01 open UNKNOWN'],
    [{ to: '2022', endState: 'ENDED' }, null, '2022-06-30', '-open 2022-06-30 2022-01-01 2022-06-30 ENDED'],
    [{ to: '2022', endState: 'ENDED' }, null, '2021-06-30', '-open 2021-06-30 2022-01-01 2021-06-30 ENDED'],
  ])('%j, not before %s, not after %s', (stated, notBefore, notAfter, expected) => {
    const limits = { notBefore: notBefore ? limit(notBefore) : null, notAfter: notAfter ? limit(notAfter) : null };
    expect(printed(validityOf(stated, asOf, limits))).toBe(expected);
  });
});

describe('the date of an event', () => {
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
    const validity = validityOfDate(date, asOf);
    expect(printed(validity)).toBe(expected);
    expect(validity).toMatchObject({ fromEdtf, toEdtf });
  });
});

test.each([
  ['..2004/2005', '[..2004]', '2005'],
  ['2004?/2005..', '2004?', '[2005..]'],
  ['2004/..', '2004', null],
  ['2004/', '2004', null],
  ['2004-06', '2004-06', '2004-06'],
])('the ends of the date %s are dates of their own', (date, from, to) => {
  const { fromEdtf, toEdtf } = validityOfDate(date, asOf);
  expect([fromEdtf, toEdtf]).toEqual([from, to]);
  for (const end of [fromEdtf, toEdtf]) if (end !== null) expect(parseEdtf(end).valid).toBe(true);
});
