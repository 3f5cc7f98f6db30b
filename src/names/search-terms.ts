import { fullSoundOf, rootOf } from './transliteration.ts';
import { spell } from './analyze.ts';

/**
 * Levels at which a name's words and the whole name are compared, each the first sign of its terms; a term ends in `_`,
 * so that one is told from the beginning of another.
 */
export const LEVEL = {
  word: 'f',
  key: 'k',
  sound: 's',
  consonants: 'v',
  root: 'r',
  concept: 'm',
  label: 'L',
  whole: 'F',
  wholeKey: 'K',
  wholeSound: 'S',
  wholeMeaning: 'M',
  wholeConsonants: 'V',
  type: 't',
} as const;

export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** What the index holds for a name: its terms with blanks between and around; `isLabel`: the entity's own name, not one of its others. */
export function searchTerms(name: string, type: string, isLabel: boolean): string {
  const spelled = spell(name);
  const terms = new Set([term(LEVEL.type, type.toLowerCase())]);
  if (spelled) {
    const { whole, words, pairs, meanings } = spelled;
    if (isLabel) terms.add(term(LEVEL.label, whole.folded));
    terms.add(term(LEVEL.whole, whole.folded));
    add(LEVEL.wholeKey, whole.keys);
    add(LEVEL.wholeSound, whole.sounds);
    add(LEVEL.wholeMeaning, meanings);
    add(LEVEL.wholeConsonants, whole.consonants);
    for (const { folded, keys, sounds, consonants, concept } of words) {
      terms.add(term(LEVEL.word, folded));
      add(LEVEL.key, keys);
      add(LEVEL.sound, sounds);
      add(LEVEL.sound, keys.map(fullSoundOf).filter(Boolean));
      add(LEVEL.consonants, consonants);
      add(
        LEVEL.root,
        sounds.map(rootOf).filter((root) => !sounds.includes(root)),
      );
      if (concept !== undefined) terms.add(term(LEVEL.concept, concept));
    }
    // What is written as two words here may be one there.
    for (const { sounds } of pairs) add(LEVEL.sound, sounds);
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
