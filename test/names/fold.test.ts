import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, joinedNumbers, wordsOf } from '../../src/names/fold.ts';
import { anyText } from '../any-text.ts';

describe('folding', () => {
  test.each([
    ['Нұр-Отан', 'нұр отан'],
    ['  «Ақ жол»  ', 'ақ жол'],
    ['Mäjılıs', 'majılıs'],
    ["People's", 'peoples'],
    ['Токаев й', 'токаев й'],
    ['\u202EТо\u200Bқаев', 'тоқаев'],
    ['ＡＢ①', 'ab1'],
    ['😀', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  test('of any text folds to itself', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test.each([
  ['20,000 terrorists', '20000'],
  ['20 000 террористов', '20000'],
  ['20\u00A0000, then 1,234,567', '20000 1234567'],
  ['in 2022, 359 of 435', ''],
  ['1,5 000', ''],
  ['3,41', ''],
])('the grouped numbers of %s are %s', (text, numbers) => expect(joinedNumbers(text)).toBe(numbers));

test('the words of a text keep their marks and apostrophes', () => {
  expect(wordsOf("Нұр-Отан, people's  «Ақ жол»")).toEqual(['нұр', 'отан', "people's", 'ақ', 'жол']);
});
