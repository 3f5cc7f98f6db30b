import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../src/kinds/event.ts';
import { dateOf, FIRST_DAY, formatDay, LAST_DAY, parseDay } from '../../src/edtf/day.ts';
import { csvOf } from '../../src/page/downloads.ts';
import { addMonths, typedDay, typedSpan } from '../../src/page/days.ts';
import { next } from '../../src/page/spatial-navigation.ts';
import { initialState } from '../../src/page/state.ts';
import { forceLayout } from '../../src/page/network/force-layout.ts';
import { nameLines } from '../../src/page/network/name-lines.ts';
import { aspectOf, removeOverlaps, type Size } from '../../src/page/network/overlap-removal.ts';
import { cut } from '../../src/page/text-width.ts';
import { spanEdges } from '../../src/page/uncertain-span.ts';
import { labelled, ticks } from '../../src/page/timeline/axis.ts';
import { eventItem, type Item } from '../../src/page/timeline/items.ts';
import { laneKinds } from '../../src/page/timeline/lanes.ts';
import { layOut, type Frame } from '../../src/page/timeline/layout.ts';
import { panned, stateOf, windowOf, zoomed } from '../../src/page/timeline/view-window.ts';
import type { Bounds } from '../../src/time/bounds.ts';
import { validityOfDate } from '../../src/time/validity.ts';
import { runs } from '../runs.ts';

const day = (text: string) => parseDay(text)!;

describe('days', () => {
  it('typed dates may be years and months', () => {
    expect(typedSpan('2022')).toEqual({ first: day('2022-01-01'), last: day('2022-12-31') });
    expect(typedSpan(' 2024-02 ')).toEqual({ first: day('2024-02-01'), last: day('2024-02-29') });
    expect(typedSpan('2022-02-30')).toBeNull();
    expect(typedSpan('-0043')).toEqual({ first: day('-0043-01-01'), last: day('-0043-12-31') });
    expect(typedSpan('-0003-02')).toEqual({ first: day('-0003-02-01'), last: day('-0003-02-28') });
    expect(typedSpan('-0043-03-15')).toEqual({ first: day('-0043-03-15'), last: day('-0043-03-15') });
    expect(typedSpan('9999-12')).toEqual({ first: day('9999-12-01'), last: LAST_DAY });
    for (const text of ['-43', '12022', '-0000', '44 BC', '+0043']) expect(typedSpan(text)).toBeNull();
    // A minus as keyboards and word processors write it.
    expect(typedDay(' −0043-03-15 ')).toBe(day('-0043-03-15'));
    expect(addMonths(day('2022-01-31'), 1)).toBe(day('2022-02-28'));
  });
});

const iso = (at: number) => (Number.isFinite(at) ? formatDay(at) : null);

/** The bounds of an event of that date, of which a source of March 2023 tells. */
function dated(date: string): Bounds {
  const asOf = { min: day('2023-03-19'), max: day('2023-03-19') };
  return validityOfDate(date, asOf).bounds;
}

const frame: Frame = {
  from: day('2022-01-01'),
  to: day('2022-12-31'),
  left: 100,
  right: 900,
  isNarrow: false,
};
/** An event as the API gives it, of a source of March 2023. */
const item = (id: string, edtf: string, weight = 1): Item => {
  const { fromMin, fromMax, toMin, toMax } = dated(edtf);
  const bounds = { fromMin: iso(fromMin), fromMax: iso(fromMax), toMin: iso(toMin), toMax: iso(toMax) };
  const event = {
    id,
    name: `Event ${id}`,
    kind: 'PROTEST',
    date: { edtf, label: edtf },
    bounds,
    claims: { totalCount: weight },
  } as const;
  return eventItem({ __typename: 'Occurrence', ...event }, new Set(), null);
};
const lane = { id: 'unrest', kinds: ['PROTEST'], hue: 'unrest', name: 'Unrest' } as const;

it('the timeline has one lane for each kind of event, and for tenures', () => {
  expect(laneKinds.toSorted()).toEqual([...Object.keys(eventKinds), 'TENURE'].toSorted());
});

