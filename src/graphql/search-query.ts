import { isJoining } from '../names/synonyms.ts';
import { keysOf, rootOf, roughSoundsOf, soundOf } from '../names/transliteration.ts';
import { LEVEL, term, type Level } from '../names/search-terms.ts';
import { spell, type Spelling, type TextSpelling, type WordSpelling } from '../names/analyze.ts';

/**
 * Points of a name for each level at which it answers. They add up: the entity's own name before another of its names,
 * that before one that is the same in another script, in sound or in meaning, then those that have all the words, those that begin
 * with them, those a typo away.
 */
const POINTS = {
  label: 16_000,
  whole: 8_000,
  wholeKey: 4_000,
  wholeSound: 2_000,
  wholeMeaning: 1_500,
  wholeConsonants: 1_000,
  word: 3,
  key: 2,
  sound: 8,
  concept: 2,
  beginning: 0.5,
  soundBeginning: 0.25,
  near: 0.2,
  nearSound: 0.1,
  consonants: 8,
  root: 8,
} as const;

/** How much of its points a common word gets for being written alike: by what else it says a name is told from others. */
const COMMON = 0.02;

/** Words that must be found; those after them may be. */
const WORDS = 8;
/** Letters from which on a word may have a typo, and up to which one is told from another by how it is written. */
const TYPO_LETTERS = 5;
const NEAR_LETTERS = 24;

/** A text as the search statement asks for it: three queries in Lucene's syntax and what to tell the names found apart by. */
export interface SearchQuery {
  /** Names that have all the words, or words that begin with them; asked first, and alone where a name has them whole. */
  readonly all: string;
  /** The same with one edit allowed in each word. */
  readonly typos: string;
  /** Names that have some of the words. */
  readonly any: string;
  /** For each word that must be found, the terms of which a name that has it whole has one. */
  readonly words: readonly (readonly string[])[];
  /** Points, and the terms of which a name has one that gets them. */
  readonly levels: readonly (readonly [points: number, terms: readonly string[]])[];
  /** Points where a typo was looked for, and the regular expression that the terms of a name match that gets them. */
  readonly near: readonly (readonly [points: number, pattern: string])[];
}

const NOTHING: SearchQuery = {
  all: '+version:none',
  typos: '+version:none',
  any: '+version:none',
  words: [],
  levels: [],
  near: [],
};

/**
 * The query of a text for names of entities of these types (all, where none are given). Only letters, digits and marks
 * of the text get into it; a text without letters and digits finds nothing.
 */
export function searchQuery(text: string, types: readonly string[] = []): SearchQuery {
  const spelled = spell(text);
  if (!spelled) return NOTHING;
  const { words, whole, meanings } = spelled;
  const isJoined = words.every(({ folded }) => isJoining(folded));
  const isNeeded = ({ folded }: WordSpelling, at: number) => at < WORDS && (isJoined || !isJoining(folded));
  const groups = words.map((word, at) => ({ word, at, sign: isNeeded(word, at) ? '+' : '' }));
  const scope = types.length ? `+(${types.map((type) => term(LEVEL.type, type.toLowerCase())).join(' ')})^0 ` : '';
  const asked = (names: readonly string[], each: readonly (readonly string[])[]) =>
    `${scope}+(${names.join(' ')} (${groups.map(({ at, sign }) => `${sign}(${each[at]!.join(' ')})`).join(' ')}))`;
  const sounds = terms(LEVEL.wholeSound, whole.sounds);
  const consonants = terms(LEVEL.wholeConsonants, whole.consonants);
  const names = [...sounds, ...(words.length === 1 ? consonants : [])].map((each) => `${each}^50`);
  const moreNames = [...sounds, ...consonants].map((each) => `${each}^50`);
  if (isLong(whole)) moreNames.push(...sounds.map((each) => `${each}~1`));
  const strict = words.map(strictClauses);
  const loose = groups.map(({ at, word }) => [...strict[at]!, ...looseClauses(spelled, at), ...typoClauses(word)]);
  const wholes = [...sounds, ...consonants, ...terms(LEVEL.wholeMeaning, meanings)];
  return {
    all: asked(names, strict),
    typos: asked(moreNames, loose),
    any: `${scope}+(${[...moreNames, ...loose.flat()].join(' ')})`,
    words: groups
      .filter(({ sign }) => sign)
      .map(({ at, word }) => [...wholeTerms(word), ...pairTerms(spelled, at), ...wholes].map(parted)),
    levels: levelsOf(spelled),
    near: words.slice(0, WORDS).flatMap(nearLevels),
  };
}

/** Few, since each costs some 0.05 ms: what a name that has the word, or begins to, is found by in nearly all cases. */
function strictClauses(word: WordSpelling): string[] {
  return [
    ...wholeTerms(word).map((each) => `${each}^10`),
    ...openings(word.word).map((opening) => `${LEVEL.sound}${opening}*`),
  ];
}

function looseClauses(spelled: TextSpelling, at: number): string[] {
  return [...pairTerms(spelled, at).map((each) => `${each}^10`), `${LEVEL.word}${spelled.words[at]!.folded}*`];
}

function typoClauses(word: WordSpelling): string[] {
  if (!isLong(word)) return [];
  const typed = [...new Set([...word.sounds, ...roughSoundsOf(word.word)])];
  return [
    ...terms(LEVEL.sound, typed).map((each) => `${each}~1`),
    ...terms(LEVEL.sound, respelled(word)),
    ...terms(LEVEL.consonants, word.consonants),
    ...rootTerms(word),
  ];
}

