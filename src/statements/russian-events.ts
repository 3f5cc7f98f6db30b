import type { Name } from './facts.ts';
import { genderOf, isProper } from './russian-names.ts';
import { nounPhrase, type Gender } from './russian-nouns.ts';
import { agreeing } from './russian-verbs.ts';

/** Kinds of events that are held. */
const HELD = /^(?:ELECTION|REFERENDUM|SESSION|CAMPAIGN|PROTEST)$/;

/** What an event does on its day, by its head noun, in the masculine; null where none is usual. */
const VERBS: readonly (readonly [head: RegExp, verb: string | null])[] = [
  [/^(?:решени|постановлени)/, 'принят'],
  [/^приговор/, 'вынесен'],
  [/^приказ/, 'отдан'],
  [/^заключени/, 'дан'],
  [/^(?:экзитпол|опрос|исследовани)/, 'проведён'],
  [/^(?:доклад|отчёт|запись|стать)/, 'опубликован'],
  [/^(?:закон|указ|законопроект|день|уровень|письмо|начало)/, null],
  [/^(?:голосовани|слушани|визит|переговор|дебат|суд|процесс|съезд)/, 'прошёл'],
  [
    /^(?:столкновени|погром|теракт|задержани|арест|захват|поджог|взрыв|штурм|вступлени|образовани|возвращени|отмена|рост)/,
    'произошёл',
  ],
  [/^(?:послани|выступлени|предложени|объяснени|заявлени|речь)/, 'прозвучал'],
  [/^(?:положени|режим)/, 'действовал'],
];

/** `прошли`, `состоялось`: what an event did on its day, in agreement with its name; undefined where no verb fits. */
export function happened(event: Name): string | undefined {
  const gender = genderOf(event);
  const verb = gender && verbOf(event);
  return verb ? agreeing(verb, gender) : undefined;
}

/** `проходили`, `действовало`: what an event did for some days. */
export function lasted(event: Name, gender: Gender): string {
  const verb = verbOf(event);
  if (verb === 'действовал') return agreeing(verb, gender);
  return agreeing(verb === 'прошёл' ? 'проходил' : 'продолжался', gender);
}

function verbOf(event: Name): string | null {
  const { label, kind = '' } = event;
  const head = nounPhrase(label)?.head.toLocaleLowerCase('ru') ?? '';
  if (head.startsWith('обращени')) return kind === 'ADDRESS' || kind === 'STATEMENT' ? 'прозвучал' : 'направлен';
  const [, verb] = VERBS.find(([each]) => each.test(head)) ?? [];
  if (verb === 'прозвучал' && kind === 'PUBLICATION') return 'опубликован';
  if (verb !== undefined) return verb;
  if (HELD.test(kind)) return 'прошёл';
  if (kind === 'VIOLENCE') return 'произошёл';
  return isProper(label) ? null : 'состоялся';
}
