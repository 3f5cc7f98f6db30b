import { FIRST_DAY, formatDay, LAST_DAY, parseDay, type Day } from '../days.ts';
import {
  Contested,
  Datings,
  Density,
  Tenures,
  Timeline,
  Undated,
  type DensityQuery,
  type EventFragment,
  type EventKind,
  type Interval,
  type TenuresQuery,
} from '../operations.ts';
import type { Language } from '../../messages/languages.ts';
import type { Operation } from '../api.ts';
import type { QueryController } from '../query-controller.ts';
import type { ViewState } from '../state.ts';
import type { LaneKind } from './lanes.ts';
import type { ViewWindow } from './view-window.ts';

/** The most events that are drawn one by one. */
export const MOST = 500;
/** About the most bars that a window has. */
const BARS = 120;

/** The variables of the query for all events, which is answered in full where there are no more than can be drawn. */
export const everyEvent = (language: string) => ({ language, first: MOST, filter: null });

/** How many events of a kind fall into a day, a month or a year. */
export type Bucket = DensityQuery['timelineDensity'][number];

/** The claim that dates an event, or a tenure itself. */
export interface DatingClaim extends Pick<TenuresQuery['claims']['nodes'][number], 'id' | 'citations'> {}

/** What the queries need of their element. */
interface TimelineHost {
  readonly state: ViewState;
  readonly language: Language;
  readonly window: ViewWindow;
  query<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
  ): QueryController<Data, Variables>;
}

/**
 * The queries for the timeline. All events are queried once where there are at most 500; where there are more, those of the
 * window are, whenever it moves; where the window has more than 500, only their numbers are.
 */
export class TimelineQueries {
  readonly #host: TimelineHost;
  readonly #all;
  readonly #inWindow;
  readonly #density;
  readonly #years;
  readonly #undated;
  readonly #tenures;
  readonly #contested;
  readonly #published;
  readonly #datings;

  constructor(host: TimelineHost) {
    this.#host = host;
    const language = () => host.language;
    this.#all = host.query(Timeline, () => everyEvent(language()));
    this.#inWindow = host.query(Timeline, () =>
      this.isLarge && !this.#hasTenuresOnly ? { language: language(), first: MOST, filter: this.#filter } : undefined,
    );
    this.#density = host.query(Density, () =>
      this.isLarge && this.#inWindow.data?.timeline.pageInfo.hasNextPage
        ? { filter: this.#filter, interval: intervalOf(host.window) }
        : undefined,
    );
    this.#years = host.query(Density, () => (this.isLarge ? { filter: null, interval: 'YEAR' as const } : undefined));
    this.#undated = host.query(Undated, () => ({ language: language(), last: 50, filter: null }));
    this.#tenures = host.query(Tenures, () => ({ language: language(), known: null }));
    this.#contested = host.query(Contested, () => ({}));
    this.#datings = host.query(Datings, () => (host.state.timelineMode === 'table' ? { known: null } : undefined));
    this.#published = host.query(Timeline, () =>
      host.state.known !== null && !this.isLarge
        ? { language: language(), first: MOST, filter: { knownAt: formatDay(host.state.known) } }
        : undefined,
    );
  }

  /** Whether there are too many events to query them all. */
  get isLarge(): boolean {
    return this.#all.data?.timeline.pageInfo.hasNextPage ?? false;
  }

  /** Whether events are loading. */
  get isLoading(): boolean {
    return this.#all.isLoading || this.#inWindow.isLoading || this.#density.isLoading;
  }

  /** The events to draw one by one, in no order. */
  get events(): readonly EventFragment[] {
    const inWindow = this.buckets ? [] : this.#inWindow.data?.timeline.nodes;
    const dated = this.isLarge ? inWindow : this.#all.data?.timeline.nodes;
    const undated = this.#undated.data?.timeline.nodes.filter(({ date }) => !date);
    return [...new Map([...(dated ?? []), ...(undated ?? [])].map((event) => [event.id, event])).values()];
  }

  get tenures(): TenuresQuery['claims']['nodes'] {
    return this.#tenures.data?.claims.nodes ?? [];
  }

  /** The claims that date events, by event id, and tenures by their own; loaded for the table. */
  get datings(): ReadonlyMap<string, DatingClaim> {
    const datings = this.#datings.data?.claims.nodes.flatMap((node) =>
      'event' in node ? [[node.event.id, node] as const] : [],
    );
    const tenures = this.tenures.map((node) => [node.id, node] as const);
    // The preferred claim comes first: set last, it wins.
    return new Map<string, DatingClaim>([...(datings ?? []), ...tenures].toReversed());
  }

  /** Ids of the events and tenures about which claims contradict each other. */
  get contested(): ReadonlySet<string> {
    return new Set(this.#contested.data?.claims.nodes.flatMap(({ about }) => about.map(({ id }) => id)));
  }

  /** Ids of the events that count as published; null: all do. */
  get published(): ReadonlySet<string> | null {
    if (this.#host.state.known === null || this.isLarge) return null;
    return new Set(this.#published.data?.timeline.nodes.map(({ id }) => id));
  }

  /** The numbers of events in the window, where they are too many to be drawn one by one; else null. */
  get buckets(): readonly Bucket[] | null {
    if (!this.isLarge || this.#hasTenuresOnly || !this.#inWindow.data?.timeline.pageInfo.hasNextPage) return null;
    return this.#density.data?.timelineDensity ?? [];
  }

  /** The number of events of each year, where not all are queried; else null. */
  get years(): readonly Bucket[] | null {
    return this.isLarge ? (this.#years.data?.timelineDensity ?? []) : null;
  }

  /** The kinds that the data set has. */
  get kinds(): readonly LaneKind[] {
    const kinds: readonly LaneKind[] = (this.years ?? this.events).map(({ kind }) => kind);
    return [...new Set(this.tenures.length > 0 ? [...kinds, 'TENURE' as const] : kinds)];
  }

  /** The kinds of event to show; empty: all, unless only tenures are shown. */
  get #eventKinds(): readonly EventKind[] {
    return this.#host.state.kinds.filter((kind) => kind !== 'TENURE') as readonly EventKind[];
  }

  get #hasTenuresOnly(): boolean {
    return this.#host.state.kinds.length > 0 && this.#eventKinds.length === 0;
  }

  /** First and last day of the years that have events; undefined where all events are queried. */
  get extent(): readonly [Day, Day] | undefined {
    const days = this.years
      ?.flatMap(({ from, to }) => [parseDay(from) ?? NaN, parseDay(to) ?? NaN])
      .filter(Number.isFinite);
    return days && days.length > 0 ? [Math.min(...days), Math.max(...days)] : undefined;
  }

  /** The filter for the window, in steps of the window's width: a small move sends no request. */
  get #filter() {
    const { from, to } = this.#host.window;
    const step = 2 ** Math.ceil(Math.log2(Math.max(8, to - from)));
    const first = Math.floor(from / step) * step;
    const { known } = this.#host.state;
    const kinds = this.#eventKinds;
    return {
      from: formatDay(Math.max(FIRST_DAY, first)),
      to: formatDay(Math.min(LAST_DAY, first + 2 * step)),
      ...(kinds.length > 0 && { kinds }),
      ...(known !== null && { knownAt: formatDay(known) }),
    };
  }
}

function intervalOf({ from, to }: ViewWindow): Interval {
  const days = to - from;
  if (days <= BARS) return 'DAY';
  if (days <= BARS * 30) return 'MONTH';
  return days <= BARS * 366 ? 'YEAR' : 'DECADE';
}
