import { z } from 'zod';
import { exactLabel } from '../messages/numbers.ts';
import { countedInEnglish, countedInKazakh, countedInRussian, unitBeside } from '../statements/counted.ts';
import { englishName, inSingular, isPlural } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import { isOccasion, isUnrest } from '../statements/event-kinds.ts';
import type { Facts, Name } from '../statements/facts.ts';
import { kazakhDeed } from '../statements/kazakh-deeds.ts';
import { withKazakhEnding, withPossessive } from '../statements/kazakh-endings.ts';
import { besideEventInKazakh } from '../statements/kazakh-events.ts';
import { inKazakhCase, kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriodInPast } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import {
  asSubject,
  genderOf,
  inGenitive,
  onOccasion,
  russianName,
  withinInRussian,
} from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';
import { russianPeriod } from '../statements/russian.ts';
import { claimFields, claimKind } from './claim.ts';
import { refers, word } from './field.ts';

/** A number about an entity. */
export const figure = claimKind({
  name: 'Figure',
  prefix: 'figure',
  shape: {
    ...claimFields,
    subject: refers('Entity'),
    measure: word('Measure'),
    amount: z.number().describe('The number.'),
    unit: word('Unit').optional(),
  },
  sentences: {
    en: inEnglish,
    ru: inRussian,
    kk: inKazakh,
  },
});

/** Events that are held, at which something is counted; during others, it is counted while they last. */
const HELD = /^(?:ELECTION|REFERENDUM|CAMPAIGN|TRIAL|SESSION|POLL)$/;

/** `Сайлауда кандидаттар саны 7 болды`, `Сенатта орындар саны 49 болды`, `«Өзен» партиясының дауыс үлесі 75,9 % болды`. */
function inKazakh({ name, value, number, time }: Facts): string {
  const subject = name('subject')!;
  const measure = value('measure')!;
  const { when, remark } = kazakhPeriodInPast(time);
  const isOwner = ['Party', 'Person', 'Post', 'Rule'].includes(subject.type);
  const where = isOwner ? inKazakhCase(subject, 'genitive') : placeInKazakh(subject, measure);
  const amount = number('amount')!;
  const several = isSeveral(measure);
  const counted = several ? exactLabel(amount, 'kk') : countedInKazakh(amount, unitBeside(measure, value('unit')));
  return phrase(where, when, several ? numberOf(measure, isOwner) : measure, counted, 'болды', remark);
}

/** What is counted after unrest, and not while it lasts. */
const AFTERMATH_IN_KAZAKH =
  /(?:қылмыстық іс|сотқа|сотталған|айыпт|күдікті|ұсталған|қамау|тергеу|рақымшылық|құрбан|аты-жөні)/;

function placeInKazakh(subject: Name, measure: string): string {
  const { kind, label } = subject;
  if (isUnrest(kind) && AFTERMATH_IN_KAZAKH.test(measure)) return `${inKazakhCase(subject, 'dative')} байланысты`;
  if (kind === undefined || HELD.test(kind) || label.endsWith('дауыс беру')) return inKazakhCase(subject, 'locative');
  return kazakhDeed(label) ? besideEventInKazakh(subject, 'locative') : `${kazakhName(subject)} кезінде`;
}

/** Whether a measure names the things that are counted: сайлаушылар, ауыл әкімдері. */
function isSeveral(measure: string): boolean {
  return /[лдт][ае]р[ыі]?$/.test(measure);
}

/** `кандидаттар саны`; what someone has, or what belongs to something, is owned: `кандидаттарының саны`. */
function numberOf(measure: string, isOwned: boolean): string {
  if (!isOwned && measure.endsWith('р')) return `${measure} саны`;
  const owned = measure.endsWith('р') ? withPossessive(measure) : measure;
  return `${withKazakhEnding(owned, 'genitive', true)!} саны`;
}

/** What is counted after unrest, and not while it lasts. */
const AFTERMATH =
  /\b(?:cases|tried|convicted|accused|suspected|detained|arrest|arrested|custody|investigation|amnesty|victims|names)\b/;

