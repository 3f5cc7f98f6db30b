import { fold, wordsOf } from './fold.ts';
import { conceptOf, conceptOfPair, isJoining } from './synonyms.ts';
import { consonantsOf, joinedKeys, keysOf, soundOf } from './transliteration.ts';

/** A word, or several written together, at each of the levels at which search compares them. */
export interface Spelling {
  /** As written, folded. */
  readonly folded: string;
  /** The same in any script; a word that can be read in several ways has several. */
  readonly keys: readonly string[];
  /** The same by its sound. */
  readonly sounds: readonly string[];
  /** The same by its consonants; none where they are few. */
  readonly consonants: readonly string[];
}

/** A word of a text. */
export interface WordSpelling extends Spelling {
  /** As written, in lower case. */
  readonly word: string;
  /** What the word means, where it is one of the common words of public life, or one of two that are one together. */
  readonly concept: string | undefined;
  /** Whether it is the second of such two. */
  readonly completes?: true;
}

export interface TextSpelling {
  readonly words: readonly WordSpelling[];
  /** All words written together. */
  readonly whole: Spelling;
  /** The whole by what its words mean or sound like, in whatever order, those that join others left out. */
  readonly meanings: readonly string[];
  /** Each word but the last written together with the next. */
  readonly pairs: readonly Spelling[];
}

/** Words of a text that are compared, and letters of a word and of a whole text. */
const WORDS = 32;
const WORD_LETTERS = 48;
const WHOLE_LETTERS = 120;
/** Meanings of a text that are kept, where its words can be read in several ways. */
const MEANINGS = 4;
/** Code points of a text that are looked at. */
const TEXT_LETTERS = 2_000;

/** How a text is spelled; undefined where it has no letter or digit. */
export function spell(text: string): TextSpelling | undefined {
  const words = wordsOf(cut(text, TEXT_LETTERS))
    .slice(0, WORDS)
    .map((word) => spellWord(cut(word, WORD_LETTERS)))
    .filter(({ folded }) => folded !== '');
  if (words.length === 0) return undefined;
  markPairs(words);
  const pairs = words.slice(1).map((word, at) => joined([words[at]!, word]));
  const whole = words.length === 1 ? words[0]! : words.length === 2 ? pairs[0]! : joined(words);
  return { words, whole, pairs, meanings: meaningsOf(words) };
}

/** Gives two words that are one of the glossary's together what they mean; words that join others may stand between. */
function markPairs(words: WordSpelling[]): void {
  let before: number | undefined;
  for (const [at, word] of words.entries()) {
    if (isJoining(word.folded)) continue;
    const concept = before === undefined ? undefined : conceptOfPair(words[before]!.folded, word.folded);
    if (concept !== undefined) {
      words[before!] = { ...words[before!]!, concept };
      words[at] = { ...word, concept, completes: true };
    }
    before = concept === undefined ? at : undefined;
  }
}

const known = new Map<string, WordSpelling>();

/** Names share their words, so those of the last names are kept. */
function spellWord(word: string): WordSpelling {
  const found = known.get(word);
  if (found) return found;
  const folded = fold(word).replaceAll(' ', '');
  const spelling = { word, concept: conceptOf(folded), ...spelled(folded, keysOf(word)) };
  if (known.size >= 20_000) known.clear();
  known.set(word, spelling);
  return spelling;
}

function joined(words: readonly Spelling[]): Spelling {
  const keys = joinedKeys(words.map((word) => word.keys)).map((key) => cut(key, WHOLE_LETTERS));
  return spelled(cut(words.map((word) => word.folded).join(''), WHOLE_LETTERS), keys);
}

function spelled(folded: string, keys: readonly string[]): Spelling {
  const sounds = distinct(keys.map(soundOf));
  return {
    folded,
    keys,
    sounds,
    consonants: distinct(sounds.map(consonantsOf)).filter(Boolean),
  };
}

function meaningsOf(words: readonly WordSpelling[]): string[] {
  const telling = words.filter(({ folded, completes }) => !completes && !isJoining(folded));
  let meanings: string[][] = [[]];
  for (const { concept, sounds } of telling.length > 0 ? telling : words) {
    const each = concept === undefined ? sounds : [concept];
    const kept = meanings.length * each.length > MEANINGS ? each.slice(0, 1) : each;
    meanings = kept.flatMap((more) => meanings.map((meaning) => [...meaning, more]));
  }
  return distinct(meanings.map((meaning) => cut(meaning.toSorted().join('-'), WHOLE_LETTERS)));
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
