import { formatDay, parseDay, type Day } from '../days.ts';
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
import type { QueryController } from '../query-controller.ts';
import type { Operation } from '../api.ts';
import type { ViewState } from '../state.ts';
import type { LaneKind } from './lanes.ts';
import type { ViewWindow } from './view-window.ts';

/** How many events are drawn one by one. */
export const MOST = 500;
/** How many bars a window has at most, about. */
const BARS = 120;

/** The variables that ask for every event, where there are no more than are drawn. */
export const everyEvent = (language: string) => ({ language, first: MOST, filter: null });

export type Bucket = DensityQuery['timelineDensity'][number];

/** What the sources need of the element whose queries they are. */
export interface Asker {
  readonly state: ViewState;
  readonly window: ViewWindow;
  query<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
  ): QueryController<Data, Variables>;
}

/**
 * Where the timeline's events come from. Up to 500 are asked for once. Where there are more, those about the window are,
 * anew as it moves; and where those are more than 500, only how many there are.
 */
export class Sources {
  readonly #asker: Asker;
  readonly #all;
  readonly #near;
  readonly #bars;
  readonly #overview;
  readonly #undated;
  readonly #tenures;
  readonly #contested;
  readonly #known;
  readonly #datings;

  constructor(asker: Asker) {
    this.#asker = asker;
    const language = () => asker.state.lang;
    this.#all = asker.query(Timeline, () => everyEvent(language()));
    this.#near = asker.query(Timeline, () =>
      this.isLarge && !this.#areTenures ? { language: language(), first: MOST, filter: this.#filter } : undefined,
    );
    this.#bars = asker.query(Density, () =>
      this.isLarge && this.#near.data?.timeline.pageInfo.hasNextPage
        ? { filter: this.#filter, interval: intervalOf(asker.window) }
        : undefined,
    );
    this.#overview = asker.query(Density, () =>
      this.isLarge ? { filter: null, interval: 'YEAR' as const } : undefined,
    );
    this.#undated = asker.query(Undated, () => ({ language: language(), last: 50, filter: null }));
    this.#tenures = asker.query(Tenures, () => ({ language: language(), known: null }));
    this.#contested = asker.query(Contested, () => ({}));
    this.#datings = asker.query(Datings, () => (asker.state.timelineMode === 'table' ? { known: null } : undefined));
    this.#known = asker.query(Timeline, () =>
      asker.state.known && !this.isLarge
        ? { language: language(), first: MOST, filter: { knownAt: asker.state.known } }
        : undefined,
    );
  }

  /** Whether there are more events than are asked for at once. */
  get isLarge(): boolean {
    return this.#all.data?.timeline.pageInfo.hasNextPage ?? false;
  }

  /** Whether events are loading. */
  get isLoading(): boolean {
    return this.#all.isLoading || this.#near.isLoading || this.#bars.isLoading;
  }

  /** The events to draw, in no order. */
  get events(): readonly EventFragment[] {
    const main = this.isLarge ? (this.buckets ? [] : this.#near.data?.timeline.nodes) : this.#all.data?.timeline.nodes;
    const both = [...(main ?? []), ...(this.#undated.data?.timeline.nodes.filter(({ date }) => !date) ?? [])];
    return [...new Map(both.map((event) => [event.id, event])).values()];
  }

  get tenures(): TenuresQuery['claims']['nodes'] {
    return this.#tenures.data?.claims.nodes ?? [];
  }

  /** The claims that say when an event or a tenure was. Known where the table is shown. */
  get said() {
    const datings = this.#datings.data?.claims.nodes.flatMap((node) =>
      'event' in node ? [{ of: node.event.id, ...node }] : [],
    );
    const all = [...(datings ?? []), ...this.tenures.map((node) => ({ of: node.id, ...node }))];
    // The preferred comes first, and stays.
    return new Map(all.toReversed().map(({ of, id, citations }) => [of, { id, citations }]));
  }

  /** Ids of what contradictory claims are about. */
  get contested(): ReadonlySet<string> {
    return new Set(this.#contested.data?.claims.nodes.flatMap(({ about }) => about.map(({ id }) => id)));
  }

  /** Ids of the events that were public by `known`; null: all that are shown. */
  get known(): ReadonlySet<string> | null {
    if (this.#asker.state.known === null || this.isLarge) return null;
    return new Set(this.#known.data?.timeline.nodes.map(({ id }) => id));
  }

  /** How many events there are, where they are too many to be drawn each; else null. */
  get buckets(): readonly Bucket[] | null {
    if (!this.isLarge || this.#areTenures || !this.#near.data?.timeline.pageInfo.hasNextPage) return null;
    return this.#bars.data?.timelineDensity ?? [];
  }

  /** How many events there are in each year of all, where there are many; else null. */
  get years(): readonly Bucket[] | null {
    return this.isLarge ? (this.#overview.data?.timelineDensity ?? []) : null;
  }

  /** Kinds that there are, for the filter. */
  get kinds(): readonly LaneKind[] {
    const kinds: readonly LaneKind[] = (this.years ?? this.events).map(({ kind }) => kind);
    return [...new Set(this.tenures.length > 0 ? [...kinds, 'TENURE' as const] : kinds)];
  }

  /** The kinds of event that are shown; empty: all, unless only tenures are. */
  get #eventKinds(): readonly EventKind[] {
    return this.#asker.state.kinds.filter((kind) => kind !== 'TENURE') as readonly EventKind[];
  }

  /** Whether no events are shown, but tenures. */
  get #areTenures(): boolean {
    return this.#asker.state.kinds.length > 0 && this.#eventKinds.length === 0;
  }

  /** First and last day of the years that have events; undefined where each event is known. */
  get extent(): readonly [Day, Day] | undefined {
    const days = this.years
      ?.flatMap(({ from, to }) => [parseDay(from) ?? NaN, parseDay(to) ?? NaN])
      .filter(Number.isFinite);
    return days && days.length > 0 ? [Math.min(...days), Math.max(...days)] : undefined;
  }

  /** The window in steps of its own width, so that a small move asks nothing. */
  get #filter() {
    const { from, to } = this.#asker.window;
    const step = 2 ** Math.ceil(Math.log2(Math.max(8, to - from)));
    const first = Math.floor(from / step) * step;
    const { known } = this.#asker.state;
    const kinds = this.#eventKinds;
    return {
      from: formatDay(Math.max(-719_000, first)),
      to: formatDay(Math.min(2_932_000, first + 2 * step)),
      ...(kinds.length > 0 && { kinds }),
      ...(known !== null && { knownAt: known }),
    };
  }
}

function intervalOf({ from, to }: ViewWindow): Interval {
  const days = to - from;
  if (days <= BARS) return 'DAY';
  if (days <= BARS * 30) return 'MONTH';
  return days <= BARS * 366 ? 'YEAR' : 'DECADE';
}
