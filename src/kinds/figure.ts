import { z } from 'zod';
import { exactLabel } from '../messages/numbers.ts';
import { countedInEnglish, countedInKazakh, countedInRussian, unitBeside } from '../statements/counted.ts';
import { englishName, isPlural } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts, Name } from '../statements/facts.ts';
import { kazakhDeed } from '../statements/kazakh-deeds.ts';
import { withKazakhEnding } from '../statements/kazakh-endings.ts';
import { besideEventInKazakh } from '../statements/kazakh-events.ts';
import { inKazakhCase, kazakhName } from '../statements/kazakh-names.ts';
import { kazakhPeriodInPast } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { russianName } from '../statements/russian-names.ts';
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
    ru: ({ name, value, number, time }) =>
      phrase(
        `${russianName(name('subject')!)}: ${value('measure')} –`,
        countedInRussian(number('amount')!, value('unit')),
        russianPeriod(time),
      ),
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
  const where = isOwner ? inKazakhCase(subject, 'genitive') : placeInKazakh(subject);
  const amount = number('amount')!;
  const several = isSeveral(measure);
  const counted = several ? exactLabel(amount, 'kk') : countedInKazakh(amount, unitBeside(measure, value('unit')));
  return phrase(where, when, several ? numberOf(measure, isOwner) : measure, counted, 'болды', remark);
}

function placeInKazakh(subject: Name): string {
  const { kind, label } = subject;
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
  const owned = measure.endsWith('р') ? `${measure}${measure.endsWith('ар') ? 'ы' : 'і'}` : measure;
  return `${withKazakhEnding(owned, 'genitive', true)!} саны`;
}

/** Events during which something can be counted; others, which are deeds, stand before a colon. */
const OCCASIONS = /^(?:ELECTION|REFERENDUM|CAMPAIGN|PROTEST|VIOLENCE|PROCESS|TRIAL|SESSION|POLL)$/;

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
  const isWithin = subject.type === 'Place' || OCCASIONS.test(subject.kind ?? '');
  const where = isWithin ? `${subject.kind && / in /.test(measure) ? 'during' : 'in'} ${who}` : `for ${who}`;
  if (isCount && unit === undefined) {
    if (isWithin) return phrase('there', number('amount') === 1 ? 'was' : 'were', amount, measure, where, period);
    return phrase(subject.kind ? `${who}:` : `${who} had`, amount, measure, period);
  }
  if (subject.kind && !isWithin) return phrase(`${who}: ${measure} –`, amount, period);
  const isBare = !measure.includes(' ') && !/^(?:share|price|duration|number|size|length)$/.test(measure);
  return phrase(!isCount && !isBare && 'the', measure, where, isCount ? 'were' : 'was', amount, period);
}
