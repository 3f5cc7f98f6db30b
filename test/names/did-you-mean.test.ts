import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/names/did-you-mean.ts';

const names = ['holder', 'post', 'validity', 'person/tokayev', 'person/karin', 'party/auyl', 'event/qantar'];

test.each([
  ['hoder', 'holder'],
  ['psot', 'post'],
  ['person/tokaev', 'person/tokayev'],
  ['person/tokeyav', 'person/tokayev'],
  ['persn/karin', 'person/karin'],
  ['event/kantar', 'event/qantar'],
])('the nearest of %s is %s', (name, expected) => expect(nearest(name, names)).toBe(expected));

test.each(['xyz', 'person/nobody', ''])('%s has none', (name) => expect(nearest(name, names)).toBeNull());

test('one letter changed, put in or left out is found again', () => {
  const name = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(name, fc.nat(11), fc.constantFrom('', 'z', 'zz'), (word, at, put) => {
      const place = at % word.length;
      const typo = word.slice(0, place) + put + word.slice(place + 1);
      if (typo !== word) expect(nearest(typo, [word, 'something/else-altogether'])).toBe(word);
    }),
  );
});
