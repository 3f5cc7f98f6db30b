/** Gender and number of a noun. */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** What is known of a noun phrase by the endings of its adjectives and its head noun. */
export interface NounPhrase {
  readonly gender: Gender;
  /** The phrase in the genitive; undefined if its endings do not say it for certain. */
  readonly genitive: string | undefined;
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

/** Feminine nouns that end as plurals of neuter ones do. */
const FEMININE_IN_NIA = /(?:кампания|компания|мания|линия|сессия|дискуссия|республика)$/;
/** Masculine nouns with a soft sign. */
const SOFT_MASCULINE = /(?:тель|январь|февраль|апрель|июнь|июль|сентябрь|октябрь|ноябрь|декабрь|бюллетень|день)$/;
/** Plurals of masculine nouns, which end as those of feminine ones do. */
const MASCULINE_PLURAL =
  /(?:выбор|протест|переговор|экзитпол|опрос|закон|арест|митинг|итог|результат|теракт|погром|штурм|беспорядк|указ|дебат|съезд|депутат|сенатор|кандидат|аким|парламент|маслихат|орган)[ыи]$/;

/** Head nouns in the nominative, by their ending: gender, how many letters the genitive drops, and what it adds. */
const NOUNS: readonly (readonly [ending: RegExp, gender: Gender, drop: number, add: string])[] = [
  [FEMININE_IN_NIA, 'feminine', 1, 'и'],
  [/[её]ния$|[^о]ания$|ятия$|ытия$/, 'plural', 2, 'ий'],
  [/ия$/, 'feminine', 1, 'и'],
  [/ие$/, 'neuter', 1, 'я'],
  [/ье$/, 'neuter', 1, 'я'],
  [/[^аеиоуыэюя]о$/, 'neuter', 1, 'а'],
  [/[гкхжшщч]а$/, 'feminine', 1, 'и'],
  [/а$/, 'feminine', 1, 'ы'],
  [/я$/, 'feminine', 1, 'и'],
  [MASCULINE_PLURAL, 'plural', 1, 'ов'],
  [SOFT_MASCULINE, 'masculine', 1, 'я'],
  [/(?:сть|чь|знь|вь|дь|жь|шь|щь)$/, 'feminine', 1, 'и'],
  [/й$/, 'masculine', 1, 'я'],
  // Not nouns whose last vowel can be lost: день, конец, подарок.
  [/(?<![оеё]к|ец|[оеё]л|[её]нь)(?<=[бвгджзклмнпрстфхцчшщ])$|(?:срок|поток|урок)$/, 'masculine', 0, 'а'],
];

const PLURAL = /[ыи]$/;
const DASHED = /^[\p{Script=Cyrillic}-]+,?$/u;

/** Reads the adjectives and the head noun with which a phrase begins; undefined if it does not begin with them. */
export function nounPhrase(phrase: string): NounPhrase | undefined {
  const words = phrase.split(' ');
  const declined: (string | undefined)[] = [];
  for (const [at, word] of words.entries()) {
    if (!DASHED.test(word)) return undefined;
    const [bare, comma] = word.endsWith(',') ? [word.slice(0, -1), ','] : [word, ''];
    const adjective = at < words.length - 1 || words.length === 1 ? adjectiveOf(word, words[at + 1]) : undefined;
    if (adjective) {
      declined.push(adjective);
      continue;
    }
    const noun = nounOf(bare);
    if (!noun) return undefined;
    const own =
      noun.genitive === undefined ? undefined : [...declined, noun.genitive + comma, ...words.slice(at + 1)].join(' ');
    return { gender: noun.gender, genitive: own, isBare: at === 0 };
  }
  return undefined;
}

/** The genitive of an adjective that stands before `next`; undefined if the word is not one. */
function adjectiveOf(word: string, next: string | undefined): string | undefined {
  if (next === undefined || !/^\p{L}/u.test(next) || /^(?:в|во|на|к|о|об|от|до|из|с|со|по|у|за|для|при|и)$/.test(next))
    return undefined;
  for (const [ending, , genitive] of ADJECTIVES) {
    const match = ending.exec(word);
    if (match) return word.slice(0, match.index) + genitive;
  }
  return undefined;
}

function nounOf(word: string): { gender: Gender; genitive: string | undefined } | undefined {
  const small = word.toLocaleLowerCase('ru');
  for (const [ending, gender, drop, add] of NOUNS)
    if (ending.test(small)) return { gender, genitive: word.slice(0, word.length - drop) + add };
  if (PLURAL.test(small)) return { gender: 'plural', genitive: undefined };
  return undefined;
}
