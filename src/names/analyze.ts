import { fold, wordsOf } from './fold.ts';
import { consonantKey, phoneticKey } from './phonetic-keys.ts';
import { isStopWord } from './stop-words.ts';
import { meaningOf, meaningOfPair } from './synonyms.ts';
import { joinTransliterations, transliterate } from './transliteration.ts';

/** A word, or several written together, at each of the levels at which search compares them. */
export interface AnalyzedTerm {
  /** As written, folded. */
  readonly folded: string;
  /** The same in any script; several where it can be read in several ways. */
  readonly transliterations: readonly string[];
  readonly phoneticKeys: readonly string[];
  /** None where there are few consonants. */
  readonly consonantKeys: readonly string[];
}

/** A word of a text. */
export interface AnalyzedWord extends AnalyzedTerm {
  /** As written, in lower case. */
  readonly word: string;
  /** The meaning that it shares with its synonyms, alone or together with the word beside it. */
  readonly meaning: string | undefined;
  /** Whether it is the second of two words that have a meaning together. */
  readonly completes?: true;
}

/** A text, analyzed word by word and as a whole. */
export interface AnalyzedText {
  readonly words: readonly AnalyzedWord[];
  /** All words written together. */
  readonly whole: AnalyzedTerm;
  /** The whole by the meanings or phonetic keys of its words, in any order, without stop words. */
  readonly meanings: readonly string[];
  /** Each word but the last, written together with the next. */
  readonly pairs: readonly AnalyzedTerm[];
}

/** The most words of a text that are compared, and the most letters of a word and of a whole text. */
const MOST_WORDS = 32;
const MOST_WORD_LETTERS = 48;
const MOST_WHOLE_LETTERS = 120;
/** The most meanings of a text whose words can be read in several ways. */
const MOST_MEANINGS = 4;
/** The most code points of a text that are read. */
const MOST_TEXT_LETTERS = 2_000;

/** Analyzes a text for search; undefined if it has no letter or digit. */
export function analyze(text: string): AnalyzedText | undefined {
  const words = wordsOf(cut(text, MOST_TEXT_LETTERS))
    .slice(0, MOST_WORDS)
    .map((word) => analyzeWord(cut(word, MOST_WORD_LETTERS)))
    .filter(({ folded }) => folded !== '');
  if (words.length === 0) return undefined;
  markPairs(words);
  const pairs = words.slice(1).map((word, at) => joined([words[at]!, word]));
  const whole = words.length === 1 ? words[0]! : words.length === 2 ? pairs[0]! : joined(words);
  return { words, whole, pairs, meanings: meaningsOf(words) };
}

/** Gives two words that have a meaning together that meaning; stop words may stand between them. */
function markPairs(words: AnalyzedWord[]): void {
  let before: number | undefined;
  for (const [at, word] of words.entries()) {
    if (isStopWord(word.folded)) continue;
    const meaning = before === undefined ? undefined : meaningOfPair(words[before]!.folded, word.folded);
    if (meaning !== undefined) {
      words[before!] = { ...words[before!]!, meaning };
      words[at] = { ...word, meaning, completes: true };
    }
    before = meaning === undefined ? at : undefined;
  }
}

/** Names share their words. */
const cache = new Map<string, AnalyzedWord>();
const CACHE_SIZE = 20_000;

function analyzeWord(word: string): AnalyzedWord {
  const found = cache.get(word);
  if (found) return found;
  const folded = fold(word).replaceAll(' ', '');
  const analyzed = { word, meaning: meaningOf(folded), ...termOf(folded, transliterate(word)) };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, analyzed);
  return analyzed;
}

function joined(words: readonly AnalyzedTerm[]): AnalyzedTerm {
  const transliterations = joinTransliterations(words.map((word) => word.transliterations));
  const folded = words.map((word) => word.folded).join('');
  return termOf(
    cut(folded, MOST_WHOLE_LETTERS),
    transliterations.map((each) => cut(each, MOST_WHOLE_LETTERS)),
  );
}

function termOf(folded: string, transliterations: readonly string[]): AnalyzedTerm {
  const phoneticKeys = distinct(transliterations.map(phoneticKey));
  return {
    folded,
    transliterations,
    phoneticKeys,
    consonantKeys: distinct(phoneticKeys.map(consonantKey)).filter(Boolean),
  };
}

function meaningsOf(words: readonly AnalyzedWord[]): string[] {
  const telling = words.filter(({ folded, completes }) => !completes && !isStopWord(folded));
  let meanings: string[][] = [[]];
  for (const { meaning, phoneticKeys } of telling.length > 0 ? telling : words) {
    const each = meaning === undefined ? phoneticKeys : [meaning];
    const taken = meanings.length * each.length > MOST_MEANINGS ? each.slice(0, 1) : each;
    meanings = taken.flatMap((more) => meanings.map((others) => [...others, more]));
  }
  return distinct(meanings.map((each) => cut(each.toSorted().join('-'), MOST_WHOLE_LETTERS)));
}

function distinct(texts: readonly string[]): string[] {
  return texts.length === 1 ? [...texts] : [...new Set(texts)];
}

function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return Array.from(text.slice(0, 2 * letters))
    .slice(0, letters)
    .join('');
}
