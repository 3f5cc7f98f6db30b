import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayOf,
  FARTHEST_DAY,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  lastDayOfMonth,
  parseDay,
  readDay,
  today,
} from '../../src/edtf/day.ts';
import { runs } from '../runs.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2022-01-05', 18_997],
    ['0000-01-01', -719_528],
    ['-0001-12-31', -719_529],
    ['9999-12-31', 2_932_896],
    ['+10000-01-01', 2_932_897],
  ])('%s is day %d', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  it.each([
    '',
    '2022',
    '2022-1-01',
    '2022-13-01',
    '2022-00-10',
    '2022-02-29',
    '1900-02-29',
    '2022-06-31',
    '2022-01-00',
    ' 2022-01-01',
    '2022-01-01\n',
    '+2022-01-01',
    '10000-01-01',
    '+02022-01-01',
    '-0000-01-01',
    '22-01-01',
    '2022-01-01T00:00:00',
    '+99999999999999-01-01',
    '٢٠٢٢-01-01',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('knows the length of every month', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lastDayOfMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([2024, 1900, 2000, 0, -4, -100, -400].map((year) => lastDayOfMonth(year, 2))).toEqual([
      29, 28, 29, 29, 29, 28, 29,
    ]);
  });

  it('agrees with Date.UTC wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it('makes the round trip for every countable day', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(fc.integer({ min: -FARTHEST_DAY, max: FARTHEST_DAY }), (day) => {
        const { year, month, day: date } = dateOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('counts on by one', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (day) => {
        const date = dateOf(day);
        const next = dateOf(day + 1);
        const end = date.day === lastDayOfMonth(date.year, date.month);
        const newYear = end && date.month === 12;
        expect(next).toEqual({
          year: date.year + (newYear ? 1 : 0),
          month: newYear ? 1 : date.month + (end ? 1 : 0),
          day: end ? 1 : date.day + 1,
        });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are read where somebody asks about one, from -9999-01-01 to 9999-12-31', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(readDay(formatDay(day))).toBe(day);
      }),
      { numRuns: runs(1000) },
    );
    expect(readDay('-0043-03-15')).toBe(dayOf(-43, 3, 15));
    for (const other of ['-10000-12-31', '+10000-01-01', '-43-03-15', '-0043-3-15', '-0043-03-1', '44 BC', '', 5, null])
      expect(readDay(other)).toBe(
        `${JSON.stringify(other)} is not a day: expected a real date from -9999-01-01 to 9999-12-31, such as 2022-01-31 or -0043-03-15`,
      );
  });

  it('know today, in UTC', () => {
    expect(new Date(today() * 86_400_000).toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  });

  it('refuses to write an open bound', () => {
    expect(() => formatDay(Infinity)).toThrow(RangeError);
    expect(() => formatDay(-Infinity)).toThrow(RangeError);
    expect(() => formatDay(0.5)).toThrow(RangeError);
    expect(() => formatDay(FARTHEST_DAY + 1)).toThrow('expected a whole number');
    expect(parseDay(formatDay(FARTHEST_DAY))).toBe(FARTHEST_DAY);
    expect(parseDay(formatDay(-FARTHEST_DAY))).toBe(-FARTHEST_DAY);
  });
});
