import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, formatDay } from '../../src/edtf/day.ts';
import { edtfLabel } from '../../src/edtf/label.ts';
import { monthName, wordsOf } from '../../src/edtf/label-words.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../runs.ts';

const LABELS: [text: string, en: string, ru: string, kk: string][] = [
  ['2022', '2022', '2022', '2022'],
  ['2022-01', 'January 2022', 'январь 2022 года', '2022 жылдың қаңтары'],
  ['2022-06-05', '5 June 2022', '5 июня 2022 года', '2022 жылғы 5 маусым'],
  ['2022~', 'about 2022', 'около 2022 года', 'шамамен 2022'],
  ['2022?', 'possibly 2022', 'предположительно 2022', 'мүмкін 2022'],
  [
    '2022-06%',
    'possibly about June 2022',
    'предположительно около июня 2022 года',
    'мүмкін шамамен 2022 жылдың маусымы',
  ],
  [
    '?2022-06~-05',
    'possibly about 5 June 2022',
    'предположительно около 5 июня 2022 года',
    'мүмкін шамамен 2022 жылғы 5 маусым',
  ],
  ['202X', '2020s', '2020-е', '2020-жылдар'],
  ['202X/..', 'since the 2020s', 'с 2020-х', 'басталуы: 2020-жылдар'],
  ['200X', 'between 2000 and 2009', 'между 2000 и 2009 годами', '2000–2009 жылдар аралығы'],
  ['20XX~', 'about between 2000 and 2099', 'примерно между 2000 и 2099 годами', 'шамамен 2000–2099 жылдар аралығы'],
  ['2022-XX', '2022', '2022', '2022'],
  ['2022-06-XX', 'June 2022', 'июнь 2022 года', '2022 жылдың маусымы'],
  ['XXXX', 'year unknown', 'год неизвестен', 'жылы белгісіз'],
  ['XXXX-12-25', '25 December, year unknown', '25 декабря, год неизвестен', '25 желтоқсан, жылы белгісіз'],
  ['[2022-06-05..]', '5 June 2022 or later', 'не ранее 5 июня 2022 года', '2022 жылғы 5 маусым немесе одан кейін'],
  ['[..2022-06-05]', '5 June 2022 or earlier', 'не позднее 5 июня 2022 года', '2022 жылғы 5 маусым немесе одан бұрын'],
  [
    '[2022-01..2023-03]',
    'between January 2022 and March 2023',
    'между январём 2022 года и мартом 2023 года',
    '2022 жылғы қаңтар – 2023 жылғы наурыз аралығы',
  ],
  [
    '2022-01/2023-03',
    'from January 2022 to March 2023',
    'с января 2022 года по март 2023 года',
    '2022 жылғы қаңтар – 2023 жылғы наурыз',
  ],
  ['2020/2022', 'from 2020 to 2022', 'с 2020 по 2022 год', '2020–2022 жылдар'],
  ['2022-01-02/2022-01-11', 'from 2 to 11 January 2022', 'со 2 по 11 января 2022 года', '2022 жылғы 2–11 қаңтар'],
  ['20XX/21XX', 'from 2000–2099 to 2100–2199', 'с 2000–2099 по 2100–2199', '2000–2099 – 2100–2199'],
  [
    '[2022-11-04..2022-11-27]',
    'between 4 and 27 November 2022',
    'между 4 и 27 ноября 2022 года',
    '2022 жылғы 4–27 қараша аралығы',
  ],
  [
    '2022-09-19/2022-11-27',
    'from 19 September to 27 November 2022',
    'с 19 сентября по 27 ноября 2022 года',
    '2022 жылғы 19 қыркүйек – 27 қараша',
  ],
  [
    '[2022-01..2022-03]',
    'between January and March 2022',
    'между январём и мартом 2022 года',
    '2022 жылғы қаңтар – наурыз аралығы',
  ],
  ['2022/..', 'since 2022', 'с 2022 года', 'басталуы: 2022'],
  ['../2022', 'until 2022', 'по 2022 год', 'аяқталуы: 2022'],
  ['2022/', 'from 2022, end unknown', 'с 2022 года, конец неизвестен', 'басталуы: 2022, аяқталуы белгісіз'],
  ['/2022', 'until 2022, beginning unknown', 'по 2022 год, начало неизвестно', 'аяқталуы: 2022, басталуы белгісіз'],
  ['2022-21', 'spring 2022', 'весна 2022 года', '2022 жылдың көктемі'],
  [
    '2022-21/2022-24',
    'from spring 2022 to winter 2022–2023',
    'с весны 2022 года по зиму 2022–2023 годов',
    '2022 жылғы көктем – 2022–2023 жылдардағы қыс',
  ],
  ['2022-24', 'winter 2022–2023', 'зима 2022–2023 годов', '2022–2023 жылдардың қысы'],
  [
    '2022-31',
    'autumn 2022 (southern hemisphere)',
    'осень 2022 года (Южное полушарие)',
    '2022 жылдың күзі (оңтүстік жартышар)',
  ],
  ['2022-33', 'January–March 2022', 'январь–март 2022 года', '2022 жылғы қаңтар–наурыз'],
  ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672', '1667, 1668 или 1670–1672', '1667, 1668 немесе 1670–1672'],
  ['{1960,1961-12}', '1960 and December 1961', '1960 и декабрь 1961 года', '1960 және 1961 жылдың желтоқсаны'],
  ['{..1984}', 'until 1984', 'по 1984 год', 'аяқталуы: 1984'],
  ['1950S2', 'about 1950 (1900–1999)', 'около 1950 года (1900–1999)', 'шамамен 1950 (1900–1999)'],
  ['1950S4', '1950', '1950', '1950'],
  ['-0043-03-15', '15 March 44 BC', '15 марта 44 года до н. э.', 'б.з.д. 44 жылғы 15 наурыз'],
  ['-0043/0014', 'from 44 BC to AD 14', 'с 44 года до н. э. по 14 год н. э.', 'б.з.д. 44 жыл – б.з. 14 жыл'],
  ['0014-09', 'September AD 14', 'сентябрь 14 года н. э.', 'б.з. 14 жылдың қыркүйегі'],
  ['0099-12-31', '31 December AD 99', '31 декабря 99 года н. э.', 'б.з. 99 жылғы 31 желтоқсан'],
  ['0100', '100', '100', '100'],
  ['001X', 'between AD 10 and AD 19', 'между 10 годом н. э. и 19 годом н. э.', 'б.з. 10 жыл – б.з. 19 жыл аралығы'],
  ['Y170000002', '170000002', '170000002', '170000002'],
  [
    '2022-01-05T10:10:10Z',
    '5 January 2022, 10:10:10 UTC',
    '5 января 2022 года, 10:10:10 UTC',
    '2022 жылғы 5 қаңтар, 10:10:10 UTC',
  ],
  [
    '2022-01-05T10:10:10+06:00',
    '5 January 2022, 10:10:10 UTC+06:00',
    '5 января 2022 года, 10:10:10 UTC+06:00',
    '2022 жылғы 5 қаңтар, 10:10:10 UTC+06:00',
  ],
  ['2022-02-29', '2022-02-29', '2022-02-29', '2022-02-29'],
  ['spring', 'spring', 'spring', 'spring'],
];

