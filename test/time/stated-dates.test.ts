import { describe, expect, test } from 'vitest';
import { statedDate, statedNeighbour } from '../../src/time/stated-dates.ts';
import { day, span } from './printed.ts';

const march = span('2020-03-01', '2020-03-31');

describe('a computed date', () => {
  test.each([
    ['the month that a source states', march, ['2020-03', null], '2020-03'],
    ['a day that a source states', span('2020-03-05', '2020-03-05'), ['2020', '2020-03-05'], '2020-03-05'],
    ['one that a source qualifies', march, ['2020-03~'], '2020-03~'],
    [
      'one that is open as a source states it',
      { min: -Infinity, max: day('2020-03-31') },
      ['[..2020-03]'],
      '[..2020-03]',
    ],
    ['from a month to another', span('2020-03-01', '2020-05-31'), ['2020-03', '2020-05'], '[2020-03..2020-05]'],
    ['from a day to a month', span('2020-03-10', '2020-05-31'), ['2020-03-10', '2020-05'], '[2020-03..2020-05]'],
    ['from a month to the end of a year', span('2020-03-01', '2020-12-31'), ['2020-03', '2020'], '2020'],
    ['from an open date to a year', span('2022-01-01', '2022-12-31'), ['[2022-01..]', '[..2022]'], '2022'],
    [
      'from a day to a day',
      span('-0043-03-15', '-0042-10-03'),
      ['-0043-03-15', '-0042-10-03'],
      '[-0043-03-15..-0042-10-03]',
    ],
    [
      'from a month before year 1',
      span('-0043-03-01', '-0042-10-31'),
      ['-0043-03', '-0042-10'],
      '[-0043-03..-0042-10]',
    ],
    ['days that no source states', span('2020-03-02', '2020-04-01'), ['2020-03'], null],
    ['one of which a source states only the first day', { min: day('2020-03-01'), max: Infinity }, ['2020-03'], null],
    ['what lasted, as a source states it', march, ['2020-03/2020-03'], null],
    ['nothing', march, [null, null], null],
  ])('%s', (_, days, texts, expected) => expect(statedDate(days, texts)).toBe(expected));
});

describe('the day next to a date', () => {
  test.each([
    ['an exact day', span('2020-03-16', '2020-03-16'), '2020-03-15', '2020-03-16'],
    ['a month', span('2020-03-02', '2020-04-01'), '2020-03', null],
    ['a day that is not sure', span('2020-03-16', '2020-03-16'), '2020-03-15?', null],
    ['no date', span('2020-03-16', '2020-03-16'), null, null],
    ['an open one', { min: Infinity, max: Infinity }, '2020-03-15', null],
  ])('%s', (_, days, text, expected) => expect(statedNeighbour(days, text)).toBe(expected));
});
