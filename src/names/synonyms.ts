import { sameInAllDrafts } from './latin-drafts.ts';
import { SYNONYMS } from './synonym-list.ts';

/** Kazakh letters in the Latin script of 2021, as folded. */
const LATIN = new Map(
  'әa бb вv гg ғg дd еe жj зz иi йi кk қq лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh цs чc шs щs ыy іi эe юiu аa'
    .split(' ')
    .map(([cyrillic, ...latin]) => [cyrillic!, latin.join('')]),
);

/** Endings that make a person's name of a word. */
const NAME_ENDINGS = /^(?:ба[йи]|бек|жан|хан|ba[iy]|bek|jan|khan|han|zhan)/;

const meanings = new Map<string, string>();
const stems = new Set<string>();
const firstWords = new Set<string>();
for (const line of SYNONYMS.trim().split('\n')) {
  const [meaning = '', words = ''] = line.split(': ');
  const [kazakh = '', ...others] = words.split(' | ');
  const latin = kazakh
    .replace(/[ьъ]/g, '')
    .replace(/и?я/g, 'ia')
    .replace(/[а-яәғқңөұүһі]/g, (letter) => LATIN.get(letter) ?? letter);
  for (const entry of [kazakh, latin, ...others].flatMap((each) => each.split(' '))) {
    const word = sameInAllDrafts(entry.replace('*', '').replace('_', ' '));
    meanings.set(word, meaning);
    if (entry.endsWith('*')) stems.add(word);
    if (word.includes(' ')) firstWords.add(word.split(' ')[0]!);
  }
}
const SHORTEST_STEM = Math.min(...[...stems].map(({ length }) => length));
/** The most letters of an ending. */
const LONGEST_ENDING = 6;

/** The meaning that a folded word shares with its synonyms in all languages; undefined for a word that is not in the list. */
export function meaningOf(word: string): string | undefined {
  return lookedUp(sameInAllDrafts(word));
}

/** The meaning of two folded words together; undefined if the list does not have them as a pair. */
export function meaningOfPair(first: string, second: string): string | undefined {
  const start = sameInAllDrafts(first);
  return firstWords.has(start) ? lookedUp(`${start} ${sameInAllDrafts(second)}`) : undefined;
}

function lookedUp(word: string): string | undefined {
  const known = meanings.get(word);
  if (known !== undefined) return known;
  for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); length--) {
    const stem = word.slice(0, length);
    if (stems.has(stem)) return NAME_ENDINGS.test(word.slice(length)) ? undefined : meanings.get(stem);
  }
  return undefined;
}
