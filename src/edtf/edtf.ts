import { LRUCache } from 'lru-cache';
import type { Day, Span } from './day.ts';
import type { EdtfLevel } from './date.ts';
import { rangeSpan, readForm, type EdtfForm } from './form.ts';

/**
 * A parsed EDTF text (Library of Congress 2019; ISO 8601-2:2019, Annex A, levels 0 to 2) with the days that it can mean.
 * docs/edtf.md explains how these are computed.
 */
export interface Edtf {
  readonly valid: true;
  readonly text: string;
  /** The lowest level whose grammar allows the text. */
  readonly level: EdtfLevel;
  /** A date or date-time; an interval a/b; one of a set [a,b]; all of a set {a,b}. */
  readonly form: 'date' | 'interval' | 'choice' | 'list';
  /** The first day of the whole text; -Infinity if its beginning is open or unknown. */
  readonly earliest: Day;
  /** The last day of the whole text; Infinity if its end is open or unknown. */
  readonly latest: Day;
  /** For an interval, the days on which it can begin; otherwise all days from earliest to latest. */
  readonly from: Span;
  /** For an interval, the days on which it can end; otherwise all days from earliest to latest. */
  readonly to: Span;
}

/** A text that is not EDTF. */
interface EdtfProblem {
  readonly valid: false;
  readonly text: string;
  /** What is wrong and what was expected, in English. */
  readonly problem: string;
}

/** Longer texts are not cached, because they are unlikely to occur again. */
const LONGEST_KEPT = 100;
const kept = new LRUCache<string, Edtf | EdtfProblem>({ max: 10_000 });

/** Parses an EDTF text. Never throws: for a text that is not EDTF, not a real date or reversed, returns the problem. */
export function parseEdtf(text: string): Edtf | EdtfProblem {
  const known = kept.get(text);
  if (known) return known;
  const form = readForm(text);
  const result: Edtf | EdtfProblem =
    typeof form === 'string' ? { valid: false, text, problem: form } : { valid: true, text, ...bounds(form) };
  if (text.length <= LONGEST_KEPT) kept.set(text, result);
  return result;
}

function bounds(form: EdtfForm): Omit<Edtf, 'valid' | 'text'> {
  const { level } = form;
  if (form.form === 'interval') {
    const from = rangeSpan(form.from);
    const to = rangeSpan(form.to);
    return {
      level,
      form: form.form,
      earliest: from.min,
      latest: to.max,
      // It cannot begin after its last possible end, nor end before its first possible beginning.
      from: { min: from.min, max: Math.min(from.max, to.max) },
      to: { min: Math.max(to.min, from.min), max: to.max },
    };
  }
  const spans = form.form === 'date' ? [form.date.span] : form.members.map(rangeSpan);
  const span = {
    min: Math.min(...spans.map(({ min }) => min)),
    max: Math.max(...spans.map(({ max }) => max)),
  };
  return { level, form: form.form, earliest: span.min, latest: span.max, from: span, to: span };
}
