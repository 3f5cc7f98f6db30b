import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, formatDay, LAST_DAY, parseDay } from '../../src/edtf/day.ts';
import { initialState, readState, writeState, type ViewState } from '../../src/page/state.ts';

const day = (text: string) => parseDay(text)!;

describe('the state in the URL', () => {
  it('leaves defaults out', () => {
    expect(writeState(initialState)).toBe('');
    expect(writeState({ ...initialState, at: day('2022-07-01'), selected: 'event/qantar' })).toBe(
      '?at=2022-07-01&sel=event/qantar',
    );
  });

  it('has short names and codes, in a fixed order', () => {
    expect(
      writeState({
        ...initialState,
        at: day('2022-07-01'),
        known: day('2023-03-19'),
        zoom: null,
        from: day('2022-01-01'),
        to: day('2022-12-31'),
        kinds: ['PROTEST', 'POLL'],
        lanes: 'kind',
        selected: 'event/qantar',
        comparedEvent: 'event/qantar',
        around: 'person/masimov',
        relations: 'all',
        types: ['PERSON', 'PLACE'],
        post: 'post/nsc-head',
        timelineMode: 'table',
        networkMode: 'table',
        lang: 'kk',
        theme: 'dark',
        version: '0f',
      }),
    ).toBe(
      '?at=2022-07-01&known=2023-03-19&from=2022-01-01&to=2022-12-31&kinds=PROTEST,POLL&lanes=kind&sel=event/qantar' +
        '&cmp=event/qantar&around=person/masimov&rel=all&types=PERSON,PLACE&post=post/nsc-head&tl=t&nw=t&lang=kk&theme=dark&v=0f',
    );
    for (const [zoom, code] of [
      ['decades', 'd'],
      ['months', 'm'],
      ['days', 'w'],
    ] as const)
      expect(writeState({ ...initialState, zoom })).toBe(`?z=${code}`);
  });

  it('ignores names and values that it does not know', () => {
    expect(readState('?at=2022-02-30&z=x&sel=<b>&lang=de&theme=pink&v=a b&utm_source=x&__proto__=1')).toEqual(
      initialState,
    );
  });

  it('takes a window instead of a preset, and only a whole one', () => {
    expect(readState('?from=2022-01-01&to=2022-01-31&z=d')).toMatchObject({
      zoom: null,
      from: day('2022-01-01'),
      to: day('2022-01-31'),
    });
    expect(readState('?from=-0044-01-01&to=-0043-12-31')).toMatchObject({
      zoom: null,
      from: day('-0044-01-01'),
      to: day('-0043-12-31'),
    });
    expect(readState('?from=-0043-12-31&to=-0044-01-01')).toEqual(initialState);
    expect(readState('?from=2022-01-01')).toEqual(initialState);
    expect(readState('?from=2022-02-01&to=2022-01-01')).toEqual(initialState);
  });

  it('comes back as it was written', () => {
    const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    const window = fc
      .tuple(anyDay, anyDay)
      .map(([one, other]) => ({ zoom: null, from: Math.min(one, other), to: Math.max(one, other) }));
    const preset = fc.constantFrom('decades', 'main', 'months', 'days').map((zoom) => ({ zoom, from: null, to: null }));
    const id = fc.stringMatching(/^(event|person|rule-value)\/[a-z0-9-]{1,30}$/);
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
    const others = fc.record({
      at: maybe(anyDay),
      known: maybe(anyDay),
      kinds: fc.uniqueArray(fc.constantFrom('PROTEST', 'POLL', 'ELECTION')),
      lanes: fc.constantFrom('theme', 'kind'),
      selected: maybe(id),
      comparedEvent: maybe(id),
      around: maybe(id),
      relations: fc.constantFrom('core', 'all'),
      types: fc.uniqueArray(fc.constantFrom('PERSON', 'POST', 'PLACE')),
      post: maybe(id),
      timelineMode: fc.constantFrom('chart', 'table'),
      networkMode: fc.constantFrom('chart', 'table'),
      lang: fc.constantFrom('en', 'ru', 'kk'),
      theme: fc.constantFrom('light', 'dark', null),
      version: maybe(fc.stringMatching(/^[0-9a-f]{16}$/)),
    });
    fc.assert(
      fc.property(others, fc.oneof(window, preset), (other, shown) => {
        const state: ViewState = { ...initialState, ...other, ...(shown as Pick<ViewState, 'zoom' | 'from' | 'to'>) };
        const query = writeState(state);
        expect(readState(query)).toEqual(state);
        const { at } = state;
        if (at !== null) expect(new URLSearchParams(query).get('at')).toBe(formatDay(at));
      }),
    );
  });
});
