import type { Name } from './facts.ts';
import { endsInPossessive, withKazakhEnding, type KazakhCase } from './kazakh-endings.ts';
import { quoted } from './phrases.ts';

/** What takes the ending where a name cannot: «QazaqGaz» ұйымының. */
const NOUNS: Readonly<Record<string, string>> = {
  Person: 'есімді тұлға',
  Party: 'партиясы',
  Institution: 'мекемесі',
  Organization: 'ұйымы',
  Group: 'тобы',
  Place: 'деген жер',
  Post: 'лауазымы',
  Rule: 'ережесі',
};
const EVENT = 'оқиғасы';

/** Words with which a name can begin that are no names themselves; nouns in the plural and participles are others. */
const COMMON =
  /^(?:аралас|бір|қаза|алғашқы|бірінші|екінші|соңғы|келесі|жаңа|бұрынғы|басқа|тәуелсіз|наразылық|құқық|өзін-өзі|ауыл|жалпыұлттық|кезектен|сайлау|референдум|заң|елорданың|халыққа)$|(?:лар|лер|дар|дер|тар|тер)(?:[дт][ыі]ң|[дт][ыі]|ға|ге)?$|(?:ған|ген|қан|кен|атын|етін)$|^референдум/;

/** A name as it stands in a Kazakh sentence: parties in quotation marks beside their noun, events and groups without a capital. */
export function kazakhName({ label, type }: Name): string {
  if (type === 'Party') return /партия/iu.test(label) ? label : `${quoted(label)} партиясы`;
  return ['Person', 'Place', 'Post', 'Institution', 'Organization'].includes(type) ? label : loweredInKazakh(label);
}

/** The name of an event or group within a sentence; it keeps its capital unless its first word is no name for certain. */
export function loweredInKazakh(label: string): string {
  const [first = '', second = ''] = label.split(' ');
  const small = first.toLocaleLowerCase('kk');
  return second === '' || /^\p{Lu}/u.test(second) || !COMMON.test(small) ? label : small + label.slice(first.length);
}

/** A name with the ending of a case, or beside a noun that takes it; rules are always beside their noun. */
export function inKazakhCase(name: Name, inCase: KazakhCase): string {
  const label = kazakhName(name);
  const isPossessive = name.type !== 'Person' && endsInPossessive(label);
  const noun = NOUNS[name.type] ?? EVENT;
  const own = name.type === 'Rule' ? undefined : withKazakhEnding(label, inCase, isPossessive);
  return own ?? withKazakhEnding(`${isTitle(name) ? quoted(name.label) : label} ${noun}`, inCase, /[ыі]$/.test(noun))!;
}

function isTitle({ type }: Name): boolean {
  return !['Person', 'Place', 'Organization', 'Institution', 'Group'].includes(type);
}

/** `a, b және c`; Intl has no Kazakh conjunction. */
export function listInKazakh(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;
}
