import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState, readState, writeState, type ViewState } from '../../src/page/state.ts';

describe('the state in the URL', () => {
  it('leaves defaults out', () => {
    expect(writeState(initialState)).toBe('');
    expect(writeState({ ...initialState, at: '2022-07-01', selected: 'event/qantar' })).toBe(
      '?at=2022-07-01&sel=event/qantar',
    );
  });

  it('has short names and codes, in a fixed order', () => {
    expect(
      writeState({
        at: '2022-07-01',
        known: '2023-03-19',
        zoom: null,
        from: '2022-01-01',
        to: '2022-12-31',
        kinds: ['PROTEST', 'POLL'],
        lanes: 'kind',
        selected: 'event/qantar',
        comparedEvent: 'event/qantar',
        around: 'person/masimov',
        relations: 'all',
        post: 'post/nsc-head',
        timelineMode: 'table',
        networkMode: 'table',
        lang: 'kk',
        theme: 'dark',
        version: '0f',
      }),
    ).toBe(
      '?at=2022-07-01&known=2023-03-19&from=2022-01-01&to=2022-12-31&kinds=PROTEST,POLL&lanes=kind&sel=event/qantar' +
        '&cmp=event/qantar&around=person/masimov&rel=all&post=post/nsc-head&tl=t&nw=t&lang=kk&theme=dark&v=0f',
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
      from: '2022-01-01',
      to: '2022-01-31',
    });
    expect(readState('?from=2022-01-01')).toEqual(initialState);
    expect(readState('?from=2022-02-01&to=2022-01-01')).toEqual(initialState);
  });

  it('comes back as it was written', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const id = fc.stringMatching(/^(event|person|rule-value)\/[a-z0-9-]{1,30}$/);
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
    const states: fc.Arbitrary<ViewState> = fc.record({
      at: maybe(day),
      known: maybe(day),
      zoom: fc.constantFrom('decades', 'main', 'months', 'days'),
      from: fc.constant(null),
      to: fc.constant(null),
      kinds: fc.uniqueArray(fc.constantFrom('PROTEST', 'POLL', 'ELECTION')),
      lanes: fc.constantFrom('theme', 'kind'),
      selected: maybe(id),
      comparedEvent: maybe(id),
      around: maybe(id),
      relations: fc.constantFrom('core', 'all'),
      post: maybe(id),
      timelineMode: fc.constantFrom('chart', 'table'),
      networkMode: fc.constantFrom('chart', 'table'),
      lang: fc.constantFrom('en', 'ru', 'kk'),
      theme: fc.constantFrom('light', 'dark', null),
      version: maybe(fc.stringMatching(/^[0-9a-f]{16}$/)),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });
});
