/** Gender and number of a noun. */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** What is known of a noun phrase by the endings of its adjectives and its head noun. */
export interface NounPhrase {
  readonly gender: Gender;
  /** The phrase in the genitive and in the prepositional; undefined if its endings do not say them for certain. */
  readonly genitive: string | undefined;
  readonly prepositional: string | undefined;
  /** Its head noun as written. */
  readonly head: string;
  /** Whether it begins with its noun. */
  readonly isBare: boolean;
}

/** Adjectives in the nominative, by their ending: gender, and what the genitive has instead. */
const ADJECTIVES: readonly (readonly [ending: RegExp, gender: Gender, genitive: string])[] = [
  [/(?:ый|ой|(?<=[гкх])ий)$/, 'masculine', 'ого'],
  [/ийся$/, 'masculine', 'егося'],
  [/(?<=[жшщчн])ий$/, 'masculine', 'его'],
  [/(?<=[жшщч])ая$/, 'feminine', 'ей'],
  [/ая$/, 'feminine', 'ой'],
  [/яя$/, 'feminine', 'ей'],
  [/ое$/, 'neuter', 'ого'],
  [/(?<=[жшщч])ее$|(?<=[н])ее$/, 'neuter', 'его'],
  [/ые$/, 'plural', 'ых'],
  [/(?<=[гкхжшщч])ие$/, 'plural', 'их'],
  [/(?<=послед|лет|зим|внутрен|внеш|ран|позд|преж|нынеш|сосед|сред|край)ние$/, 'plural', 'них'],
];

/** What an adjective has in the prepositional instead of an ending of the genitive; all others are the same. */
const ADJECTIVES_IN_PREPOSITIONAL: Readonly<Record<string, string>> = { ого: 'ом', егося: 'емся', его: 'ем' };

/** Feminine nouns that end as plurals of neuter ones do. */
const FEMININE_IN_NIA = /(?:кампания|компания|мания|линия|сессия|дискуссия|республика)$/;
/** Masculine nouns with a soft sign. */
const SOFT_MASCULINE =
  /(?:тель|зять|тесть|январь|февраль|апрель|июнь|июль|сентябрь|октябрь|ноябрь|декабрь|бюллетень|день)$/;
/** Plurals of masculine nouns, which end as those of feminine ones do. */
const MASCULINE_PLURAL =
  /(?:выбор|протест|переговор|экзитпол|опрос|закон|арест|митинг|итог|результат|теракт|погром|штурм|беспорядк|указ|дебат|съезд|депутат|сенатор|кандидат|аким|парламент|маслихат|орган)[ыи]$/;

/** Head nouns in the nominative, by their ending: gender, how many letters other cases drop, and what genitive and prepositional add. */
const NOUNS: readonly (readonly [
  ending: RegExp,
  gender: Gender,
  drop: number,
  genitive: string,
  prepositional: string,
])[] = [
  [FEMININE_IN_NIA, 'feminine', 1, 'и', 'и'],
  [/[её]ния$|[^о]ания$|ятия$|ытия$/, 'plural', 2, 'ий', 'иях'],
  [/ия$/, 'feminine', 1, 'и', 'и'],
  // Participles as nouns: погибшие, протестующие.
  [/[жшщч]ие$/, 'plural', 2, 'их', 'их'],
  [/ие$/, 'neuter', 1, 'я', 'и'],
  [/ье$/, 'neuter', 1, 'я', 'е'],
  [/[^аеиоуыэюя]о$/, 'neuter', 1, 'а', 'е'],
  [/[гкхжшщч]а$/, 'feminine', 1, 'и', 'е'],
  [/а$/, 'feminine', 1, 'ы', 'е'],
  [/я$/, 'feminine', 1, 'и', 'е'],
  [MASCULINE_PLURAL, 'plural', 1, 'ов', 'ах'],
  [SOFT_MASCULINE, 'masculine', 1, 'я', 'е'],
  [/(?:сть|чь|знь|вь|дь|жь|шь|щь)$/, 'feminine', 1, 'и', 'и'],
  [/й$/, 'masculine', 1, 'я', 'е'],
  // Not nouns whose last vowel can be lost: день, конец, подарок.
  [
    /(?<![оеё]к|ец|[оеё]л|[её]нь)(?<=[бвгджзклмнпрстфхцчшщ])$|(?:срок|поток|урок|экзитпол|протокол)$/,
    'masculine',
    0,
    'а',
    'е',
  ],
];

const PLURAL = /[ыи]$/;
const DASHED = /^[\p{Script=Cyrillic}-]+,?$/u;

/** Reads the adjectives and the head noun with which a phrase begins; undefined if it does not begin with them. */
export function nounPhrase(phrase: string): NounPhrase | undefined {
  const words = phrase.split(' ');
  const before: Declined[] = [];
  for (const [at, word] of words.entries()) {
    if (!DASHED.test(word)) return undefined;
    const [bare, comma] = word.endsWith(',') ? [word.slice(0, -1), ','] : [word, ''];
    const adjective = at < words.length - 1 || words.length === 1 ? adjectiveOf(word, words[at + 1]) : undefined;
    if (adjective) {
      before.push(adjective);
      continue;
    }
    const noun = nounOf(bare);
    if (!noun) return undefined;
    const inCase = (each: keyof Declined) =>
      noun.inCases && [...before.map((one) => one[each]), noun.inCases[each] + comma, ...words.slice(at + 1)].join(' ');
    return {
      gender: noun.gender,
      genitive: inCase('genitive'),
      prepositional: inCase('prepositional'),
      head: bare,
      isBare: at === 0,
    };
  }
  return undefined;
}

/** A word in the cases that are made from its ending. */
interface Declined {
  readonly genitive: string;
  readonly prepositional: string;
}

/** The cases of an adjective that stands before `next`; undefined if the word is not one. */
function adjectiveOf(word: string, next: string | undefined): Declined | undefined {
  if (next === undefined || !/^\p{L}/u.test(next) || /^(?:в|во|на|к|о|об|от|до|из|с|со|по|у|за|для|при|и)$/.test(next))
    return undefined;
  for (const [ending, , genitive] of ADJECTIVES) {
    const match = ending.exec(word);
    if (!match) continue;
    const stem = word.slice(0, match.index);
    return { genitive: stem + genitive, prepositional: stem + (ADJECTIVES_IN_PREPOSITIONAL[genitive] ?? genitive) };
  }
  return undefined;
}

function nounOf(word: string): { gender: Gender; inCases: Declined | undefined } | undefined {
  const small = word.toLocaleLowerCase('ru');
  for (const [ending, gender, drop, genitive, prepositional] of NOUNS) {
    if (!ending.test(small)) continue;
    const stem = word.slice(0, word.length - drop);
    return { gender, inCases: { genitive: stem + genitive, prepositional: stem + prepositional } };
  }
  if (PLURAL.test(small)) return { gender: 'plural', inCases: undefined };
  return undefined;
}
