import type { AnalyzedText, AnalyzedWord } from './analyze.ts';
import { surnameRoot } from './phonetic-keys.ts';
import { LEVEL, term, termsOf } from './search-terms.ts';

/** The index terms of a word: a name that contains the word has at least one of them. */
export function wholeWordTerms({ folded, phoneticKeys, meaning }: AnalyzedWord): string[] {
  // A soft sign alone has no phonetic key.
  const keys = phoneticKeys.length === 0 ? [term(LEVEL.word, folded)] : termsOf(LEVEL.phonetic, phoneticKeys);
  return [...keys, ...(meaning === undefined ? [] : [term(LEVEL.meaning, meaning)])];
}

/** Terms of a name that has the word at a place written together with one beside it. */
export function pairTerms({ pairs }: AnalyzedText, at: number): string[] {
  return [pairs[at - 1], pairs[at]].flatMap((pair) => (pair ? termsOf(LEVEL.phonetic, pair.phoneticKeys) : []));
}

/** Terms of a name that differs only by the ending of a surname. */
export function rootTerms({ phoneticKeys }: AnalyzedWord): string[] {
  const roots = [...new Set(phoneticKeys.map(surnameRoot))];
  const otherRoots = roots.filter((root) => !phoneticKeys.includes(root));
  return [...termsOf(LEVEL.root, roots), ...termsOf(LEVEL.phonetic, otherRoots)];
}
