import { CONCEPTS } from './synonym-list.ts';

/** Words that join others and name nothing. */
const JOINING =
  'a an and at by for from in of office on the to в во и из на о об от по с у канцелярия ' +
  'бен бойынша жөніндегі және кеңсе кеңсесі kense kensesi мен пен туралы үшін jane boiynsha jonindegi turaly ushin';

/** Kazakh letters in the Latin script of 2021, as folded. */
const LATIN = new Map(
  'әa бb вv гg ғg дd еe жj зz иi йi кk қq лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh цs чc шs щs ыy іi эe юiu аa'
    .split(' ')
    .map(([cyrillic, ...latin]) => [cyrillic!, latin.join('')]),
);

/** Endings that make a person's name of a word. */
const NAME_ENDINGS = /^(?:ба[йи]|бек|жан|хан|ba[iy]|bek|jan|khan|han|zhan)/;

const exact = new Map<string, string>();
const stems = new Set<string>();
const firstWords = new Set<string>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [concept = '', words = ''] = line.split(': ');
  const [kazakh = '', ...others] = words.split(' | ');
  const latin = kazakh
    .replace(/[ьъ]/g, '')
    .replace(/и?я/g, 'ia')
    .replace(/[а-яәғқңөұүһі]/g, (letter) => LATIN.get(letter) ?? letter);
  for (const entry of [kazakh, latin, ...others].flatMap((each) => each.split(' '))) {
    const word = evened(entry.replace('*', '').replace('_', ' '));
    exact.set(word, concept);
    if (entry.endsWith('*')) stems.add(word);
    if (word.includes(' ')) firstWords.add(word.split(' ')[0]!);
  }
}
const SHORTEST = Math.min(...[...stems].map(({ length }) => length));
/** Letters that an ending may have. */
const ENDING = 6;
const joining = new Set(JOINING.split(' '));

/** What a folded word means; undefined for a word that is none of the glossary's. */
export function conceptOf(word: string): string | undefined {
  return meaningOf(evened(word));
}

/** What two folded words mean together; undefined where they are no such pair. */
export function conceptOfPair(first: string, second: string): string | undefined {
  const evenedFirst = evened(first);
  return firstWords.has(evenedFirst) ? meaningOf(`${evenedFirst} ${evened(second)}`) : undefined;
}

function meaningOf(word: string): string | undefined {
  const known = exact.get(word);
  if (known !== undefined) return known;
  for (let length = word.length - 1; length >= Math.max(SHORTEST, word.length - ENDING); length--) {
    const stem = word.slice(0, length);
    if (stems.has(stem)) return NAME_ENDINGS.test(word.slice(length)) ? undefined : exact.get(stem);
  }
  return undefined;
}

/** Without what differs between the drafts of the Kazakh Latin script. */
function evened(word: string): string {
  return word
    .replaceAll('ı', 'i')
    .replaceAll('ii', 'i')
    .replace(/ts(?=i)/g, 's');
}

/** Whether a folded word only joins others: a name is found without it. */
export function isJoining(folded: string): boolean {
  return joining.has(evened(folded));
}
