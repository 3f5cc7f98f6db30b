import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, FIRST_DAY, LAST_DAY, lastDayOfMonth, type Day } from '../../src/edtf/day.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { bibtexOf } from '../../src/formats/bibtex.ts';
import { citationText } from '../../src/formats/citation-text.ts';
import { citationOf, type Citation } from '../../src/formats/citation.ts';
import { cslOf, type CslInput } from '../../src/formats/csl.ts';
import { risOf } from '../../src/formats/ris.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../runs.ts';
import { readAsBiber, withoutTex } from './biber.ts';
import { readAsPybtex } from './pybtex.ts';

// Another's reader of both formats.
const require = createRequire(import.meta.url);
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: Record<string, unknown>[] } };
const readByCitationJs = (text: string) => new Cite(text).data[0]!;

const MINISTRY = 'Ministry of Culture and Information';
const on = dayOf(2023, 3, 19);

const claim = (title: string) =>
  citationOf({
    id: 'tenure/somebody',
    title,
    dataset: 'A made set',
    version: '0123abcd',
    language: 'en',
    url: 'https://graph.example/id/tenure/somebody',
    on,
    after: [
      {
        authors: [],
        publisher: 'A paper',
        title: 'Its page',
        published: 'March 2023',
        paragraph: 7,
        begins: 'The first',
        ends: 'the last.',
      },
    ],
  });

const source = (values: Partial<CslInput> = {}): Citation => {
  const input = {
    id: 'source/x',
    type: 'book',
    title: 'T',
    authors: [],
    publishers: [],
    published: '2019',
    language: null,
    url: null,
    ...values,
  };
  return { item: cslOf(input), published: input.published ?? undefined, accessed: on };
};

