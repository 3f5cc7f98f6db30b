import { isOccasion } from './event-kinds.ts';
import type { Name } from './facts.ts';
import { activeStem, doneInKazakh, kazakhDeed, pastInKazakh, toldInKazakh } from './kazakh-deeds.ts';
import { withPossessive, type KazakhCase } from './kazakh-endings.ts';
import { besideEventInKazakh } from './kazakh-events.ts';
import { inKazakhCase, kazakhName } from './kazakh-names.ts';
import { endsInVerb } from './kazakh-verbs.ts';
import { phrase } from './phrases.ts';

/** Verbs that require a case of what they are about; another verb of one word has an object: `шешімді жариялады`. */
const WITH_CASE: readonly (readonly [verb: RegExp, inCase: KazakhCase])[] = [
  [/^(?:келісім бер|қол қой|төрағалық ет|қатыс|қатысп)/, 'dative'],
  [/^\S+[ыі]н /, 'genitive'],
  [/^\S+$/, 'accusative'],
];
/** Verbs of one word that have no object. */
const WITHOUT_OBJECT = /(?<!ұс)[ыіаәе][лн]д[ыі]$/;

/** What someone did in an event: `Анна сайлауда кандидат болды`, `Боб шешімге қол қойды`. */
export function partInKazakh(actor: Name, role: string, event: Name): string {
  const who = kazakhName(actor);
  const deed = kazakhDeed(event.label);
  if (deed !== undefined && !deed.isImpersonal) {
    const own = ownSubject(deed.subject, who);
    if (own !== undefined) return toldInKazakh(deed, '', own);
  }
  const isVerb = endsInVerb(role);
  if (deed !== undefined && isVerb && isSameDeed(deed.stem, role)) {
    const done = doneInKazakh(deed, who);
    if (done !== undefined) return done;
  }
  if (/[ғгқк][ае]н$/.test(role)) return `${event.label}: ${role} – ${who}`;
  if (!isVerb && deed === undefined && !isAttended(event))
    return `${inKazakhCase(event, 'genitive')} ${withPossessive(role)} – ${who}`;
  if (role.startsWith('шешім қабылда')) return phrase(event.label, 'туралы шешімді', who, 'қабылдады');
  const inCase = !isVerb || WITHOUT_OBJECT.test(role) ? undefined : WITH_CASE.find(([verb]) => verb.test(role))?.[1];
  const within = (named: Name) => (inCase ? inKazakhCase(named, inCase) : besideEventInKazakh(named, 'locative'));
  const own = withoutOwner(event, actor);
  // A genitive stands beside what it belongs to.
  const order = own === event && inCase !== 'genitive' ? [within(event), who] : [who, within(own)];
  return phrase(...order, role, !isVerb && 'болды');
}

/** The subject of a deed with the full name of the one who takes part in it: `Мәсімов` becomes `Кәрім Мәсімов`. */
function ownSubject(subject: string, who: string): string | undefined {
  const [last, name] = [subject.split(' ').at(-1)!, who.split(' ').at(-1)!];
  const isSame = name === last || (name.startsWith(last) && /^(?:[ыі]|с[ыі])$/.test(name.slice(last.length)));
  if (who.endsWith(subject)) return who;
  return isSame && /^\p{Lu}/u.test(last) && last.length > 3 ? `${subject.slice(0, -last.length)}${who}` : undefined;
}

/** An event without the name of the one who takes part in it: `Тоқаевтың инаугурациясы` of Тоқаев himself. */
function withoutOwner(event: Name, actor: Name): Name {
  const { label } = event;
  const surname = { ...actor, label: actor.label.split(' ').at(-1)! };
  const owner = [actor, surname]
    .map((name) => `${inKazakhCase(name, 'genitive')} `)
    .find((each) => label.startsWith(each));
  return owner === undefined ? event : { ...event, label: label.slice(owner.length) };
}

/** Whether a role is what was done, told in the active voice: `қызметтен босатты` of `қызметінен босатылуы`. */
function isSameDeed(stem: string, role: string): boolean {
  const active = activeStem(stem);
  return active !== undefined && role.split(' ').at(-1) === pastInKazakh(active);
}

function isAttended({ kind, label }: Name): boolean {
  return isOccasion(kind) || /дауыс беру$|съез[ді]?$/.test(label);
}
