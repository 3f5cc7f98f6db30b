import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/edtf/label-words.ts';
import { isLanguageTag, lookUp } from '../../src/edtf/language-tag.ts';
import { languageFor, languageOf, languages } from '../../src/messages/languages.ts';
import { languageTags, noLanguageTags } from '../language-tags.ts';
import { lookedUp } from '../reference/languages.ts';
import { runs } from '../runs.ts';

describe('the lookup of a language', () => {
  it.each([
    ['ru', 'ru'],
    ['RU', 'ru'],
    ['ru-RU', 'ru'],
    ['rU-cYRL-kz', 'ru'],
    ['kk-Cyrl', 'kk'],
    ['kk-x-private', 'kk'],
    ['en-US-u-hc-h12', 'en'],
    ['zh', undefined],
    ['rus', undefined],
    ['x-ru', undefined],
    ['i-klingon', undefined],
  ])('gives for %s: %s', (tag, expected) => {
    expect(languageFor(tag)).toBe(expected);
    expect(languageOf(tag)).toBe(expected ?? 'en');
    expect(wordsOf(tag)).toBe(wordsOf(expected ?? 'en'));
  });

  it('takes the longest tag that is available, as it is written there', () => {
    expect(lookUp('zh-Hant-CN-x-private1-private2', ['zh', 'zh-hant', 'zh-Hant-CN-x-private1'])).toBe(
      'zh-Hant-CN-x-private1',
    );
    expect(lookUp('zh-Hant-TW', ['zh', 'zh-HANT', 'zh-Hans'])).toBe('zh-HANT');
    expect(lookUp('zh', ['zh-Hant'])).toBeUndefined();
    expect(lookUp('kk', ['k', 'kkk', ''])).toBeUndefined();
  });

  it.each(noLanguageTags)('has nothing for %j, which is no tag', (text) => {
    expect(isLanguageTag(text)).toBe(false);
    expect(languageFor(text)).toBeUndefined();
    expect(languageOf(text)).toBe('en');
  });

  it('takes no longer for a long tag', () => {
    const tag = `ru-x${'-a'.repeat(100_000)}`;
    const begun = performance.now();
    expect(languageFor(tag)).toBe('ru');
    expect(languageFor(`${tag}-`)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is that of RFC 4647 for any tag', { tags: 'deep' }, () => {
    const available = ['en', 'ru', 'kk', 'kk-Latn', 'zh-Hant', 'de-1994', 'ru-x-a'];
    fc.assert(
      fc.property(languageTags, (tag) => {
        expect(isLanguageTag(tag)).toBe(true);
        expect(lookUp(tag, available)).toBe(lookedUp(tag, available));
        expect(lookUp(tag, languages)).toBe(lookedUp(tag, languages));
      }),
      { numRuns: runs(10_000) },
    );
  });
});