/** What citation formats must take as text: names, signs of TeX, of every category of Unicode, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      anyText(3),
      fc.constantFrom(
        ...Array.from('\\{}%#&$_^~"\'`-<>,;:|@=()[]/ '),
        '\n',
        '\r\n',
        '\v',
        '\t',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u00a0',
      ),
      fc.constantFrom(
        ' and ',
        ' AND ',
        '--',
        '---',
        "''",
        '``',
        '?`',
        '<<',
        '  - ',
        'TY  - ',
        'ER  - ',
        '\\alpha',
        '\\begin{x}',
        '\\"o',
        'others',
      ),
      fc.constantFrom('Қазақстан', 'שלום', 'مرحبا', '𐍈𐌰', 'e\u0301', '👩\u200d🔬', '“Quoted”', 'Ann Lee', MINISTRY),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => shown(text) !== '');

/** A text without what no format of lines can hold: control characters, halves of pairs, and how many blanks there are. */
function shown(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

describe('a title, a name and a publisher', () => {
  it('come back out of BibTeX by the rules of biber and by citation-js', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, author, publisher) => {
        const written = bibtexOf(source({ title, authors: [author, MINISTRY], publishers: [publisher] }));
        const { fields, lists } = readAsBiber(written);
        expect(shown(fields['title']!)).toBe(shown(title));
        expect(lists['author']!.map(shown)).toEqual([shown(author), MINISTRY]);
        expect(lists['publisher']!.map(shown)).toEqual([shown(publisher)]);
        const read = readByCitationJs(written);
        expect(shown(String(read['title']))).toBe(shown(title));
        expect(read['publisher']).toSatisfy((each) => shown(String(each)) === shown(publisher));
        expect(read['author']).toEqual([expect.anything(), { family: MINISTRY }]);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('come back out of RIS by citation-js, each on a line of its own', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, author, publisher) => {
        const written = risOf(source({ title, authors: [author, MINISTRY], publishers: [publisher] }));
        expect(written.split('\r\n')).toHaveLength(11);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        const read = readByCitationJs(written);
        expect(shown(String(read['title']))).toBe(shown(title));
        expect(shown(String(read['publisher']))).toBe(shown(publisher));
        expect((read['author'] as unknown[]).at(-1)).toEqual({ literal: MINISTRY });
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('come back out of CSL-JSON, and stand on one line of text', { tags: 'deep' }, () => {
    fc.assert(
      fc.property(hostile, hostile, (title, author) => {
        const each = source({ title, authors: [author] });
        const [read] = JSON.parse(JSON.stringify([each.item])) as [Record<string, unknown>];
        expect(read).toMatchObject({ title, author: [{ literal: author }] });
        expect(citationText(each).trimEnd()).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(shown(citationText(each))).toContain(shown(title));
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('come back out of BibTeX by pybtex', { timeout: 120_000, tags: 'volume' }, async ({ skip }) => {
    const titles = [
      '{',
      '}',
      '}{',
      '{a}',
      'a { b',
      'C:\\x',
      '50 % & more_of #1 $x$ ~ ^',
      '--',
      'Қазақстан 𐍈',
      'a\u00a0b',
      '@book{x,',
      '"',
    ];
    const sources = titles.map((title, index) =>
      source({
        id: `source/${index}`,
        title,
        authors: [MINISTRY, `${title} and Ann`],
        publishers: [`${title} and Sons`],
      }),
    );
    const read = await readAsPybtex(sources.map(bibtexOf).join('\n'), skip);
    expect(read.map(({ type }) => type)).toEqual(titles.map(() => 'book'));
    expect(read.map(({ fields }) => withoutTex(fields['title']!))).toEqual(titles);
    expect(read.map(({ fields }) => withoutTex(fields['publisher']!))).toEqual(
      titles.map((each) => `${each} and Sons`),
    );
    expect(read.map(({ names }) => names['author']!.map(withoutTex))).toEqual(
      titles.map((each) => [MINISTRY, `${each} and Ann`]),
    );
  });
});

describe('a lone brace', () => {
  it.each(['A title with { one brace', 'A title with } one brace', '}{', '\\{', '\\}', '{{{'])('%s', (title) => {
    const each = { ...source({ title, authors: [title], publishers: [title], url: `https://a.example/${title}` }) };
    const written = bibtexOf({
      ...each,
      item: { ...each.item, note: title, 'container-title': title, language: title },
    });
    const { fields, lists } = readAsBiber(written);
    for (const name of ['title', 'note', 'series', 'language']) expect(fields[name]).toBe(title);
    expect([lists['author'], lists['publisher']]).toEqual([[title], [title]]);
    expect(readByCitationJs(written)).toMatchObject({ title, publisher: title, author: [{ family: title }] });
  });
});

describe('a publisher', () => {
  it('is one name, and not also what contains the source', () => {
    for (const type of [
      'book',
      'report',
      'webpage',
      'article-newspaper',
      'legislation',
      'speech',
      'document',
      'dataset',
    ]) {
      const each = source({ type, publishers: [MINISTRY], authors: [MINISTRY] });
      expect(each.item).toMatchObject({ publisher: MINISTRY, author: [{ literal: MINISTRY }] });
      expect(each.item).not.toHaveProperty('container-title');
      const { lists } = readAsBiber(bibtexOf(each));
      expect(lists['publisher'] ?? lists['organization'] ?? lists['institution']).toEqual([MINISTRY]);
      expect(readByCitationJs(bibtexOf(each))['publisher']).toBe(MINISTRY);
      expect(readByCitationJs(bibtexOf(each))).not.toHaveProperty('container-title');
      expect(risOf(each)).toContain(`\r\nAU  - ${MINISTRY}\r\n`);
      expect(risOf(each)).toContain(`\r\nPB  - ${MINISTRY}\r\n`);
      expect(risOf(each)).not.toContain('T2  - ');
      expect(citationText(each)).toBe(`${MINISTRY}. “T.” ${MINISTRY}. 2019. Accessed 19 March 2023.\n`);
    }
  });
});

describe('the date of a source', () => {
  it.each([
    ['2019', { 'date-parts': [[2019]] }, '2019', '2019', '2019'],
    ['2023-03', { 'date-parts': [[2023, 3]] }, '2023', '2023-03', '2023/03'],
    ['2023-03-19', { 'date-parts': [[2023, 3, 19]] }, '2023', '2023-03-19', '2023/03/19'],
    ['2020~', { 'date-parts': [[2020]], circa: true }, '2020', '2020~', '2020///about 2020'],
    ['2020-05?', { 'date-parts': [[2020, 5]], circa: true }, '2020', '2020-05?', '2020/05//possibly May 2020'],
    ['2020%', { 'date-parts': [[2020]], circa: true }, '2020', '2020%', '2020///possibly about 2020'],
    [
      '2020-05-~10',
      { 'date-parts': [[2020, 5, 10]], circa: true },
      '2020',
      '2020-05-10~',
      '2020/05/10/about 10 May 2020',
    ],
    ['2020-05-10T23:30:00Z', { 'date-parts': [[2020, 5, 10]] }, '2020', '2020-05-10', '2020/05/10'],
    ['2020-21', { 'date-parts': [[2020]], season: 1 }, '2020', '2020-21', '2020///spring 2020'],
    ['2020-33', { 'date-parts': [[2020]], literal: 'January–March 2020' }, '2020', '2020', '2020///January–March 2020'],
    ['2020-XX', { 'date-parts': [[2020]] }, '2020', '2020-XX', '2020'],
    ['2020-05-XX', { 'date-parts': [[2020, 5]] }, '2020', '2020-05-XX', '2020/05'],
    ['192X', { 'date-parts': [[1920], [1929]], literal: '1920s' }, '1920', '192X', '1920///1920s'],
    [
      '[2022-11..2023-01]',
      {
        'date-parts': [
          [2022, 11],
          [2023, 1],
        ],
        circa: true,
        literal: 'between November 2022 and January 2023',
      },
      '2022',
      '2022-11~/2023-01~',
      '2022/11//between November 2022 and January 2023',
    ],
    [
      '[..2022-06-30]',
      { 'date-parts': [[2022]], circa: true, literal: '30 June 2022 or earlier' },
      '2022',
      '2022~',
      '2022///30 June 2022 or earlier',
    ],
    ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }, '-0043', '-0043-03-15', '-0043/03/15'],
    ['0000', { 'date-parts': [[-1]] }, '0000', '0000', '0000'],
  ])('%s keeps the year in every format', (published, issued, year, date, ris) => {
    const each = source({ published });
    expect(each.item.issued).toEqual(issued);
    expect(readAsBiber(bibtexOf(each)).fields).toMatchObject({ year, date });
    expect(risOf(each)).toContain(`\r\nPY  - ${year}\r\nDA  - ${ris}\r\n`);
  });

  it('keeps the year, whatever the date, and is never more exact than it', { tags: 'deep' }, () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const year = fc
      .integer({ min: -9998, max: 9998 })
      .map((number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`);
    const month = fc.oneof(fc.integer({ min: 1, max: 12 }).map(two), fc.constant('XX'));
    const day = fc.oneof(fc.integer({ min: 1, max: 31 }).map(two), fc.constant('XX'));
    const bare = fc
      .tuple(year, fc.array(month, { maxLength: 1 }), fc.array(day, { maxLength: 1 }))
      .map(([first, [second], [third]]) => [first, second, second && third].filter(Boolean).join('-'));
    const date = fc.tuple(bare, fc.constantFrom('', '~', '?', '%')).map((each) => each.join(''));
    const any = fc.oneof(
      date,
      fc.tuple(year, fc.constantFrom('X', 'XX')).map(([text, end]) => text.slice(0, -end.length) + end),
      fc.tuple(year, fc.constantFrom('S1', 'S2')).map((each) => each.join('')),
      fc.tuple(bare, bare).map(([from, to]) => `[${from}..${to}]`),
      fc.tuple(bare, bare).map(([one, other]) => `[${one},${other}]`),
      bare.map((each) => `[..${each}]`),
      bare.map((each) => `${each}T23:59:59Z`),
    );
    fc.assert(
      fc.property(any, (published) => {
        const edtf = parseEdtf(published);
        fc.pre(edtf.valid && Number.isFinite(edtf.latest) && edtf.latest <= LAST_DAY && edtf.earliest >= -Infinity);
        const { earliest, latest } = edtf as { earliest: Day; latest: Day };
        fc.pre(earliest === -Infinity || earliest >= FIRST_DAY);
        const each = source({ published });
        const { fields } = readAsBiber(bibtexOf(each));
        const [first, last = first] = each.item.issued!['date-parts'].map(([counted, ...rest]) => [
          counted! < 0 ? counted! + 1 : counted!,
          ...rest,
        ]);
        expect(Number(fields['year'])).toBe(first![0]);
        expect(risOf(each)).toContain(`\r\nPY  - ${fields['year']}\r\n`);
        if (earliest === -Infinity) {
          expect(last![0]).toBe(dateOf(latest).year);
          return;
        }
        expect([first![0], last![0]]).toEqual([dateOf(earliest).year, dateOf(latest).year]);
        expect(dayOf(first![0]!, first![1] ?? 1, first![2] ?? 1)).toBeLessThanOrEqual(earliest);
        const [lastYear, lastMonth = 12, lastDay = lastDayOfMonth(last![0]!, lastMonth)] = last!;
        expect(dayOf(lastYear!, lastMonth, lastDay)).toBeGreaterThanOrEqual(latest);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it.each(['2019', '2023-03', '2023-03-19', '2020~', '2020-05?', '2020-05-10T23:30:00Z', '2020-XX'])(
    '%s is read by citation-js with its year',
    (published) => {
      for (const write of [bibtexOf, risOf])
        expect(readByCitationJs(write(source({ published })))).toMatchObject({
          issued: { 'date-parts': [expect.objectContaining({ 0: Number(published.slice(0, 4)) })] },
        });
    },
  );
});

it('a date in words begins a sentence of the citation as text', () => {
  expect(citationText(source({ published: '2020~' }))).toBe('“T.” About 2020. Accessed 19 March 2023.\n');
});

describe('a claim', () => {
  it('as BibTeX, RIS and CSL names its data set, version, passages and address', () => {
    const each = claim('Somebody, who led: it');
    const { type, fields } = readAsBiber(bibtexOf(each));
    expect({ type, ...fields }).toMatchObject({
      type: 'dataset',
      series: 'Reformgraph: A made set',
      version: '0123abcd',
      note: 'After A paper, “Its page”, March 2023, para. 7 (“The first … the last.”)',
      url: 'https://graph.example/id/tenure/somebody',
      urldate: '2023-03-19',
    });
    expect(readByCitationJs(risOf(each))).toMatchObject({
      type: 'dataset',
      title: 'Somebody, who led: it',
      source: 'Reformgraph: A made set',
      URL: 'https://graph.example/id/tenure/somebody',
    });
    expect(each.item).toMatchObject({ accessed: { 'date-parts': [[2023, 3, 19]] } });
  });

  it('as text names claim, version, place and day', () => {
    expect(citationText(claim('Somebody led it.'))).toBe(
      '“Somebody led it.” Reformgraph: A made set, version 0123abcd, tenure/somebody. After A paper, “Its page”, March 2023, para. 7 (“The first … the last.”). Accessed 19 March 2023. https://graph.example/id/tenure/somebody.\n',
    );
  });
});
