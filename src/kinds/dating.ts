import { edtfLabel } from '../edtf/label.ts';
import { formOf } from '../statements/dates.ts';
import { englishName, isSeveral } from '../statements/english-names.ts';
import { englishPeriod, whenInEnglish } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { dayOfSourceInKazakh } from '../statements/kazakh-dates.ts';
import { happenedInKazakh, whenBesideInKazakh } from '../statements/kazakh-events.ts';
import { kazakhPeriod } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { genderOf } from '../statements/russian-names.ts';
import { agreeing } from '../statements/russian-verbs.ts';
import { asOfInRussian, plainInRussian, russianPeriod, whenInRussian } from '../statements/russian.ts';
import { validityOfDate } from '../time/validity.ts';
import { claimKind, untimedFields } from './claim.ts';
import { edtf, refers } from './field.ts';

/** When an event happened. */
export const dating = claimKind({
  name: 'Dating',
  prefix: 'dating',
  shape: {
    ...untimedFields,
    event: refers('Event'),
    date: edtf('interval')
      .optional()
      .describe('When the event happened. Without a date, the event was still going on when the source was published.'),
  },
  undated: {
    reads: ['event', 'date'],
    validity: (record, { asOf }) => validityOfDate(record['date'] as string | undefined, asOf),
  },
  sentences: { en: inEnglish, ru: inRussian, kk: inKazakh },
});

/** Events that are held, and those that are done on a day. */
const HELD = /^(?:ELECTION|REFERENDUM|SESSION|CAMPAIGN)$/;
const DONE = /^(?:APPOINTMENT|RENAMING|REGISTRATION|FOUNDING|DISMISSAL|RESIGNATION)$/;
/** Names of texts, such as a law, and not of what is done with them, such as its signing. */
const ENGLISH_TEXT =
  /^(?:the )?(?:(?!of |to |on |the )[\p{L}’']+ ){0,3}?(?:law|bill|act|decree|statement|letter|interview|report|ruling|address|speech)\b/iu;

function inEnglish({ name, value, time }: Facts): string {
  const event = name('event')!;
  const { from, to, endState, asOf } = time;
  const subject = englishName(event);
  const was = isSeveral(event) ? 'were' : 'was';
  if (value('date') === undefined) return phrase(subject, was, 'under way', whenInEnglish(asOf));
  if (endState === 'ONGOING' && from !== asOf)
    return phrase(
      subject,
      'began',
      from !== null && whenInEnglish(from),
      'and',
      was,
      'still under way',
      whenInEnglish(asOf),
    );
  if (to === null && from !== null) return phrase(subject, 'began', whenInEnglish(from));
  if (from === null || from !== to) return phrase(subject, 'lasted', englishPeriod({ ...time, isOwn: true }));
  if (event.kind === 'PUBLICATION' && !/^the (?:publication|release|announcement) /.test(subject))
    return phrase(subject, was, 'published', whenInEnglish(from));
  if (event.kind === 'ADDRESS') return phrase(subject, was, 'given', whenInEnglish(from));
  const isText = ENGLISH_TEXT.test(subject) && formOf(from).form === 'plain';
  return isText
    ? phrase(subject, was === 'was' ? 'dates' : 'date', 'from', edtfLabel(from, 'en'))
    : phrase(subject, 'took place', whenInEnglish(from));
}

/** `Выборы прошли в июне 2022 года`; with a dash where no verb fits: `Первые протесты – 2 января 2022 года`. */
function inRussian({ name, value, time }: Facts): string {
  const { from, to, endState, asOf } = time;
  const { label, kind = '', ...event } = name('event')!;
  const goingOn = asOfInRussian(asOf, 'продолжается').replace(' – ', ' ');
  if (value('date') === undefined) return `${label}: ${goingOn}`;
  const begun = from !== null && `начало – ${nominative(from)}`;
  if (endState === 'ONGOING') return `${label}: ${[begun, from !== asOf && goingOn].filter(Boolean).join(', ')}`;
  // After a clause, the dash would need a comma.
  const dash = label.includes(', ') ? ':' : ' –';
  if (from !== null && from === to) {
    const gender = genderOf({ label, ...event });
    const verb = HELD.test(kind) ? 'прошёл' : DONE.test(kind) ? 'состоялся' : undefined;
    return verb && gender && dash === ' –' && formOf(from).form !== 'other'
      ? phrase(label, agreeing(verb, gender), whenInRussian(from))
      : `${label}${dash} ${nominative(from)}`;
  }
  if (from !== null && to !== null) return `${label}: ${russianPeriod({ ...time, isOwn: true })}`;
  return `${label}: ${begun || `завершение – ${nominative(to!)}`}`;
}

/** A date after a dash: `июнь 2022 года`, `2022 год`, `не позднее июня 2022 года`. */
function nominative(text: string): string {
  const date = formOf(text);
  return date.form === 'plain' && !date.about && !date.possibly
    ? plainInRussian(date.date, 'accusative')
    : edtfLabel(text, 'ru');
}

/** `2022 жылғы сайлау 5 маусымда өтті`; with a dash where no verb fits. */
function inKazakh({ name, value, time }: Facts): string {
  const { from, to, endState, asOf } = time;
  const event = name('event')!;
  const { label } = event;
  const when = (date: string) => whenBesideInKazakh(label, date);
  const now = asOf === null ? dayOfSourceInKazakh(asOf) : when(asOf);
  if (value('date') === undefined) return phrase(label, now, 'жалғасып жатты');
  if (endState === 'ONGOING' && from !== null && from !== asOf)
    return phrase(label, `${when(from)} басталып,`, now, 'әлі жалғасып жатты');
  if (endState === 'ONGOING' && from === null) return phrase(label, now, 'жалғасып жатты');
  if (from === null) return phrase(label, when(to!), 'аяқталды');
  if (to === null || endState === 'ONGOING') return phrase(label, when(from), 'басталды');
  if (from !== to) {
    const { when: period, remark } = kazakhPeriod({ ...time, isOwn: true });
    const year = new RegExp(`^${from.slice(0, 4)} жылғы `);
    return phrase(label, year.test(when(from)) ? period : period.replace(year, ''), 'созылды', remark);
  }
  return happenedInKazakh(event, when(from)) ?? `${label} – ${edtfLabel(from, 'kk')}`;
}
