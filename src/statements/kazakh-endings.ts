/** The cases of Kazakh that statements use. */
export type KazakhCase = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental';

/** The class of sounds that a word ends with. */
type Final = 'vowel' | 'nasal' | 'sibilant' | 'voiced' | 'voiceless';

/** Endings with back vowels after each class of sounds; the fronted ones follow from these. */
const ENDINGS: Readonly<Record<KazakhCase, Readonly<Record<Final, string>>>> = {
  genitive: { vowel: 'ның', nasal: 'ның', sibilant: 'дың', voiced: 'дың', voiceless: 'тың' },
  dative: { vowel: 'ға', nasal: 'ға', sibilant: 'ға', voiced: 'ға', voiceless: 'қа' },
  accusative: { vowel: 'ны', nasal: 'ды', sibilant: 'ды', voiced: 'ды', voiceless: 'ты' },
  locative: { vowel: 'да', nasal: 'да', sibilant: 'да', voiced: 'да', voiceless: 'та' },
  ablative: { vowel: 'дан', nasal: 'нан', sibilant: 'дан', voiced: 'дан', voiceless: 'тан' },
  instrumental: { vowel: 'мен', nasal: 'мен', sibilant: 'бен', voiced: 'мен', voiceless: 'пен' },
};

/** Endings after the possessive of the third person: партиясы, партиясында. */
const AFTER_POSSESSIVE: Readonly<Record<KazakhCase, string>> = {
  genitive: 'ның',
  dative: 'на',
  accusative: 'н',
  locative: 'нда',
  ablative: 'нан',
  instrumental: 'мен',
};

const FRONTED: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };

/**
 * A name with the ending of a case: Қазақстан, Қазақстанның; Ұлттық Банк, Ұлттық Банкке; ЕҚЫҰ, ЕҚЫҰ-ның. Undefined if its last
 * word is in another script, ends with a digit, or stands in quotation marks, so that its sounds are not known.
 * @param isPossessive whether the name has the possessive ending of the third person, as сайлауы has.
 */
export function withKazakhEnding(name: string, inCase: KazakhCase, isPossessive: boolean): string | undefined {
  const last = /[\p{Script=Cyrillic}]+$/u.exec(name)?.[0];
  if (last === undefined) return undefined;
  if (isSpelledOut(last)) return `${name}-${ENDINGS[inCase].vowel}`;
  const sounds = last.toLocaleLowerCase('kk');
  const ending = isPossessive ? AFTER_POSSESSIVE[inCase] : ENDINGS[inCase][finalOf(sounds)];
  const joint = /^\p{Lu}{2,}$/u.test(last) ? '-' : '';
  return `${name}${joint}${isFrontInKazakh(sounds) ? ending.replace(/[аығқ]/g, (letter) => FRONTED[letter]!) : ending}`;
}

/** Whether a name ends with a possessive noun, as names of several words do: Сенат төрағасы, Түркістан облысы. */
export function endsInPossessive(name: string): boolean {
  return (
    /[\s»“-]\p{Script=Cyrillic}*[^аәеоөұүүиы\s»“-][ыі]$/u.test(name) || /[\s»“-]\p{Script=Cyrillic}+с[ыі]$/u.test(name)
  );
}

/** A noun with the possessive of the third person: автор, авторы; бастамашы, бастамашысы. */
export function withPossessive(noun: string): string {
  return `${noun}${/[аәеоөұүыіиу]$/.test(noun) ? 'с' : ''}${isFrontInKazakh(noun) ? 'і' : 'ы'}`;
}

/** A noun without the possessive of the third person: төрағасы, төраға; бастығы, бастық; депутаты, депутат. */
export function withoutPossessive(noun: string): string {
  if (/[аәеиоөуұүыі]с[ыі]$/.test(noun)) return noun.slice(0, -2);
  const hardened: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };
  return noun.replace(/(.)[ыі]$/, (_, last: string) => hardened[last] ?? last);
}

/** Abbreviations whose letters are spoken one by one, such as БҰҰ and РБК: each letter ends with a vowel. */
function isSpelledOut(word: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word)) return false;
  return /[АӘЕОӨҰҮУЫІИЭЮЯ]$/u.test(word) || !/[АӘЕОӨҰҮУЫІИЭЮЯ]/u.test(word) || word.length > 4;
}

function finalOf(word: string): Final {
  const last = word.replace(/[ьъ]$/, '').at(-1) ?? '';
  if ('аәеоөұүыіэюяё'.includes(last)) return 'vowel';
  if ('мнң'.includes(last)) return 'nasal';
  if ('зж'.includes(last)) return 'sibilant';
  return 'лрйуи'.includes(last) ? 'voiced' : 'voiceless';
}

/** By its last vowel, whether a word's endings have front vowels; the Russian -ов and -ев of surnames do not count. */
export function isFrontInKazakh(word: string): boolean {
  const vowels = word.replace(/(?<=\p{L}{3})[ое]в$/u, '').match(/[аәеоөұүыіэюяё]|[уи](?=[^аәеоөұүыіэюяёуи]{1,2}$)/g);
  const last = vowels?.at(-1);
  return last === undefined ? !word.includes('у') : 'әеөүіэи'.includes(last);
}
