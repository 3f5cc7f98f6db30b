import { createHash } from 'node:crypto';
import { analyze } from './analyze.ts';
import { fullPhoneticKey, surnameRoot } from './phonetic-keys.ts';

/**
 * The levels at which the words of a name and the whole name are compared, each the first letter of its terms. A term ends
 * in `_`, so that it is told from the beginning of another.
 */
export const LEVEL = {
  word: 'f',
  transliteration: 'k',
  phonetic: 's',
  consonants: 'v',
  root: 'r',
  meaning: 'm',
  label: 'L',
  whole: 'F',
  wholeTransliteration: 'K',
  wholePhonetic: 'S',
  wholeMeaning: 'M',
  wholeConsonants: 'V',
  type: 't',
  identifier: 'u',
} as const;

export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/**
 * What the search index has of a name: its terms, with blanks between and around them.
 * @param isLabel whether it is the entity's own label, not one of its other names.
 * @param identifiers what else the entity is found by, each as a whole and exactly.
 */
export function searchTerms(name: string, type: string, isLabel: boolean, identifiers: readonly string[] = []): string {
  const analyzed = analyze(name);
  const terms = new Set([term(LEVEL.type, type.toLowerCase()), ...identifiers.map(identifierTerm)]);
  if (analyzed) {
    const { whole, words, pairs, meanings } = analyzed;
    if (isLabel) terms.add(term(LEVEL.label, whole.folded));
    terms.add(term(LEVEL.whole, whole.folded));
    add(LEVEL.wholeTransliteration, whole.transliterations);
    add(LEVEL.wholePhonetic, whole.phoneticKeys);
    add(LEVEL.wholeMeaning, meanings);
    add(LEVEL.wholeConsonants, whole.consonantKeys);
    for (const { folded, transliterations, phoneticKeys, consonantKeys, meaning } of words) {
      terms.add(term(LEVEL.word, folded));
      add(LEVEL.transliteration, transliterations);
      add(LEVEL.phonetic, phoneticKeys);
      add(LEVEL.phonetic, transliterations.map(fullPhoneticKey).filter(Boolean));
      add(LEVEL.consonants, consonantKeys);
      const roots = phoneticKeys.map(surnameRoot);
      add(
        LEVEL.root,
        roots.filter((root) => !phoneticKeys.includes(root)),
      );
      if (meaning !== undefined) terms.add(term(LEVEL.meaning, meaning));
    }
    // What a query has as one word may be two words here.
    for (const { phoneticKeys } of pairs) add(LEVEL.phonetic, phoneticKeys);
  }
  return ` ${[...terms].join(' ')} `;

  function add(level: Level, texts: readonly string[]) {
    for (const text of texts) terms.add(term(level, text));
  }
}

/** A term of a level. */
export function term(level: Level, text: string): string {
  return `${level}${text}_`;
}

/** The term of an identifier: its hash, since it may have signs that the index and the query language read. */
export function identifierTerm(identifier: string): string {
  return term(LEVEL.identifier, createHash('sha256').update(identifier).digest('hex').slice(0, 32));
}

/** Terms of one level. */
export function termsOf(level: Level, texts: readonly string[]): string[] {
  return texts.map((text) => term(level, text));
}
