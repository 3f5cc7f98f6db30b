import { expect, it } from 'vitest';
import { dayOf } from '../../src/edtf/day.ts';
import { permanentAddressOf, stateAt } from '../../src/page/address-bar.ts';
import { addressOf, endpointOf } from '../../src/page/addresses.ts';
import { initialState } from '../../src/page/state.ts';

const DAY = dayOf(2022, 7, 1);

const at = (url: string, site: string) => stateAt(new URL(url, 'https://example.org'), site);

it.each([
  ['/', '/?at=2022-07-01&sel=event/qantar'],
  ['/', '/id/event/qantar?at=2022-07-01'],
  ['/reforms/', '/reforms/id/event/qantar?at=2022-07-01&sel=person/other'],
  ['/datasets/x/', '/datasets/x/id/event%2Fqantar?at=2022-07-01'],
  ['/id/', '/id/id/event/qantar?at=2022-07-01'],
])('the page at %s reads what is selected from %s', (site, url) => {
  expect(at(url, site)).toMatchObject({ at: DAY, selected: 'event/qantar' });
});

it.each([
  ['/', '/id/nothing'],
  ['/', '/id/'],
  ['/reforms/', '/id/event/qantar'],
  ['/', '/id/event/%22%3E%3Cscript%3E'],
])('the page at %s selects nothing at %s', (site, url) => expect(at(url, site).selected).toBeNull());

it.each(['event/qantar', 'person/тоқаев', 'tenure/a.b_c~d-1'])(
  'a permanent address stays one while %s is selected, and is read back',
  (selected) => {
    const state = { ...initialState, selected, lang: 'kk', at: DAY } as const;
    expect(permanentAddressOf(state)).toBe(`id/${encodeURI(selected)}?at=2022-07-01&lang=kk`);
    for (const address of [permanentAddressOf(state), addressOf(state)])
      expect(at(`/datasets/x/${address}`, '/datasets/x/')).toEqual(state);
    expect(permanentAddressOf({ ...state, selected: null })).toBe('?at=2022-07-01&lang=kk');
  },
);

it.each([
  ['https://example.org/embed/reformgraph.js', 'https://example.org/graphql'],
  ['https://example.org/embed/parts/first-screen-0f.js', 'https://example.org/graphql'],
  ['https://example.org/a/datasets/x/embed/page.js?v=1/2', 'https://example.org/a/datasets/x/graphql'],
  ['https://example.org/parts/embed/page.js', 'https://example.org/parts/graphql'],
  ['http://[::1]:4000/embed/embed/parts/element-1.js', 'http://[::1]:4000/embed/graphql'],
])('the module %s is beside %s', (module, endpoint) => expect(endpointOf(module)).toBe(endpoint));
