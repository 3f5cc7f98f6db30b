import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/time/bounds.ts';
import { boundsOf } from '../../src/page/bounds.ts';
import { eventItem, lastDay, tenureItem } from '../../src/page/timeline/items.ts';
import { spanDefinitions, uncertainSpan, type UncertainSpan } from '../../src/page/uncertain-span.ts';
import { messagesOf } from '../../src/messages/messages.ts';

/** The text of a template. */
function written(part: unknown): string {
  if (Array.isArray(part)) return part.map(written).join('');
  if (part === nothing || part === null || part === undefined) return '';
  if (typeof part !== 'object') return String(part);
  const { strings, values } = part as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((text, index) => text + (index < values.length ? written(values[index]) : '')).join('');
}

/** A day is a pixel wide. */
const scale = { from: 0, to: 1000, left: 0, right: 1000 };
const span = (
  [fromMin, fromMax, toMin, toMax]: readonly number[],
  endState: UncertainSpan['endState'] = 'ENDED',
  isMoment = false,
): UncertainSpan => ({ bounds: { fromMin, fromMax, toMin, toMax } as Bounds, endState, isMoment });
const drawn = (of: UncertainSpan) => written(uncertainSpan(of, scale, { hue: 'office', y: 10 }));
/** Left edge, width, and what fills and masks it, of each bar. */
const bars = (of: UncertainSpan) =>
  [...drawn(of).matchAll(/<rect([^>]*)>/g)].map(([, attributes = '']) => {
    const given = new Map([...attributes.matchAll(/([\w-]+)="?([^\s"]*)"?/g)].map(([, name, value]) => [name, value]));
    return [Number(given.get('x')), Number(given.get('width')), given.get('fill'), given.get('mask') ?? ''];
  });

describe('a span', () => {
  it('is solid from its latest beginning to its earliest end, and hatched where it is possible', () => {
    expect(bars(span([100, 199, 300, 399]))).toEqual([
      [100, 99, 'url(#hatch-office)', 'url(#fade-left)'],
      [199, 102, 'var(--office)', ''],
      [301, 99, 'url(#hatch-office)', 'url(#fade-right)'],
    ]);
  });

  it('is nowhere solid where no day is certain', () => {
    expect(bars(span([100, 400, 100, 400]))).toEqual([[100, 301, 'url(#hatch-office)', 'url(#fade-both)']]);
    expect(bars(span([-Infinity, 400, 200, 399]))).toEqual([[110, 290, 'url(#hatch-office)', 'url(#fade-open)']]);
  });

  it('fades within 90 pixels where its end is open, with an arrow where it goes on and a ? where nobody knows', () => {
    for (const [endState, sign, other] of [
      ['ONGOING', 'h12m-5-4l5 4-5 4', '>?<'],
      ['UNKNOWN', '>?<', 'h12m-5-4l5 4-5 4'],
    ] as const) {
      const goesOn = span([100, 100, 300, Infinity], endState);
      expect(bars(goesOn).at(-1)).toEqual([301, 90, 'url(#hatch-office)', 'url(#fade-right)']);
      expect(drawn(goesOn)).toContain(sign);
      expect(drawn(goesOn)).not.toContain(other);
    }
    expect(bars(span([100, 100, 980, Infinity], 'ONGOING')).at(-1)).toEqual([
      981,
      9,
      expect.anything(),
      expect.anything(),
    ]);
  });

  it('of one moment is that day, or soft over the days that it may have been', () => {
    expect(bars(span([100, 100, 100, 100], 'ENDED', true))).toEqual([[100, 3, 'var(--office)', '']]);
    expect(bars(span([100, 129, 100, 129], 'ENDED', true)).map(([x, width, fill]) => [x, width, fill])).toEqual([
      [100, 30, 'url(#soft-office)'],
      [100, 30, 'url(#soft-office)'],
    ]);
    expect(drawn(span([-Infinity, 129, -Infinity, 129], 'ENDED', true))).toContain('mask=url(#gone-left)');
  });

  it('without days of its own is a dotted line within those of what it is part of', () => {
    const within = drawn({ ...span([100, 400, 100, 400]), isWithin: true });
    expect(within).toContain('stroke-dasharray="0.1 4.4"');
    expect(within).toContain('M104 10H398');
    expect(within).not.toMatch(/hatch|soft/);
  });

  it('of which nothing is known is not drawn', () => {
    expect(drawn(span([-Infinity, Infinity, -Infinity, Infinity], 'UNKNOWN'))).toBe('');
  });

  it('uses no definition that is not there, whatever their scope', () => {
    const ids = [...written(spanDefinitions(['office'], '-x')).matchAll(/ id=([\w-]+)/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const isMoment of [true, false])
      for (const fromMin of [-Infinity, 100])
        for (const toMax of [200, Infinity])
          for (const fromMax of [100, 200])
            for (const toMin of [fromMin, 150]) {
              const body = uncertainSpan(span([fromMin, fromMax, toMin, toMax], 'UNKNOWN', isMoment), scale, {
                hue: 'office',
                y: 10,
                scope: '-x',
              });
              for (const [, id] of written(body).matchAll(/url\(#([\w-]+)\)/g)) expect(ids).toContain(id);
            }
  });
});

const open = { fromMin: null, fromMax: null, toMin: null, toMax: null };

it('the API’s bounds are days, open ones infinite', () => {
  expect(boundsOf({ ...open, fromMin: '1970-01-02', toMin: '1970-01-11' })).toEqual({
    fromMin: 1,
    fromMax: Infinity,
    toMin: 10,
    toMax: Infinity,
  });
});

describe('items', () => {
  const event = (edtf: string, [fromMin, fromMax, toMin, toMax]: readonly (string | null)[]) =>
    eventItem(
      {
        __typename: 'Occurrence',
        id: 'event/x',
        kind: 'OTHER',
        name: 'X',
        date: { edtf, label: edtf },
        bounds: { fromMin: fromMin!, fromMax: fromMax!, toMin: toMin!, toMax: toMax! },
        claims: { totalCount: 1 },
      },
      new Set(),
      null,
    ).span;

  it('an event of a month is a moment in it, an interval lasts, and an open one goes on', () => {
    expect(event('2022-06', ['2022-06-01', '2022-06-30', '2022-06-01', '2022-06-30'])).toMatchObject({
      isMoment: true,
      endState: 'ENDED',
    });
    expect(event('2022-06/2023', ['2022-06-01', '2022-06-30', '2023-01-01', '2023-12-31'])).toMatchObject({
      isMoment: false,
      endState: 'ENDED',
    });
    expect(event('2022/..', ['2022-01-01', '2022-12-31', '2023-03-19', null])).toMatchObject({
      isMoment: false,
      endState: 'ONGOING',
    });
    expect(event('2022/', ['2022-01-01', '2022-12-31', '2022-01-01', null])).toMatchObject({ endState: 'UNKNOWN' });
  });

  it('an event without a date is possible in the days of what it is part of; what only goes on has no place', () => {
    const bounds = { fromMin: '2022-01-01', fromMax: '2022-01-31', toMin: '2022-01-01', toMax: '2022-01-31' };
    const undated = (within: Readonly<Record<keyof Bounds, string | null>> | null) =>
      eventItem(
        {
          __typename: 'Occurrence',
          id: 'event/x',
          kind: 'OTHER',
          name: 'X',
          date: null,
          bounds: within,
          claims: { totalCount: 1 },
        },
        new Set(),
        null,
      );
    expect(undated(bounds)).toMatchObject({ when: null, span: { isMoment: false, endState: 'ENDED' } });
    expect(undated({ ...open, fromMax: '2022-01-01', toMin: '2022-01-01' }).span).toBeNull();
    expect(undated(null).span).toBeNull();
  });

  it('the last day is no later than the latest source, whatever is expected after it', () => {
    const moment = (fromMin: number, fromMax: number) => ({ fromMin, fromMax, toMin: fromMin, toMax: fromMax });
    const days = [moment(10, 10), moment(40, 70), moment(90, 90), moment(20, 200), undefined];
    expect(lastDay(days, null)).toBe(90);
    expect(lastDay(days, 80)).toBe(70);
    expect(lastDay(days, 50)).toBe(50);
    expect(lastDay(days, 39)).toBe(10);
    expect(lastDay(days, 9)).toBeUndefined();
  });

  const tenure = (validity: object) =>
    tenureItem(
      {
        id: 'tenure/x',
        knownFrom: '2023-03-19',
        citations: [],
        holder: { id: 'person/x', name: 'X' },
        post: { id: 'post/x', name: 'Chair' },
        validity: {
          from: null,
          to: null,
          endState: 'ENDED',
          startedBy: null,
          endedBy: null,
          bounds: { ...open, toMin: '2022-01-01' },
          ...validity,
        },
      },
      null,
      messagesOf('en'),
    );

  it('a tenure is dated by its events too, where they have days', () => {
    expect(tenure({})).toBeNull();
    expect(tenure({ endedBy: { name: 'The fall', bounds: null } })).toBeNull();
    const ended = tenure({ endedBy: { name: 'The fall', bounds: { fromMin: '2022-01-01' } } });
    expect(ended).toMatchObject({ label: 'Chair: X', edtf: '', span: { endState: 'ENDED', isMoment: false } });
    expect(ended?.when).toContain('The fall');
  });
});
