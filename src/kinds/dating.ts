import { edtfLabel } from '../edtf/label.ts';
import { formOf } from '../statements/dates.ts';
import { deedInEnglish } from '../statements/english-deeds.ts';
import { englishName, isSeveral } from '../statements/english-names.ts';
import { englishPeriod, whenInEnglish } from '../statements/english.ts';
import type { Facts } from '../statements/facts.ts';
import { dayOfSourceInKazakh } from '../statements/kazakh-dates.ts';
import { happenedInKazakh, whenBesideInKazakh } from '../statements/kazakh-events.ts';
import { kazakhPeriod } from '../statements/kazakh.ts';
import { phrase } from '../statements/phrases.ts';
import { happened, lasted } from '../statements/russian-events.ts';
import { asSubject, genderOf } from '../statements/russian-names.ts';
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

/** What is done with an event, by the noun that its English name begins with. */
const DEEDS: readonly (readonly [noun: RegExp, verb: string])[] = [
  [nounAtStart('decision'), 'taken'],
  [nounAtStart('proposals?|request|statement|declaration|promise'), 'made'],
  [nounAtStart('order|opinion'), 'given'],
];
/** A law or a decree bears its date. */
const IS_TEXT = /^(?:\p{L}+(?:ый|ой|ий) )*(?:закон|указ|законопроект|письмо)(?: |$)/iu;
/** Whether a name is that of a text of a certain day: датирован 5 мая. */
function isDatedText(label: string, date: string): boolean {
  return IS_TEXT.test(label) && /^\d{4}-\d\d-\d\d$/.test(date);
}

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
  const when = whenInEnglish(from);
  if (event.kind === 'PUBLICATION' && !/^the (?:publication|release|announcement) /.test(subject))
    return phrase(subject, was, 'published', when);
  if (event.type === 'Poll') return phrase(subject, was, 'conducted', when);
  const isText = ENGLISH_TEXT.test(subject) && formOf(from).form === 'plain';
  const [, verb] = DEEDS.find(([each]) => each.test(subject)) ?? [];
  if (verb) return phrase(subject, was, verb, when);
  if (isText && event.kind !== 'ADDRESS') return phrase(subject, was === 'was' ? 'dates' : 'date', 'from', plain(from));
  if (event.kind === 'ADDRESS') return phrase(subject, was, 'given', when);
  const deed = event.kind === 'ELECTION' ? undefined : deedInEnglish(subject, from);
  if (deed) return phrase(deed, when);
  const inForce = /^the entry into force of (.+)/.exec(subject)?.[1];
  if (inForce) return phrase(inForce, 'came into force', when);
  if (subject.startsWith('the day ')) return phrase(subject, 'was', when);
  return phrase(subject, /^the (?:start|beginning|end|return) of /.test(subject) ? 'came' : 'took place', when);
}

/** Matches a noun with which a name begins, after at most two words that are no prepositions. */
function nounAtStart(nouns: string): RegExp {
  return new RegExp(`^(?:the )?(?:(?!of |to |on |the )[\\p{L}’']+ ){0,2}?(?:${nouns})(?: |$)`, 'iu');
}

function plain(date: string): string {
  return edtfLabel(date, 'en');
}

/** `Выборы прошли в июне 2022 года`; with a dash where no verb fits: `Тёмное воскресенье – 2 января 2022 года`. */
function inRussian({ name, value, raw, time }: Facts): string {
  const { from, to, endState, asOf } = time;
  const event = name('event')!;
  const { label } = event;
  const gender = genderOf(event);
  const date = raw('date');
  const subject = asSubject(date === undefined ? label : withoutTimeOf(date, label));
  // After a clause, the dash would need a comma.
  const dash = label.includes(', ') ? ':' : ' –';
  if (from !== null && from === to && value('date') !== undefined && endState !== 'ONGOING') {
    const verb = formOf(from).form === 'other' ? undefined : happened(event);
    if (verb) return phrase(subject, verb, whenInRussian(from));
    return isDatedText(label, from) && gender
      ? phrase(subject, agreeing('датирован', gender), nominative(from))
      : `${label}${dash} ${nominative(from)}`;
  }
  if (gender === undefined) return withoutVerb(label, value('date') !== undefined, time);
  const goingOn = asOfInRussian(asOf, agreeing('продолжался', gender));
  if (value('date') === undefined) return phrase(subject, goingOn);
  const begun = from !== null && phrase(agreeing('начался', gender), whenInRussian(from));
  if (endState === 'ONGOING') return phrase(subject, [begun, from !== asOf && goingOn].filter(Boolean).join(' и '));
  if (from !== null && to !== null) {
    const period = russianPeriod({ ...time, isOwn: true });
    return IS_TEXT.test(label) ? `${label}: ${period}` : phrase(subject, lasted(event, gender), period);
  }
  return phrase(subject, begun || phrase(agreeing('завершился', gender), whenInRussian(to!)));
}

const ENDS_IN_TIME = / в (?:(\p{L}+) )?(\d{4}) (?:году|года)$/u;
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** The name of an event without the year, or month of a year, with which it ends, if the date says the same: Отставка [в 2024 году]. */
function withoutTimeOf(date: string, label: string): string {
  const [, month, year] = ENDS_IN_TIME.exec(label) ?? [];
  // Within a clause, the time belongs to the clause: Парламент, избранный в 2021 году.
  if (year === undefined || label.includes(',')) return label;
  const number = MONTHS.findIndex((beginning) => month?.startsWith(beginning)) + 1;
  if (month !== undefined && number === 0) return label;
  const said = month === undefined ? year : `${year}-${String(number).padStart(2, '0')}`;
  return date.includes(said) ? label.replace(ENDS_IN_TIME, '') : label;
}

/** The same where the event's name does not show its gender: `Qantar: начало – 2 января 2022 года`. */
function withoutVerb(label: string, hasDate: boolean, time: Facts['time']): string {
  const { from, to, endState, asOf } = time;
  const goingOn = asOfInRussian(asOf, 'продолжается');
  if (!hasDate) return `${label}: ${goingOn}`;
  const begun = from !== null && `начало – ${nominative(from)}`;
  if (endState === 'ONGOING') return `${label}: ${[begun, from !== asOf && goingOn].filter(Boolean).join(', ')}`;
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
  if (endState === 'ONGOING' && from !== null && from !== asOf) {
    const [year = ''] = /^\d{4} жылғы /.exec(when(from)) ?? [];
    const still = year && now.startsWith(year) ? now.slice(year.length) : now;
    return phrase(label, `${when(from)} басталып,`, still, 'әлі жалғасып жатты');
  }
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
