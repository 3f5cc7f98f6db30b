import type { Name } from './facts.ts';
import { quoted } from './phrases.ts';
import { asObject, asSubject, genderOf, inGenitive, russianName, type RussianCase } from './russian-names.ts';
import { nounPhrase } from './russian-nouns.ts';
import { agreeing, isVerbPhrase } from './russian-verbs.ts';

/** The case after a preposition with which a predicate ends. */
const PREPOSITIONS: Readonly<Record<string, Exclude<RussianCase, 'nominative'>>> = {
  в: 'prepositional',
  на: 'prepositional',
  о: 'prepositional',
  к: 'dative',
  с: 'instrumental',
  перед: 'instrumental',
  за: 'instrumental',
  от: 'genitive',
  до: 'genitive',
  из: 'genitive',
  у: 'genitive',
  для: 'genitive',
  после: 'genitive',
  против: 'genitive',
};
/** Nouns with which a predicate ends to stand beside a name: `посвящено событию`, `по правилу`. */
const OWN_NOUN =
  /^(?:событи(?:е|я|ю|ем|и)|правил(?:о|а|у|ом|е)|орган(?:а|у|ом|е)?|город(?:а|у|ом|е)?|стран(?:а|ы|е|у|ой)|парти(?:я|и|ю|ей)|организаци(?:я|и|ю|ей)|должност(?:ь|и|ью))$/;
/** Nouns that end as infinitives do. */
const NOUN_IN_SOFT_SIGN = /^(?:дочь|мать|зять|тесть)$/;
/** Verbs whose object is in the genitive. */
const WITH_GENITIVE = /^(?:касал(?:ся|ась|ось|ись)|достиг|добил(?:ся|ась|ось|ись))$/;
const FINITE_PRESENT = /(?:ет|ёт|ит|ют|ут|ят|ат)(?:ся)?$/;

/** What a predicate says of two names: its verb agrees with the first, and the second is in the case that it requires. */
export function linkedInRussian(from: Name, predicate: string, to: Name): string {
  const subject = asSubject(russianName(from));
  const gender = genderOf(from);
  const first = predicate.split(' ')[0]!;
  const isVerb = isVerbPhrase(predicate);
  const isPresent = FINITE_PRESENT.test(first);
  const agreed = isVerb && gender !== undefined ? agreeing(predicate, gender) : predicate;
  // A dash stands for the verb "to be", and where a verb's gender is not known.
  const link = (isVerb && gender !== undefined) || isPresent ? ' ' : ' – ';
  return `${subject}${link}${withObject(agreed, to)}`;
}

function withObject(predicate: string, to: Name): string {
  const words = predicate.split(' ');
  const last = words.at(-1)!;
  if (OWN_NOUN.test(last)) return `${predicate} ${to.type === 'Place' ? to.label : quoted(to.label)}`;
  const inCase = PREPOSITIONS[last];
  if (NOUN_IN_SOFT_SIGN.test(last) || WITH_GENITIVE.test(predicate)) return `${predicate} ${inGenitive(to)}`;
  if (inCase) return `${predicate} ${asObject(to, inCase)}`;
  // One verb, or one with an infinitive, has an object; after a noun, the name is in the genitive.
  if ((words.length === 1 && isVerbal(last)) || /(?:ть|чь|ти)$/.test(last))
    return `${predicate} ${asObject(to, 'accusative')}`;
  if (!isVerbal(last) && nounPhrase(last) && !/(?:у|ю|ом|ем|ой|ей)$/.test(last))
    return `${predicate} ${inGenitive(to)}`;
  return `${predicate}: ${russianName(to)}`;
}

function isVerbal(word: string): boolean {
  return isVerbPhrase(word) || FINITE_PRESENT.test(word);
}
