/**
 * How names are written in Kazakh Cyrillic, Kazakh Latin (2021 and the drafts of 2017 to 2019), Russian and the usual
 * romanisations, folded to one spelling of its own: small Latin letters, of which c is ч, j is ж, x is ш and щ, h is х,
 * k is к and қ, and i is each of и й ы і y. A group that can be read in several ways has several, parted by a bar.
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

const readings = new Map(
  GROUPS.trim()
    .split(/\s{2,}|\n/)
    .map((entry) => entry.split(' '))
    .map(([group, read]): [string, readonly string[]] => [group!, read === '-' ? [''] : read!.split('|')]),
);

/** The groups by their first sign, the longest first. */
const groups = new Map<string, string[]>();
for (const group of [...readings.keys()].toSorted((a, b) => b.length - a.length))
  groups.set(group[0]!, [...(groups.get(group[0]!) ?? []), group]);

/** Readings of one word that are kept; a word with more has some of its rarer letters read the usual way. */
const READINGS = 4;

/**
 * The keys of one word in lower case, usually one, at most four: words that sound the same to those who write them in
 * another script or romanisation share a key. Letters of scripts that the table does not know stand for themselves.
 */
export function keysOf(word: string): string[] {
  return distinct(readingsOf(word));
}

/**
 * What a word with a typo may sound like besides {@link soundOf}, which the typo may have led astray: with its doubled
 * letters double, its vowels all there, with its ending, without its last vowel.
 */
export function roughSoundsOf(word: string): string[] {
  const rough = readingsOf(word).flatMap((key) => {
    const sound = simplified(smoothed(key));
    const letters = lettersOf(key);
    const glideless = lettersOf(key.replace(/i(?=[aeou])/g, ''));
    return [letters, undoubled(letters), glideless, sound, sound.replace(/[ai]$/, '')];
  });
  return [...new Set(rough)].filter(Boolean);
}

function readingsOf(word: string): string[] {
  const signs = plain(word);
  let keys = [''];
  for (let at = 0; at < signs.length;) {
    const group = groups.get(signs[at]!)?.find((each) => signs.startsWith(each, at)) ?? signs[at]!;
    const read = readings.get(group) ?? [group];
    const kept = keys.length * read.length > READINGS ? read.slice(0, 1) : read;
    keys =
      kept.length === 1 ? keys.map((key) => key + kept[0]!) : kept.flatMap((more) => keys.map((key) => key + more));
    at += group.length;
  }
  return keys;
}

/** The keys of words written together, at most eight. */
export function joinedKeys(words: readonly (readonly string[])[]): string[] {
  let keys = [''];
  for (const each of words) {
    const kept = keys.length * each.length > 2 * READINGS ? each.slice(0, 1) : each;
    if (kept.length) keys = kept.flatMap((more) => keys.map((key) => key + more));
  }
  return distinct(keys);
}

/**
 * A key by its sound alone, where spellings of one name differ by more than letters: о as у, е as и, қ as х, ч as ш, the
 * last vowel of a place, the ending of a Russian adjective or town.
 */
export function soundOf(key: string): string {
  const sound = simplified(key);
  if (sound.length < 6) return sound;
  const stem = sound.replace(/(?<=^.{4,})(?:in|[iu]v)?sk(?:a|i|u|ui|um|ugu)?$/, '');
  return stem.length < 6 ? stem : stem.replace(/(?<=[^aeiouvn])[ai]$/, '');
}

/** A key by its sound with its ending, which {@link soundOf} may take off: by it a name is found while its end is typed, or mistyped. */
export function fullSoundOf(key: string): string {
  return simplified(key);
}

function simplified(key: string): string {
  return undoubled(
    lettersOf(
      key
        .replace(/i(?=[aeou])/g, '')
        .replace(/^[ou](?=[aei])/, 'v')
        .replaceAll('ts', 's'),
    ),
  );
}

function lettersOf(key: string): string {
  return key.replace(/[eohc]/g, (letter) => SOUNDS[letter]!);
}

const SOUNDS: Readonly<Record<string, string>> = {
  e: 'i',
  o: 'u',
  h: 'k',
  c: 'x',
};

/** Letters of a name that is left when the ending of a surname is taken off. */
const ROOT = 5;

/** A sound without the ending of a surname, in which Байтұрсынұлы and Байтурсынов agree; the sound itself where it has none. */
export function rootOf(sound: string): string {
  const root = sound.replace(/(?:[iu]va?|uli?|kizi?)$/, '');
  return root.length < ROOT || root === sound ? sound : root.replace(/(?<=[au])i$/, '');
}

/** Consonants without which a name is told from others by its vowels. */
const CONSONANTS = 4;

/** The consonants of a sound, in which spellings agree whose vowels come and go; the last а of a woman's name stays. Empty where they are too few. */
export function consonantsOf(sound: string): string {
  const consonants = sound.replace(/[aiu]/g, '');
  if (consonants.length < CONSONANTS) return '';
  return /[vn]a$/.test(sound) ? `${consonants}a` : consonants;
}

/** Marks that the table does not name are dropped, apostrophes made one. */
function plain(word: string): string {
  if (/^[a-z0-9а-яёәғқңөұүһі]*$/.test(word)) return word;
  const signs = Array.from(word.normalize('NFC').replace(/[’ʼ`´ʹ]/gu, "'"), (sign) =>
    readings.has(sign)
      ? sign
      : sign
          .normalize('NFD')
          .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
          .normalize('NFC'),
  );
  return signs.join('').replace(/\p{M}+/gu, '');
}

/** Drops what comes and goes between spellings: a second of two equal letters, a glide between vowels, ң as ng. */
function smoothed(key: string): string {
  return undoubled(
    undoubled(key)
      .replace(/^i(?=e)/, '')
      .replaceAll('ng', 'n')
      .replace(/(?<=[aeou])i(?=[aeou])/g, '')
      .replaceAll('ou', 'u'),
  );
}

function undoubled(key: string): string {
  return key.replace(/([^\d])\1+/g, '$1');
}

function distinct(keys: readonly string[]): string[] {
  if (keys.length === 1) return keys[0] ? [smoothed(keys[0])] : [];
  return [...new Set(keys.map(smoothed))].filter(Boolean);
}
