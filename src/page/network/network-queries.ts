import type { TemplateResult } from 'lit';
import type { Language } from '../../messages/languages.ts';
import type { Operation } from '../api.ts';
import { boundsOf } from '../bounds.ts';
import { isoDay, formatDay, parseDay, today, typedDay, type Day } from '../days.ts';
import { ComparedEvent, Namings, Network, NetworkChange, Paragraphs } from '../operations-lazy.ts';
import { Timeline, type EntityType, type NetworkChangeQuery, type RelationKind } from '../operations.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { QueryController } from '../query-controller.ts';
import type { ViewState } from '../state.ts';
import { lastDay } from '../timeline/items.ts';
import { everyEvent } from '../timeline/timeline-queries.ts';
import type { NetworkData } from './graph-model.ts';

/** How many nodes are queried. */
export const MOST = 500;
/** How many claims one query asks for. */
const PAGE = 100;

const relationKinds: Readonly<Record<ViewState['relations'], readonly RelationKind[]>> = {
  core: ['TENURE', 'TIE'],
  all: ['TENURE', 'TIE', 'PARTICIPATION', 'INFLUENCE'],
};

/** The types that a network has where none are chosen, and those that can be switched on; events come with their relations. */
export const standardTypes: readonly EntityType[] = ['PERSON', 'POST', 'PARTY', 'INSTITUTION', 'GROUP'];
export const otherTypes: readonly EntityType[] = ['ORGANIZATION', 'PLACE', 'RULE'];
const eventTypes: readonly EntityType[] = ['OCCURRENCE', 'ELECTION', 'REFERENDUM', 'POLL'];

/** The types of entities that a network has beside events. */
export function typesOf({ types }: Pick<ViewState, 'types'>): readonly EntityType[] {
  const known = [...standardTypes, ...otherTypes].filter((type) => types.includes(type));
  return known.length > 0 ? known : standardTypes;
}

/** What the queries need of the element that they belong to. */
export interface NetworkQueryHost {
  readonly state: ViewState;
  readonly language: Language;
  /** See `ReformNetwork`. */
  readonly day: string | null | undefined;
  query<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: () => Variables | undefined,
  ): QueryController<Data, Variables>;
}

/** The queries of the network. */
export class NetworkQueries {
  readonly #host: NetworkQueryHost;
  readonly #latest: () => Day | null | undefined;
  readonly #all;
  readonly #events;
  readonly #day;
  readonly #event;
  readonly #change;
  readonly #namings;
  readonly #citations;

  /** `claims` returns the ids of the claims whose paragraphs are shown, `latest` the day of the latest source (see `LatestSource`). */
  constructor(host: NetworkQueryHost, claims: () => readonly string[], latest: () => Day | null | undefined) {
    this.#host = host;
    this.#latest = latest;
    this.#all = host.query(Network, () => ({ ...this.#shared, at: null, first: MOST }));
    this.#events = host.query(Timeline, () =>
      host.state.at !== null || host.day !== undefined ? undefined : everyEvent(host.language),
    );
    this.#day = host.query(Network, () => {
      const at = isoDay(this.#at);
      return at === null ? undefined : { ...this.#shared, at, first: MOST };
    });
    this.#event = host.query(ComparedEvent, () => {
      const { comparedEvent } = host.state;
      return comparedEvent === null ? undefined : { id: comparedEvent, language: host.language };
    });
    this.#change = host.query(NetworkChange, () => this.#changeVariables());
    this.#namings = host.query(Namings, () => ({ known: isoDay(host.state.known) }));
    this.#citations = [0, 1, 2, 3, 4].map((page) =>
      host.query(Paragraphs, () => {
        const ids = [...new Set(claims())].slice(page * PAGE, (page + 1) * PAGE);
        return ids.length > 0 ? { ids } : undefined;
      }),
    );
  }

  /** The name of the event that is compared across; empty until it is loaded. */
  get eventName(): string {
    return this.#event.data?.event?.name ?? '';
  }

  /** Whether another network is loading. */
  get isLoading(): boolean {
    return [this.#all, this.#day, this.#event, this.#change].some(({ isLoading }) => isLoading);
  }

  /** What can be drawn now; undefined while the data of several days do not make one network. */
  get data(): NetworkData | undefined {
    const [all, day, change] = [this.#all.data, this.#day.data, this.#comparison];
    const { data: namings, failure } = this.#namings;
    if (!all || !day || (!namings && !failure)) return undefined;
    if (this.#host.state.comparedEvent && !change && !this.#change.failure && !this.#event.failure) return undefined;
    const at = parseDay(this.#day.dataVariables?.at ?? '');
    return change && at !== parseDay(change.networkChange.to) ? undefined : { all, day, at, change, namings };
  }

  /** The paragraphs that support a claim: "¶ 29"; a sign alone until they are loaded. */
  paragraphsOf(claimId: string): readonly TemplateResult[] {
    const nodes = this.#citations.flatMap(({ data }) => data?.nodes ?? []);
    const claim = nodes.find((node) => node && 'citations' in node && node.id === claimId);
    return paragraphsOf(claim && 'citations' in claim ? claim.citations : []);
  }

  /** The day to query: the later day of a comparison, else the day that is shown. */
  get #at(): Day | null {
    return parseDay(this.#comparison?.networkChange.to ?? '') ?? this.#shownDay;
  }

  /** The day that is shown; where nobody sets it, the last day of the events. */
  get #shownDay(): Day | null {
    const given = this.#host.state.at ?? typedDay(this.#host.day ?? '');
    if (given !== null) return given;
    const bounds = this.#events.data?.timeline.nodes.map((event) =>
      event.date && event.bounds ? boundsOf(event.bounds) : undefined,
    );
    const latest = this.#latest();
    return bounds && latest !== undefined ? (lastDay(bounds, latest) ?? today()) : null;
  }

  /** From the day before the event to the day that is shown, where that is later than the event; else to the day after it. */
  #changeVariables() {
    const { comparedEvent } = this.#host.state;
    if (!comparedEvent || this.#event.dataVariables?.id !== comparedEvent) return undefined;
    const { fromMin, toMax } = this.#event.data?.event?.bounds ?? {};
    const [first, last, day] = [parseDay(fromMin ?? ''), parseDay(toMax ?? ''), this.#shownDay];
    const isAfter = first !== null && last !== null && day !== null && day > last + 1;
    const days = isAfter ? { event: null, from: formatDay(first - 1), to: formatDay(day) } : null;
    return { ...this.#shared, ...(days ?? { event: comparedEvent, from: null, to: null }) };
  }

  /** The comparison, once its data belong to the event and the day that are set. */
  get #comparison(): NetworkChangeQuery | undefined {
    const { comparedEvent } = this.#host.state;
    const { data, dataVariables, isLoading } = this.#change;
    if (!comparedEvent || !dataVariables || isLoading || this.#event.dataVariables?.id !== comparedEvent)
      return undefined;
    const { event, to } = dataVariables;
    return (event === null ? to === isoDay(this.#shownDay) : event === comparedEvent) ? data : undefined;
  }

  get #shared() {
    const { language, state } = this.#host;
    const { known, relations, around } = state;
    return {
      known: isoDay(known),
      relations: relationKinds[relations],
      types: [...typesOf(state), ...(relations === 'all' ? eventTypes : [])],
      around: around ? [around] : null,
      language,
    };
  }
}
