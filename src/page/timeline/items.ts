import { parseDay, type Day } from '../days.ts';
import type { EventFragment, TenuresQuery } from '../operations.ts';
import { timeOf, type Time } from '../times.ts';
import { fill, type Messages } from '../../messages/messages.ts';
import type { LaneKind } from './lanes.ts';

/** Something that the timeline shows. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly kind: LaneKind;
  /** null: the sources give no date. */
  readonly time: Time | null;
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
  const { id, name, kind, date } = event;
  return {
    id,
    label: name,
    kind,
    time: date && timeOf(date.edtf),
    edtf: date?.edtf ?? '',
    when: date?.label ?? null,
    isContested: contested.has(id),
    isKnown: known === null || known.has(id),
  };
}

type TenureNode = TenuresQuery['claims']['nodes'][number];

/** A tenure of the API as an item; null where the sources give neither its beginning nor its end. */
export function tenureItem(claim: TenureNode, known: Day | null, messages: Messages): Item | null {
  if (!('holder' in claim)) return null;
  const { id, holder, post, validity, knownFrom } = claim;
  const { from, to, endState } = validity;
  if (!from && !to) return null;
  const [begins, ends] = [from && timeOf(from.edtf), to && timeOf(to.edtf)];
  const firstPublic = parseDay(knownFrom) ?? Infinity;
  const begin = begins?.begin ?? { min: -Infinity, max: ends?.begin.max ?? Infinity };
  const end =
    endState === 'ONGOING'
      ? { min: firstPublic, max: Infinity }
      : (ends?.begin ?? { min: Math.max(begin.min, -Infinity), max: Infinity });
  const ending = endState === 'ONGOING' ? 'ongoing' : endState === 'UNKNOWN' ? 'unknown' : 'ended';
  const last = endState === 'ONGOING' ? messages.ongoing : (to?.label ?? messages.endUnknown);
  return {
    id,
    label: `${post.name}: ${holder.name}`,
    kind: 'TENURE',
    time: { begin, end, ending },
    edtf: `${from?.edtf ?? ''}/${to?.edtf ?? (endState === 'ONGOING' ? '..' : '')}`,
    when: fill('{0} → {1}', from?.label ?? messages.notStated, last),
    isContested: false,
    isKnown: known === null || firstPublic <= known,
  };
}

/** First and last day that an item can touch; infinite where open. */
export function reach({ begin, end }: Time): { readonly min: Day; readonly max: Day } {
  return { min: begin.min, max: end ? end.max : begin.max };
}

/** The first bounded day of an item, for sorting; undated and unbounded ones last. */
export function sortDay({ time }: Item): Day {
  if (!time) return Infinity;
  const days = [time.begin.min, time.begin.max, time.end?.max ?? Infinity];
  return days.find(Number.isFinite) ?? Infinity;
}

/** The last day of what is dated to within about two months. */
export function lastDay(items: readonly Pick<Item, 'time'>[]): Day | undefined {
  const exact = items.filter(({ time }) => time && time.begin.max - time.begin.min <= 62);
  const days = exact.flatMap(({ time }) => (time ? [time.begin.max] : []));
  return days.length === 0 ? undefined : Math.max(...days);
}
