import { englishName, isSeveral } from '../statements/english-names.ts';
import { roleForm } from '../statements/english-roles.ts';
import { englishPeriod } from '../statements/english.ts';
import { isOccasion } from '../statements/event-kinds.ts';
import type { Facts } from '../statements/facts.ts';
import { partInKazakh } from '../statements/kazakh-roles.ts';
import { kazakhAside, kazakhPeriod } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { genderOf, inGenitive, onOccasion, russianName } from '../statements/russian-names.ts';
import { agreeing, isVerbPhrase } from '../statements/russian-verbs.ts';
import { russianPeriod } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';
import { duringEvent } from './time-rules.ts';

/** An actor takes part in an event. */
export const participation = claimKind({
  name: 'Participation',
  prefix: 'participation',
  shape: { ...claimFields, actor: refers('Actor'), event: refers('Event'), role: word('Role') },
  undated: duringEvent('event'),
  edge: { relation: 'PARTICIPATION', from: 'actor', to: 'event', label: 'role' },
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

/** `Ann was a candidate in the election`, `Ann was sworn in (Inauguration of Ann)`. */
function inEnglish({ name, value, time }: Facts): string {
  const [actor, event] = [englishName(name('actor')!), name('event')!];
  const role = roleForm(value('role')!, isSeveral(name('actor')!));
  if (!role.isVerb) return phrase(actor, role.phrase, role.preposition, englishName(event), englishPeriod(time));
  const preposition = event.kind === 'SESSION' || event.kind === 'TRIAL' ? 'at' : 'in';
  const where =
    isOccasion(event.kind) && event.kind !== 'POLL' ? `${preposition} ${englishName(event)}` : `(${event.label})`;
  return phrase(actor, role.phrase, where, englishPeriod(time));
}

/** Roles that are someone's in an event, such as its author. */
const OF_EVENT = /^(?:автор|инициатор|организатор|участник|основатель|победитель|заявитель|командующий)$/;

/** `Анна – кандидат на выборах`, `Инаугурация Анны: Анна принесла присягу`, `Захват: нападавшие – студенты`. */
function inRussian({ name, value, time }: Facts): string {
  const actor = name('actor')!;
  const [event, role, gender] = [value('event')!, value('role')!, genderOf(actor)];
  const period = russianPeriod(time);
  const isVote = /^(?:ELECTION|REFERENDUM)$/.test(name('event')!.kind ?? '');
  const occasion = role === 'кандидат' && isVote ? onOccasion(name('event')!) : undefined;
  if (occasion) return phrase(`${russianName(actor)} – ${role} ${occasion}`, period);
  if (OF_EVENT.test(role)) return phrase(`${russianName(actor)} – ${role} ${inGenitive(name('event')!)}`, period);
  if (!isVerbPhrase(role)) return phrase(`${event}: ${role} – ${russianName(actor)}`, period);
  if (gender === undefined) return phrase(`${event}: ${russianName(actor)} (роль – ${role})`, period);
  return phrase(`${event}: ${russianName(actor)} ${agreeing(role, gender)}`, period);
}

/** `Анна сайлауда кандидат болды`, `Боб хатшы болып тағайындалды`; what is known of the time follows in brackets. */
function inKazakh({ name, value, time }: Facts): string {
  return phrase(partInKazakh(name('actor')!, value('role')!, name('event')!), kazakhAside(kazakhPeriod(time)));
}
