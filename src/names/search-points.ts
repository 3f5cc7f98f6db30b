import type { AnalyzedText, AnalyzedWord } from './analyze.ts';
import { LEVEL, term, termsOf, type Level } from './search-terms.ts';
import { isStopWord } from './stop-words.ts';
import { rootTerms } from './word-terms.ts';
import { editPatterns, keysOfBeginning, mayHaveTypo } from './word-variants.ts';

/**
 * Points of a name for each level at which it matches. They add up: the entity's own label comes before its other names,
 * these before a name that is the same in another script, in sound or in meaning, then those that have all the words, those
 * that begin with them, those that are a typo away.
 */
const POINTS = {
  identifier: 32_000,
  label: 16_000,
  whole: 8_000,
  wholeTransliteration: 4_000,
  wholePhonetic: 2_000,
  wholeMeaning: 1_500,
  wholeConsonants: 1_000,
  word: 3,
  transliteration: 2,
  phonetic: 8,
  meaning: 2,
  beginning: 0.5,
  phoneticBeginning: 0.25,
  typo: 0.2,
  phoneticTypo: 0.1,
  consonants: 8,
  root: 8,
} as const;

/** A common word gets this share of its points for being spelled alike: a name is told from others by its other words. */
const COMMON = 0.02;

/** The most words whose typos are told apart, and the most letters of such a word. */
const MOST_TYPO_WORDS = 8;
const MOST_TYPO_LETTERS = 24;

/** Points, and the terms that earn them: a name needs one of these. */
export type TermPoints = readonly [points: number, terms: readonly string[]];
/** Points, and the regular expression that a name's terms must match to earn them. */
export type PatternPoints = readonly [points: number, pattern: string];

/**
 * The points of names without typos.
 * @param identifiers terms of what the query may be an identifier by.
 */
export function termPoints({ words, whole, meanings }: AnalyzedText, identifiers: readonly string[]): TermPoints[] {
  const telling = words.filter(({ folded }) => !isStopWord(folded));
  return [
    [POINTS.identifier, identifiers] as const,
    [POINTS.label, [term(LEVEL.label, whole.folded)]] as const,
    [POINTS.whole, [term(LEVEL.whole, whole.folded)]] as const,
    [POINTS.wholeTransliteration, termsOf(LEVEL.wholeTransliteration, whole.transliterations)] as const,
    [POINTS.wholePhonetic, termsOf(LEVEL.wholePhonetic, whole.phoneticKeys)] as const,
    [POINTS.wholeMeaning, termsOf(LEVEL.wholeMeaning, meanings)] as const,
    [POINTS.wholeConsonants, termsOf(LEVEL.wholeConsonants, whole.consonantKeys)] as const,
    ...(telling.length > 0 ? telling : words).flatMap(wordPoints),
  ].filter(([, terms]) => terms.length > 0);
}

function wordPoints(analyzed: AnalyzedWord): TermPoints[] {
  const { word, folded, transliterations, phoneticKeys, consonantKeys, meaning, completes } = analyzed;
  const alike: TermPoints[] = [
    [POINTS.word, [term(LEVEL.word, folded)]],
    [POINTS.transliteration, termsOf(LEVEL.transliteration, transliterations)],
    [POINTS.phonetic, termsOf(LEVEL.phonetic, phoneticKeys)],
    [POINTS.beginning, [`${LEVEL.word}${folded}`]],
    [POINTS.phoneticBeginning, keysOfBeginning(word).map((key) => `${LEVEL.phonetic}${key}`)],
    [POINTS.consonants, termsOf(LEVEL.consonants, consonantKeys)],
    [POINTS.root, rootTerms(analyzed)],
  ];
  if (meaning === undefined) return alike;
  const meant: TermPoints[] = completes ? [] : [[POINTS.meaning, [term(LEVEL.meaning, meaning)]]];
  return [...meant, ...alike.map(([points, terms]): TermPoints => [points * COMMON, terms])];
}

/** The points of names that have a word with one edit: in how it is written, or only in its phonetic key. */
export function typoPoints({ words }: AnalyzedText): PatternPoints[] {
  return words.slice(0, MOST_TYPO_WORDS).flatMap((word) => {
    if (!mayHaveTypo(word) || word.folded.length > MOST_TYPO_LETTERS) return [];
    const part = (level: Level, texts: readonly string[]) => `${level}(?:${texts.flatMap(editPatterns).join('|')})`;
    const pattern = (...parts: string[]) => `.* (?:${parts.join('|')})_ .*`;
    const written = [part(LEVEL.word, [word.folded]), part(LEVEL.transliteration, word.transliterations)];
    return [
      [POINTS.typo, pattern(...written)] as const,
      [POINTS.phoneticTypo, pattern(part(LEVEL.phonetic, word.phoneticKeys))] as const,
    ];
  });
}