describe('the timeline’s layout', () => {
  it('never lets two marks of a row touch, whatever they are', () => {
    const months = fc.integer({ min: 1, max: 12 }).map((month) => `2022-${String(month).padStart(2, '0')}`);
    const dates = fc.oneof(
      months,
      months.map((month) => `${month}-11`),
      fc.constantFrom('2022', '[..2022-05]', '2022-03/..', '2022-03/', '../2022-03', '2022-02/2022-08'),
    );
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 60 }), (all) => {
        const items = all.map((edtf, index) => item(String(index), edtf));
        const [placed] = layOut(items, [lane], frame, 30, (label) => label.length * 7, new Set(['unrest']));
        for (const one of placed?.placed ?? [])
          for (const other of placed?.placed ?? [])
            if (one !== other && one.row === other.row)
              expect(one.right < other.left || other.right < one.left).toBe(true);
      }),
    );
  });

  it('folds the least exact away, and says how many', () => {
    const items = Array.from({ length: 20 }, (_, index) => item(String(index), index < 3 ? '2022-05-11' : '2022'));
    const [folded] = layOut(items, [lane], frame, 30, () => 100, new Set());
    expect(folded!.folded).toBeGreaterThan(5);
    expect(folded!.placed.map(({ item: { id } }) => id)).toEqual(expect.arrayContaining(['0', '1', '2']));
  });

  it('keeps what more claims tell of, however exact the rest is', () => {
    const items = Array.from({ length: 20 }, (_, index) => item(String(index), '2022-05-11'));
    const [folded] = layOut([...items, item('told', '2022', 40)], [lane], frame, 30, () => 100, new Set());
    expect(folded!.folded).toBeGreaterThan(5);
    expect(folded!.placed.map(({ item: { id } }) => id)).toContain('told');
  });

  it('fades an open end before the frame', () => {
    const wide = { ...frame, to: day('2023-12-31') };
    const [, right] = spanEdges(dated('2022-12-01/..'), wide)!;
    expect(right).toBeLessThan(frame.right);
    expect(right).toBeGreaterThan(frame.right / 2);
  });

  it('zooms about the day that is pointed at, and pans by days', () => {
    const window = { from: 1000, to: 2000 };
    const closer = zoomed(window, 0.5, 1250);
    expect((1250 - closer.from) / (closer.to - closer.from)).toBeCloseTo(0.25);
    expect(panned(window, 10)).toEqual({ from: 1010, to: 2010 });
    expect(stateOf({ from: day('2022-01-01'), to: day('2022-02-01') })).toMatchObject({
      from: day('2022-01-01'),
      to: day('2022-01-31'),
    });
  });

  it('shows any day that can be asked about, and none beyond', () => {
    const all = { from: FIRST_DAY, to: LAST_DAY + 1 };
    const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3_000_000 }), (first, length) => {
        const given = { from: first, to: Math.min(LAST_DAY, first + length) };
        const state = { ...initialState, ...given, zoom: null };
        const window = windowOf(state, [], first, false);
        expect(window).toEqual({ from: first, to: given.to + 1 });
        expect(stateOf(window)).toEqual({ ...given, zoom: null });
        for (const moved of [panned(window, -1e7), panned(window, 1e7), zoomed(window, 1e6, first)]) {
          expect(moved.from).toBeGreaterThanOrEqual(all.from);
          expect(moved.to).toBeLessThanOrEqual(all.to);
        }
        // Zooming out never shows less.
        const wider = zoomed(window, 1.5, first);
        expect(wider.to - wider.from).toBeGreaterThanOrEqual(window.to - window.from);
      }),
    );
    expect(zoomed({ from: 0, to: 100 }, 1e6, 50)).toEqual(all);
  });
});

