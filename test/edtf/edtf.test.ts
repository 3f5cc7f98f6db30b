import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, type Day } from '../../src/edtf/day.ts';
import { parseEdtf, type Edtf } from '../../src/edtf/edtf.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../runs.ts';

/** Text, level, first and last day; `open` for no bound. One row says all that is promised of a text. */
const VALID = `
  # Level 0: dates
  2022                        0 2022-01-01 2022-12-31
  0000                        0 0000-01-01 0000-12-31
  0001                        0 0001-01-01 0001-12-31
  9999                        0 9999-01-01 9999-12-31
  2022-01                     0 2022-01-01 2022-01-31
  2023-02                     0 2023-02-01 2023-02-28
  2024-02                     0 2024-02-01 2024-02-29
  1900-02                     0 1900-02-01 1900-02-28
  2000-02                     0 2000-02-01 2000-02-29
  2022-12                     0 2022-12-01 2022-12-31
  2022-01-05                  0 2022-01-05 2022-01-05
  2024-02-29                  0 2024-02-29 2024-02-29
  0000-02-29                  0 0000-02-29 0000-02-29
  2022-12-31                  0 2022-12-31 2022-12-31
  # Level 0: date and time
  2022-01-05T23:20:30         0 2022-01-05 2022-01-05
  2022-01-05T00:00:00Z        0 2022-01-05 2022-01-05
  2022-01-05T23:59:59+06:00   0 2022-01-05 2022-01-05
  2022-01-05T01:20:30-11:30   0 2022-01-05 2022-01-05
  2022-01-05T23:20:30+04      0 2022-01-05 2022-01-05
  2022-01-05T00:20:30+14:00   0 2022-01-05 2022-01-05
  2016-12-31T23:59:60Z        0 2016-12-31 2016-12-31
  2017-01-01T05:29:60+05:30   0 2017-01-01 2017-01-01
  2016-12-31T18:59:60-05      0 2016-12-31 2016-12-31
  2017-01-01T05:59:60         0 2017-01-01 2017-01-01
  # Level 0: intervals
  1991/2022                   0 1991-01-01 2022-12-31
  2022/2022                   0 2022-01-01 2022-12-31
  2022-01-05/2022-01-05       0 2022-01-05 2022-01-05
  2022-01/2022-03             0 2022-01-01 2022-03-31
  2022-01-05/2022-01-11       0 2022-01-05 2022-01-11
  2022-01-05/2022-02          0 2022-01-05 2022-02-28
  2022-01-05/2023             0 2022-01-05 2023-12-31
  2022/2023-06                0 2022-01-01 2023-06-30
  2022/2022-06                0 2022-01-01 2022-06-30
  2022-06-05/2022-06          0 2022-06-05 2022-06-30
  # Level 1: longer and negative years
  Y10000                      1 +10000-01-01 +10000-12-31
  Y170000002                  1 +170000002-01-01 +170000002-12-31
  Y-170000002                 1 -170000002-01-01 -170000002-12-31
  Y-10000~                    1 -10000-01-01 -10000-12-31
  -1985                       1 -1985-01-01 -1985-12-31
  -0043-03                    1 -0043-03-01 -0043-03-31
  -0043-03-15                 1 -0043-03-15 -0043-03-15
  -0004-02-29                 1 -0004-02-29 -0004-02-29
  -0043-03-15T12:00:00        1 -0043-03-15 -0043-03-15
  # Level 1: seasons
  2022-21                     1 2022-03-01 2022-05-31
  2022-22                     1 2022-06-01 2022-08-31
  2022-23                     1 2022-09-01 2022-11-30
  2022-24                     1 2022-12-01 2023-02-28
  2023-24                     1 2023-12-01 2024-02-29
  -0001-24                    1 -0001-12-01 0000-02-29
  9999-24                     1 9999-12-01 +10000-02-29
  2022-21~                    1 2022-03-01 2022-05-31
  # Level 1: qualification of the whole
  2022?                       1 2022-01-01 2022-12-31
  2022~                       1 2022-01-01 2022-12-31
  2022%                       1 2022-01-01 2022-12-31
  2022-06?                    1 2022-06-01 2022-06-30
  2022-06-05~                 1 2022-06-05 2022-06-05
  -0043-03-15%                1 -0043-03-15 -0043-03-15
  # Level 1: unspecified digits from the right
  202X                        1 2020-01-01 2029-12-31
  20XX                        1 2000-01-01 2099-12-31
  00XX                        1 0000-01-01 0099-12-31
  -20XX                       1 -2099-01-01 -2000-12-31
  -000X                       1 -0009-01-01 -0001-12-31
  2022-XX                     1 2022-01-01 2022-12-31
  2022-02-XX                  1 2022-02-01 2022-02-28
  2024-02-XX                  1 2024-02-01 2024-02-29
  2022-XX-XX                  1 2022-01-01 2022-12-31
  202X?                       1 2020-01-01 2029-12-31
  2022-XX~                    1 2022-01-01 2022-12-31
  # Level 1: intervals
  2022-01-05/..               1 2022-01-05 open
  2022-01/..                  1 2022-01-01 open
  2022/..                     1 2022-01-01 open
  ../2022-01-05               1 open 2022-01-05
  ../2022-01                  1 open 2022-01-31
  ../2022                     1 open 2022-12-31
  2022-01-05/                 1 2022-01-05 open
  2022/                       1 2022-01-01 open
  /2022-01-05                 1 open 2022-01-05
  /2022                       1 open 2022-12-31
  2022?/2023                  1 2022-01-01 2023-12-31
  2022~/2023%                 1 2022-01-01 2023-12-31
  2022-01-05~/..              1 2022-01-05 open
  ../2022-01-05?              1 open 2022-01-05
  -0100/-0044                 1 -0100-01-01 -0044-12-31
  Y-20000/-0044               1 -20000-01-01 -0044-12-31
  2022-21/2022-23             1 2022-03-01 2022-11-30
  2022-24/2023-01             1 2022-12-01 2023-01-31
  # Level 2: exponential years
  Y17E8                       2 +1700000000-01-01 +1700000000-12-31
  Y-17E7                      2 -170000000-01-01 -170000000-12-31
  Y-17E7~                     2 -170000000-01-01 -170000000-12-31
  Y2E3                        2 2000-01-01 2000-12-31
  Y-5E1                       2 -0050-01-01 -0050-12-31
  # Level 2: significant digits
  1950S1                      2 1000-01-01 1999-12-31
  1950S2                      2 1900-01-01 1999-12-31
  1950S3                      2 1950-01-01 1959-12-31
  1950S4                      2 1950-01-01 1950-12-31
  1950S2?                     2 1900-01-01 1999-12-31
  0950S1                      2 0900-01-01 0999-12-31
  0950S4                      2 0950-01-01 0950-12-31
  0000S1                      2 0000-01-01 0000-12-31
  -1950S2                     2 -1999-01-01 -1900-12-31
  Y171010000S3                2 +171000000-01-01 +171999999-12-31
  Y-171010000S3               2 -171999999-01-01 -171000000-12-31
  Y3388E2S3                   2 +338000-01-01 +338999-12-31
  # Level 2: sub-year groupings
  2022-25                     2 2022-03-01 2022-05-31
  2022-26                     2 2022-06-01 2022-08-31
  2022-27                     2 2022-09-01 2022-11-30
  2022-28                     2 2022-12-01 2023-02-28
  2022-29                     2 2022-09-01 2022-11-30
  2022-30                     2 2022-12-01 2023-02-28
  2022-31                     2 2022-03-01 2022-05-31
  2022-32                     2 2022-06-01 2022-08-31
  2022-33                     2 2022-01-01 2022-03-31
  2022-34                     2 2022-04-01 2022-06-30
  2022-35                     2 2022-07-01 2022-09-30
  2022-36                     2 2022-10-01 2022-12-31
  2022-37                     2 2022-01-01 2022-04-30
  2022-38                     2 2022-05-01 2022-08-31
  2022-39                     2 2022-09-01 2022-12-31
  2022-40                     2 2022-01-01 2022-06-30
  2022-41                     2 2022-07-01 2022-12-31
  202X-21                     2 2020-03-01 2029-05-31
  202X-24                     2 2020-12-01 2030-02-28
  2022-33?                    2 2022-01-01 2022-03-31
  # Level 2: sets
  [1667,1668,1670..1672]      2 1667-01-01 1672-12-31
  [1672,1667]                 2 1667-01-01 1672-12-31
  [..1760-12-03]              2 open 1760-12-03
  [1760-12..]                 2 1760-12-01 open
  [..1983,1990..1992,1995..]  2 open open
  [1760-01,1760-02,1760-12..] 2 1760-01-01 open
  [1667,1760-12]              2 1667-01-01 1760-12-31
  [2022-11..2023-01]          2 2022-11-01 2023-01-31
  [2022..2022]                2 2022-01-01 2022-12-31
  [2022-06-05..2022-06-05]    2 2022-06-05 2022-06-05
  [2022]                      2 2022-01-01 2022-12-31
  [2022?,2023-06~]            2 2022-01-01 2023-06-30
  [202X,2031]                 2 2020-01-01 2031-12-31
  [2022-21..2023-23]          2 2022-03-01 2023-11-30
  [-0044,Y-20000]             2 -20000-01-01 -0044-12-31
  {1667,1668,1670..1672}      2 1667-01-01 1672-12-31
  {1960,1961-12}              2 1960-01-01 1961-12-31
  {..1984}                    2 open 1984-12-31
  {2022-01-05,2022-01-11}     2 2022-01-05 2022-01-11
  # Level 2: qualification of parts
  2004-06~-11                 2 2004-06-11 2004-06-11
  2004?-06-11                 2 2004-06-11 2004-06-11
  ?2004-06-~11                2 2004-06-11 2004-06-11
  2004-%06-11                 2 2004-06-11 2004-06-11
  2004-06-?11                 2 2004-06-11 2004-06-11
  2004?-06~                   2 2004-06-01 2004-06-30
  ~2004                       2 2004-01-01 2004-12-31
  ?Y17000                     2 +17000-01-01 +17000-12-31
  ?2004-06~-11%               2 2004-06-11 2004-06-11
  2004-~21                    2 2004-03-01 2004-05-31
  # Level 2: unspecified digits anywhere
  XXXX                        2 0000-01-01 9999-12-31
  1XXX                        2 1000-01-01 1999-12-31
  1XX3                        2 1003-01-01 1993-12-31
  -XXXX                       2 -9999-01-01 -0001-12-31
  156X-12-25                  2 1560-12-25 1569-12-25
  15XX-12-25                  2 1500-12-25 1599-12-25
  XXXX-12-XX                  2 0000-12-01 9999-12-31
  1XXX-XX                     2 1000-01-01 1999-12-31
  1XXX-12                     2 1000-12-01 1999-12-31
  1984-1X                     2 1984-10-01 1984-12-31
  1984-0X                     2 1984-01-01 1984-09-30
  1984-X2                     2 1984-02-01 1984-12-31
  2022-XX-31                  2 2022-01-31 2022-12-31
  2022-XX-29                  2 2022-01-29 2022-12-29
  2022-04-3X                  2 2022-04-30 2022-04-30
  2022-02-X9                  2 2022-02-09 2022-02-19
  2024-02-X9                  2 2024-02-09 2024-02-29
  19XX-02-29                  2 1904-02-29 1996-02-29
  XX00-02-29                  2 0000-02-29 9600-02-29
  -19XX-02-29                 2 -1996-02-29 -1904-02-29
  202X-1X-3X                  2 2020-10-30 2029-12-31
  ?20XX-06-~XX                2 2000-06-01 2099-06-30
  # Level 2: intervals
  2004-06-~01/2004-06-~20     2 2004-06-01 2004-06-20
  2004-06-XX/2004-07-03       2 2004-06-01 2004-07-03
  202X/203X                   2 2020-01-01 2039-12-31
  202X/..                     2 2020-01-01 open
  /20XX                       2 open 2099-12-31
  1950S2/2022                 2 1900-01-01 2022-12-31
  2022-33/2022-35             2 2022-01-01 2022-09-30
  2022-~06/                   2 2022-06-01 open
  ..2004-06-01/2004-06-~20    2 open 2004-06-20
  2004-06-01~/2004-06-20..    2 2004-06-01 open
  2004-XX/2004-0X             2 2004-01-01 2004-09-30
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/) as [text: string, level: string, earliest: string, latest: string]);

/** Text, and words that the problem must have so that a person knows what is wrong. */
const INVALID: [text: string, problem: string][] = [
  ['', 'empty'],
  [' 2022', 'whitespace'],
  ['2022 ', 'whitespace'],
  ['2022\n', 'whitespace'],
  ['[2022, 2023]', 'whitespace'],
  ['2022 / 2023', 'whitespace'],
  ['2022\u00a0', 'whitespace'],
  ['May 2022', 'whitespace'],
  ['May', 'expected YYYY'],
  ['22-01-01', 'four digits'],
  ['20', 'four digits'],
  ['202', 'four digits'],
  ['-43', 'four digits'],
  ['20222', 'Y17000'],
  ['20220105', 'hyphens'],
  ['+2022', 'no plus'],
  ['2022-1', 'two digits'],
  ['2022-1-05', 'two digits'],
  ['2022-01-5', 'two digits'],
  ['2022-001', 'expected YYYY'],
  ['2022-W01', 'expected YYYY'],
  ['2022/01/05', 'one slash'],
  ['05.01.2022', 'four digits'],
  ['2022-00', '00 is not a month'],
  ['2022-13', '13 is not a month'],
  ['2022-20', '20 is not a month'],
  ['2022-42', '42 is not a month'],
  ['2022-99', '99 is not a month'],
  ['2022-01-00', '01 to 31'],
  ['2022-01-32', '01 to 31'],
  ['2022-06-31', '01 to 30'],
  ['2022-02-29', '01 to 28'],
  ['1900-02-29', '01 to 28'],
  ['2000-02-30', '01 to 29'],
  ['2022-02-29~', '01 to 28'],
  ['?2022-02-29', '01 to 28'],
  ['2022-02-29/2023', '01 to 28'],
  ['[2022-02-29,2023]', '01 to 28'],
  ['{2022-02-28..2022-02-29}', '01 to 28'],
  ['2022-02-29T10:00:00', '01 to 28'],
  ['2022-21-05', 'has no days'],
  ['2022-02-3X', 'no real date'],
  ['2022-00-XX', '00 is not a month'],
  ['2022-XX-00', 'no real date'],
  ['2022-XX-32', 'no real date'],
  ['2022-2X', 'no real date'],
  ['20X1-02-29', 'no real date'],
  ['XXXX-02-30', 'no real date'],
  ['-0000', 'no minus sign'],
  ['-0000-01-01', 'no minus sign'],
  ['-0000S1', 'no minus sign'],
  ['2022?~', 'one qualifier'],
  ['2022?~?', 'one qualifier'],
  ['??2022', 'one qualifier'],
  ['?', 'expected YYYY'],
  ['202x', 'capital X'],
  ['202u', 'capital X'],
  ['Y2022', 'expected 2022'],
  ['Y9999', 'expected 9999'],
  ['Y-50', 'expected -0050'],
  ['Y017000', 'Y comes before'],
  ['Y17E0', 'Y comes before'],
  ['Y17E-1', 'Y comes before'],
  ['Y17000-06', 'Y comes before'],
  ['y17000', 'expected YYYY'],
  ['Y17E400', 'not counted'],
  ['Y99999999999999', 'not counted'],
  ['Y24650000000000S1', 'not counted'],
  ['1950S0', 'at least 1'],
  ['1950S5', 'only 4 digits'],
  ['Y17000S6', 'only 5 digits'],
  ['1950S2-06', 'without month or day'],
  ['19XXS2', 'not both'],
  ['2022-01-05T25:00:00', 'not a time of day'],
  ['2022-01-05T24:00:00', 'not a time of day'],
  ['2022-01-05T10:60:00', 'not a time of day'],
  ['2022-01-05T10:10:61', 'not a time of day'],
  ['2022-01-05T10:10:60Z', 'not a time of day'],
  ['2022-01-05T10:10', 'hh:mm:ss'],
  ['2022-01-05T10:10:10.5', 'hh:mm:ss'],
  ['2022-01-05T10:10:10?', 'hh:mm:ss'],
  ['2022-01T10:10:10', 'hh:mm:ss'],
  ['2022-01-05T10:10:10+15:00', 'at most 14:00'],
  ['2022-01-05T10:10:10+05:60', 'at most 14:00'],
  ['2022-01-05T10:10:10-00:00', '+00:00 or Z'],
  ['2022-01-05T10:10:10/2023', 'not allowed in an interval'],
  ['[2022-01-05T10:10:10]', 'not allowed in an interval'],
  ['2022/2021', 'ends before it begins'],
  ['2022-06-05/2022-06-04', 'ends before it begins'],
  ['2022-06/2022-05-31', 'ends before it begins'],
  ['2022?/2021~', 'ends before it begins'],
  ['-0044/-0100', 'ends before it begins'],
  ['2022-24/2022-11', 'ends before it begins'],
  ['[2022..2021]', 'ends before it begins'],
  ['{2022-06-05..2022-06-04}', 'ends before it begins'],
  ['2022//2023', 'one slash'],
  ['2021/2022/2023', 'one slash'],
  ['../..', 'at least one end'],
  ['/', 'at least one end'],
  ['../', 'at least one end'],
  ['/..', 'at least one end'],
  ['2021..2022/2023', 'an interval has a slash'],
  ['2022..2023', 'two dots'],
  ['2022..', 'two dots'],
  ['..', 'two dots'],
  ['2022/...', 'expected YYYY'],
  ['[]', 'missing'],
  ['[2022,]', 'missing'],
  ['{2022,,2023}', 'missing'],
  ['[..]', 'one side'],
  ['[2022..2023-01]', 'same precision'],
  ['[2022-01..2022-22]', 'same precision'],
  ['[2022..,2024]', 'beginning or its end'],
  ['[2021,..2022]', 'beginning or its end'],
  ['[..2022..]', 'two dots'],
  ['[2022/2023]', 'one slash'],
  ['[2022,2023}', 'a set is'],
  ['[2022,2023]?', 'a set is'],
  ['[2022', 'a set is'],
  ['2022,2023', 'a set is'],
  ['[[2022]]', 'expected YYYY'],
  [`[${'2022,'.repeat(300)}2022]`, 'at most 1000'],
];

/** Texts of VALID, in its order, for which the package `edtf` has other bounds; its known faults, by kind. */
const DIFFERS_IN_PACKAGE = `
  # The year 0 taken for 1900; the day shifted to UTC.
  0000-02-29 2022-01-05T00:20:30+14:00
  # Seasons as quarters.
  2022-21 2022-22 2022-23 2022-24 2023-24 -0001-24 9999-24
  # The year -0000; an unknown end taken for 1970.
  -000X 2022-01-05/ 2022/ /2022-01-05 /2022
  # Significant digits left out of the bounds.
  1950S1 1950S2 1950S3 0950S1 -1950S2
  # Seasons and quadrimesters.
  2022-25 2022-26 2022-27 2022-28 2022-29 2022-30 2022-31 2022-32 2022-37 2022-38
  # The last member's first day, or the first member, as bounds of a set.
  [1667,1668,1670..1672] [1672,1667] [2022-11..2023-01] {1667,1668,1670..1672}
  # Negative patterns; 29 February in years without it.
  -XXXX 19XX-02-29 XX00-02-29 -19XX-02-29
  # Again an unknown end.
  /20XX 2022-~06/
