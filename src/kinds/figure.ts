import { z } from 'zod';
import { countedInEnglish, countedInKazakh, countedInRussian, unitBeside } from '../statements/counted.ts';
import { englishName, isPlural } from '../statements/english-names.ts';
import { englishPeriod } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { kazakhName } from '../statements/kazakh-names.ts';
import { kazakhAside, kazakhPeriod } from '../statements/kazakh.ts';
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
    kk: ({ name, value, number, time }) =>
      phrase(
        `${kazakhName(name('subject')!)}: ${value('measure')} –`,
        countedInKazakh(number('amount')!, value('unit')),
        kazakhAside(kazakhPeriod(time)),
      ),
  },
});

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