describe('the timeline’s axis', () => {
  const labels = (from: string, to: string, perDay: number, language: 'en' | 'ru' | 'kk' = 'en') =>
    ticks({ from: day(from), to: day(to) }, perDay, language)
      .map(({ label }) => label)
      .filter((label) => label !== '');

  it('says the month and year of its first day, and the year of its first month', () => {
    expect(labels('2022-01-05', '2022-01-08', 40)).toEqual(['5 Jan 2022', '6', '7', '8']);
    expect(labels('2022-01-31', '2022-02-02', 40, 'ru')).toEqual(['31 янв 2022', 'фев 2022', '2']);
    expect(labels('2022-01-05', '2022-01-08', 20, 'kk')).toEqual(['2022 ж. 5 қаң', '6', '8']);
    expect(labels('2022-01-05', '2022-01-19', 8)).toEqual(['10 Jan 2022', '17 Jan']);
    expect(labels('2021-10-15', '2022-02-15', 1.5)).toEqual(['Nov 2021', 'Dec', '2022', 'Feb']);
    expect(labels('2021-11-15', '2022-03-15', 1.5)).toEqual(['Dec', '2022', 'Feb', 'Mar']);
    expect(labels('2021-11-15', '2022-01-05', 1.5)).toEqual(['Dec 2021', '2022']);
    expect(labels('2021-02-01', '2022-02-15', 0.9, 'kk')).toEqual(['2021 ж. сәу', 'шіл', 'қаз', '2022']);
  });

  it('counts the years before the year 1 backwards, with their era', () => {
    expect(labels('-0043-03-14', '-0043-03-16', 40)).toEqual(['14 Mar 44 BC', '15', '16']);
    expect(labels('-0043-01-31', '-0043-02-02', 40, 'ru')).toEqual(['31 янв 44 до н. э.', 'фев 44 до н. э.', '2']);
    expect(labels('-0044-10-15', '-0043-02-15', 1.5)).toEqual(['Nov 45 BC', 'Dec', '44 BC', 'Feb']);
    expect(labels('-0002-06-01', '0002-06-01', 0.2)).toEqual(['2 BC', '1 BC', 'AD 1', 'AD 2']);
    expect(labels('-0105-01-01', '0105-12-31', 0.003)).toEqual(['100 BC', '50 BC', 'AD 1', 'AD 50', '100']);
    expect(labels('-3000-01-01', '2000-01-01', 0.0003, 'ru')).toEqual([
      '3000 до н. э.',
      '2500 до н. э.',
      '2000 до н. э.',
      '1500 до н. э.',
      '1000 до н. э.',
      '500 до н. э.',
      '1 н. э.',
      '500',
      '1000',
      '1500',
      '2000',
    ]);
    expect(labels('-3000-01-01', '-1000-01-01', 0.0003, 'kk').at(-1)).toBe('б.з.д. 1500');
  });

  it('marks the beginnings of years, months and days of any window, each with its year and era', () => {
    const windows = fc.record({
      first: fc.integer({ min: FIRST_DAY, max: LAST_DAY - 8 }),
      length: fc.oneof(fc.integer({ min: 8, max: 9000 }), fc.integer({ min: 8, max: 7_000_000 })),
    });
    fc.assert(
      fc.property(windows, ({ first, length }) => {
        const lines = ticks({ from: first, to: first + length }, 900 / length, 'en');
        for (const [index, { day: each, label, isMajor }] of lines.entries()) {
          expect(each > (lines[index - 1]?.day ?? first - 1) && each <= first + length).toBe(true);
          const { year, month } = dateOf(each);
          if (isMajor && month === 1) expect(label.endsWith(year > 0 ? String(year) : `${1 - year} BC`)).toBe(true);
          expect(label).not.toMatch(/-|\b0\b/);
        }
      }),
    );
  });

  it('has no label over another', () => {
    const spans = fc.record({
      first: fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -4_000_000, max: -1_200_000 })),
      length: fc.integer({ min: 8, max: 9000 }),
    });
    fc.assert(
      fc.property(spans, fc.constantFrom('en', 'ru', 'kk'), ({ first, length }, language) => {
        const x = (each: number) => ((each - first) / length) * 900;
        const width = (label: string) => label.length * 7;
        const all = ticks({ from: first, to: first + length }, 900 / length, language);
        const shown = [...labelled(all, x, width, 900)];
        for (const [index, { day: each, label }] of shown.entries())
          expect(x(each) + width(label)).toBeLessThan(index + 1 < shown.length ? x(shown[index + 1]!.day) : 901);
        const isDated = shown.slice(0, 2).some(({ label }) => /\d{4}/.test(label));
        expect(isDated).toBe(shown.length > 0);
      }),
    );
  });
});

describe('the network’s places', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const ties = ids.slice(1).map((id, index) => [id, `n${Math.floor(index / 3)}`] as const);

  it('are the same whatever the order of nodes and ties', () => {
    const one = forceLayout(ids, ties, 1.5);
    const other = forceLayout(ids.toReversed(), ties.toReversed(), 1.5);
    expect(new Map(other)).toEqual(new Map(one));
  });

  it('lie in the unit square, no two in one place', () => {
    const places = [...forceLayout(ids, ties, 1.5).values()];
    for (const { x, y } of places) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0);
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(ids.length);
  });
});

