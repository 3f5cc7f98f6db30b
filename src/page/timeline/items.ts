import type { Bounds } from '../../time/bounds.ts';
import { endStateOfDate } from '../../time/end-state.ts';
import { parseDay, type Day } from '../days.ts';
import type { EventFragment, TenuresQuery } from '../operations.ts';
import type { Messages } from '../../messages/messages.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { boundsOf } from '../bounds.ts';
import type { UncertainSpan } from '../uncertain-span.ts';
import type { LaneKind } from './lanes.ts';

/** Something that the timeline shows. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly kind: LaneKind;
  /** null: the sources give no date. */
  readonly span: UncertainSpan | null;
  /** Its date as the source gives it; empty where it gives none. */
  readonly edtf: string;
  /** Its date in words; null where there is none. */
  readonly when: string | null;
  /** Whether claims about it contradict each other. */
  readonly isContested: boolean;
  /** Whether it was public by the day that `known` says. */
  readonly isKnown: boolean;
}

/** An event of the API as an item. */
export function eventItem(
  event: EventFragment,
  contested: ReadonlySet<string>,
  known: ReadonlySet<string> | null,
): Item {
  const { id, name, kind, date, bounds } = event;
  return {
    id,
    label: name,
    kind,
    // Without a date of its own an event has the bounds of the one that it is part of, but no place on the axis.
    span: date && bounds && eventSpan(boundsOf(bounds), date.edtf),
    edtf: date?.edtf ?? '',
    when: date?.label ?? null,
    isContested: contested.has(id),
    isKnown: known === null || known.has(id),
  };
}

function eventSpan(bounds: Bounds, edtf: string): UncertainSpan {
  const { fromMin, fromMax, toMin, toMax } = bounds;
  return { bounds, endState: endStateOfDate(edtf), isMoment: fromMin === toMin && fromMax === toMax };
}

type TenureNode = TenuresQuery['claims']['nodes'][number];

/** A tenure of the API as an item; null where neither its own dates nor those of the events that began and ended it place it in time. */
export function tenureItem(claim: TenureNode, known: Day | null, messages: Messages): Item | null {
  if (!('holder' in claim)) return null;
  const { id, holder, post, validity, knownFrom } = claim;
  const { from, to, endState, startedBy, endedBy, bounds } = validity;
  if (!from && !to && !startedBy?.bounds && !endedBy?.bounds) return null;
  const isOngoing = endState === 'ONGOING';
  return {
    id,
    label: `${post.name}: ${holder.name}`,
    kind: 'TENURE',
    span: { bounds: boundsOf(bounds), endState, isMoment: false },
    edtf: from || to ? `${from?.edtf ?? ''}/${to?.edtf ?? (isOngoing ? '..' : '')}` : '',
    when: validityLabels(validity, messages).join(' → '),
    isContested: false,
    isKnown: known === null || (parseDay(knownFrom) ?? Infinity) <= known,
  };
}

/** The first bounded day of an item, for sorting; undated and unbounded ones last. */
export function sortDay({ span }: Item): Day {
  if (!span) return Infinity;
  const { fromMin, fromMax, toMax } = span.bounds;
  return [fromMin, fromMax, toMax].find(Number.isFinite) ?? Infinity;
}

/** The last day on which something began of which that is known to within about two months. */
export function lastDay(bounds: readonly (Bounds | undefined)[]): Day | undefined {
  const days = bounds.flatMap((each) => (each && each.fromMax - each.fromMin <= 62 ? [each.fromMax] : []));
  return days.length === 0 ? undefined : Math.max(...days);
}