describe('labels', () => {
  it.each(LABELS)('%s: %s; %s; %s', (text, en, ru, kk) => {
    expect([edtfLabel(text, 'en'), edtfLabel(text, 'ru'), edtfLabel(text, 'kk')]).toEqual([en, ru, kk]);
  });

  it('takes a tag with a region or script, and English for any other language', () => {
    expect(edtfLabel('2022-01', 'ru-KZ')).toBe('январь 2022 года');
    expect(edtfLabel('2022-01', 'KK-Cyrl')).toBe('2022 жылдың қаңтары');
    expect(['de', '', 'rus', 'x', 'KK_Cyrl'].map((language) => edtfLabel('2022-01', language))).toEqual(
      Array.from({ length: 5 }, () => 'January 2022'),
    );
  });
});

const four = (value: number): string => String(value).padStart(4, '0');
const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map(four);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const grouping = fc.integer({ min: 21, max: 41 }).map(String);
const parts = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, month),
  fc.tuple(year, grouping),
  fc.tuple(year, month, day),
  fc.tuple(year.map((digits) => `${digits.slice(0, 2)}XX`)),
  fc.tuple(
    year.map((digits) => `${digits.slice(0, 3)}X`),
    month,
  ),
  fc.tuple(year, fc.constant('XX'), day),
);
const date = fc
  .tuple(fc.constantFrom('', '', '-'), parts, fc.constantFrom('', '', '?', '~', '%'))
  .map(([sign, digits, qualifier]) => sign + digits.join('-') + qualifier);
