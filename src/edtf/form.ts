import type { Span } from './day.ts';
import { readDate, type EdtfDate, type EdtfLevel } from './date.ts';

/**
 * All days from `first` to `last`. If `last` is null, all days on or after `first`; if `first` is null, all days on or
 * before `last`. For a single date, both are that date.
 */
export interface EdtfRange {
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
}

/** The end of an interval that is written `..`. */
export const OPEN_END: EdtfRange = { first: null, last: null };
/** The end of an interval that is left empty. */
export const UNKNOWN_END: EdtfRange = { first: null, last: null };

/** The parsed structure of an EDTF text. `from` or `to` can be OPEN_END or UNKNOWN_END, but not both. */
export type EdtfForm =
  | { readonly form: 'date'; readonly level: EdtfLevel; readonly date: EdtfDate }
  | { readonly form: 'interval'; readonly level: EdtfLevel; readonly from: EdtfRange; readonly to: EdtfRange }
  | { readonly form: 'choice' | 'list'; readonly level: EdtfLevel; readonly members: readonly EdtfRange[] };

/** Longer texts are rejected, so that malicious ones cost little time. */
const LONGEST = 1000;

/** Parses an EDTF text; returns a message with the problem and what was expected if it is invalid. Never throws. */
export function readForm(text: string): EdtfForm | string {
  if (text === '') return 'the text is empty; expected an EDTF date, interval or set';
  if (text.length > LONGEST) return `the text has ${text.length} characters; expected at most ${LONGEST}`;
  if (/\s/.test(text)) return `${JSON.stringify(text)} contains whitespace, which EDTF does not allow`;
  const set = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (set) return readSet(set[1] === undefined ? 'list' : 'choice', set[1] ?? set[2] ?? '');
  if (/[[\]{},]/.test(text)) return `"${text}": a set is [one,of,these] or {all,of,these}, with nothing around it`;
  if (text.includes('/')) return readInterval(text);
  const date = readDate(text);
  return typeof date === 'string' ? date : { form: 'date', level: date.level, date };
}

/** The days of a range; an open end is infinite. */
export function rangeSpan({ first, last }: EdtfRange): Span {
  return { min: first?.span.min ?? -Infinity, max: last?.span.max ?? Infinity };
}

function readInterval(text: string): EdtfForm | string {
  const slash = text.indexOf('/');
  if (text.includes('/', slash + 1)) return `"${text}": an interval has one slash between its two ends`;
  const from = readEnd(text.slice(0, slash));
  if (typeof from === 'string') return from;
  const to = readEnd(text.slice(slash + 1));
  if (typeof to === 'string') return to;
  if ([from, to].every((end) => end === OPEN_END || end === UNKNOWN_END))
    return `"${text}": an interval needs a date for at least one end`;
  if (rangeSpan(from).min > rangeSpan(to).max) return `"${text}": the interval ends before it begins`;
  return { form: 'interval', level: Math.max(endLevel(from), endLevel(to)) as EdtfLevel, from, to };
}

function readEnd(text: string): EdtfRange | string {
  if (text === '..') return OPEN_END;
  if (text === '') return UNKNOWN_END;
  const range = readRange(text);
  if (typeof range !== 'string' && text.indexOf('..') > 0 && !text.endsWith('..'))
    return `"${text}": two dots between dates belong in a set; an interval has a slash`;
  return range;
}

function endLevel(end: EdtfRange): EdtfLevel {
  const { first, last } = end;
  if (first === null && last === null) return 1;
  // Level 1 allows unspecified digits in single dates; in the ends of intervals, only level 2 does.
  if (first !== last || first === null || (first.year + first.month + first.day).includes('X')) return 2;
  return first.level;
}

function readSet(form: 'choice' | 'list', inside: string): EdtfForm | string {
  const texts = inside.split(',');
  const members: EdtfRange[] = [];
  for (const [index, text] of texts.entries()) {
    const member = readRange(text);
    if (typeof member === 'string') return member;
    if ((member.first === null && index > 0) || (member.last === null && index < texts.length - 1))
      return `"${text}": in a set, two dots without a date on both sides stand only at its beginning or its end`;
    members.push(member);
  }
  return { form, level: 2, members };
}

/** Parses a date, `a..b`, `..b` or `a..`. */
function readRange(text: string): EdtfRange | string {
  const dots = text.indexOf('..');
  if (dots < 0) {
    const date = readPlainDate(text);
    return typeof date === 'string' ? date : { first: date, last: date };
  }
  if (text === '..') return '"..": two dots need a date on at least one side';
  const first = dots === 0 ? null : readPlainDate(text.slice(0, dots));
  const last = dots === text.length - 2 ? null : readPlainDate(text.slice(dots + 2));
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  if (first && last) {
    if (first.precision !== last.precision)
      return `"${text}": expected the same precision on both sides of the two dots, not ${first.precision} and ${last.precision}`;
    if (first.span.min > last.span.max) return `"${text}": the range ends before it begins`;
  }
  return { first, last };
}

/** Parses a date without a time, since intervals and sets cannot contain times. */
function readPlainDate(text: string): EdtfDate | string {
  const date = readDate(text);
  if (typeof date === 'string' || date.precision !== 'second') return date;
  return `"${text}": a time of day is not allowed in an interval or set`;
}
