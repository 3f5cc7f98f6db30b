import { edtfLabel } from '../edtf/label.ts';
import { localeOf } from '../messages/languages.ts';
import type { Grammar, TimeFacts } from './facts.ts';
import { isPlain } from './period.ts';

const conjunction = new Intl.ListFormat(localeOf('en'), { type: 'conjunction' });

/** English. Always in the past tense, because a claim describes the situation at the date of its source. */
export const english: Grammar = {
  stop: '.',
  accordingTo: (people, sentence) => `According to ${listInEnglish(people)}, ${sentence}`,
};

/** `a, b and c`. */
export function listInEnglish(items: readonly string[]): string {
  return conjunction.format(items);
}

/** Joins the parts that are present with spaces. */
export function phrase(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** When, from the record's own dates; empty if it gives none. */
export function during(time: TimeFacts): string {
  if (!time.isOwn) return '';
  const { from, startedBy, after } = time;
  const end = ended(time, from !== null || startedBy !== undefined);
  const begin = from === null ? startedBy !== undefined && phrase('from', startedBy, end === '' && 'on') : since(from);
  return phrase(after !== undefined && `after ${after}`, begin, end);
}

/** `from May 2022`. */
export function since(from: string): string {
  return fitsPreposition(from) ? `from ${edtfLabel(from, 'en')}` : `(beginning: ${edtfLabel(from, 'en')})`;
}

/** `until May 2022`. */
export function until(to: string): string {
  return fitsPreposition(to) ? `until ${edtfLabel(to, 'en')}` : `(end: ${edtfLabel(to, 'en')})`;
}

function ended({ to, endedBy, endState, asOf }: TimeFacts, hasBeginning: boolean): string {
  switch (endState) {
    case 'ONGOING':
      return hasBeginning ? `(still so ${asOfDay(asOf)})` : asOfDay(asOf);
    case 'UNKNOWN':
      return to === null ? '' : `at least ${until(to)}`;
    case 'IMPLIED':
      return endedBy === undefined
        ? `but no longer ${asOfDay(asOf)}, as the source implies`
        : `until ${endedBy}, as the source implies`;
    case 'ENDED':
      if (to !== null) return until(to);
      return endedBy === undefined ? `but no longer ${asOfDay(asOf)}` : `until ${endedBy}`;
  }
}

/** `as of 10 May 2020`. */
export function asOfDay(asOf: string | null): string {
  return asOf === null ? 'at the time of the source' : `as of ${edtfLabel(asOf, 'en')}`;
}

/** Whether a date's label can stand after "from" and "until": a plain year, month or day, or one of those or earlier or later. */
function fitsPreposition(text: string): boolean {
  return isPlain(text.replace(/^\[(?:\.\.)?/, '').replace(/(?:\.\.)?\]$/, ''));
}

/** `on 5 June 2022`, `in June 2022 or earlier`, `between May and June 2022`; a less plain date in brackets. */
export function when(text: string): string {
  const label = edtfLabel(text, 'en');
  if (label.startsWith('between ') || label.startsWith('about ')) return label;
  if (!fitsPreposition(text)) return `(${label})`;
  return /-\d\d-\d\d/.test(text) ? `on ${label}` : `in ${label}`;
}