/** Terms of a name that differs by the ending of a surname. */
function rootTerms({ sounds }: WordSpelling): string[] {
  const roots = [...new Set(sounds.map(rootOf))];
  return [
    ...terms(LEVEL.root, roots),
    ...terms(
      LEVEL.sound,
      roots.filter((root) => !sounds.includes(root)),
    ),
  ];
}

/** Terms of which a name that has the word has one. */
function wholeTerms({ folded, sounds, concept }: WordSpelling): string[] {
  // A soft sign alone sounds like nothing.
  const heard = sounds.length === 0 ? [term(LEVEL.word, folded)] : terms(LEVEL.sound, sounds);
  return [...heard, ...(concept === undefined ? [] : [term(LEVEL.concept, concept)])];
}

/** Terms of a name that has the word written together with one beside it. */
function pairTerms({ pairs }: TextSpelling, at: number): string[] {
  return [pairs[at - 1], pairs[at]].flatMap((pair) => (pair ? terms(LEVEL.sound, pair.sounds) : []));
}

/** A number with another digit is another number. */
function isLong({ folded }: Spelling): boolean {
  return folded.length >= TYPO_LETTERS && !/\p{N}/u.test(folded);
}

/** A letter that may be read together with those beside it, within two letters of a place. */
const GROUPED = /[^abdefgiklmnoprstuvzабвгғдезиіклмнңоөпрстуұүфшщыэқхһцч]/;

/**
 * Sounds of a word with one edit undone: where letters are read in groups, or two equal ones as one, an edit may change
 * its sound by more than one letter.
 */
function respelled({ word, sounds }: WordSpelling): string[] {
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
  return soundsOf(spellings).filter((sound) => !sounds.includes(sound));
}

/** Sounds with which a word may begin that begins as written: its last letter may be half of a group (z of zh, y of ye). */
function openings(word: string): string[] {
  const ends = /[cdgkstz]$/.test(word) ? ['', 'h', 'zh', 'ch'] : /[jyiıийыі]$/.test(word) ? ['', 'a', 'e', 'u'] : [''];
  const sounds = soundsOf(ends.map((end) => word + end));
  return sounds.filter((sound) => !sounds.some((other) => other !== sound && sound.startsWith(other)));
}

function levelsOf({ words, whole, meanings }: TextSpelling): SearchQuery['levels'] {
  const telling = words.filter(({ folded }) => !isJoining(folded));
  const levels: [number, readonly string[]][] = [
    [POINTS.label, [term(LEVEL.label, whole.folded)]],
    [POINTS.whole, [term(LEVEL.whole, whole.folded)]],
    [POINTS.wholeKey, terms(LEVEL.wholeKey, whole.keys)],
    [POINTS.wholeSound, terms(LEVEL.wholeSound, whole.sounds)],
    [POINTS.wholeMeaning, terms(LEVEL.wholeMeaning, meanings)],
    [POINTS.wholeConsonants, terms(LEVEL.wholeConsonants, whole.consonants)],
    ...(telling.length > 0 ? telling : words).flatMap(wordLevels),
  ];
  return levels.filter(([, each]) => each.length > 0).map(([points, each]) => [points, each.map(parted)]);
}

function wordLevels(spelled: WordSpelling): [number, readonly string[]][] {
  const { word, folded, keys, sounds, consonants, concept, completes } = spelled;
  const alike: [number, readonly string[]][] = [
    [POINTS.word, [term(LEVEL.word, folded)]],
    [POINTS.key, terms(LEVEL.key, keys)],
    [POINTS.sound, terms(LEVEL.sound, sounds)],
    [POINTS.beginning, [`${LEVEL.word}${folded}`]],
    [POINTS.soundBeginning, openings(word).map((opening) => `${LEVEL.sound}${opening}`)],
    [POINTS.consonants, terms(LEVEL.consonants, consonants)],
    [POINTS.root, rootTerms(spelled)],
  ];
  if (concept === undefined) return alike;
  const meant: [number, readonly string[]][] = completes ? [] : [[POINTS.concept, [term(LEVEL.concept, concept)]]];
  return [...meant, ...alike.map(([points, each]): [number, readonly string[]] => [points * COMMON, each])];
}

/** A word with one edit: in how it is written, or only in how it sounds. */
function nearLevels(word: WordSpelling): [number, string][] {
  if (!isLong(word) || word.folded.length > NEAR_LETTERS) return [];
  const part = (level: Level, texts: readonly string[]) => `${level}(?:${texts.flatMap(edits).join('|')})`;
  const pattern = (...parts: string[]) => `.* (?:${parts.join('|')})_ .*`;
  return [
    [POINTS.near, pattern(part(LEVEL.word, [word.folded]), part(LEVEL.key, word.keys))],
    [POINTS.nearSound, pattern(part(LEVEL.sound, word.sounds))],
  ];
}

/** Regular expressions of a text with a letter more, less or other, or with two changed about. */
function edits(text: string): string[] {
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

/** A term as it stands in a name's terms. */
function parted(each: string): string {
  return each.endsWith('_') ? ` ${each} ` : ` ${each}`;
}

function terms(level: Level, texts: readonly string[]): string[] {
  return texts.map((text) => term(level, text));
}

function soundsOf(words: readonly string[]): string[] {
  return [...new Set(words.flatMap(keysOf).map(soundOf))].filter(Boolean);
}
