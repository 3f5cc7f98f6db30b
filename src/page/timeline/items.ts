import type { Bounds } from '../../time/bounds.ts';
import { endStateOfDate } from '../../time/end-state.ts';
import { parseDay, type Day } from '../days.ts';
import type { EventFragment, TenuresQuery } from '../operations.ts';
import type { Messages } from '../../messages/messages.ts';
import { validityLabels } from '../../messages/validity-labels.ts';
import { boundsOf } from '../bounds.ts';
import type { ViewState } from '../state.ts';
import type { UncertainSpan } from '../uncertain-span.ts';
import type { LaneKind } from './lanes.ts';
import { isolated } from '../../messages/isolation.ts';

/** An event or a tenure on the timeline. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly kind: LaneKind;
  /** null: the sources do not say when it was, not even within what, so it has no place on the axis. */
  readonly span: UncertainSpan | null;
  /** Its date as the source gives it; empty where it gives none. */
  readonly edtf: string;
  /** Its date in words; null where there is none. */
  readonly when: string | null;
  /** Whether claims about it contradict each other. */
  readonly isContested: boolean;
  /** Whether it counts as published. */
  readonly isPublished: boolean;
  /** Of a tenure, the ids of its holder and its post. */
  readonly about?: readonly string[];
  /** How many claims or, of a tenure, passages tell of it: where there is no room for all, those with most are drawn. */
  readonly weight: number;
}

/** An event as an item; `published`: ids of the events that count as published, null: all. */
export function eventItem(
  event: EventFragment,
  contested: ReadonlySet<string>,
  published: ReadonlySet<string> | null,
): Item {
  const { id, name, kind, date, bounds, claims } = event;
  return {
    id,
    label: name,
    kind,
    span: bounds && eventSpan(boundsOf(bounds), date?.edtf),
    edtf: date?.edtf ?? '',
    when: date?.label ?? null,
    isContested: contested.has(id),
    isPublished: published === null || published.has(id),
    weight: claims.totalCount,
  };
}

/** An event by its date or, without one, somewhere in the days of the event that it is part of; null: it has no place on the axis. */
function eventSpan(bounds: Bounds, edtf: string | undefined): UncertainSpan | null {
  const { fromMin, fromMax, toMin, toMax } = bounds;
  const isWithin = fromMin === toMin && fromMax === toMax;
  if (edtf === undefined) return isWithin ? { bounds, endState: 'ENDED', isMoment: false, isWithin } : null;
  return { bounds, endState: endStateOfDate(edtf), isMoment: isWithin };
}

type TenureNode = TenuresQuery['claims']['nodes'][number];

/**
 * A tenure as an item; null where neither its own dates nor the days of the events that began or ended it place it in time.
 * `known` is the last day of what counts as published; null: everything does.
 */
export function tenureItem(claim: TenureNode, known: Day | null, messages: Messages): Item | null {
  if (!('holder' in claim)) return null;
  const { id, holder, post, validity, knownFrom, citations } = claim;
  const { from, to, endState, startedBy, endedBy, bounds } = validity;
  if (!from && !to && !startedBy?.bounds && !endedBy?.bounds) return null;
  const isOngoing = endState === 'ONGOING';
  return {
    id,
    label: `${isolated(post.name)}: ${isolated(holder.name)}`,
    kind: 'TENURE',
    span: { bounds: boundsOf(bounds), endState, isMoment: false },
    edtf: from || to ? `${from?.edtf ?? ''}/${to?.edtf ?? (isOngoing ? '..' : '')}` : '',
    when: validityLabels(validity, messages).join(' → '),
    isContested: false,
    isPublished: known === null || (parseDay(knownFrom) ?? Infinity) <= known,
    weight: citations.length,
    about: [holder.id, post.id],
  };
}

/** What items are made of. */
export interface ItemData {
  readonly events: readonly EventFragment[];
  readonly tenures: readonly TenureNode[];
  /** Ids of what claims contradict each other about. */
  readonly contested: ReadonlySet<string>;
  /** Ids of the events that count as published; null: all. */
  readonly published: ReadonlySet<string> | null;
}

/** The events and tenures of the kinds that the state shows, in order of time; undated ones last. */
export function itemsOf(
  { events, tenures, contested, published }: ItemData,
  { kinds, known, selected, post }: ViewState,
  messages: Messages,
): readonly Item[] {
  const all = [
    ...events.map((event) => eventItem(event, contested, published)),
    ...tenures.flatMap((claim) => tenureItem(claim, known, messages) ?? []),
  ];
  return all
    .filter((item) => kinds.length === 0 || kinds.includes(item.kind) || isOfChosen(item, { selected, post }))
    .toSorted((one, other) => sortDay(one) - sortDay(other));
}

/** Whether an item is a tenure of the chosen person or post. */
export function isOfChosen({ about = [] }: Item, { selected, post }: Pick<ViewState, 'selected' | 'post'>): boolean {
  return about.some((id) => id === selected || id === post);
}

/** First and last bounded day of the items; undefined where they have none. */
export function extentOf(items: readonly Item[]): readonly [Day, Day] | undefined {
  const days = items.flatMap(({ span }) => (span ? [span.bounds.fromMin, span.bounds.toMax] : []));
  const bounded = days.filter(Number.isFinite);
  return bounded.length === 0 ? undefined : [Math.min(...bounded), Math.max(...bounded)];
}

/** The first day of the nearest item that begins before (-1) or after (1) a day; undefined where there is none. */
export function nextBeginning(items: readonly Item[], day: Day, direction: -1 | 1): Day | undefined {
  const days = items.flatMap(({ span }) => span?.bounds.fromMin ?? []).filter(Number.isFinite);
  const ahead = days.filter((each) => (direction > 0 ? each > day : each < day));
  if (ahead.length === 0) return undefined;
  return direction > 0 ? Math.min(...ahead) : Math.max(...ahead);
}

/** The day by which items are sorted, the first that is bounded; undated items last. */
function sortDay({ span }: Item): Day {
  if (!span) return Infinity;
  const { fromMin, fromMax, toMax } = span.bounds;
  return [fromMin, fromMax, toMax].find(Number.isFinite) ?? Infinity;
}

/**
 * The last day on which anything began, of what is dated to within about two months. What begins after `latest`, the day of the
 * latest source, is only expected, and does not count.
 */
export function lastDay(bounds: readonly (Bounds | undefined)[], latest: Day | null): Day | undefined {
  const end = latest ?? Infinity;
  const days = bounds.flatMap((each) =>
    each && each.fromMax - each.fromMin <= 62 && each.fromMin <= end ? [Math.min(each.fromMax, end)] : [],
  );
  return days.length === 0 ? undefined : Math.max(...days);
}