`
  .replace(/#.*/g, '')
  .trim()
  .split(/\s+/);

const bound = (day: Day): string => (Number.isFinite(day) ? formatDay(day) : 'open');

function valid(text: string): Edtf {
  const edtf = parseEdtf(text);
  if (!edtf.valid) throw new Error(edtf.problem);
  return edtf;
}

describe('valid EDTF', () => {
  it('has enough examples, each once', () => {
    expect(VALID.length).toBeGreaterThanOrEqual(120);
    expect(new Set(VALID.map(([text]) => text)).size).toBe(VALID.length);
  });

  it.each(VALID)('%s: level %s, %s to %s', (text, level, earliest, latest) => {
    const edtf = valid(text);
    expect([text, String(edtf.level), bound(edtf.earliest), bound(edtf.latest)]).toEqual([
      text,
      level,
      earliest,
      latest,
    ]);
  });

  it.each(VALID)('%s: begins and ends within its bounds', (text) => {
    const { form, earliest, latest, from, to } = valid(text);
    expect(form).toBe(
      text.startsWith('[') ? 'choice' : text.startsWith('{') ? 'list' : text.includes('/') ? 'interval' : 'date',
    );
    expect(from.min).toBe(earliest);
    expect(to.max).toBe(latest);
    expect(from.min <= from.max && to.min <= to.max && from.min <= to.min && from.max <= to.max).toBe(true);
    if (form !== 'interval') expect(from).toEqual(to);
  });

  it.each([
    ['2022-01/2022-03', ['2022-01-01', '2022-01-31', '2022-03-01', '2022-03-31']],
    ['2022/2022', ['2022-01-01', '2022-12-31', '2022-01-01', '2022-12-31']],
    ['2022/2022-06', ['2022-01-01', '2022-06-30', '2022-06-01', '2022-06-30']],
    ['2022-06-05/2022', ['2022-06-05', '2022-06-05', '2022-06-05', '2022-12-31']],
    ['2022-01/..', ['2022-01-01', '2022-01-31', '2022-01-01', 'open']],
    ['../2022-01', ['open', '2022-01-31', '2022-01-01', '2022-01-31']],
    ['2022-01/', ['2022-01-01', '2022-01-31', '2022-01-01', 'open']],
    ['..2004/2005', ['open', '2004-12-31', '2005-01-01', '2005-12-31']],
    ['2004/2005..', ['2004-01-01', '2004-12-31', '2005-01-01', 'open']],
  ])('%s: spans of beginning and end', (text, expected) => {
    const { from, to } = valid(text);
    expect([from.min, from.max, to.min, to.max].map(bound)).toEqual(expected);
  });
});

describe('invalid EDTF', () => {
  it('has enough examples, each once', () => {
    expect(INVALID.length).toBeGreaterThanOrEqual(40);
    expect(new Set(INVALID.map(([text]) => text)).size).toBe(INVALID.length);
  });

  it.each(INVALID)('%j: %s', (text, problem) => {
    const result = parseEdtf(text);
    expect(result).toMatchObject({ valid: false, text });
    expect(result.valid ? '' : result.problem).toContain(problem);
  });
});

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));

/** Some of the digits replaced with X. */
function masked(digits: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(digits, fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: most }))
    .map(([text, places]) => Array.from(text, (digit, index) => (places.includes(index) ? 'X' : digit)).join(''));
}

describe('properties', () => {
  it('a day is its own bounds where Date knows it, and refused where not', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (y, m, d) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        const date = new Date(`${y}-01-01T00:00:00Z`);
        date.setUTCMonth(m - 1, d);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        const edtf = parseEdtf(text);
        expect(edtf.valid).toBe(real);
        if (edtf.valid) expect([edtf.earliest, edtf.latest]).toEqual([parseDay(text), parseDay(text)]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it(
    'the bounds of a pattern are the first and last day that match it, by looking at every day',
    { tags: 'deep' },
    () => {
      const part = masked(
        fc.integer({ min: 0, max: 33 }).map((value) => two(value)),
        2,
      );
      const month = masked(
        fc.integer({ min: 0, max: 13 }).map((value) => two(value)),
        2,
      );
      fc.assert(
        fc.property(masked(year, 2), month, fc.option(part), (y, m, d) => {
          const text = d === null ? `${y}-${m}` : `${y}-${m}-${d}`;
          const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`);
          const years = new RegExp(`^${y.replaceAll('X', '\\d')}$`);
          const matching: string[] = [];
          for (let value = 0; value <= 9999; value++) {
            const digits = String(value).padStart(4, '0');
            if (!years.test(digits)) continue;
            const day = new Date(`${digits}-01-01T00:00:00Z`);
            for (; day.getUTCFullYear() === value; day.setUTCDate(day.getUTCDate() + 1)) {
              const iso = day.toISOString().slice(0, 10);
              if (pattern.test(iso)) matching.push(iso);
            }
          }
          const edtf = parseEdtf(text);
          expect(edtf.valid).toBe(matching.length > 0);
          if (edtf.valid) expect([bound(edtf.earliest), bound(edtf.latest)]).toEqual([matching[0], matching.at(-1)]);
        }),
        { numRuns: runs(600) },
      );
    },
  );

  it(
    'an interval has the bounds of its ends, and is refused only where it can never end after it begins',
    { tags: 'deep' },
    () => {
      const date = fc.constantFrom(...VALID.map(([text]) => text).filter((text) => !/[[{/T]|\.\./.test(text)));
      fc.assert(
        fc.property(date, date, (a, b) => {
          const [start, end] = [valid(a), valid(b)];
          const interval = parseEdtf(`${a}/${b}`);
          expect(interval.valid).toBe(start.earliest <= end.latest);
          if (interval.valid) {
            expect([interval.earliest, interval.latest]).toEqual([start.earliest, end.latest]);
            expect(interval.level).toBeGreaterThanOrEqual(Math.max(start.level, end.level));
          }
        }),
        { numRuns: runs(1000) },
      );
    },
  );

  it('qualifiers never move a bound', { tags: 'deep' }, () => {
    const plain = VALID.filter(([text]) => /^-?[\dX]{4}(-[\dX]{2}){0,2}$/.test(text)).map(([text]) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.array(fc.constantFrom('', '?', '~', '%'), { minLength: 6 }),
        (text, q) => {
          let next = 0;
          const qualified = text.replace(/[\dX]+/g, (digits) => `${q[next++] ?? ''}${digits}${q[next++] ?? ''}`);
          // A minus before the year is part of it, so a qualifier cannot stand between them.
          const edtf = valid(qualified.replace(/^-([?~%])/, '$1-'));
          expect([edtf.earliest, edtf.latest]).toEqual([valid(text).earliest, valid(text).latest]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('never throws, and says so in words where a text is no EDTF', { tags: 'deep' }, () => {
    const alphabet = fc.constantFrom(...'0123456789X-/.,[]{}?~%YEST:Z+ 20'.split(''));
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string({ unit: alphabet, maxLength: 14 })), (text) => {
        const result = parseEdtf(text);
        expect(result.text).toBe(text);
        if (result.valid) expect(result.earliest).toBeLessThanOrEqual(result.latest);
        else expect(result.problem).toMatch(/\w+ \w+/);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('answers the same the second time, long or short', () => {
    for (const [text] of VALID) expect(parseEdtf(text)).toBe(parseEdtf(text));
    const long = `[${'2022,'.repeat(40)}2023]`;
    expect(parseEdtf(long)).toEqual(parseEdtf(long));
  });
});

describe('beside the package edtf', () => {
  // It has no types of its own.
  const { default: readByPackage } = createRequire(import.meta.url)('edtf') as {
    default: (text: string) => { min: number; max: number };
  };

  it('agrees on the bounds of what both take, apart from its known faults', () => {
    const differing: string[] = [];
    let refused = 0;
    for (const [text, , earliest, latest] of VALID) {
      const theirs = packageBounds(readByPackage, text);
      if (!theirs) refused++;
      else if (theirs[0] !== earliest || theirs[1] !== latest) differing.push(text);
    }
    expect(differing).toEqual(DIFFERS_IN_PACKAGE);
    // So at least half of all texts are read alike by two parsers that share nothing.
    expect(VALID.length - refused - differing.length).toBeGreaterThan(VALID.length / 2);
    expect(readFileSync(new URL('../../docs/edtf.md', import.meta.url), 'utf8')).toContain(
      `refuses or throws on ${refused} and gives other bounds for ${differing.length} out of ${VALID.length}`,
    );
  });
});

/** First and last day as the package has them; undefined where it refuses the text or throws. */
function packageBounds(read: (text: string) => { min: number; max: number }, text: string): string[] | undefined {
  try {
    const { min, max } = read(text);
    return [min, max].map((value) =>
      Math.abs(value) === Infinity
        ? 'open'
        : new Date(value)
            .toISOString()
            .replace(/T.*/, '')
            .replace(/^([+-])0{1,2}(?=\d{4})/, '$1'),
    );
  } catch {
    return undefined;
  }
}