it('left and right pass all spots in turn, up and down lead to the nearest, Home and End to the ends', () => {
  const spots = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 50, y: 5 },
    { id: 'c', x: 20, y: 40 },
    { id: 'd', x: 20, y: 90 },
  ];
  const [a, b] = spots as [(typeof spots)[0], (typeof spots)[0]];
  const passed: string[] = [];
  for (let here = next(spots, b, 'Home'); here; here = next(spots, here, 'ArrowRight')) passed.push(here.id);
  expect(passed).toEqual(['a', 'c', 'd', 'b']);
  expect(next(spots, b, 'ArrowLeft')?.id).toBe('d');
  expect(next(spots, a, 'ArrowLeft')).toBeUndefined();
  expect(next(spots, a, 'ArrowDown')?.id).toBe('c');
  expect(next(spots, b, 'ArrowDown')?.id).toBe('c');
  expect(next(spots, a, 'ArrowUp')).toBeUndefined();
  expect(next(spots, a, 'End')?.id).toBe('b');
});

it('rows as CSV are quoted, and make no formulas', () => {
  expect(csvOf(['a', 'b'], [['x,"y"', '=1+1']])).toBe('\uFEFFa,b\r\n"x,""y""",\'=1+1\r\n');
  const written = (text: string) => csvOf([], [[text]]).slice(3, -2);
  for (const text of ['-1+1', '-A1', '-cmd|x', '-2', '-0043+1', '+0043', '@a', '-/-', '-0043/=1'])
    expect(written(text)).toBe(`'${text}`);
});

it('dates before the year 0 stand in CSV as their source gives them', () => {
  for (const text of [
    '-0043',
    '-0043-03-15',
    '-004X',
    '-0043~',
    '-0044/-0043-03-15',
    '-0043/..',
    '-0043-03-15T10:10:10Z',
  ])
    expect(csvOf([], [[text]])).toBe(`\uFEFF\r\n${text}\r\n`);
});

it('a cut text keeps its letters whole', { tags: 'deep' }, () => {
  expect(cut('Reform and votes', 6)).toBe('Reform…');
  expect(cut('Reform', 6)).toBe('Reform');
  expect(cut('ab\u{301}c', 2)).toBe('a…');
  expect(cut('ab\u{301}c', 3)).toBe('ab\u{301}…');
  expect(cut('a👩‍👩‍👧b', 5)).toBe('a…');
  const text = fc.string({
    unit: fc.constantFrom('a', 'Ж', '-', '\u{301}', '👩‍👩‍👧', '\u{200d}', 'ᄀ', 'ᅡ'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.nat(12), (whole, most) => {
      const kept = cut(whole, most).replace(/…$/, '');
      const clusters = [...new Intl.Segmenter().segment(whole)].map(({ index }) => index);
      expect(whole.startsWith(kept)).toBe(true);
      expect([...clusters, whole.length]).toContain(kept.length);
    }),
    { numRuns: runs(3000) },
  );
});

describe('the network’s plan', () => {
  it('has no name over another, keeps within the width, and is the same whatever the order', { tags: 'deep' }, () => {
    const room = fc.record({ width: fc.integer({ min: 34, max: 170 }), height: fc.integer({ min: 30, max: 75 }) });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(room, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        fc.constantFrom(300, 900),
        (nodes, width) => {
          const rooms = new Map(nodes.map(([each], index): [string, Size] => [`person/${index}`, each]));
          const places = nodes.map(([, x, y], index) => [`person/${index}`, { x, y }] as const);
          const aspect = aspectOf(rooms.values(), width);
          const { positions, height } = removeOverlaps(new Map(places), rooms, width, aspect);
          expect(removeOverlaps(new Map(places.toReversed()), rooms, width, aspect).positions).toEqual(positions);
          const boxes = [...positions].map(([id, { x, y }]) => {
            const { width: across, height: down } = rooms.get(id)!;
            return { left: x - across / 2, right: x + across / 2, top: y - 13, bottom: y - 13 + down };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(-0.01);
            expect(box.right).toBeLessThanOrEqual(width + 0.01);
            expect(box.top).toBeGreaterThanOrEqual(-0.01);
            expect(box.bottom).toBeLessThanOrEqual(height);
            for (const other of boxes.slice(index + 1)) {
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
              expect(Math.min(across, down)).toBeLessThanOrEqual(0.6);
            }
          }
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('breaks names into at most three short lines and loses no word of a usual one', { tags: 'deep' }, () => {
    expect(nameLines('Mazhilis')).toEqual(['Mazhilis']);
    expect(nameLines('Head of the Security Council').join(' ')).toBe('Head of the Security Council');
    expect(nameLines('Head of the National Security Committee')).toHaveLength(3);
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (name) => {
        const lines = nameLines(name);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(28);
      }),
      { numRuns: runs(1000) },
    );
  });
});
