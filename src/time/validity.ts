import type { Day, Span } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import { UNBOUNDED, type Bounds } from './bounds.ts';
import { endStateOfDate, type EndState } from './end-state.ts';
import { NO_LIMITS, withinEvents, type EventLimits } from './event-limits.ts';

/** What a source states about when something holds: EDTF texts, and the days of the events that began and ended it. */
export interface StatedValidity {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** UNKNOWN if it is left out. */
  readonly endState?: EndState | undefined;
  /** null and undefined: no such event, or one without days. */
  readonly startedBy?: Span | null | undefined;
  readonly endedBy?: Span | null | undefined;
}

/** When something holds, by its own dates and the events that it names. */
export interface Validity {
  readonly bounds: Bounds;
  readonly endState: EndState;
  /** EDTF as written; null if there is none. */
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
}

/** The validity of something with no known dates, or with invalid ones. */
export const UNKNOWN_VALIDITY: Validity = { bounds: UNBOUNDED, endState: 'UNKNOWN', fromEdtf: null, toEdtf: null };

/**
 * The bounds that follow from what is stated and from the events that are named, before `after` is taken into account. Bounds that contradict each other are
 * returned as they are: see `isReversed`.
 * @param asOf the reporting date, as precisely as it is known.
 */
export function validityOf(stated: StatedValidity, asOf: Span, limits: EventLimits = NO_LIMITS): Validity {
  const { from, to, endState = 'UNKNOWN', startedBy = null, endedBy = null } = stated;
  const bounds = boundsOf(spanOf(from) ?? startedBy, spanOf(to) ?? endedBy, endState, asOf, limits);
  return { bounds, endState, fromEdtf: from ?? null, toEdtf: to ?? null };
}

/** When an event happened by its date: an interval lasts, any other date is one span of days; without one it goes on at `asOf`. */
export function validityOfDate(date: string | undefined, asOf: Span): Validity {
  const edtf = date === undefined ? null : parseEdtf(date);
  if (!edtf?.valid || edtf.form !== 'interval') {
    const span = edtf?.valid ? edtf.from : null;
    const endState = date === undefined ? 'ONGOING' : 'ENDED';
    return {
      bounds: boundsOf(span, span, endState, asOf, NO_LIMITS),
      endState,
      fromEdtf: date ?? null,
      toEdtf: date ?? null,
    };
  }
  const [begin = '', end = ''] = date!.split('/');
  const endState = endStateOfDate(date!);
  const bounds = boundsOf(edtf.from, endState === 'ENDED' ? edtf.to : null, endState, asOf, NO_LIMITS);
  return { bounds, endState, fromEdtf: dateOfEnd(begin), toEdtf: dateOfEnd(end) };
}

function boundsOf(begins: Span | null, ends: Span | null, endState: EndState, asOf: Span, limits: EventLimits): Bounds {
  const { min, max } = begins ?? { min: -Infinity, max: Infinity };
  const fromMin = Math.max(min, limits.notBefore?.day ?? -Infinity);
  const fromMax = max === Infinity ? Math.max(asOf.max, fromMin) : max;
  const { min: toMin, max: toMax } = endSpan(fromMin, ends, endState, asOf);
  return withinEvents({ fromMin, fromMax, toMin, toMax }, limits);
}

function endSpan(fromMin: Day, ends: Span | null, endState: EndState, asOf: Span): Span {
  switch (endState) {
    case 'ONGOING':
      return { min: asOf.min, max: Infinity };
    case 'UNKNOWN':
      return { min: ends?.min ?? fromMin, max: Infinity };
    case 'ENDED':
    case 'IMPLIED': {
      const { min, max } = ends ?? { min: fromMin, max: asOf.max };
      return { min, max: max === Infinity ? Math.max(asOf.max, min) : max };
    }
  }
}

/** An end of an interval as a date of its own: within an interval `..2004` means on or before 2004; alone it is `[..2004]`. */
function dateOfEnd(text: string): string | null {
  if (text === '' || text === '..') return null;
  return text.startsWith('..') || text.endsWith('..') ? `[${text}]` : text;
}

/** The days that an EDTF text can mean: all days if it is invalid, null if there is none. */
function spanOf(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const edtf = parseEdtf(text);
  return edtf.valid ? { min: edtf.earliest, max: edtf.latest } : { min: -Infinity, max: Infinity };
}
