import type { Name } from './facts.ts';
import { quoted } from './phrases.ts';
import { nounPhrase, type Gender } from './russian-nouns.ts';
import { genderOfPerson, personInCase } from './russian-people.ts';

/** What takes the case where a name cannot, with its gender. */
interface Noun {
  readonly gender: Gender;
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
}

export type RussianCase = Exclude<keyof Noun, 'gender'>;

const noun = (gender: Gender, ...[nominative, genitive, dative, accusative, instrumental, prepositional]: string[]) =>
  ({ gender, nominative, genitive, dative, accusative, instrumental, prepositional }) as Noun;

const NOUNS: Readonly<Record<string, Noun>> = {
  Party: noun('feminine', 'партия', 'партии', 'партии', 'партию', 'партией', 'партии'),
  Institution: noun('masculine', 'орган', 'органа', 'органу', 'орган', 'органом', 'органе'),
  Organization: noun(
    'feminine',
    'организация',
    'организации',
    'организации',
    'организацию',
    'организацией',
    'организации',
  ),
  Group: noun('feminine', 'группа', 'группы', 'группе', 'группу', 'группой', 'группе'),
  Place: noun('neuter', 'место', 'места', 'месту', 'место', 'местом', 'месте'),
  Post: noun('feminine', 'должность', 'должности', 'должности', 'должность', 'должностью', 'должности'),
  Rule: noun('neuter', 'правило', 'правила', 'правилу', 'правило', 'правилом', 'правиле'),
  Person: noun('neuter', 'лицо', 'лица', 'лицу', 'лицо', 'лицом', 'лице'),
};
const EVENT = noun('neuter', 'событие', 'события', 'событию', 'событие', 'событием', 'событии');

/** A name as it stands in the nominative: a party beside its noun and in guillemets, a group without a capital. */
export function russianName(name: Name): string {
  const { label, type } = name;
  if (type === 'Party' && !isPartyPhrase(label)) return `партия ${quoted(label)}`;
  return type === 'Group' ? withoutCapital(label) : label;
}

/** A post as it stands after a dash: only the highest ones keep their capital. */
export function postInRussian(label: string): string {
  return /^(?:Президент|Премьер-министр|Председатель(?! партии)|Государственный|Верховный)/.test(label)
    ? label
    : withoutCapital(label);
}

/** A name in guillemets beside the noun that takes the case: `событию «Ввод сил»`. */
export function titled({ label, type }: Name, inCase: RussianCase): string {
  return `${(NOUNS[type] ?? EVENT)[inCase]} ${quoted(label)}`;
}

/** A name as the object of a predicate: in the case where its endings say how, else beside the noun that takes it. */
export function asObject(name: Name, inCase: Exclude<RussianCase, 'nominative'>): string {
  if (inCase === 'genitive') return inGenitive(name);
  if (inCase === 'prepositional') return inPrepositional(name);
  return (name.type === 'Person' && personInCase(name.label, inCase)) || titled(name, inCase);
}

/** A name in the genitive within a sentence: declined where its endings say how, else beside a noun. */
export function inGenitive(name: Name): string {
  return declined(name, 'genitive') ?? titled(name, 'genitive');
}

/** A name in the prepositional within a sentence: declined where its endings say how, else beside a noun. */
export function inPrepositional(name: Name): string {
  return declined(name, 'prepositional') ?? titled(name, 'prepositional');
}

/** Where and when something happened: `на выборах в Палату`; undefined where the event's name cannot be declined. */
export function onOccasion(event: Name): string | undefined {
  const phrase = declined(event, 'prepositional');
  if (phrase === undefined) return undefined;
  return `${/^Голосование$/i.test(nounPhrase(event.label)!.head) ? 'при' : 'на'} ${phrase}`;
}

/** `в Палате`, `во Франции`, `в организации «А»`. */
export function withinInRussian(name: Name): string {
  const phrase = inPrepositional(name);
  return `${/^[вф][бвгджзклмнпрстфхцчшщ]/iu.test(phrase) ? 'во' : 'в'} ${phrase}`;
}

function declined(name: Name, inCase: 'genitive' | 'prepositional'): string | undefined {
  const { label, type } = name;
  if (type === 'Person') return personInCase(label, inCase);
  if (isIndeclinable(name)) return label;
  if (type === 'Party' && !isPartyPhrase(label)) return undefined;
  const phrase = nounPhrase(label)?.[inCase];
  if (phrase === undefined || type === 'Group') return phrase && withoutCapital(phrase);
  return (isEvent(name) || type === 'Rule') && !isProper(label) ? withoutCapital(phrase) : phrase;
}

/** Abbreviations do not change, nor do names of places such as Алматы. */
function isIndeclinable({ label, type }: Name): boolean {
  return /^[А-ЯЁ]{2,}(?: [А-ЯЁ]{2,})*$/.test(label) || (type === 'Place' && /^\p{Lu}\p{Ll}*[еиоуыэю]$/u.test(label));
}

/** The gender and number of a name as the subject of a sentence; undefined where it is not known. */
export function genderOf(name: Name): Gender | undefined {
  const { label, type } = name;
  if (type === 'Person') return genderOfPerson(label);
  if (type === 'Party' && !isPartyPhrase(label)) return 'feminine';
  if (type === 'Place' && isIndeclinable(name)) return undefined;
  return nounPhrase(label)?.gender;
}

/** Whether a name is that of an event: the only entities whose types are not among the nouns above. */
export function isEvent({ type }: Name): boolean {
  return !Object.hasOwn(NOUNS, type);
}

/** The name of an event within a sentence. */
export function lowered(label: string): string {
  return isProper(label) ? label : withoutCapital(label);
}

/** A name as the subject of a sentence: a clause within it ends with a comma. */
export function asSubject(name: string): string {
  return name.includes(', ') ? `${name},` : name;
}

/** Event names of one word, or of an adjective and a noun, can be proper names, such as Кровавый январь. */
export function isProper(label: string): boolean {
  const words = label.split(' ');
  return words.length < 3 && !/\d/.test(label) && (words.length === 1 || nounPhrase(label)?.isBare !== true);
}

function withoutCapital(label: string): string {
  return /^.\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('ru') + label.slice(1);
}

function isPartyPhrase(label: string): boolean {
  return /парти[яи]/iu.test(label);
}
