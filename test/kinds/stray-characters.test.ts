import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line } from '../../src/kinds/field.ts';
import { isVisible, strayCharacter } from '../../src/kinds/stray-characters.ts';
import { anyText, shownCharacter } from '../any-text.ts';
import { runs } from '../runs.ts';

describe('a character that does not belong in text', () => {
  test.each([
    ['Ann\u202e.evil', 'U+202E', 'right-to-left override', 4],
    ['\u200bAnn', 'U+200B', 'zero-width space', 1],
    ['𐍈\u2066A\u2069', 'U+2066', 'left-to-right isolate', 2],
    ['A\u200fB', 'U+200F', 'right-to-left mark', 2],
    ['A\u061cB', 'U+061C', 'Arabic letter mark', 2],
    ['co\u00adop', 'U+00AD', 'soft hyphen', 3],
    ['A\ufeffB', 'U+FEFF', 'byte order mark', 2],
    ['A\u2060B', 'U+2060', 'word joiner', 2],
    ['A\tB', 'U+0009', 'control character', 2],
    ['A\u0085B', 'U+0085', 'control character', 2],
    ['A\u000bB', 'U+000B', 'control character', 2],
    ['A\nB', 'U+000A', 'line break', 2],
    ['A\u2028B', 'U+2028', 'line break', 2],
    ['A\ud800B', 'U+D800', 'half of a surrogate pair', 2],
    ['A\ue000B', 'U+E000', 'private-use character', 2],
    ['A\uffffB', 'U+FFFF', 'noncharacter', 2],
    ['A\u0378B', 'U+0378', 'unassigned character', 2],
    ['A\u{e0041}', 'U+E0041', 'tag', 2],
    ['A\ufe0f', 'U+FE0F', 'variation selector', 2],
    ['A\u{e0100}', 'U+E0100', 'variation selector', 2],
    ['A\u3164B', 'U+3164', 'invisible character', 2],
    ['A\u034fB', 'U+034F', 'invisible character', 2],
    // Joiners do nothing between letters of other scripts.
    ['A\u200dB', 'U+200D', 'zero-width joiner', 2],
    ['А\u200cБ', 'U+200C', 'zero-width non-joiner', 2],
    ['می\u200c', 'U+200C', 'zero-width non-joiner', 3],
  ])('%j', (text, code, name, position) => {
    expect(strayCharacter(text)).toEqual({ code, name, position });
    expect(line().safeParse(text).success).toBe(false);
  });

  test.each([
    'Касым-Жомарт Тоқаев',
    'می\u200cشود',
    'क्\u200dष',
    'क्\u200cष',
    'അവന്\u200d',
    'ක්\u200dෂ',
    'محمد رضا شاه',
    'שלום',
    'ᠮᠣᠩᠭᠣᠯ\u180e ᠦᠨ',
    '👩\u200d⚕\ufe0f',
    '👩🏽\u200d🔬 ❤\ufe0f',
    '葛\u{e0100}城市',
    'é e\u0301 ễ',
    'No. \u0600 12',
    'A\u00a0B\u2009C\u3000D',
    '𐍈𐌰 😀 ¿«»“”‘’ % & # $ _ ^ ~ { } \\ |',
  ])('is none of %j', (text) => {
    expect(strayCharacter(text)).toBeNull();
    expect(line().safeParse(text).success).toBe(true);
  });
});

test.each(['\u200b', '\u2800', '\u3164\uffa0', '\u00a0', '\u200b \ufeff'])(
  '%j shows nothing, so it is no text',
  (text) => {
    expect(isVisible(text)).toBe(false);
    expect(line().safeParse(text).success).toBe(false);
  },
);

test('whatever text is taken is seen as it is written', { tags: 'deep' }, () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string({ unit: 'grapheme' })), (text) => {
      if (!line().safeParse(text).success) return;
      expect(text).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(text).toMatch(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}]/u);
      expect(text.trim()).toBe(text);
    }),
    { numRuns: runs(20_000) },
  );
});

test('and letters, marks, digits and signs of every script are taken', { tags: 'deep' }, () => {
  fc.assert(
    fc.property(fc.array(shownCharacter, { minLength: 1, maxLength: 10 }), (characters) => {
      expect(strayCharacter(characters.join(''))).toBeNull();
      expect(isVisible(characters.join(''))).toBe(true);
    }),
    { numRuns: runs(2_000) },
  );
});
