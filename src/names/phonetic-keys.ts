import { normalized, rawTransliterations, undoubled } from './transliteration.ts';

/**
 * The phonetic key of a transliteration, in which spellings agree that differ by more than letters: о as у, е as и, қ as х,
 * ч as ш, the last vowel of a place, the ending of a Russian adjective or town.
 */
export function phoneticKey(transliteration: string): string {
  const key = fullPhoneticKey(transliteration);
  if (key.length < 6) return key;
  const stem = key.replace(/(?<=^.{4,})(?:in|[iu]v)?sk(?:a|i|u|ui|um|ugu)?$/, '');
  return stem.length < 6 ? stem : stem.replace(/(?<=[^aeiouvn])[ai]$/, '');
}

/** The phonetic key with the ending that {@link phoneticKey} may drop: finds a name whose ending is still being typed, or mistyped. */
export function fullPhoneticKey(transliteration: string): string {
  return undoubled(
    mergedLetters(
      transliteration
        .replace(/i(?=[aeou])/g, '')
        .replace(/^[ou](?=[aei])/, 'v')
        .replaceAll('ts', 's'),
    ),
  );
}

/**
 * More phonetic keys for a word with a typo, which may have led {@link phoneticKey} astray: with its doubled letters double,
 * its vowels all there, with its ending, without its last vowel.
 */
export function typoPhoneticKeys(word: string): string[] {
  const keys = rawTransliterations(word).flatMap((transliteration) => {
    const full = fullPhoneticKey(normalized(transliteration));
    const letters = mergedLetters(transliteration);
    const withoutGlides = mergedLetters(transliteration.replace(/i(?=[aeou])/g, ''));
    return [letters, undoubled(letters), withoutGlides, full, full.replace(/[ai]$/, '')];
  });
  return [...new Set(keys)].filter(Boolean);
}

function mergedLetters(transliteration: string): string {
  return transliteration.replace(/[eohc]/g, (letter) => MERGED[letter]!);
}

const MERGED: Readonly<Record<string, string>> = { e: 'i', o: 'u', h: 'k', c: 'x' };

/** Letters that a surname must have left when its ending is dropped. */
const SHORTEST_ROOT = 5;

/** A phonetic key without the ending of a surname, in which Байтұрсынұлы and Байтурсынов agree; the key itself where it has none. */
export function surnameRoot(key: string): string {
  const root = key.replace(/(?:[iu]va?|uli?|kizi?)$/, '');
  return root.length < SHORTEST_ROOT || root === key ? key : root.replace(/(?<=[au])i$/, '');
}

/** Names with fewer consonants than this are distinguished by their vowels. */
const FEWEST_CONSONANTS = 4;

/** The consonants of a phonetic key, equal for spellings that differ in vowels only. The last а of a woman's name stays. Empty if there are too few. */
export function consonantKey(key: string): string {
  const consonants = key.replace(/[aiu]/g, '');
  if (consonants.length < FEWEST_CONSONANTS) return '';
  return /[vn]a$/.test(key) ? `${consonants}a` : consonants;
}
