/**
 * How names are written in Kazakh Cyrillic, Kazakh Latin (2021 and the drafts of 2017 to 2019), Russian and the usual
 * romanisations. Each group of letters is followed by its transliteration: small Latin letters, where c is ч, j is ж, x is
 * ш and щ, h is х, k is к and қ, and i is each of и й ы і y. Alternatives are separated by a bar; a hyphen stands for nothing.
 */
const GROUPS = `
а a  ә a  б b  в v  г g  ғ g  ґ g  д d  дж j  е e  ё io|e  є e  ж j  җ j  з z  и i  і i  ї i  й i  к k  қ k  л l  м m
н n  ң n  о o  ө o  п p  р r  с s  т t  у u  ұ u  ү u  ў u  ф f  х h  һ h  ҳ h  ц ts  ч c  ш x  щ x  ы i  э e  ю iu
я ia  ъ -  ь -  ье ie  ъе ie  ьё io  ъё io
a a  b b  c k|ts  d d  e e  f f  g g  h h  i i  j j|i  k k  l l  m m  n n  o o  p p  q k  r r  s s  t t  u u  v v
w u|v  x ks  y i  z z
dzh j  dj j  dsch j  zh j  kh h  gh g  ck k  ch c  tch c  tsch c  tš c  sh x  sch x  shch x  schtsch x  šč x  tz ts
ä a  ə a  æ a  ı i  ö o  ø o  ü u  ý u  ş x  š x  ș x  ŝ x  ž j  ç c  č c  ŋ n  đ d  ð d  ł l  þ t  ß s  â ia|a  û iu|u
a' a  g' g  i' i  n' n  o' o  u' u  s' x|s  c' c  y' u|i  ' -`;

const transliterations = new Map(
  GROUPS.trim()
    .split(/\s{2,}|\n/)
    .map((entry) => entry.split(' '))
    .map(([group, read]): [string, readonly string[]] => [group!, read === '-' ? [''] : read!.split('|')]),
);

/** The groups by their first letter, the longest first. */
const groups = new Map<string, string[]>();
for (const group of [...transliterations.keys()].toSorted((a, b) => b.length - a.length))
  groups.set(group[0]!, [...(groups.get(group[0]!) ?? []), group]);

/** The most transliterations of one word; of a word with more, its rarer letters are read in the usual way only. */
const MOST = 4;

/**
 * The transliterations of one word in lower case, usually one, at most four: spellings of one word in other scripts and
 * romanisations share a transliteration. Letters of scripts that the table does not have stay as they are.
 */
export function transliterate(word: string): string[] {
  return distinct(rawTransliterations(word));
}

/** The transliterations of a word letter by letter, before what differs between spellings is evened out. */
export function rawTransliterations(word: string): string[] {
  const letters = plain(word);
  let found = [''];
  for (let at = 0; at < letters.length;) {
    const group = groups.get(letters[at]!)?.find((each) => letters.startsWith(each, at)) ?? letters[at]!;
    const alternatives = transliterations.get(group) ?? [group];
    const taken = found.length * alternatives.length > MOST ? alternatives.slice(0, 1) : alternatives;
    found =
      taken.length === 1
        ? found.map((start) => start + taken[0]!)
        : taken.flatMap((end) => found.map((start) => start + end));
    at += group.length;
  }
  return found;
}

/** The transliterations of words written together, at most eight. */
export function joinTransliterations(words: readonly (readonly string[])[]): string[] {
  let found = [''];
  for (const alternatives of words) {
    const taken = found.length * alternatives.length > 2 * MOST ? alternatives.slice(0, 1) : alternatives;
    if (taken.length) found = taken.flatMap((end) => found.map((start) => start + end));
  }
  return distinct(found);
}

/** Drops marks that the table does not have, and makes all apostrophes one. */
function plain(word: string): string {
  if (/^[a-z0-9а-яёәғқңөұүһі]*$/.test(word)) return word;
  const letters = Array.from(word.normalize('NFC').replace(/[’ʼ`´ʹ]/gu, "'"), (letter) =>
    transliterations.has(letter)
      ? letter
      : letter
          .normalize('NFD')
          .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
          .normalize('NFC'),
  );
  return letters.join('').replace(/\p{M}+/gu, '');
}

/** Evens out what differs between spellings: a second of two equal letters, a glide between vowels, ң as ng. */
export function normalized(transliteration: string): string {
  return undoubled(
    undoubled(transliteration)
      .replace(/^i(?=e)/, '')
      .replaceAll('ng', 'n')
      .replace(/(?<=[aeou])i(?=[aeou])/g, '')
      .replaceAll('ou', 'u'),
  );
}

/** Drops the second of two equal letters; digits stay. */
export function undoubled(letters: string): string {
  return letters.replace(/([^\d])\1+/g, '$1');
}

function distinct(found: readonly string[]): string[] {
  if (found.length === 1) return found[0] ? [normalized(found[0])] : [];
  return [...new Set(found.map(normalized))].filter(Boolean);
}
