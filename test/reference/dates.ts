import type { Bounds } from '../../src/time/bounds.ts';
import type { Day, Span } from '../../src/edtf/day.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';

/** When something holds by its own dates; EDTF as written, the ends of an interval apart. */
export interface Holding {
  readonly bounds: Bounds;
  readonly endState: string;
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
}

/** Whether bounds contradict themselves: no days fit them. */
export const isImpossible = ({ fromMin, fromMax, toMin, toMax }: Bounds): boolean =>
  fromMin > toMax || fromMin > fromMax || toMin > toMax;

/** The rule for what begins and ends in some days (null: not given) and whose sources speak for the days `asOf` (docs/model.md, the table of end states). */
export function generalBounds(begin: Span | null, end: Span | null, endState: string, asOf: Span): Bounds {
  const fromMin = begin ? begin.min : -Infinity;
  const fromMax = begin && begin.max !== Infinity ? begin.max : Math.max(asOf.max, fromMin);
  const [toMin, toMax] = endOf();
  return { fromMin, fromMax: Math.min(fromMax, toMax), toMin: Math.max(toMin, fromMin), toMax };

  function endOf(): readonly [Day, Day] {
    if (endState === 'ONGOING') return [asOf.min, Infinity];
    if (endState === 'UNKNOWN') return [end ? end.min : fromMin, Infinity];
    if (!end) return [fromMin, asOf.max];
    return [end.min, end.max === Infinity ? Math.max(asOf.max, end.min) : end.max];
  }
}

/** When an event was by the `date` of a Dating. */
export function datingHolding(date: string | undefined, asOf: Span): Holding {
  if (date === undefined)
    return { bounds: generalBounds(null, null, 'ONGOING', asOf), endState: 'ONGOING', fromEdtf: null, toEdtf: null };
  if (!date.includes('/'))
    return {
      bounds: generalBounds(spanOf(date), spanOf(date), 'ENDED', asOf),
      endState: 'ENDED',
      fromEdtf: date,
      toEdtf: date,
    };
  const edtf = parseEdtf(date);
  if (!edtf.valid) throw new Error(edtf.problem);
  const [begin, end] = date.split('/') as [string, string];
  const endState = end === '..' ? 'ONGOING' : end === '' ? 'UNKNOWN' : 'ENDED';
  return {
    bounds: generalBounds(edtf.from, endState === 'ENDED' ? edtf.to : null, endState, asOf),
    endState,
    fromEdtf: alone(begin),
    toEdtf: alone(end),
  };
}

/** The end of an interval as a date of its own. */
function alone(end: string): string | null {
  if (end === '' || end === '..') return null;
  return end.startsWith('..') || end.endsWith('..') ? `[${end}]` : end;
}

/** All days that a date can mean. */
export function spanOf(text: string): Span {
  const edtf = parseEdtf(text);
  if (!edtf.valid) throw new Error(edtf.problem);
  return { min: edtf.earliest, max: edtf.latest };
}
