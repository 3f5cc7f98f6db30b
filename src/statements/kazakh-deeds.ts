import { withKazakhEnding, isFrontInKazakh } from './kazakh-endings.ts';
import { loweredInKazakh } from './kazakh-names.ts';
import { phrase } from './phrases.ts';

/** What happened, as the name of an event tells it by a verbal noun: `2021 жылы Мәсімовтің қызметінен босатылуы`. */
export interface KazakhDeed {
  /** The year that begins the name: `2021 жылы`; empty if none does. */
  readonly year: string;
  /** Who or what the verb is about, without an ending, and all before it: `Мәсімов`. */
  readonly subject: string;
  /** What stands between the subject and the verb: `қызметінен`. */
  readonly rest: string;
  /** The stem of the verb: `босатыл`. */
  readonly stem: string;
  /** Whether the verb has no subject: `заңға қол қойылуы`. */
  readonly isImpersonal: boolean;
}

/** Verbal nouns that name a thing, such as an election. */
const THING = /^(?:сайлау|үндеу|жолдау|зерттеу|тергеу|тыңдау|сұрау)[ыі]$/;
const GENITIVE = /-?[нтд][ыі]ң$/;

/** The deed that a name tells; undefined if it does not end with a verbal noun that belongs to someone or something. */
export function kazakhDeed(label: string): KazakhDeed | undefined {
  const [, year = '', name = label] = /^(\d{4} жылы) (.*)$/.exec(label) ?? [];
  const words = name.split(' ');
  const stem = /^(\p{L}+)у[ыі]$/u.exec(words.at(-1)!)?.[1];
  if (stem === undefined || THING.test(words.at(-1)!)) return undefined;
  if (/[ғгқкн][ае] қол қойылуы$/.test(name))
    return { year, subject: words.slice(0, -2).join(' '), rest: 'қол', stem, isImpersonal: true };
  const owner = ownerIn(words);
  if (owner < 0) return undefined;
  const subject = [...words.slice(0, owner), words[owner]!.replace(GENITIVE, '')].join(' ');
  return { year, subject, rest: words.slice(owner + 1, -1).join(' '), stem, isImpersonal: false };
}

/**
 * The word in the genitive that names whose deed it is: the last one, unless that belongs to a noun which depends on the verb, as
 * in `Қошановтың «Аманат» партиясының төрағасы болып сайлануы` and `Парламенттің заңның күшін жоюы`.
 */
function ownerIn(words: readonly string[]): number {
  const all = words.flatMap((word, index) => (index < words.length - 1 && GENITIVE.test(word) ? [index] : []));
  const isOfObject = (index: number) =>
    /[ыі]н$/.test(words[index + 1]!) || (/[ыі]$/.test(words[index + 1]!) && /^(?:болып|етіп)$/.test(words[index + 2]!));
  return all.findLast((index) => !isOfObject(index)) ?? all[0] ?? -1;
}

/** The deed as a sentence: `Мәсімов 2022 жылғы 5 қаңтарда қызметінен босатылды`. */
export function toldInKazakh(deed: KazakhDeed, when = '', subject = deed.subject): string {
  const year = when.startsWith(deed.year.replace(/ы$/, '')) ? '' : deed.year;
  return phrase(year, subject, when, deed.rest, pastInKazakh(deed.stem));
}

/** The deed as a participle, which takes the endings of a noun: `Мәсімов қызметінен босатылған`. */
export function participleInKazakh({ year, subject, rest, stem }: KazakhDeed): string {
  const ending = /[лрмнңйзжуиаәеоөұүыі]$/.test(stem) ? 'ған' : 'қан';
  const front: Readonly<Record<string, string>> = { ған: 'ген', қан: 'кен' };
  return phrase(
    year,
    loweredInKazakh(subject, true),
    rest,
    `${stem}${isFrontInKazakh(stem) ? front[ending]! : ending}`,
  );
}

/** The deed as done by someone: `Мәсімовті Тоқаев қызметінен босатты`; undefined if it is not told in the passive. */
export function doneInKazakh({ year, subject, rest, stem, isImpersonal }: KazakhDeed, by: string): string | undefined {
  const active = activeStem(stem);
  if (active === undefined) return undefined;
  const object = isImpersonal ? subject : withKazakhEnding(subject, 'accusative', /[ыі]$/.test(subject));
  return object && phrase(year, object, by, rest.replace(/(?<=^| )болып(?= |$)/, 'етіп'), pastInKazakh(active));
}

/** The stem of a verb without the sound that makes it passive: босатыл, босат; тағайындал, тағайында; жариялан, жарияла. */
export function activeStem(stem: string): string | undefined {
  const active = /[аәеыіо][лн]$/.test(stem) && stem.length > 3 ? stem.replace(/(?:[ыі]?[лн])$/, '') : undefined;
  return active === undefined || active.length < 2 ? undefined : active;
}

/** The past of a verb: босатылды, кетті. */
export function pastInKazakh(stem: string): string {
  const consonant = /[пфкқтсшщхцчбвгғдһ]$/.test(stem) ? 'т' : 'д';
  return `${stem}${consonant}${isFrontInKazakh(stem) ? 'і' : 'ы'}`;
}
