import { edtfLabel } from '../edtf/label.ts';
import { localeOf } from '../messages/languages.ts';
import { formOf, isAsOf, isWithinYear, latest, precisionOf } from './dates.ts';
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
  const from = endState === 'ONGOING' && isAsOf(time.from, asOf) ? null : time.from;
  const isOver = to === null && !endedBy && (endState === 'ENDED' || endState === 'IMPLIED') && asOf !== null;
  const own =
    isWithinYear(from, to) && endState === 'ENDED'
      ? plain(`${from}/${to}`)
      : phrase(
          from !== null && begin(from),
          from === null && startedBy && `from ${englishName(startedBy)}`,
          to !== null && endState !== 'ONGOING' && (endState === 'UNKNOWN' ? atLeastUntil(to) : end(to)),
          to === null && endedBy && `until ${englishName(endedBy)}`,
          isOver && `until no later than ${plain(latest(asOf))}`,
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

/** `from May 2018`, `from at least 2019`, `from some time between 4 and 27 November 2022`. */
function begin(text: string): string {
  const date = formOf(text);
  switch (date.form) {
    case 'plain':
      return phrase('from', date.possibly && 'possibly', plain(text.replace('?', '').replace('%', '~')));
    case 'by':
      return `from at least ${plain(date.date)}`;
    case 'since':
      return `from ${plain(date.date)} at the earliest`;
    case 'between':
      return `from some time ${plain(text)}`;
    case 'other':
      return `(beginning: ${plain(text)})`;
  }
}

/** `until May 2018`, `until 2019 at the latest`. */
function end(text: string): string {
  const date = formOf(text);
  switch (date.form) {
    case 'plain':
      return phrase('until', date.possibly && 'possibly', plain(text.replace('?', '').replace('%', '~')));
    case 'by':
      return `until ${plain(date.date)} at the latest`;
    case 'since':
      return `until at least ${plain(date.date)}`;
    case 'between':
      return `until some time ${plain(text)}`;
    case 'other':
      return `(end: ${plain(text)})`;
  }
}

function atLeastUntil(text: string): string {
  const date = formOf(text);
  return date.form === 'plain' && !date.possibly ? `until at least ${plain(text)}` : `${end(text)} or later`;
}

function plain(text: string): string {
  return edtfLabel(text, 'en');
}

/** `as of 10 May 2020`. */
export function asOfInEnglish(asOf: string | null): string {
  if (asOf === null) return whenInEnglish(asOf);
  return `as of ${formOf(asOf).form === 'between' ? 'some time ' : ''}${plain(asOf)}`;
}

/** `on 5 June 2022`, `in June 2022 or earlier`, `between May and June 2022`; a less plain date in brackets. */
export function whenInEnglish(text: string | null): string {
  if (text === null) return 'at the time of the source';
  const date = formOf(text);
  const label = plain(text);
  if (date.form === 'other') return `(${label})`;
  if (date.form === 'between') return label.startsWith('between ') ? label : `in ${label}`;
  if (date.form === 'plain' && (date.about || date.possibly)) return label;
  return `${precisionOf(date.date) === 'day' ? 'on' : 'in'} ${label}`;
}
