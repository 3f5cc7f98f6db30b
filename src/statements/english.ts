import { edtfLabel } from '../edtf/label.ts';
import { localeOf } from '../messages/languages.ts';
import { beginningOf, formOf, isWithinYear, latest, overBy, precisionOf } from './dates.ts';
import { englishName } from './english-names.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { phrase } from './phrases.ts';

const conjunction = new Intl.ListFormat(localeOf('en'), { type: 'conjunction' });

/** English. Always in the past tense, because a claim describes the situation at the date of its source. */
export const english: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) => `According to ${listInEnglish(people.map(englishName))}, ${sentence}`,
};

/** `a, b and c`. */
export function listInEnglish(items: readonly string[]): string {
  return conjunction.format(items);
}

/**
 * When a claim holds, from the record's own dates: `from May 2018 until 2 March 2019`; empty if it gives none.
 * @param still what it still was on the day of the source: `in force`.
 */
export function englishPeriod(time: TimeFacts, still = 'so'): string {
  if (!time.isOwn) return '';
  const { to, startedBy, endedBy, endState, asOf, after } = time;
  const [from, over] = [beginningOf(time), overBy(time)];
  const own =
    isWithinYear(from, to) && endState === 'ENDED'
      ? plain(`${from}/${to}`)
      : phrase(
          from !== null && edge(from, BEGINNING),
          from === null && startedBy && `from ${englishName(startedBy)}`,
          to !== null && endState !== 'ONGOING' && (endState === 'UNKNOWN' ? atLeastUntil(to) : edge(to, END)),
          to === null && endedBy && `until ${englishName(endedBy)}`,
          over !== null && `until no later than ${plain(latest(over))}`,
        );
  const hasBeginning = from !== null || startedBy !== undefined;
  return phrase(
    after && `after ${englishName(after)}${own && ','}`,
    own,
    endState === 'IMPLIED' && '(as the source implies)',
    endState === 'ONGOING' &&
      hasBeginning &&
      from !== asOf &&
      `(still ${still} ${whenInEnglish(asOf).replace(/^between/, 'at some time between')})`,
    endState === 'ONGOING' && !hasBeginning && asOfInEnglish(asOf),
  );
}

/** How the beginning or the end of a period is said: which of the limits makes it last at least so long. */
const BEGINNING = { preposition: 'from', noun: 'beginning', atLeast: 'by', most: 'at the earliest' } as const;
const END = { preposition: 'until', noun: 'end', atLeast: 'since', most: 'at the latest' } as const;

/** `from May 2018`, `from at least 2019`, `until 2019 at the latest`, `from some time between 4 and 27 November 2022`. */
function edge(text: string, { preposition, noun, atLeast, most }: typeof BEGINNING | typeof END): string {
  const date = formOf(text);
  switch (date.form) {
    case 'plain':
      return phrase(preposition, date.possibly && 'possibly', plain(text.replace('?', '').replace('%', '~')));
    case 'by':
    case 'since':
      return date.form === atLeast
        ? `${preposition} at least ${plain(date.date)}`
        : `${preposition} ${plain(date.date)} ${most}`;
    case 'between':
      return `${preposition} some time ${whenInEnglish(text)}`;
    case 'other':
      return `(${noun}: ${plain(text)})`;
  }
}

function atLeastUntil(text: string): string {
  const date = formOf(text);
  return date.form === 'plain' && !date.possibly ? `until at least ${plain(text)}` : `${edge(text, END)} or later`;
}

function plain(text: string): string {
  return edtfLabel(text, 'en');
}

/** `as of 10 May 2020`. */
export function asOfInEnglish(asOf: string | null): string {
  if (asOf === null) return whenInEnglish(asOf);
  return `as of ${formOf(asOf).form === 'between' ? `some time ${whenInEnglish(asOf)}` : plain(asOf)}`;
}

/** `on 5 June 2022`, `in June 2022 or earlier`, `between May and June 2022`; a less plain date in brackets. */
export function whenInEnglish(text: string | null): string {
  if (text === null) return 'at the time of the source';
  const date = formOf(text);
  const label = plain(text);
  if (date.form === 'other') return `(${label})`;
  if (date.form === 'between') return label.startsWith('between ') ? label : `in ${label.replace(/^\d+s/, 'the $&')}`;
  if (date.form === 'plain' && (date.about || date.possibly)) return label;
  return `${precisionOf(date.date) === 'day' ? 'on' : 'in'} ${label}`;
}
