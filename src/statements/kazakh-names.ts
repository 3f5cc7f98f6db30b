import type { Name } from './facts.ts';
import { endsInPossessive, withKazakhEnding, withoutPossessive, type KazakhCase } from './kazakh-endings.ts';
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
  /^(?:аралас|бейбіт|бір|қаза|үкімет|үш|алғашқы|бірінші|екінші|соңғы|келесі|жаңа|бұрынғы|басқа|тәуелсіз|наразылық|құқық|өзін-өзі|ауыл|жалпыұлттық|кезектен|сайлау|референдум|заң|елорда|елорданың|халыққа)$|(?:лар|лер|дар|дер|тар|тер)(?:[дт][ыі]ң|[дт][ыі]|ға|ге)?$|(?:ған|ген|қан|кен|атын|етін)$|^референдум/;

const PLURAL = /[лдт][ае]р$/;

/** A name as it stands in a Kazakh sentence: parties in quotation marks beside their noun, events and groups without a capital. */
export function kazakhName({ label, type }: Name): string {
  if (type === 'Party') return /партия/iu.test(label) ? label : `${quoted(label)} партиясы`;
  return ['Person', 'Place', 'Post', 'Institution', 'Organization'].includes(type) ? label : loweredInKazakh(label);
}

/**
 * The name of an event or group within a sentence; it keeps its capital unless its first word is no name for certain.
 * @param isClause whether it is the beginning of a clause, so that a capital after it tells nothing of the first word.
 */
export function loweredInKazakh(label: string, isClause = false): string {
  const [first = '', second = ''] = label.split(' ');
  const small = first.toLocaleLowerCase('kk');
  const isName = second === '' ? !PLURAL.test(small) : /^\p{Lu}/u.test(second);
  if (!COMMON.test(small) || (!isClause && isName)) return label;
  return small + label.slice(first.length);
}

/** Bodies and offices that keep their capital within a sentence. */
const CAPITAL = /^(?:Президент|Премьер|Парламент|Мәжіліс|Сенат|Үкімет|Конституци|Ассамблея|Тұңғыш|Қазақстан)/;

/** What a rule is about, within a sentence: `партияны тіркеуге қажет мүшелер саны`. */
export function ruleWithinInKazakh(label: string): string {
  return CAPITAL.test(label) || /^\P{Ll}{2}/u.test(label)
    ? label
    : label.charAt(0).toLocaleLowerCase('kk') + label.slice(1);
}

/** A name with the ending of a case, or beside a noun that takes it; rules are always beside their noun. */
export function inKazakhCase(name: Name, inCase: KazakhCase): string {
  const label = kazakhName(name);
  const isPossessive = name.type !== 'Person' && endsInPossessive(label);
  const noun = NOUNS[name.type] ?? EVENT;
  const own = name.type === 'Rule' ? undefined : withKazakhEnding(label, inCase, isPossessive);
  return own ?? withKazakhEnding(`${isTitle(name) ? quoted(name.label) : label} ${noun}`, inCase, /[ыі]$/.test(noun))!;
}

/** That a body has a post: `«Өзен» партиясында төраға лауазымы бар`, `Хатшы – Палатадағы лауазым`. */
export function postInKazakh(post: Name, body: Name): string {
  const where = inKazakhCase(body, 'locative');
  const ofBody = `${inKazakhCase(body, 'genitive')} `;
  const own = post.label.startsWith(ofBody) ? post.label.slice(ofBody.length) : ' ';
  if (!own.includes(' ')) return `${where} ${withoutPossessive(own)} лауазымы бар`;
  return `${post.label} – ${where}${where.endsWith('а') ? 'ғы' : 'гі'} лауазым`;
}

function isTitle({ type }: Name): boolean {
  return !['Person', 'Place', 'Organization', 'Institution', 'Group'].includes(type);
}

/** `a, b және c`; Intl has no Kazakh conjunction. */
export function listInKazakh(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;
}
