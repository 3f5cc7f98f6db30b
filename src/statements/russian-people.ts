import type { Gender } from './russian-nouns.ts';

const MASCULINE = /(?:[оеё]в|[иы]н|[сц]кий|улы|ұлы)$/u;
/** Given names of men, where the surname has no gender. */
const MASCULINE_GIVEN = /(?:бек|хан|жан|мурат|бай|тай|гали|ий|ей|ик|лан|[рзхглмв]ат|аил|кол|дар|рам)$/;
const FEMININE = /(?:[оеё]ва|[иы]на|[сц]кая|кызы|қызы)$/u;

/** The gender of a person by the ending of the surname or the given name; undefined where that does not show it. */
export function genderOfPerson(name: string): Exclude<Gender, 'neuter' | 'plural'> | undefined {
  const surname = name.split(' ').at(-1)!;
  if (!name.includes(' ')) return undefined;
  if (MASCULINE.test(surname)) return 'masculine';
  if (FEMININE.test(surname)) return 'feminine';
  return MASCULINE_GIVEN.test(name.split(' ')[0]!) ? 'masculine' : undefined;
}

/** The cases of a person's name besides the nominative. */
export type PersonCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

const CASES: readonly PersonCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** What a name ends with in the nominative, and what it has instead in each of these cases. */
type Endings = readonly (readonly [ending: RegExp, inCases: string])[];

const SURNAMES: Readonly<Record<'masculine' | 'feminine', Endings>> = {
  masculine: [
    [/(?<=[сц]к)ий$/, 'ого ому ого им ом'],
    [/(?<=[оеё]в|[иы]н)$/, 'а у а ым е'],
    [/[йь]$/, 'я ю я ем е'],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у а ом е'],
  ],
  feminine: [
    [/ая$/, 'ой ой ую ой ой'],
    [/(?<=[оеё]в|[иы]н)а$/, 'ой ой у ой ой'],
  ],
};

const GIVEN_NAMES: Readonly<Record<'masculine' | 'feminine', Endings>> = {
  masculine: [
    [/ий$/, 'ия ию ия ием ии'],
    [/[йь]$/, 'я ю я ем е'],
    [/(?<=[гкхжшщч])а$/, 'и е у ой е'],
    [/а$/, 'ы е у ой е'],
    [/я$/, 'и е ю ей е'],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у а ом е'],
  ],
  feminine: [
    [/ия$/, 'ии ии ию ией ии'],
    [/(?<=[гкхжшщч])а$/, 'и е у ой е'],
    [/а$/, 'ы е у ой е'],
    [/я$/, 'и е ю ей е'],
    [/ь$/, 'и и ь ью и'],
  ],
};

/** A person's name in a case; undefined where its gender is not known. Names that have no ending for it stay as they are. */
export function personInCase(name: string, inCase: PersonCase): string | undefined {
  const gender = genderOfPerson(name);
  if (gender === undefined) return undefined;
  const words = name.split(' ');
  const surname = words.pop()!;
  const at = CASES.indexOf(inCase);
  return [
    ...words.map((word) => withEnding(word, GIVEN_NAMES[gender], at)),
    withEnding(surname, SURNAMES[gender], at),
  ].join(' ');
}

function withEnding(name: string, endings: Endings, at: number): string {
  const [ending, inCases] = endings.find(([each]) => each.test(name)) ?? [];
  return ending ? name.replace(ending, inCases!.split(' ')[at]!) : name;
}
