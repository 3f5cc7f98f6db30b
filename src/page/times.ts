import { OPEN_END, rangeSpan, readForm } from '../edtf/form.ts';
import type { Span } from '../edtf/day.ts';

/**
 * When something is, for drawing: on one day that lies in `begin` (`end` null), or from a day in `begin` to one in `end`.
 * `ending` says how a spell ends: at `end`, not yet, or nobody knows when.
 */
export interface Time {
  readonly begin: Span;
  readonly end: Span | null;
  readonly ending: 'ended' | 'ongoing' | 'unknown';
}

/** The time that an EDTF text gives; null where it gives none or cannot be read. */
export function timeOf(edtf: string): Time | null {
  const form = readForm(edtf);
  if (typeof form === 'string') return null;
  switch (form.form) {
    case 'date':
      return { begin: form.date.span, end: null, ending: 'ended' };
    case 'interval': {
      const [begin, end] = [rangeSpan(form.from), rangeSpan(form.to)];
      const isClosed = end.max !== Infinity || end.min !== -Infinity;
      const ending = isClosed ? 'ended' : form.to === OPEN_END ? 'ongoing' : 'unknown';
      return { begin, end: { min: Math.max(end.min, begin.min), max: end.max }, ending };
    }
    case 'choice':
    case 'list': {
      const spans = form.members.map(rangeSpan);
      const hull = { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
      return { begin: hull, end: null, ending: 'ended' };
    }
  }
}
