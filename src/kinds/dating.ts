import { edtfLabel } from '../edtf/label.ts';
import { asOfDay, phrase, since, until, when } from '../statements/english.ts';
import type { Facts, TimeFacts } from '../statements/facts.ts';
import { kazakhWords } from '../statements/kazakh.ts';
import { isPlain } from '../statements/period.ts';
import { joined, quoted } from '../statements/phrases.ts';
import { russianWords } from '../statements/russian.ts';
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

function inEnglish({ value, time: { from, to, endState, asOf } }: Facts): string {
  const event = value('event');
  if (value('date') === undefined) return phrase(event, 'continued', asOfDay(asOf));
  if (endState === 'ONGOING')
    return phrase(event, 'began', from !== null && when(from), 'and continued', asOfDay(asOf));
  if (from === to && from !== null) return phrase(event, 'took place', when(from));
  return phrase(event, 'lasted', from !== null && since(from), to !== null && until(to));
}

function inRussian({ value, time }: Facts): string {
  const { from, to, endState } = time;
  const event = quoted(value('event')!);
  const label = (text: string) => edtfLabel(text, 'ru');
  const goingOn = `${asOfIn(time, 'ru')} продолжается`;
  if (value('date') === undefined) return `событие ${event} – ${goingOn}`;
  const begun = from !== null && (isPlain(from) ? label(`${from}/..`) : russianWords.beginning(label(from)));
  if (endState === 'ONGOING') return `событие ${event} – ${joined(begun, goingOn)}`;
  if (from !== null && from === to) return `дата события ${event} – ${label(from)}`;
  if (isPlainSpan(from, to)) return `событие ${event} продолжалось ${label(`${from}/${to}`)}`;
  const over = to !== null && (isPlain(to) ? label(`../${to}`) : russianWords.end(label(to)));
  return `событие ${event} – ${joined(begun, over)}`;
}

function inKazakh({ value, time }: Facts): string {
  const { from, to, endState } = time;
  const event = `${quoted(value('event')!)} оқиғасы`;
  const label = (text: string) => edtfLabel(text, 'kk');
  const goingOn = `${asOfIn(time, 'kk')} жалғасуда`;
  if (value('date') === undefined) return `${event} – ${goingOn}`;
  const begun = from !== null && kazakhWords.beginning(label(from));
  if (endState === 'ONGOING') return `${event} – ${joined(begun, goingOn)}`;
  if (from !== null && from === to) return `${event} – болған уақыты: ${label(from)}`;
  if (isPlainSpan(from, to)) return `${event} – мерзімі: ${label(`${from}/${to}`)}`;
  return `${event} – ${joined(begun, to !== null && kazakhWords.end(label(to)))}`;
}

function asOfIn({ asOf: day }: TimeFacts, language: 'ru' | 'kk'): string {
  const words = language === 'ru' ? russianWords : kazakhWords;
  return words.ongoing(day === null ? words.unknownDay : edtfLabel(day, language));
}

function isPlainSpan(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && isPlain(from) && isPlain(to);
}