const edtf = fc
  .oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
    date.map((a) => `${a}/..`),
    date.map((a) => `/${a}`),
    fc.tuple(date, date, date).map(([a, b, c]) => `[${a},${b}..${c}]`),
    fc.tuple(date, date).map(([a, b]) => `{${a},${b}..}`),
    year.map((digits) => `${digits}S2`),
  )
  .filter((text) => parseEdtf(text).valid);
const language = fc.constantFrom('en', 'ru', 'kk', 'fr');

/** Every number that the dates of a text imply: as written, of their first and last days, and years before Christ. */
function implied(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const part of text.split(/[/,[\]{}]|\.\./).filter(Boolean)) {
    const bounds = parseEdtf(part);
    if (!bounds.valid) throw new Error(bounds.problem);
    for (const digits of part.matchAll(/\d+/g)) numbers.add(Number(digits[0]));
    for (const { year: ofDay, day: number } of [dateOf(bounds.earliest), dateOf(bounds.latest)]) {
      // The days of a month belong to a label only where the text has days.
      if (/-[\dX]{2}\W?-/.test(part)) numbers.add(number);
      numbers.add(ofDay > 0 ? ofDay : 1 - ofDay);
      // A decade is named after its first year, a winter after both of its years.
      numbers.add(ofDay - (ofDay % 10));
    }
  }
  return numbers;
}

describe('what a label may say', () => {
  it('has no number that the text does not imply', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(edtf, language, (text, tag) => {
        const numbers = [...edtfLabel(text, tag).matchAll(/\d+/g)].map(([digits]) => Number(digits));
        const allowed = implied(text);
        expect(numbers.filter((number) => !allowed.has(number))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('names a day only where every date that it could mean has one', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(
        date.filter((text) => parseEdtf(text).valid),
        (text) => {
          const result = parseEdtf(text);
          if (!result.valid) return;
          const namesOneDay = /^(possibly )?(about )?\d{1,2} [A-Z][a-z]+ (AD )?\d+( BC)?$/.test(edtfLabel(text, 'en'));
          expect(namesOneDay).toBe(result.earliest === result.latest);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('is never empty, has no hole in a phrase, and never throws', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(edtf, language, (text, tag) => {
        expect(edtfLabel(text, tag)).toMatch(/^(?!.*( {2}|[{}]|undefined|NaN))\S(.*\S)?$/);
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(
      fc.property(anyText(), fc.string(), (text, tag) => {
        if (!parseEdtf(text).valid) expect(edtfLabel(text, tag)).toBe(text);
      }),
    );
  });
});

const bound = (value: number): string => (Number.isFinite(value) ? formatDay(value) : 'open');

describe('docs/edtf.md', () => {
  const docs = readFileSync(new URL('../../docs/edtf.md', import.meta.url), 'utf8');

  it('shows examples as they are', () => {
    const rows = docs.split('\n').filter((line) => /^\| `[^`]+` +\| [012] /.test(line));
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const [text = '', level, earliest, latest, label] = row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
      const result = parseEdtf(text);
      if (!result.valid) throw new Error(`${text}: ${result.problem}`);
      expect([text, level, earliest, latest, label]).toEqual([
        text,
        String(result.level),
        bound(result.earliest),
        bound(result.latest),
        edtfLabel(text, 'en'),
      ]);
    }
  });

  it('shows refused texts that are refused with the reason given', () => {
    const rows = docs.split('\n').filter((line) => /^\| `[^`]*` +\| [^012]/.test(line));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const [text = '', problem] = row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      expect(parseEdtf(text.slice(1, -1))).toEqual({ valid: false, text: text.slice(1, -1), problem });
    }
  });
});

it.each(['en', 'ru', 'kk'])('the months are those of Intl: %s', (tag) => {
  const words = wordsOf(tag);
  for (const [withDay, beside] of [
    [false, { year: 'numeric' }],
    [true, { day: 'numeric' }],
  ] as const) {
    const format = new Intl.DateTimeFormat(words.locale, { ...beside, month: 'long', timeZone: 'UTC' });
    for (let number = 1; number <= 12; number++) {
      const found = format.formatToParts(Date.UTC(2000, number - 1, 1)).find(({ type }) => type === 'month');
      expect(monthName(number, words, 'nominative', withDay)).toBe(found?.value);
    }
  }
});
