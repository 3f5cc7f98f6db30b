import type { AnalyzedTerm, AnalyzedWord } from './analyze.ts';
import { phoneticKey } from './phonetic-keys.ts';
import { transliterate } from './transliteration.ts';

/** Words with fewer letters are not searched for with a typo. */
const FEWEST_TYPO_LETTERS = 5;

/** Whether a term may have a typo: it is long enough, and no number, which with another digit is another number. */
export function mayHaveTypo({ folded }: AnalyzedTerm): boolean {
  return folded.length >= FEWEST_TYPO_LETTERS && !/\p{N}/u.test(folded);
}

/** A letter that may be read together with those beside it, within two letters of a place. */
const GROUPED = /[^abdefgiklmnoprstuvzабвгғдезиіклмнңоөпрстуұүфшщыэқхһцч]/;

/**
 * Phonetic keys of a word with one edit undone: where letters are read in groups, or two equal ones as one, an edit may
 * change the key by more than one letter.
 */
export function keysWithoutTypo({ word, phoneticKeys }: AnalyzedWord): string[] {
  const spellings: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const isGrouped = GROUPED.test(word.slice(Math.max(0, at - 2), at + 3));
    if (!isGrouped && word[at - 1] !== word[at + 1]) continue;
    const [before, letter, next = '', after] = [word.slice(0, at), word[at]!, word[at + 1], word.slice(at + 2)];
    spellings.push(before + next + after);
    if (!isGrouped) continue;
    spellings.push(before + next + letter + after);
    if (next === 'h') for (const first of 'zskcg') spellings.push(before + first + next + after);
    else if ('zskcg'.includes(letter) && next) spellings.push(`${before}${letter}h${after}`);
  }
  return phoneticKeysOf(spellings).filter((key) => !phoneticKeys.includes(key));
}

/** Beginnings of the phonetic keys of words that begin as written: its last letter may be half of a group (z of zh, y of ye). */
export function keysOfBeginning(word: string): string[] {
  const ends = /[cdgkstz]$/.test(word) ? ['', 'h', 'zh', 'ch'] : /[jyiıийыі]$/.test(word) ? ['', 'a', 'e', 'u'] : [''];
  const keys = phoneticKeysOf(ends.map((end) => word + end));
  return keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(other)));
}

/** Regular expressions of a term's text with one letter more, less or changed, or with two swapped. */
export function editPatterns(text: string): string[] {
  const letter = '[^ _]';
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const [before, first = '', second = ''] = [text.slice(0, at), text[at], text[at + 1]];
    return [
      `${before}${letter}${text.slice(at)}`,
      ...(first ? [`${before}${letter}?${text.slice(at + 1)}`] : []),
      ...(second ? [`${before}${second}${first}${text.slice(at + 2)}`] : []),
    ];
  }).flat();
}

function phoneticKeysOf(words: readonly string[]): string[] {
  return [...new Set(words.flatMap(transliterate).map(phoneticKey))].filter(Boolean);
}