/** `there were 7 candidates in the election`, `turnout in the election was 77.5 per cent`, `the Senate had 49 seats`. */
function inEnglish({ name, value, number, time }: Facts): string {
  const subject = name('subject')!;
  const measure = value('measure')!;
  const isCount = isPlural(measure);
  // What is counted are people already.
  const unit = isCount && value('unit') === 'people' ? undefined : unitBeside(measure, value('unit'));
  const amount = countedInEnglish(number('amount')!, unit);
  const period = englishPeriod(time);
  const who = englishName(subject);
  const isWithin = subject.type === 'Place' || isOccasion(subject.kind);
  const where =
    isWithin || measure.startsWith('share ') ? `${prepositionBefore(subject, measure)} ${who}` : `for ${who}`;
  if (isCount && unit === undefined) {
    const counted = number('amount') === 1 ? inSingular(measure) : measure;
    // Voters who took part, took part.
    const clause = /^(.+) who (.+)$/.exec(counted);
    if (clause && isWithin) return phrase(amount, clause[1], clause[2], where, period);
    if (isWithin) return phrase('there', number('amount') === 1 ? 'was' : 'were', amount, counted, where, period);
    if (clause) return phrase(`${who}: ${amount}`, clause[1], clause[2], period);
    return phrase(subject.kind ? `${who}:` : `${who} had`, amount, counted, period);
  }
  if (subject.kind && !isWithin) return phrase(`${who}: ${measure} –`, amount, period);
  if (subject.type === 'Person') return phrase(`${possessive(who)} ${measure} was`, amount, period);
  const isBare =
    measure.startsWith('turnout ') ||
    (!measure.includes(' ') && !/^(?:share|price|duration|number|size|length)$/.test(measure));
  return phrase(!isCount && !isBare && 'the', measure, where, isCount ? 'were' : 'was', amount, period);
}

function prepositionBefore({ kind = '' }: Name, measure: string): string {
  if (isUnrest(kind) && !/\b(?:marchers|participants|protesters)\b/.test(measure))
    return AFTERMATH.test(measure) ? 'in connection with' : 'during';
  if (kind === 'SESSION') return 'at';
  return kind && / in (?!favour)/.test(measure) ? 'during' : 'in';
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** What is counted after unrest, and not while it lasts. */
const AFTERMATH_IN_RUSSIAN =
  /(?:уголовн|подсудим|осуждённ|амнистир|следстви|задержанн|арестованн|страж|подозреваем|жертв|имён)/;

/** `На выборах в Палату явка составила 54,19 %`; `Партия: число кандидатов – 41` where no preposition fits. */
function inRussian({ name, value, number, time }: Facts): string {
  const subject = name('subject')!;
  const measure = value('measure')!;
  const amount = countedInRussian(number('amount')!, unitBeside(measure, value('unit')));
  const period = russianPeriod(time);
  const gender = genderOf({ id: measure, label: measure, type: 'Measure' });
  const where = whereInRussian(subject, measure);
  const counted = asSubject(measure);
  // Of what is named in the plural, there are so many: no verb says that it makes up a number.
  return where && gender && gender !== 'plural'
    ? phrase(where, counted, agreeing(period ? 'составлял' : 'составил', gender), amount, period)
    : phrase(`${russianName(subject)}: ${counted} –`, amount, period);
}

/** `на выборах`, `в Палате`, `во время беспорядков`; undefined where the name of the subject cannot be declined. */
function whereInRussian(subject: Name, measure: string): string | undefined {
  const { kind = '', type } = subject;
  if (/^(?:ELECTION|REFERENDUM|SESSION)$/.test(kind)) return onOccasion(subject);
  if (type === 'Place' || type === 'Institution') return withinInRussian(subject);
  if (!isUnrest(kind)) return undefined;
  return `${AFTERMATH_IN_RUSSIAN.test(measure) ? 'после' : 'во время'} ${inGenitive(subject)}`;
}
